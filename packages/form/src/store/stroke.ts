import type { Json } from "@shifan/schema";

/** What a change did to the words of a field: so many characters taken out at one place, so many put there. */
export interface Edit {
  readonly removed: number;
  readonly inserted: number;
  /** Whether a date was changed: its field gives all of it anew with each digit of a part, or nothing in between. */
  readonly isOfDate?: true;
}

/** A change of one field by hand. */
export interface Stroke extends Edit {
  readonly pointer: string;
  /** When it was made, in milliseconds of any clock. */
  readonly at: number;
  /** Whether it only puts right what was just typed, as a code without its blanks. */
  readonly tidies: boolean;
}

function wordsOf(value: Json | undefined): string {
  if (value === undefined || value === null) return "";
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

/** How many characters two texts share from their start, or from their end on. */
function shared(a: string, b: string, most: number, at: (text: string, i: number) => number): number {
  let count = 0;
  while (count < most && at(a, count) === at(b, count)) count += 1;
  return count;
}

const fromStart = (text: string, i: number): number => text.charCodeAt(i);
const fromEnd = (text: string, i: number): number => text.charCodeAt(text.length - 1 - i);

/** A figure has no commas in the record; while it is typed it is words for a moment: 1, → 1,20 → 1200. */
function comparable(before: Json | undefined, after: Json | undefined): readonly [string, string] {
  const [a, b] = [wordsOf(before), wordsOf(after)];
  const isFigure = typeof before === "number" || typeof after === "number";
  return isFigure ? [a.replaceAll(",", ""), b.replaceAll(",", "")] : [a, b];
}

/** A date, perhaps with a time, as a browser's field gives it. */
const DATE = /^\d{4}-\d{2}-\d{2}(?:T[\d:.+-]+)?$/;
const isDate = (value: Json | undefined): boolean => typeof value === "string" && DATE.test(value);

/** What lies between two values of a field. */
export function editBetween(before: Json | undefined, after: Json | undefined): Edit {
  const edit = plainEdit(before, after);
  return isDate(before) && (isDate(after) || after === undefined) ? { ...edit, isOfDate: true } : edit;
}

function plainEdit(before: Json | undefined, after: Json | undefined): Edit {
  const [a, b] = comparable(before, after);
  const most = Math.min(a.length, b.length);
  const start = shared(a, b, most, fromStart);
  const same = start + shared(a, b, most - start, fromEnd);
  return { removed: a.length - same, inserted: b.length - same };
}
