import { ByteWriter } from "./bytes.ts";
import type { UsedGlyph } from "./glyph-use.ts";
import { FontProgramError, type Sfnt } from "./sfnt.ts";

/** Component flags of a composite glyph (OpenType, glyf table). */
const ARGS_ARE_WORDS = 0x0001;
const HAS_SCALE = 0x0008;
const MORE_COMPONENTS = 0x0020;
const HAS_XY_SCALE = 0x0040;
const HAS_2X2 = 0x0080;

const view = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** A TrueType program with the given glyphs as glyphs 1, 2, …; parts of composite glyphs follow them. */
export function subsetTrueType(font: Sfnt, used: readonly UsedGlyph[]): Uint8Array {
  const glyf = tableOf(font, "glyf");
  const outline = outlineReader(font, glyf);
  const slots: UsedGlyph[] = [{ glyph: 0, half: false, codePoint: 0 }, ...used];
  const slotOf = new Map<number, number>();
  for (const [i, slot] of slots.entries()) {
    slotOf.set(slot.glyph, slotOf.get(slot.glyph) ?? i);
  }
  const outlines: Uint8Array[] = [];
  for (let i = 0; i < slots.length; i++) {
    outlines.push(renumbered(outline((slots[i] as UsedGlyph).glyph), (part) => slotFor(part, slots, slotOf)));
  }
  return assemble(font, slots, outlines);
}

function slotFor(glyph: number, slots: UsedGlyph[], slotOf: Map<number, number>): number {
  const known = slotOf.get(glyph);
  if (known !== undefined) return known;
  slots.push({ glyph, half: false, codePoint: 0 });
  slotOf.set(glyph, slots.length - 1);
  return slots.length - 1;
}

function tableOf(font: Sfnt, tag: string): Uint8Array {
  const table = font.table(tag);
  if (table === undefined)
    throw new FontProgramError(`字体文件缺少 ${tag} 表，无法嵌入，请换用完整的 TTF 文件`);
  return table;
}

function outlineReader(font: Sfnt, glyf: Uint8Array): (glyph: number) => Uint8Array {
  const loca = view(tableOf(font, "loca"));
  const long = view(tableOf(font, "head")).getInt16(50) === 1;
  const offset = (i: number): number => (long ? loca.getUint32(4 * i) : 2 * loca.getUint16(2 * i));
  return (glyph) => glyf.subarray(offset(glyph), offset(glyph + 1));
}

/** A composite glyph with its parts renumbered; a simple one as it is. */
function renumbered(outline: Uint8Array, slot: (glyph: number) => number): Uint8Array {
  if (outline.length === 0 || view(outline).getInt16(0) >= 0) return outline;
  const copy = new Uint8Array(outline);
  const data = view(copy);
  let at = 10;
  let flags = MORE_COMPONENTS;
  while ((flags & MORE_COMPONENTS) !== 0) {
    flags = data.getUint16(at);
    data.setUint16(at + 2, slot(data.getUint16(at + 2)));
    at += 4 + ((flags & ARGS_ARE_WORDS) !== 0 ? 4 : 2);
    if ((flags & HAS_SCALE) !== 0) at += 2;
    else if ((flags & HAS_XY_SCALE) !== 0) at += 4;
    else if ((flags & HAS_2X2) !== 0) at += 8;
  }
  return copy;
}

const padded = (length: number): number => (length + 3) & ~3;

function assemble(font: Sfnt, slots: readonly UsedGlyph[], outlines: readonly Uint8Array[]): Uint8Array {
  const head = new Uint8Array(tableOf(font, "head"));
  view(head).setInt16(50, 1);
  const hhea = new Uint8Array(tableOf(font, "hhea"));
  view(hhea).setUint16(34, slots.length);
  const maxp = new Uint8Array(tableOf(font, "maxp"));
  view(maxp).setUint16(4, slots.length);
  const loca = new ByteWriter(4 * (slots.length + 1)).numbers(4, 0);
  const glyf = new ByteWriter(outlines.reduce((sum, outline) => sum + padded(outline.length), 0));
  for (const outline of outlines) {
    glyf.bytes(outline).zeros(padded(outline.length) - outline.length);
    loca.numbers(4, glyf.length);
  }
  const hmtx = new ByteWriter(4 * slots.length);
  const bearing = bearings(font);
  for (const slot of slots) {
    hmtx.numbers(2, font.advanceOf(slot.glyph) / (slot.half ? 2 : 1), bearing(slot.glyph));
  }
  const hints = ["cvt ", "fpgm", "prep"].flatMap((tag): [string, Uint8Array][] => {
    const table = font.table(tag);
    return table === undefined ? [] : [[tag, table]];
  });
  return writeSfnt([
    ...hints,
    ["glyf", glyf.result()],
    ["head", head],
    ["hhea", hhea],
    ["hmtx", hmtx.result()],
    ["loca", loca.result()],
    ["maxp", maxp],
  ]);
}

/** Left side bearings by glyph. */
function bearings(font: Sfnt): (glyph: number) => number {
  const hmtx = view(tableOf(font, "hmtx"));
  const longMetrics = view(tableOf(font, "hhea")).getUint16(34);
  return (glyph) => bearingOf(hmtx, longMetrics, glyph);
}

function bearingOf(hmtx: DataView, longMetrics: number, glyph: number): number {
  const at = glyph < longMetrics ? 4 * glyph + 2 : 4 * longMetrics + 2 * (glyph - longMetrics);
  return hmtx.getUint16(at);
}

/** An sfnt file; its checksums stay 0, which no reader of an embedded program looks at. */
function writeSfnt(tables: readonly (readonly [string, Uint8Array])[]): Uint8Array {
  const count = tables.length;
  const power = 2 ** Math.floor(Math.log2(count));
  const size = tables.reduce((sum, [, data]) => sum + padded(data.length), 12 + 16 * count);
  const out = new ByteWriter(size)
    .numbers(4, 0x00010000)
    .numbers(2, count, power * 16, Math.log2(power), count * 16 - power * 16);
  let offset = 12 + 16 * count;
  for (const [tag, data] of tables) {
    out.bytes(Uint8Array.from(tag, (char) => char.charCodeAt(0))).numbers(4, 0, offset, data.length);
    offset += padded(data.length);
  }
  for (const [, data] of tables) out.bytes(data).zeros(padded(data.length) - data.length);
  return out.result();
}
