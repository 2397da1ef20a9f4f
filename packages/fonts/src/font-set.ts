import { hasCodePoint, parseRanges } from "./code-points.ts";
import { FontError } from "./errors.ts";
import { createFaceTable, type FaceTable } from "./face-table.ts";
import {
  roles as allRoles,
  type FaceId,
  type FaceInfo,
  type Manifest,
  type Metrics,
  type Role,
  type RoleFace,
  type RoleFaces,
} from "./manifest.ts";

/** How a character is shown. */
export interface Glyph {
  readonly face: FaceId;
  /** Way to the next character in em. */
  readonly advance: number;
}

/** Faces chosen by role, character by character. */
export interface FontSet {
  /** The face that shows `char` in `role`, with its advance in em; undefined when no face of the role has it. */
  glyph(role: Role, char: string): Glyph | undefined;
  readonly faces: ReadonlyMap<FaceId, FaceInfo>;
}

type Lookup = (point: number) => Glyph | undefined;

/**
 * A font set from a manifest and its metrics; `roles` replaces the manifest's order of faces.
 * Throws a FontError when a role names a face or a character set that isn't there.
 */
export function createFontSet(
  manifest: Manifest,
  metrics: Metrics,
  roles: RoleFaces = manifest.roles,
): FontSet {
  const faces = new Map(manifest.faces.map((face) => [face.id, face]));
  const tables = new Map(Object.entries(metrics).map(([id, face]) => [id, createFaceTable(face)]));
  const steps = (role: Role): readonly Lookup[] =>
    roles[role].map((step) => createStep(role, step, tables, manifest.sets));
  const lookups = Object.fromEntries(allRoles.map((role) => [role, remember(steps(role))])) as Record<
    Role,
    Lookup
  >;
  return { faces, glyph: (role, char) => lookups[role](char.codePointAt(0) ?? 0) };
}

function createStep(
  role: Role,
  step: RoleFace,
  tables: ReadonlyMap<FaceId, FaceTable>,
  sets: Manifest["sets"],
): Lookup {
  const table = tables.get(step.face);
  if (table === undefined) throw new FontError("unknown-face", { role, face: step.face });
  const ranges = step.only === undefined ? undefined : sets[step.only];
  if (step.only !== undefined && ranges === undefined) {
    throw new FontError("unknown-set", { role, face: step.face, set: step.only });
  }
  const only = ranges === undefined ? undefined : parseRanges(ranges);
  return (point) => {
    if (only !== undefined && !hasCodePoint(only, point)) return undefined;
    const advance = table.advance(point);
    return advance === undefined ? undefined : { face: step.face, advance };
  };
}

/**
 * Asks the steps in order and keeps the answer: a document repeats some hundred characters thousands of
 * times, so every repetition costs one map read and no allocation.
 */
function remember(steps: readonly Lookup[]): Lookup {
  const known = new Map<number, Glyph | null>();
  return (point) => {
    const found = known.get(point);
    if (found !== undefined) return found ?? undefined;
    let glyph: Glyph | undefined;
    for (const step of steps) {
      glyph = step(point);
      if (glyph !== undefined) break;
    }
    known.set(point, glyph ?? null);
    return glyph;
  };
}
