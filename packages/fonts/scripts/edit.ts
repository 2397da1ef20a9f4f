import { execFileSync } from "node:child_process";
import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";

/** Changes to a subset beyond leaving characters out. */
export interface FaceEdits {
  /** A new family name where the licence reserves the old one, or where two files would share a name. */
  readonly family?: string;
  /** Pairs of a code point and another, whose glyph it shares. */
  readonly alias?: readonly (readonly [from: number, to: number])[];
  /** Widen every glyph to 1 em and centre it; only for small TrueType faces of simple glyphs. */
  readonly fullWidth?: boolean;
}

/** The edits of a face in words, for the manifest. */
export function describe({ family, alias, fullWidth }: FaceEdits): readonly string[] {
  const name = (point: number): string => `U+${point.toString(16).toUpperCase().padStart(4, "0")}`;
  return [
    ...(family === undefined ? [] : [`renamed to ${family}`]),
    ...(alias ?? []).map(([from, to]) => `${name(from)} shows the glyph of ${name(to)}`),
    ...(fullWidth === true ? ["glyphs centred in an advance of 1 em"] : []),
  ];
}

/** Edits the font file in place, through the XML form that fonttools' `ttx` reads and writes. */
export function edit(file: string, edits: FaceEdits): void {
  if (describe(edits).length === 0) return;
  const [xml, out] = [`${file}.ttx`, `${file}.new`];
  const tables = ["name", "cmap", ...(edits.fullWidth === true ? ["glyf", "hmtx"] : [])];
  execFileSync("ttx", ["-q", "-f", "-o", xml, ...tables.flatMap((table) => ["-t", table]), file]);
  let text = readFileSync(xml, "utf8");
  if (edits.family !== undefined) text = rename(text, edits.family);
  for (const [from, to] of edits.alias ?? []) text = addAlias(text, from, to);
  if (edits.fullWidth === true) text = centre(text);
  writeFileSync(xml, text);
  execFileSync("ttx", ["-q", "-f", "--no-recalc-timestamp", "-o", out, "-m", file, xml]);
  renameSync(out, file);
  rmSync(xml);
}

/** Name IDs that carry the family: family, unique id, full name, PostScript name, typographic family. */
function rename(xml: string, family: string): string {
  const postscript = `${family.replaceAll(" ", "")}-Regular`;
  const names: Readonly<Record<string, string>> = {
    1: family,
    3: postscript,
    4: family,
    6: postscript,
    16: family,
  };
  return xml.replace(/(<namerecord nameID="(\d+)"[^>]*>)[^<]*(<\/namerecord>)/g, (whole, open, id, close) =>
    names[id] === undefined ? whole : `${open}${names[id]}${close}`,
  );
}

function addAlias(xml: string, from: number, to: number): string {
  const entry = new RegExp(`<map code="0x${to.toString(16)}" name="([^"]+)"/>`, "g");
  if (!entry.test(xml)) throw new Error(`no glyph for U+${to.toString(16)} to share`);
  return xml.replace(entry, (whole, glyph) => `${whole}<map code="0x${from.toString(16)}" name="${glyph}"/>`);
}

/** Moves each outline by half of what the advance lacks to 1 em (1000 units in the faces that use this). */
function centre(xml: string): string {
  const shifts = new Map<string, number>();
  const widened = xml.replace(
    /<mtx name="([^"]+)" width="(\d+)" lsb="(-?\d+)"\/>/g,
    (_, name, width, lsb) => {
      const shift = Math.round((1000 - Number(width)) / 2);
      shifts.set(name, shift);
      return `<mtx name="${name}" width="1000" lsb="${Number(lsb) + shift}"/>`;
    },
  );
  return widened.replace(/<TTGlyph name="([^"]+)"[^>]*>.*?<\/TTGlyph>/gs, (glyph, name) =>
    glyph.replace(/ (x|xMin|xMax)="(-?\d+)"/g, (_: string, key: string, value: string) => {
      return ` ${key}="${Number(value) + (shifts.get(name) ?? 0)}"`;
    }),
  );
}
