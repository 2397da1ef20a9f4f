import { type Cff, parseCff } from "./cff-parse.ts";
import { openSfnt, type Sfnt } from "./sfnt.ts";

/** A parsed font program. */
export interface Face {
  readonly sfnt: Sfnt;
  /** Present for OTF faces with CFF outlines. */
  readonly cff: Cff | undefined;
}

const parsed = new WeakMap<Uint8Array, Face>();

/** Parses a TTF or OTF file; the same bytes object is parsed once. */
export function parseFace(bytes: Uint8Array): Face {
  const known = parsed.get(bytes);
  if (known !== undefined) return known;
  const sfnt = openSfnt(bytes);
  const table = sfnt.table("CFF ");
  const face = { sfnt, cff: table === undefined ? undefined : parseCff(table) };
  parsed.set(bytes, face);
  return face;
}
