import { ByteWriter, joined, latin1 } from "./bytes.ts";
import { type Cff, type CffFont, type DictEntry, op, operandsOf } from "./cff-parse.ts";
import type { UsedGlyph } from "./glyph-use.ts";
import { withWidth } from "./half-charstring.ts";

/** The first string of a CFF font that is not one of the 391 standard ones. */
const FIRST_OWN_STRING = 391;
const FIVE_BYTE_INTEGER = 29;

/** A CID-keyed CFF program with the given glyphs as CIDs 1, 2, … (Adobe TN 5176, 18). */
export function subsetCff(cff: Cff, used: readonly UsedGlyph[], name: string): Uint8Array {
  const slots: UsedGlyph[] = [{ glyph: 0, half: false, codePoint: 0 }, ...used];
  const fontsUsed = [...new Set(slots.map((slot) => cff.fontOf(slot.glyph)))].sort((a, b) => a - b);
  const charStrings = index(slots.map((slot) => charStringOf(cff, slot)));
  const select = Uint8Array.from([0, ...slots.map((slot) => fontsUsed.indexOf(cff.fontOf(slot.glyph)))]);
  const charset = new ByteWriter()
    .numbers(1, 2)
    .numbers(2, 1, Math.max(0, slots.length - 2))
    .result();
  const front = (top: Uint8Array): Uint8Array =>
    new ByteWriter()
      .numbers(1, 1, 0, 4, 4)
      .bytes(index([latin1(name)]))
      .bytes(index([top]))
      .bytes(index([latin1("Adobe"), latin1("Identity")]))
      .bytes(cff.globalSubrs)
      .result();
  const frontLength = front(
    topDict(cff, slots.length, { charset: 0, select: 0, charStrings: 0, fonts: 0 }),
  ).length;
  const charsetAt = frontLength;
  const selectAt = charsetAt + charset.length;
  const charStringsAt = selectAt + select.length;
  const privatesAt = charStringsAt + charStrings.length;
  const { privates, fontDicts } = fontDictsOf(
    fontsUsed.map((i) => cff.fonts[i] as CffFont),
    privatesAt,
  );
  const fontsAt = privatesAt + privates.length;
  const offsets = { charset: charsetAt, select: selectAt, charStrings: charStringsAt, fonts: fontsAt };
  const top = front(topDict(cff, slots.length, offsets));
  return joined([top, charset, select, charStrings, privates, index(fontDicts)]);
}

function charStringOf(cff: Cff, slot: UsedGlyph): Uint8Array {
  const whole = cff.charStrings(slot.glyph);
  if (!slot.half) return whole;
  const nominal =
    operandsOf(cff.fonts[cff.fontOf(slot.glyph)]?.privateDict ?? [], op.nominalWidthX)?.[0] ?? 0;
  return withWidth(whole, HALF_WIDTH - nominal) ?? whole;
}

/** Half of the 1000 units of a CFF em. */
const HALF_WIDTH = 500;

/** A CFF INDEX. */
function index(items: readonly Uint8Array[]): Uint8Array {
  const size = items.reduce((sum, item) => sum + item.length, 0);
  const out = new ByteWriter(7 + 4 * items.length + size).numbers(2, items.length);
  if (items.length === 0) return out.result();
  out.numbers(1, 4);
  let offset = 1;
  out.numbers(4, offset, ...items.map((item) => (offset += item.length)));
  for (const item of items) out.bytes(item);
  return out.result();
}

const integers = (values: readonly number[], operator: number): Uint8Array => {
  const out = new ByteWriter();
  for (const value of values)
    out.numbers(1, FIVE_BYTE_INTEGER).numbers(4, value < 0 ? value + 2 ** 32 : value);
  return (operator > 0xff ? out.numbers(2, operator) : out.numbers(1, operator)).result();
};

interface Offsets {
  readonly charset: number;
  readonly select: number;
  readonly charStrings: number;
  readonly fonts: number;
}

const KEPT_IN_TOP: ReadonlySet<number> = new Set([op.fontBBox, op.fontMatrix]);

function topDict(cff: Cff, count: number, offsets: Offsets): Uint8Array {
  const out = new ByteWriter().bytes(integers([FIRST_OWN_STRING, FIRST_OWN_STRING + 1, 0], op.ros));
  for (const entry of cff.top) if (KEPT_IN_TOP.has(entry.operator)) out.bytes(entry.raw);
  return out
    .bytes(integers([count], op.cidCount))
    .bytes(integers([offsets.charset], op.charset))
    .bytes(integers([offsets.select], op.fdSelect))
    .bytes(integers([offsets.charStrings], op.charStrings))
    .bytes(integers([offsets.fonts], op.fdArray))
    .result();
}

/** The private dicts one after the other, each with its local subroutines, and the font dicts that point at them. */
function fontDictsOf(
  fonts: readonly CffFont[],
  at: number,
): { privates: Uint8Array; fontDicts: readonly Uint8Array[] } {
  const privates = new ByteWriter();
  const fontDicts = fonts.map((font) => {
    const start = at + privates.length;
    const dict = privateDict(font);
    privates.bytes(dict);
    if (font.localSubrs !== undefined) privates.bytes(font.localSubrs);
    const matrix = font.dict.filter((entry) => entry.operator === op.fontMatrix && isOwnDict(font.dict));
    return joined([...matrix.map((entry) => entry.raw), integers([dict.length, start], op.private)]);
  });
  return { privates: privates.result(), fontDicts };
}

/** A font dict of its own, not the top dict of a font that is not CID-keyed. */
const isOwnDict = (dict: readonly DictEntry[]): boolean => operandsOf(dict, op.charStrings) === undefined;

/** A private dict whose local subroutines, if any, follow it directly. */
function privateDict(font: CffFont): Uint8Array {
  const kept = font.privateDict.filter((entry) => entry.operator !== op.subrs).map((entry) => entry.raw);
  if (font.localSubrs === undefined) return joined(kept);
  const length = kept.reduce((sum, raw) => sum + raw.length, 0) + integers([0], op.subrs).length;
  return joined([...kept, integers([length], op.subrs)]);
}
