import { isSlash } from "./chars.ts";
import type { Measured } from "./measure.ts";
import { isDigit, unitLength } from "./units.ts";

/** Latin letters after which a long address may turn: a URL or an e-mail. */
const SOFT_LATIN_ENDS = new Set(["/", "@", "-", "_", "?", "&", "="]);

/** Longest run of Latin characters that is kept in one piece; a longer one may turn at its marks. */
const LONG_LATIN = 24;

/** What a line may do after a character: not end, end, or end where it would be stretched too far otherwise. */
export const breakMark = { none: 0, free: 1, reluctant: 2 } as const;

/** One of the marks. */
export type BreakMark = (typeof breakMark)[keyof typeof breakMark];

/**
 * Where a line may end, a mark for each character: 禁则 of GB/T 15834 5.1, pairs in one piece,
 * Latin words in one piece, a number with its unit (NU-03), a month with its day where the line bears it.
 */
export function breakMarks(measured: Measured): readonly BreakMark[] {
  const marks = measured.chars.map((): BreakMark => breakMark.free);
  forbidAtEdges(measured, marks);
  forbidBesideSlashes(measured, marks);
  forbidInLatin(measured, marks);
  forbidBeforeUnits(measured, marks);
  forbidInOptions(measured, marks);
  if (marks.length > 0) marks[marks.length - 1] = breakMark.free;
  return marks;
}

function forbidAtEdges({ classes }: Measured, marks: BreakMark[]): void {
  for (let i = 0; i + 1 < classes.length; i++) {
    const [here, next] = [classes[i], classes[i + 1]];
    const joins =
      here === "opener" || here === "solid" || next === "closer" || next === "solid" || next === "space";
    const pair = here === "pair" && next === "pair" && pairOpen(classes, i);
    if (joins || pair) marks[i] = 0;
  }
}

/** A slash neither starts nor ends a line; in a long address, where it is no 分隔号, it may end one. */
function forbidBesideSlashes({ chars, classes }: Measured, marks: BreakMark[]): void {
  for (let i = 0; i + 1 < chars.length; i++) {
    const ends = isSlash(chars[i]) && classes[i + 1] !== "latin";
    if (ends || isSlash(chars[i + 1])) marks[i] = breakMark.none;
  }
}

/** Whether position `i` is the first half of a pair: pairs are counted from the start of their run. */
function pairOpen(classes: Measured["classes"], i: number): boolean {
  let start = i;
  while (start > 0 && classes[start - 1] === "pair") start--;
  return (i - start) % 2 === 0;
}

function forbidInLatin({ chars, classes }: Measured, marks: BreakMark[]): void {
  let start = 0;
  for (let i = 0; i <= chars.length; i++) {
    if (classes[i] === "latin") continue;
    forbidWord(chars, marks, start, i);
    start = i + 1;
  }
}

function forbidWord(chars: readonly string[], marks: BreakMark[], start: number, end: number): void {
  const long = end - start > LONG_LATIN;
  for (let i = start; i + 1 < end; i++) {
    if (!(long && SOFT_LATIN_ENDS.has(chars[i] ?? ""))) marks[i] = 0;
  }
}

/** A number keeps its unit, a month its day. */
function forbidBeforeUnits({ chars }: Measured, marks: BreakMark[]): void {
  for (let i = 0; i + 1 < chars.length; i++) {
    if (!isDigit(chars[i]) || isDigit(chars[i + 1])) continue;
    const length = unitLength(chars, i + 1);
    for (let k = 0; k < length; k++) marks[i + k] = 0;
    if (chars[i + 1] === "月" && isDigit(chars[i + 2])) marks[i + 1] = breakMark.reluctant;
  }
}

const BOXES = "☐☑";
/** Longer options may be broken like any text. */
const LONGEST_OPTION = 16;

/** An option stays whole with the box before it, up to the space that ends it. */
function forbidInOptions({ chars, classes }: Measured, marks: BreakMark[]): void {
  for (let i = 0; i < chars.length; i++) {
    if (!BOXES.includes(chars[i] ?? "")) continue;
    let end = i + 1;
    while (end < chars.length && classes[end] !== "space") end += 1;
    if (end - i <= LONGEST_OPTION) marks.fill(breakMark.none, i, end - 1);
  }
}
