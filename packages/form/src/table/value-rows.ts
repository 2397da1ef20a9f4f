import { namesRemark, namesSection, namesSum } from "@shifan/schema";
import type { Pasted } from "../values/pasted-cells.ts";
import { isFigure } from "./quantities.ts";

/** A row of values of a pasted list. */
export interface ValueRow {
  readonly texts: readonly string[];
  /** At the places of `texts`: what stands there in a cell that is merged with those above. */
  readonly carried: readonly string[];
}

/** What numbers a row, whatever it is. */
const COUNT = /^(?:\d+|[一二三四五六七八九十]+|\([一二三四五六七八九十]+\))$/;

const bare = (text: string): string => text.normalize("NFKC").replace(/\s/g, "");
const isFilled = (text: string): boolean => bare(text) !== "";

const hasFigure = (row: readonly string[]): boolean =>
  row.slice(1).some((text) => /\d/.test(bare(text)) && isFigure(text));

/** The first words of a row; a number may go before them. */
const wordsOf = (row: readonly string[]): string =>
  row.find((text) => isFilled(text) && !COUNT.test(bare(text))) ?? "";

/** Whether a row adds up others, is a part of them, or is a remark below them, by its first words. */
const isOther = (row: readonly string[]): boolean => namesSum(wordsOf(row)) || namesRemark(wordsOf(row));

/** Whether a row is the heading of those below it. */
const isSection = (row: readonly string[]): boolean => namesSection(row) && !hasFigure(row);

/** How a row is called that is left out. */
const nameOf = (row: readonly string[]): string =>
  `“${wordsOf(row)
    .replace(/\s/g, "")
    .replace(/[:：]$/, "")}”`;

/**
 * The rows of values from one on, without those that add others up or are headings of others, and what is said of these.
 * A heading is told by its figures that are missing: only in a list whose items have some (`hasNumbers`).
 */
export function valueRows(
  { cells, carried }: Pasted,
  from: number,
  hasNumbers: boolean,
): { readonly rows: readonly ValueRow[]; readonly notes: readonly string[] } {
  const all = cells.map((texts, at) => ({ texts, carried: carried[at] ?? [] })).slice(from);
  const mayHaveSections = hasNumbers && all.some(({ texts }) => hasFigure(texts));
  const isLeft = ({ texts }: ValueRow): boolean => isOther(texts) || (mayHaveSections && isSection(texts));
  const left = all.filter(isLeft);
  const names = [...new Set(left.map(({ texts }) => nameOf(texts)))].join("");
  return {
    rows: all.filter((row) => !isLeft(row)),
    notes: left.length === 0 ? [] : [`${names}${left.length}行没有填入`],
  };
}
