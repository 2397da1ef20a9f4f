/**
 * A set of code points as sorted inclusive ranges in hexadecimal, `20-7E,B7,4E00-9FA5`: short enough to
 * commit, and plain enough to read in a diff.
 */
export type CodePointRanges = string;

/** Ranges ready for look-up: `starts[i]` to `ends[i]`, ascending and apart. */
export interface RangeTable {
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/** Writes code points as ranges; order and repetition of the input don't matter. */
export function formatRanges(points: Iterable<number>): CodePointRanges {
  const sorted = [...new Set(points)].sort((a, b) => a - b);
  const parts: string[] = [];
  let start = 0;
  for (let index = 0; index < sorted.length; index++) {
    if (sorted[index + 1] === (sorted[index] as number) + 1) continue;
    const [first, last] = [sorted[start] as number, sorted[index] as number];
    parts.push(first === last ? hex(first) : `${hex(first)}-${hex(last)}`);
    start = index + 1;
  }
  return parts.join(",");
}

/** Reads ranges for look-up. */
export function parseRanges(ranges: CodePointRanges): RangeTable {
  const parts = ranges === "" ? [] : ranges.split(",");
  const starts = new Uint32Array(parts.length);
  const ends = new Uint32Array(parts.length);
  for (const [index, part] of parts.entries()) {
    const [first = "", last = first] = part.split("-");
    starts[index] = Number.parseInt(first, 16);
    ends[index] = Number.parseInt(last, 16);
  }
  return { starts, ends };
}

/** The index of the range that a code point lies in; -1 when it lies in none. */
export function rangeIndex({ starts, ends }: RangeTable, point: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] as number) < point) low = middle + 1;
    else high = middle;
  }
  return low < starts.length && (starts[low] as number) <= point ? low : -1;
}

/** Whether a code point lies in the ranges. */
export const hasCodePoint = (table: RangeTable, point: number): boolean => rangeIndex(table, point) >= 0;

/** All code points of the ranges, ascending. */
export function* codePoints({ starts, ends }: RangeTable): Generator<number> {
  for (const [index, start] of starts.entries()) {
    for (let point = start; point <= (ends[index] as number); point++) yield point;
  }
}

const hex = (point: number): string => point.toString(16).toUpperCase();
