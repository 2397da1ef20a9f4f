import type { Font } from "fontkit";
import type { FaceInfo } from "../manifest.ts";

/** The CFF structures that tell whether charstrings call subroutines; fontkit publishes no types for them. */
interface CffTable {
  readonly globalSubrIndex?: { readonly length?: number };
  readonly topDict?: {
    readonly Private?: PrivateDict;
    readonly FDArray?: readonly { readonly Private?: PrivateDict }[];
  };
}
interface PrivateDict {
  readonly Subrs?: { readonly length?: number };
}

/** Tables that fontkit decodes but does not declare. */
interface Tables {
  readonly "CFF "?: CffTable;
  readonly "OS/2"?: { readonly typoAscender: number; readonly typoDescender: number };
}

/** What a renderer must know of an opened font, under the id that the font set gives it. */
export function describeFont(id: string, font: Font): FaceInfo {
  const tables = font as unknown as Tables;
  const cff = tables["CFF "];
  const [ascent, descent] = [
    tables["OS/2"]?.typoAscender ?? font.ascent,
    tables["OS/2"]?.typoDescender ?? font.descent,
  ];
  return {
    id,
    format: cff === undefined ? "ttf" : "otf",
    postscriptName: font.postscriptName,
    family: font.familyName,
    unitsPerEm: font.unitsPerEm,
    ascent: ascent / font.unitsPerEm,
    descent: descent / font.unitsPerEm,
    subroutines: cff !== undefined && hasSubroutines(cff),
  };
}

function hasSubroutines({ globalSubrIndex, topDict }: CffTable): boolean {
  const dicts = [topDict?.Private, ...(topDict?.FDArray ?? []).map((dict) => dict.Private)];
  return (globalSubrIndex?.length ?? 0) > 0 || dicts.some((dict) => (dict?.Subrs?.length ?? 0) > 0);
}
