import { FontProgramError } from "./sfnt.ts";

/** An operator of a CFF DICT with its operands, and the bytes of both as they stand in the file. */
export interface DictEntry {
  readonly operator: number;
  readonly operands: readonly number[];
  readonly raw: Uint8Array;
}

/** What a subset needs of a CFF font (Adobe TN 5176). */
export interface Cff {
  readonly top: readonly DictEntry[];
  readonly globalSubrs: Uint8Array;
  readonly charStrings: (glyph: number) => Uint8Array;
  /** The font dict of each glyph: index into `fonts`. */
  readonly fontOf: (glyph: number) => number;
  readonly fonts: readonly CffFont[];
}

/** One font dict: its private values and local subroutines. */
export interface CffFont {
  readonly dict: readonly DictEntry[];
  readonly privateDict: readonly DictEntry[];
  readonly localSubrs: Uint8Array | undefined;
}

/** DICT operators; those of two bytes are 12 × 256 + the second byte. */
export const op = {
  charset: 15,
  charStrings: 17,
  private: 18,
  subrs: 19,
  defaultWidthX: 20,
  nominalWidthX: 21,
  fontBBox: 5,
  fontMatrix: 0x0c07,
  ros: 0x0c1e,
  cidCount: 0x0c22,
  fdArray: 0x0c24,
  fdSelect: 0x0c25,
  fontName: 0x0c26,
} as const;

/** The operands of an operator in a DICT. */
export const operandsOf = (dict: readonly DictEntry[], operator: number): readonly number[] | undefined =>
  dict.find((entry) => entry.operator === operator)?.operands;

interface Index {
  readonly items: (i: number) => Uint8Array;
  readonly count: number;
  readonly end: number;
}

function readIndex(data: Uint8Array, at: number): Index {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const count = view.getUint16(at);
  if (count === 0) return { items: () => new Uint8Array(0), count, end: at + 2 };
  const size = data[at + 2] ?? 0;
  const offset = (i: number): number => {
    let value = 0;
    for (let k = 0; k < size; k++) value = value * 256 + (data[at + 3 + i * size + k] ?? 0);
    return value;
  };
  const base = at + 2 + (count + 1) * size;
  return {
    items: (i) => data.subarray(base + offset(i), base + offset(i + 1)),
    count,
    end: base + offset(count),
  };
}

/** The entries of a DICT. */
export function readDict(data: Uint8Array): readonly DictEntry[] {
  const entries: DictEntry[] = [];
  let operands: number[] = [];
  let start = 0;
  let at = 0;
  while (at < data.length) {
    const byte = data[at] ?? 0;
    if (byte <= 21) {
      const operator = byte === 12 ? 0x0c00 + (data[at + 1] ?? 0) : byte;
      at += byte === 12 ? 2 : 1;
      entries.push({ operator, operands, raw: data.subarray(start, at) });
      operands = [];
      start = at;
    } else {
      const [value, next] = readOperand(data, at);
      operands.push(value);
      at = next;
    }
  }
  return entries;
}

function readOperand(data: Uint8Array, at: number): [value: number, next: number] {
  const byte = data[at] ?? 0;
  const next = data[at + 1] ?? 0;
  if (byte === 28) return [((next << 24) >> 16) | (data[at + 2] ?? 0), at + 3];
  if (byte === 29)
    return [
      (next << 24) | ((data[at + 2] ?? 0) << 16) | ((data[at + 3] ?? 0) << 8) | (data[at + 4] ?? 0),
      at + 5,
    ];
  if (byte === 30) return readReal(data, at + 1);
  if (byte <= 246) return [byte - 139, at + 1];
  if (byte <= 250) return [(byte - 247) * 256 + next + 108, at + 2];
  return [-(byte - 251) * 256 - next - 108, at + 2];
}

const REAL_NIBBLES = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", ".", "E", "E-", "", "-"];

function readReal(data: Uint8Array, from: number): [value: number, next: number] {
  let text = "";
  for (let at = from; at < data.length; at++) {
    for (const nibble of [(data[at] ?? 0) >> 4, (data[at] ?? 0) & 15]) {
      if (nibble === 15) return [Number(text), at + 1];
      text += REAL_NIBBLES[nibble] ?? "";
    }
  }
  return [Number(text), data.length];
}

/** Reads a CFF table; a font that is not CID-keyed counts as one font dict. */
export function parseCff(data: Uint8Array): Cff {
  const names = readIndex(data, data[2] ?? 4);
  const tops = readIndex(data, names.end);
  const strings = readIndex(data, tops.end);
  const subrs = readIndex(data, strings.end);
  const top = readDict(tops.items(0));
  const charStrings = operandsOf(top, op.charStrings)?.[0];
  if (charStrings === undefined)
    throw new FontProgramError("字体的 CFF 表损坏，找不到字形，请换用其他字体文件");
  const select = operandsOf(top, op.fdSelect)?.[0];
  return {
    top,
    globalSubrs: data.subarray(strings.end, subrs.end),
    charStrings: readIndex(data, charStrings).items,
    fontOf: select === undefined ? () => 0 : readSelect(data, select),
    fonts: readFonts(data, top),
  };
}

function readFonts(data: Uint8Array, top: readonly DictEntry[]): readonly CffFont[] {
  const array = operandsOf(top, op.fdArray)?.[0];
  if (array === undefined) return [readFont(data, top)];
  const index = readIndex(data, array);
  return Array.from({ length: index.count }, (_, i) => readFont(data, readDict(index.items(i))));
}

function readFont(data: Uint8Array, dict: readonly DictEntry[]): CffFont {
  const [size, offset] = operandsOf(dict, op.private) ?? [0, 0];
  const privateDict = readDict(data.subarray(offset, (offset ?? 0) + (size ?? 0)));
  const subrs = operandsOf(privateDict, op.subrs)?.[0];
  const from = (offset ?? 0) + (subrs ?? 0);
  const localSubrs = subrs === undefined ? undefined : data.subarray(from, readIndex(data, from).end);
  return { dict, privateDict, localSubrs };
}

/** FDSelect, formats 0 and 3. */
function readSelect(data: Uint8Array, at: number): (glyph: number) => number {
  if (data[at] === 0) return (glyph) => data[at + 1 + glyph] ?? 0;
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const count = view.getUint16(at + 1);
  return (glyph) => {
    let [low, high] = [0, count - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (view.getUint16(at + 3 + 3 * middle) <= glyph) low = middle;
      else high = middle - 1;
    }
    return data[at + 3 + 3 * low + 2] ?? 0;
  };
}
