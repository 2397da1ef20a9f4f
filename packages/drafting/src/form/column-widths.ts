import { type GridSize, textCells } from "@shifan/document";
import type { Place } from "./form.ts";
import { leastBrackets, leastTitle } from "./head-text.ts";
import { longestPiece } from "./text-width.ts";

/** White beside the text of a cell, in characters of 五号. */
export const WHITE = 0.7;
/** No column is narrower. */
const NARROWEST = 2.5;
/** Columns of texts keep at least this many characters on a line, if their texts have as many. */
const LEAST_TEXT = 5;
/** Texts of up to this length stay on one line. */
const KEPT_WHOLE = 7;
/** What is left of the line is given out in pieces of so many characters. */
const PIECE = 0.5;
/** Characters of 小四 for one of 五号: heads must fit in either size. */
export const SMALL_FOUR = 10.5 / 12;

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** What stands in a column: its texts, and how many characters each takes or is expected to take. */
interface Column {
  readonly place: Place;
  readonly texts: readonly string[];
  readonly lengths: readonly number[];
}

type Wish = (column: Column) => number;

const wholeFigures: Wish = ({ place, texts }) =>
  Math.max(NARROWEST, leastBrackets(place), ...texts.map(longestPiece));
const wholeUnitsInSmallFour: Wish = ({ place }) => leastBrackets(place) / SMALL_FOUR;
const wholeShortTexts: Wish = ({ lengths }) => {
  const longest = Math.max(0, ...lengths);
  return longest <= KEPT_WHOLE ? longest : LEAST_TEXT;
};
const lowHeads: Wish = ({ place }) => Math.max(leastBrackets(place), leastTitle(place)) / SMALL_FOUR;

/** What columns ask for by the type that the table takes, the most urgent first. */
const WISHES: Readonly<Record<GridSize, readonly Wish[]>> = {
  smallFour: [wholeFigures, wholeUnitsInSmallFour, wholeShortTexts, lowHeads],
  five: [wholeFigures, wholeShortTexts, lowHeads],
};

/** What columns share. */
export interface Room {
  /** How many characters of 五号 stand side by side. */
  readonly lineCells: number;
  /** The type that the table takes. */
  readonly size: GridSize;
  /** Whether the list is empty: a column of it goes by what the schema expects. */
  readonly isBlank: boolean;
}

/** Columns as wide as they ask for; where the line has no room for a wish of all, as near to it as it has. */
function leastWidths(columns: readonly Column[], { lineCells, size }: Room): readonly number[] {
  return WISHES[size].reduce<readonly number[]>(
    (widths, wish) => {
      const more = columns.map((column, i) => Math.max(0, wish(column) + WHITE - (widths[i] ?? 0)));
      const part = Math.min(1, Math.max(0, lineCells - sum(widths)) / (sum(more) || 1));
      return widths.map((width, i) => width + (more[i] ?? 0) * part);
    },
    columns.map(() => NARROWEST + WHITE),
  );
}

/** By column: how much lower all rows together become when it gets a piece more. */
function gains(lengths: readonly (readonly number[])[], widths: readonly number[]): readonly number[] {
  const gained = widths.map(() => 0);
  for (const row of lengths) {
    let [highest, second, at] = [1, 1, -1];
    row.forEach((length, i) => {
      const lines = length / ((widths[i] ?? 1) - WHITE);
      if (lines > highest) [highest, second, at] = [lines, highest, i];
      else if (lines > second) second = lines;
    });
    const wider = (row[at] ?? 0) / ((widths[at] ?? 1) + PIECE - WHITE);
    if (at >= 0) gained[at] = (gained[at] ?? 0) + highest - Math.max(second, wider);
  }
  return gained;
}

/** Gives out what is left, piece by piece, to the column that makes the table lowest; what nobody needs widens all alike. */
function withRest(least: readonly number[], lengths: readonly (readonly number[])[], left: number) {
  const widths = [...least];
  for (let rest = left; rest >= PIECE; rest -= PIECE) {
    const gained = gains(lengths, widths);
    const best = gained.indexOf(Math.max(...gained));
    if ((gained[best] ?? 0) <= 0) break;
    widths[best] = (widths[best] ?? 0) + PIECE;
  }
  return widths;
}

/** No column asks for more when the rest is given out by the longest texts. */
const WIDEST = 24;

/** Gives out what is left by the longest texts. */
function byLongest(least: readonly number[], lengths: readonly (readonly number[])[], left: number) {
  const more = least.map((width, i) =>
    Math.max(0, Math.min(WIDEST, Math.max(0, ...lengths.map((row) => row[i] ?? 0))) + WHITE - width),
  );
  const part = Math.min(1, Math.max(0, left) / (sum(more) || 1));
  return least.map((width, i) => width + (more[i] ?? 0) * part);
}

const shares = (widths: readonly number[]): readonly number[] => {
  const all = sum(widths);
  return widths.map((width) => width / all);
};

/** Lines that all rows of a list take in columns of such shares of a line. */
export const linesOf = (
  rows: readonly (readonly string[])[],
  columns: readonly number[],
  lineCells: number,
): number =>
  sum(
    rows.map((row) =>
      Math.max(
        1,
        ...row.map((text, i) => Math.ceil(textCells(text) / ((columns[i] ?? 1) * lineCells - WHITE))),
      ),
    ),
  );

/**
 * Shares of the columns of a list, summing to 1: each gets what its short texts, figures and head need, and what is left
 * goes where it makes the table lowest, so that one long text in a column doesn't starve a column of many.
 */
export function columnWidths(
  columns: readonly Place[],
  rows: readonly (readonly string[])[],
  room: Room,
): readonly number[] {
  const expected = columns.map(({ node }, i) =>
    room.isBlank && rows.every((row) => (row[i] ?? "") === "") ? (node["x-width"] ?? LEAST_TEXT) : 0,
  );
  const lengths = rows.map((row) =>
    columns.map((_, i) => Math.max(expected[i] ?? 0, textCells(row[i] ?? ""))),
  );
  const least = leastWidths(
    columns.map((place, i) => ({
      place,
      texts: rows.map((row) => row[i] ?? ""),
      lengths: lengths.map((row) => row[i] ?? 0),
    })),
    room,
  );
  const { lineCells } = room;
  const left = lineCells - sum(least);
  // Lines are whole: where a column that is a little wider saves none, the longest texts may do better.
  const ways = [withRest, byLongest].map((give) => shares(give(least, lengths, left)));
  const lines = ways.map((way) => linesOf(rows, way, lineCells));
  return ways[lines.indexOf(Math.min(...lines))] ?? shares(least);
}
