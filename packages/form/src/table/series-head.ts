import { yearHead } from "@shifan/schema";
import type { Cells } from "../values/pasted-cells.ts";
import { textOver, textsOver } from "./head-texts.ts";
import { NUMBER_TITLE, plainTitle } from "./paste-titles.ts";
import { isLine, unitLine, unitOver } from "./paste-units.ts";
import { isFigure } from "./quantities.ts";
import { isWords } from "./series-labels.ts";

/** Titles of the column that holds the indicators. */
const LABELS = new Set(["指标", "指标名称", "主要指标", "项目", "名称", "年份", "年度"]);
const UNITS = new Set(["单位", "计量单位"]);
const NOTES = new Set(["说明", "备注"]);

/** A header is looked for among so many rows: a title and a line with the unit may stand above it. */
const HEADS = 4;

/** A column of figures: where it stands, which of the form's years it belongs to, and the unit that its title gives. */
export interface YearColumn {
  readonly from: number;
  readonly to: number;
  readonly unit: string;
  /** The unit that is given over its year, for other columns too. */
  readonly over: string;
  /** What stands over and under its year: 总量, 增速. */
  readonly titles: readonly string[];
  /** Whether the column has no text of its own, only a year that is merged over it. */
  readonly isUntitled: boolean;
}

/** The rows of a block that name the years and what stands under them, and what they say of the columns. */
export interface SeriesHead {
  /** The first row of titles. */
  readonly start: number;
  /** The first row of figures. */
  readonly end: number;
  /** Several of a year where its growth or its share stand beside the figure. */
  readonly columns: readonly YearColumn[];
  readonly label: number | undefined;
  /** The unit that stands in the corner, for all figures: 单位：万元, 指标（万元）. */
  readonly corner: string;
  readonly unit: number | undefined;
  readonly notes: readonly string[];
}

const BARE = /^(?:19|20)\d\d$/;

/** Whether a text is about a year: 2022年, 2024年增长. */
const isOfYear = (text: string): boolean => /^(?:19|20)?\d\d年/.test(plainTitle(text));

const isYear = (text: string): boolean => isOfYear(text) || BARE.test(plainTitle(text));

/** Years without 年 are figures as well as years: they are taken for years where they follow one another. */
function areBareYears(row: readonly string[], years: readonly string[]): boolean {
  const numbers = row.map(plainTitle).filter((text) => /^[-+.\d,]+$/.test(text));
  if (numbers.length === 0 || !numbers.every((text) => BARE.test(text))) return false;
  if (numbers.length === 1) return years.includes(`${numbers[0]}年`);
  const steps = new Set(numbers.slice(1).map((text, i) => Number(text) - Number(numbers[i])));
  return steps.size === 1 && [1, -1].includes([...steps][0] ?? 0);
}

/** Whether a row holds titles that say nothing of a year: 去年, 数值. Its figures would be anybody's guess. */
function isOtherHead(row: readonly string[]): boolean {
  const filled = row.filter((text) => plainTitle(text) !== "");
  const others = filled.filter((text) => !isAside(text));
  const least = row.some((text) => LABELS.has(plainTitle(text))) ? 1 : 2;
  return filled.every((text) => isWords(text)) && others.length >= least;
}

/** The form's year that a title names, and its unit; undefined for all other titles. */
function yearOf(text: string, years: readonly string[]): Pick<YearColumn, "to" | "unit"> | undefined {
  const head = yearHead(text);
  const to = years.indexOf(`${head?.year}年`);
  return head === undefined || to < 0 ? undefined : { to, unit: head.unit };
}

/** A head of several rows, and which of them names the years. */
interface HeadRows {
  readonly rows: Cells;
  readonly years: number;
}

/** The columns that stand under the form's years. */
function yearColumns({ rows, years: at }: HeadRows, years: readonly string[]): readonly YearColumn[] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: width }, (_, from) => from).flatMap((from): readonly YearColumn[] => {
    const year = yearOf(textOver(rows, at, from), years);
    if (year === undefined) return [];
    const under = rows.slice(at + 1).flatMap((row) => row[from]?.trim() || []);
    const over = textsOver(rows.slice(0, at), from);
    const isUntitled = under.length === 0 && plainTitle(rows[at]?.[from] ?? "") === "";
    const unit = unitOver(under) || year.unit;
    return [{ from, to: year.to, unit, over: unitOver(over), titles: [...over, ...under], isUntitled }];
  });
}

const isAside = (text: string): boolean => {
  const title = plainTitle(text);
  return (
    [LABELS, UNITS, NOTES].some((titles) => titles.has(title)) ||
    title === NUMBER_TITLE ||
    title === "" ||
    title.startsWith("单位:")
  );
};

function notesOn(row: readonly string[], columns: readonly YearColumn[]): readonly string[] {
  const lost = row.filter((text, at) => !isAside(text) && !columns.some(({ from }) => from === at));
  return [
    ...(columns.length === 0 ? ["标题行中没有本表的年度"] : ["按年度行对应各列"]),
    ...(lost.length === 0
      ? []
      : [`没有${lost.map((text) => `“${text.trim()}”`).join("")}这样的列，没有填入`]),
  ];
}

const hasTitle = (row: readonly string[], titles: ReadonlySet<string>): boolean =>
  row.some((text) => titles.has(plainTitle(text)));

/** The unit in the column of the indicators, or beside it. */
const cornerUnit = (rows: Cells): string =>
  unitLine(rows.flat()) || unitOver(rows.flat().filter((text) => LABELS.has(plainTitle(text))));

/** Whether a row says what stands in the columns under the years: titles only, and under a year at least one. */
function isLower(row: readonly string[], above: HeadRows): boolean {
  const filled = [...row.keys()].filter((at) => row[at]?.trim() !== "");
  const isUnderYear = (at: number): boolean => isYear(textOver(above.rows, above.years, at));
  const isTitle = (at: number): boolean =>
    isUnderYear(at) ? !isFigure(row[at] ?? "") : isAside(row[at] ?? "");
  return filled.some(isUnderYear) && filled.every(isTitle);
}

/** The rows of a head around the one that names the years. */
function headRows(
  cells: Cells,
  row: number,
  isLabel: (text: string) => boolean,
): HeadRows & { start: number } {
  let start = row;
  while (start > 0 && !isLine(cells[start - 1] ?? [])) start -= 1;
  const upper = { rows: cells.slice(start, row + 1), years: row - start };
  const under = cells.slice(row + 1);
  const isTitles = (it: readonly string[]): boolean => !it.slice(0, 2).some(isLabel) && isLower(it, upper);
  const lower = under.findIndex((it) => !isTitles(it));
  return { ...upper, start, rows: cells.slice(start, row + 1 + (lower < 0 ? under.length : lower)) };
}

/**
 * The row that names the years: any row in which something looks like a year, even if the form has none of them. Taken
 * for values, its figures would land under the wrong years without a word. `isLabel` tells an indicator of the form,
 * whose row can't be a head.
 */
export function seriesHead(
  cells: Cells,
  years: readonly string[],
  isLabel: (text: string) => boolean,
): SeriesHead | undefined {
  const rowOf = (is: (row: readonly string[], at: number) => boolean): number =>
    cells.slice(0, HEADS).findIndex((it, at) => !it.slice(0, 2).some(isLabel) && is(it, at));
  const isNamed = (it: readonly string[], at: number): boolean =>
    it.some(isOfYear) || (at + 1 < cells.length && areBareYears(it, years));
  // The table's own name may begin with a year: 2025年主要指标.
  const isMeant = [
    (it: readonly string[], at: number) => !isLine(it) && isNamed(it, at),
    isNamed,
    isOtherHead,
  ];
  const row = isMeant.map(rowOf).find((it) => it >= 0) ?? -1;
  const head = cells[row];
  if (head === undefined) return undefined;
  const found = headRows(cells, row, isLabel);
  const columns = yearColumns(found, years);
  const place = (titles: ReadonlySet<string>): number | undefined => {
    const at = found.rows.map((it) => it.findIndex((text) => titles.has(plainTitle(text))));
    return at.find((it) => it >= 0);
  };
  const hasNotes = found.rows.some((it) => hasTitle(it, NOTES));
  return {
    start: found.start,
    end: found.start + found.rows.length,
    columns,
    label: place(LABELS),
    corner: cornerUnit(found.rows),
    unit: place(UNITS),
    notes: [...notesOn(head, columns), ...(hasNotes ? ["说明一列没有填入，请在“说明”中填写"] : [])],
  };
}
