import type { Mm } from "@shifan/gb9704";
import { type BreakMark, breakMark, breakMarks } from "./break-marks.ts";
import { isEmptyAtLeft, isEmptyAtRight, isSlash } from "./chars.ts";
import type { Measured, Setting } from "./measure.ts";

/** A line: characters `start` to `end` (exclusive) of the measured text. */
export interface Line {
  readonly start: number;
  readonly end: number;
  /** How much room the line has, in mm. */
  readonly room: number;
  /** Natural width with the end mark at half a cell, in mm. */
  readonly width: number;
  /** Whether it is the paragraph's last. */
  readonly last: boolean;
}

/** How wide lines are: the first one may be shorter. */
export interface Measure {
  readonly width: Mm;
  readonly firstIndent: Mm;
}

/** Rounding of sums of advances must not push a full line over. */
const EPSILON = 0.01;

/** Marks inside a line give up at most this much of their half cells together, in cells: more looks cramped. */
const MAX_SQUEEZE = 1.5;

/** A line may stay this many cells short before a reluctant break is taken. */
const MAX_SLACK = 2;

interface Candidate {
  readonly end: number;
  readonly width: number;
  /** Half cells that marks inside can give up, in mm. */
  readonly give: number;
}

/**
 * Breaks a paragraph into lines: as many characters as fit, pulling a mark that must not start
 * the next line in by squeezing (PU-05), or pushing its character out, whichever distorts less.
 */
export function breakLines(measured: Measured, measure: Measure, setting: Setting): readonly Line[] {
  const only = onlyLine(measured, measure.width - measure.firstIndent, setting);
  if (only !== undefined) return [only];
  const marks = breakMarks(measured);
  const lines: Line[] = [];
  let start = 0;
  while (start < measured.chars.length) {
    const room = measure.width - (start === 0 ? measure.firstIndent : 0);
    const { end, width } = chooseEnd(measured, { marks, start, room }, setting);
    lines.push({ start, end, room, width, last: end === measured.chars.length });
    start = skipSpaces(measured, end);
  }
  return lines;
}

/** The line of a text that fits on one, as nearly every table cell does: no break has to be found for it. */
function onlyLine(measured: Measured, room: number, setting: Setting): Line | undefined {
  const end = measured.chars.length;
  if (end === 0) return undefined;
  let width = endAdvance(measured, end - 1, setting.cell / 2);
  for (let i = 0; i < end - 1; i++) width += (measured.widths[i] ?? 0) + (measured.gaps[i] ?? 0);
  return width <= room + EPSILON ? { start: 0, end, room, width, last: true } : undefined;
}

interface Search {
  readonly marks: readonly BreakMark[];
  readonly start: number;
  readonly room: number;
}

function chooseEnd(measured: Measured, search: Search, setting: Setting): Candidate {
  const { fitting, squeezed, reluctant } = candidates(measured, search, setting);
  if (fitting === undefined) return reluctant ?? squeezed ?? emergency(measured, search);
  if (reluctant !== undefined && search.room - fitting.width > MAX_SLACK * setting.cell) return reluctant;
  if (squeezed === undefined) return fitting;
  const pushOut = (search.room - fitting.width) / Math.max(1, fitting.end - search.start - 1);
  const pullIn = (squeezed.width - search.room) / Math.max(1, squeezed.end - search.start - 1);
  const endsParagraph = squeezed.end === measured.chars.length;
  return pullIn <= pushOut || endsParagraph ? squeezed : fitting;
}

/** The ways in which a line may end. */
interface Candidates {
  /** The last break that fits as it is. */
  fitting?: Candidate;
  /** The first one after it that fits when its marks are squeezed. */
  squeezed?: Candidate;
  /** A later break that is taken only where the line would be stretched too far. */
  reluctant?: Candidate;
}

function candidates(measured: Measured, { marks, start, room }: Search, setting: Setting): Candidates {
  const half = setting.cell / 2;
  const found: Candidates = {};
  let width = 0;
  let give = 0;
  for (let i = start; i < measured.chars.length; i++) {
    const char = measured.chars[i] ?? "";
    const mark = marks[i];
    if (mark !== breakMark.none) {
      const candidate = { end: i + 1, width: width + endAdvance(measured, i, half), give };
      if (candidate.width <= room + EPSILON) {
        if (mark === breakMark.reluctant) found.reluctant = candidate;
        else {
          found.fitting = candidate;
          delete found.reluctant;
        }
      } else if (mark === breakMark.free) {
        if (candidate.width - Math.min(give, MAX_SQUEEZE * setting.cell) <= room) found.squeezed = candidate;
        return found;
      }
    }
    width += (measured.widths[i] ?? 0) + (measured.gaps[i] ?? 0);
    if (isEmptyAtRight(char) || (i > start && isEmptyAtLeft(char))) give += half;
  }
  return found;
}

/** What character `i` takes when it ends a line: half a cell for a mark, no gap after a Latin word. */
function endAdvance(measured: Measured, i: number, half: number): number {
  const char = measured.chars[i] ?? "";
  if (isEmptyAtRight(char)) return half;
  return measured.classes[i] === "space" ? 0 : (measured.widths[i] ?? 0);
}

/**
 * A piece without any permitted break that is wider than the line turns where the room ends, as in a narrow cell;
 * before that where the characters on both sides bear it.
 */
function emergency(measured: Measured, { start, room }: Search): Candidate {
  let width = 0;
  let last = start;
  let best: Candidate | undefined;
  while (last < measured.chars.length && width + (measured.widths[last] ?? 0) <= room + EPSILON) {
    width += measured.widths[last] ?? 0;
    last += 1;
    if (mayTurn(measured, last)) best = { end: last, width, give: 0 };
  }
  if (last === start) return { end: start + 1, width: measured.widths[start] ?? 0, give: 0 };
  return best ?? { end: last, width, give: 0 };
}

/** Whether no mark forbids a line to end before character `at`. */
function mayTurn({ chars, classes }: Measured, at: number): boolean {
  if (isSlash(chars[at - 1]) || isSlash(chars[at])) return false;
  return classes[at - 1] !== "opener" && classes[at] !== "closer";
}

function skipSpaces(measured: Measured, from: number): number {
  let index = from;
  while (measured.classes[index] === "space") index += 1;
  return index;
}
