import type { Cells } from "../values/pasted-cells.ts";
import {
  filledRows,
  isCounted,
  type Named,
  NUMBER_TITLE,
  type PastePlan,
  type PasteStart,
  type Placed,
  plainTitle,
  titled,
  unitNote,
} from "./paste-plan.ts";

/** Titles of a three-year table's columns beside its years. */
const ASIDE = new Set(["指标", "指标名称", "项目", "名称", "单位", "计量单位", NUMBER_TITLE, "说明", "备注"]);
const NOTES = new Set(["说明", "备注"]);

interface Grid {
  readonly rows: readonly Named[];
  /** The years as they are called: 2025年. */
  readonly years: readonly string[];
  readonly at: PasteStart;
}

const yearIn = (text: string, years: readonly string[]): number =>
  years.findIndex((year) => plainTitle(text).replace(/年度?$/, "") === year.replace(/年$/, ""));

/** The columns of the years by a first row that names them; undefined when it holds values. */
function yearColumns(cells: Cells, years: readonly string[]): readonly number[] | undefined {
  const head = cells[0] ?? [];
  const isHead = head.every(
    (text) => plainTitle(text) === "" || ASIDE.has(plainTitle(text)) || yearIn(text, years) >= 0,
  );
  const columns = years.map((_, year) => head.findIndex((text) => yearIn(text, years) === year));
  return isHead && cells.length > 1 && columns.some((column) => column >= 0) ? columns : undefined;
}

/** The column that holds the indicators' titles: of the first two, where a number of the row may go before. */
function titleColumn(cells: Cells, rows: readonly Named[]): number | undefined {
  return [0, 1].find((column) => cells.some((row) => titled(rows, row[column] ?? "") !== undefined));
}

/** What follows a row's title: its unit, where that was copied too, and its figures. */
function afterTitle(row: readonly string[], column: number): { unit: string; figures: number } {
  const text = row[column + 1]?.trim() ?? "";
  const isUnit = text !== "" && !/\d/.test(text) && !/^[-—–/…]+$/.test(text);
  return { unit: isUnit ? text : "", figures: column + (isUnit ? 2 : 1) };
}

function placedRow(
  row: readonly string[],
  target: number,
  columns: readonly (readonly [from: number, to: number])[],
): readonly Placed[] {
  return columns.flatMap(([from, to]) => {
    const text = row[from];
    return text === undefined ? [] : [{ row: target, column: to, text }];
  });
}

const along = (width: number, from: number, to: number): readonly (readonly [number, number])[] =>
  Array.from({ length: Math.max(0, width - from) }, (_, index) => [from + index, to + index] as const);

/** A row that its title names: the figures go to the form's row of that title, wherever it was pasted. */
function titledRow(
  row: readonly string[],
  column: number,
  grid: Grid,
  columns: readonly (readonly [number, number])[] | undefined,
): PastePlan {
  const text = row[column] ?? "";
  const target = titled(grid.rows, text);
  const named = grid.rows[target ?? -1];
  if (target === undefined || named === undefined)
    return { placed: [], notes: text.trim() === "" ? [] : [`没有“${text.trim()}”这项指标，没有填入`] };
  const { unit, figures } = afterTitle(row, column);
  const isWhole = row.length - figures >= grid.years.length;
  const places = columns ?? along(row.length, figures, isWhole ? 0 : grid.at.column);
  return { placed: placedRow(row, target, places), notes: unitNote(unit, named) };
}

/**
 * Where a block pasted into a three-year grid goes: to the years that a first row names and the indicators that a
 * column names; else from the cell at hand on.
 */
export function seriesPlan(block: Cells, grid: Grid): PastePlan {
  const filled = filledRows(block);
  const years = yearColumns(filled, grid.years);
  const cells = years === undefined ? filled : filled.slice(1);
  const columns = years?.flatMap((from, to) => (from < 0 ? [] : [[from, to] as const]));
  const headNotes = [
    ...(years === undefined ? [] : ["按年度行对应各列"]),
    ...(years !== undefined && filled[0]?.some((text) => NOTES.has(plainTitle(text)))
      ? ["说明一列没有填入，请在“说明”中填写"]
      : []),
  ];
  const titles = titleColumn(cells, grid.rows);
  if (titles !== undefined) {
    const rows = cells.map((row) => titledRow(row, titles, grid, columns));
    return {
      placed: rows.flatMap(({ placed }) => placed),
      notes: [...headNotes, "按指标名称对应各行", ...rows.flatMap(({ notes }) => notes)],
    };
  }
  const { at } = grid;
  const isNumbered =
    columns === undefined && isCounted(cells, at) && (cells[0]?.length ?? 0) > grid.years.length;
  const placed = cells.flatMap((row, r) =>
    placedRow(row, at.row + r, columns ?? along(row.length, isNumbered ? 1 : 0, at.column)),
  );
  return { placed, notes: [...headNotes, ...(isNumbered ? ["开头的序号没有填入"] : [])] };
}
