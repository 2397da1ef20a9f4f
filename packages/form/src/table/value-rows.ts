import type { Cells } from "../values/pasted-cells.ts";
import { plainTitle } from "./paste-titles.ts";

/** A row of values of a pasted list. */
export interface ValueRow {
  readonly texts: readonly string[];
  /** At the places of `texts`: what stands there in a cell that is merged with those above. */
  readonly carried: readonly string[];
}

const TOTALS = new Set(["合计", "小计", "总计", "共计", "累计"]);

/** What a row adds up under, if its first words say so; a number may go before them. */
function totalOf(row: readonly string[]): string | undefined {
  const words = row.map(plainTitle).find((text) => text !== "" && !/^\d+$/.test(text)) ?? "";
  return TOTALS.has(words) ? words : undefined;
}

/** The rows of values from one on, without those that add others up, and what is said of these. */
export function valueRows(
  cells: Cells,
  carried: Cells,
  from: number,
): { readonly rows: readonly ValueRow[]; readonly notes: readonly string[] } {
  const all = cells.map((texts, at) => ({ texts, carried: carried[at] ?? [] })).slice(from);
  const totals = all.flatMap(({ texts }) => totalOf(texts) ?? []);
  const words = [...new Set(totals)].map((text) => `“${text}”`).join("");
  return {
    rows: all.filter(({ texts }) => totalOf(texts) === undefined),
    notes: totals.length === 0 ? [] : [`${words}${totals.length}行没有填入`],
  };
}
