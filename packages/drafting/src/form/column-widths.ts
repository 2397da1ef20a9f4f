import { textCells } from "@shifan/document";
import { labelOf, type Place } from "./form.ts";

/** White beside the text of a cell, in characters of 五号. */
const WHITE = 0.7;
/** No column is narrower, and none asks for more: one text would starve the others. */
const NARROWEST = 2.5;
const WIDEST = 24;
/** Columns of texts keep at least this many characters on a line, if their texts have as many. */
const LEAST_TEXT = 5;
/** Texts of up to this length stay on one line. */
const KEPT_WHOLE = 7;
/** Lines that a head may take. */
const HEAD_LINES = 3;

/** Width of a character without Chinese: capitals are wider than the half character of a figure, some as wide as a whole one. */
function latinCell(char: string): number {
  if (/[MW@%]/.test(char)) return 0.95;
  return /[A-Zmw]/.test(char) ? 0.74 : 0.51;
}

const latinCells = (text: string): number =>
  Array.from(text).reduce((cells, char) => cells + latinCell(char), 0);

/** The longest stretch of a text that no line may break: figures, codes, dates. */
function longestPiece(text: string): number {
  let longest = 0;
  for (const [piece] of text.matchAll(/[\u0021-\u02ff]+/g)) longest = Math.max(longest, latinCells(piece));
  return longest;
}

interface Wish {
  readonly least: number;
  readonly most: number;
}

function wishOf(column: Place, texts: readonly string[]): Wish {
  const expected = texts.some((text) => text !== "") ? 0 : (column.node["x-width"] ?? LEAST_TEXT);
  const longest = Math.max(expected, ...texts.map(textCells));
  const whole = longest <= KEPT_WHOLE ? longest : LEAST_TEXT;
  const head = textCells(labelOf(column)) / HEAD_LINES;
  const least = Math.max(NARROWEST, head, whole, ...texts.map(longestPiece));
  return { least: least + WHITE, most: Math.max(least, Math.min(WIDEST, longest)) + WHITE };
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/**
 * Shares of the columns of a list, summing to 1: each gets what its short texts, figures and head need, and what is left
 * goes to those whose texts would wrap. An empty list goes by what the schema expects. `lineCells` is how many characters
 * of 五号 stand side by side in the whole table.
 */
export function columnWidths(
  columns: readonly Place[],
  rows: readonly (readonly string[])[],
  lineCells: number,
): readonly number[] {
  const wishes = columns.map((column, i) =>
    wishOf(
      column,
      rows.map((row) => row[i] ?? ""),
    ),
  );
  const left = lineCells - sum(wishes.map(({ least }) => least));
  const more = sum(wishes.map(({ least, most }) => most - least));
  const part = more === 0 ? 0 : Math.max(0, left) / more;
  // Where all texts have room, what is still left widens every column alike.
  const widths = wishes.map(({ least, most }) => least + (most - least) * Math.min(1, part));
  return widths.map((width) => width / sum(widths));
}
