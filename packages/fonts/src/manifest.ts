import type { CodePointRanges } from "./code-points.ts";

/** What a face is for in an official document; each role is served by several faces, character by character. */
export type Role = "title" | "fangsong" | "kai" | "hei" | "song";

/** All roles, in the order in which they are listed to people. */
export const roles = ["title", "fangsong", "kai", "hei", "song"] as const satisfies readonly Role[];

/** Names a face within a font set, such as `fandol-fang`. */
export type FaceId = string;

/** What a renderer must know of a face before it reads the file. */
export interface FaceInfo {
  readonly id: FaceId;
  /** OpenType with CFF outlines, or TrueType. */
  readonly format: "otf" | "ttf";
  readonly postscriptName: string;
  readonly family: string;
  readonly unitsPerEm: number;
  /** Top of the em box above the baseline, in em (OS/2 sTypoAscender). */
  readonly ascent: number;
  /** Bottom of the em box, in em; negative below the baseline (OS/2 sTypoDescender). */
  readonly descent: number;
  /** Whether the CFF charstrings call subroutines; always false for TrueType. */
  readonly subroutines: boolean;
}

/** A committed font file: where it comes from, under which licence, and how it differs from its source. */
export interface ManifestFace extends FaceInfo {
  readonly file: string;
  readonly use: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly licence: string;
  readonly licenceFile: string;
  readonly source: { readonly package: string; readonly version: string; readonly file: string };
  /** What the subset changes apart from leaving characters out. */
  readonly changes: readonly string[];
}

/** One step of a role: the face shows a character when it has it and, with `only`, when the named set has it too. */
export interface RoleFace {
  readonly face: FaceId;
  readonly only?: string;
}

/** For each role the faces to ask, first to last. */
export type RoleFaces = Readonly<Record<Role, readonly RoleFace[]>>;

/** The faces of a font set, the sets of characters that roles name, and the order of faces in each role. */
export interface Manifest<Face extends FaceInfo = FaceInfo> {
  readonly faces: readonly Face[];
  readonly sets: Readonly<Record<string, CodePointRanges>>;
  readonly roles: RoleFaces;
}

/** Which characters a face has and how wide they are, in font units. */
export interface FaceMetrics {
  readonly unitsPerEm: number;
  readonly covered: CodePointRanges;
  /** The advance of every covered character that no exception names. */
  readonly defaultAdvance: number;
  /** Advance → the characters that have it. */
  readonly exceptions: Readonly<Record<string, CodePointRanges>>;
}

/** Metrics of every face of a set. */
export type Metrics = Readonly<Record<FaceId, FaceMetrics>>;
