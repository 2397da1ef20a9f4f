import { resolve } from "node:path";
import type { Font } from "fontkit";
import { createFontSet, type FontSet } from "../font-set.ts";
import type { FaceId, FaceInfo, Role, RoleFace } from "../manifest.ts";
import { openFonts } from "../open-fonts.ts";
import { describeFont } from "./describe-font.ts";
import { measureFont } from "./measure-font.ts";
import { type OfficeFace, readOfficeConfig } from "./office-config.ts";
import { openFont } from "./open-font.ts";
import { readFace } from "./read-face.ts";

/** A font set whose faces can be read, whether they are the committed ones or an office's. */
export interface LoadedFontSet extends FontSet {
  /** The bytes of a face: always a single TrueType or OpenType font, also where it comes out of a collection. */
  readFace(id: FaceId): Uint8Array;
}

interface OpenedFace {
  readonly role: Role;
  readonly info: FaceInfo;
  readonly font: Font;
  readonly program: Uint8Array;
  readonly entry: OfficeFace;
}

/**
 * The open fonts; with a configuration file, an office's own fonts in front of them: a character that the
 * office's face lacks is still shown by the open faces of the role. Throws a FontError for a bad
 * configuration or font file.
 */
export function loadFontSet(configPath?: string): LoadedFontSet {
  const office = configPath === undefined ? [] : openOfficeFaces(resolve(configPath));
  const { manifest, metrics } = openFonts;
  const fontSet = createFontSet(
    { ...manifest, faces: [...manifest.faces, ...office.map(({ info }) => info)] },
    { ...metrics, ...Object.fromEntries(office.map(({ info, font }) => [info.id, measureFont(font)])) },
    { ...manifest.roles, ...Object.fromEntries(office.map((face) => [face.role, officeSteps(face)])) },
  );
  const programs = new Map(office.map(({ info, program }) => [info.id, program]));
  return { ...fontSet, readFace: (id) => programs.get(id) ?? readFace(id) };
}

function openOfficeFaces(configPath: string): readonly OpenedFace[] {
  return Object.entries(readOfficeConfig(configPath)).map(([name, entry]) => {
    const role = name as Role;
    const { font, program } = openFont({ role, file: entry.file, postscriptName: entry.postscriptName });
    return { role, font, program, entry, info: describeFont(`office-${role}`, font) };
  });
}

function officeSteps({ role, info, entry }: OpenedFace): readonly RoleFace[] {
  const open = openFonts.manifest.roles[role];
  const kept = entry.latin === "open" ? open.filter((step) => step.only === "latin") : [];
  return [...kept, { face: info.id }, ...open];
}
