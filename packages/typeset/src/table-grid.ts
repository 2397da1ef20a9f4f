import { columnShares, type Table, textCells } from "@shifan/document";
import type { FontSet, Role } from "@shifan/fonts";
import { type Mm, mm, ptToMm, table as rules, size } from "@shifan/gb9704";
import { breakLines, type Line } from "./break-lines.ts";
import { type Measured, measure, measuredWidth, type Setting } from "./measure.ts";
import { solid } from "./settings.ts";

/** Share of cells that may take more than one line before a smaller type size is tried. */
const MAX_WRAPPED = 0.1;

/** A head of no more characters stands on one line where a smaller type size lets it. */
const SHORT_HEAD = 8;

/** A cell's text and the lines that it takes in its column. */
export interface Cell {
  readonly measured: Measured;
  readonly lines: readonly Line[];
}

/** A row, or the part of one that stands on a page: lines `from` to `to` of its cells. */
export interface Row {
  readonly cells: readonly Cell[];
  readonly from: number;
  readonly to: number;
}

/** A table whose columns, type size and lines are settled. */
export interface TableGrid extends TableLook {
  readonly head: Row;
  readonly rows: readonly Row[];
}

/** The inside of a column: what its texts may take. */
export const innerBox = (edges: readonly number[], index: number): { x: Mm; width: Mm } => ({
  x: mm((edges[index] ?? 0) + rules.padX),
  width: mm((edges[index + 1] ?? 0) - (edges[index] ?? 0) - 2 * rules.padX),
});

/** The columns and type size that tables with the same heads share. */
export interface TableLook {
  /** Where the columns begin, and where the last one ends. */
  readonly edges: readonly number[];
  readonly setting: Setting;
}

/** Settles columns by their texts and the type size by how many cells would wrap. */
export function lookOf(table: Table, column: { x: Mm; width: Mm }, fonts: FontSet): TableLook {
  const edges = [column.x as number];
  const lineCells = Math.floor(column.width / ptToMm(size.five));
  for (const share of columnShares(table, lineCells)) edges.push((edges.at(-1) ?? 0) + share * column.width);
  const how = { role: "fangsong", setting: LARGEST, fonts } as const;
  const widths = table.rows.map((texts) => measureCells(table, texts, how).map(measuredWidth));
  const heads = [headWidths(table, fonts)];
  const [largest] = rules.sizes;
  const fitting = rules.sizes.filter((each) => wrappedShare(widths, edges, each / largest) <= MAX_WRAPPED);
  const whole = fitting.find((each) => wrappedShare(heads, edges, each / largest) === 0);
  return { edges, setting: solid(whole ?? fitting[0] ?? size.five) };
}

/** Widths of the short heads in the largest type; a longer one wraps in any. */
const headWidths = (table: Table, fonts: FontSet): readonly number[] =>
  measureCells(
    table,
    table.columns.map(({ title }) => (textCells(title) > SHORT_HEAD ? "" : title)),
    { role: "hei", setting: LARGEST, fonts },
  ).map(measuredWidth);

/** Breaks the texts of a table's cells in the columns of its look. */
export function layGrid(table: Table, look: TableLook, fonts: FontSet): TableGrid {
  const row = (texts: readonly string[], role: Role): Row =>
    brokenRow(measureCells(table, texts, { role, setting: look.setting, fonts }), look);
  const titles = table.columns.map((each) => each.title);
  return { ...look, head: row(titles, "hei"), rows: table.rows.map((texts) => row(texts, "fangsong")) };
}

const LARGEST = solid(rules.sizes[0]);

const measureCells = (
  table: Table,
  texts: readonly string[],
  how: { role: Role; setting: Setting; fonts: FontSet },
): readonly Measured[] =>
  table.columns.map((_, i) => measure([{ text: texts[i] ?? "", role: how.role }], how.fonts, how.setting));

/** Share of the cells, given by their widths, that need more than one line when their type is `factor` of the largest. */
function wrappedShare(
  rows: readonly (readonly number[])[],
  edges: readonly number[],
  factor: number,
): number {
  const wraps = (width: number, i: number): boolean => width * factor > innerBox(edges, i).width;
  const wrapped = rows.reduce((sum, cells) => sum + cells.filter(wraps).length, 0);
  return rows.length === 0 ? 0 : wrapped / (rows.length * (edges.length - 1));
}

function brokenRow(texts: readonly Measured[], { edges, setting }: TableLook): Row {
  const cells = texts.map((measured, i): Cell => {
    const { width } = innerBox(edges, i);
    return { measured, lines: breakLines(measured, { width, firstIndent: mm(0) }, setting) };
  });
  return { cells, from: 0, to: Math.max(1, ...cells.map((cell) => cell.lines.length)) };
}
