import type { Cells, Pasted } from "../values/pasted-cells.ts";
import { type Named, sayAbove } from "./paste-titles.ts";
import { isUnitLine, judgedUnder, unitOfLines } from "./paste-units.ts";
import { tableHead } from "./table-head.ts";
import { type ValueRow, valueRows } from "./value-rows.ts";

/** A pasted text and the cell of the form that it belongs to, by row and column of the grid. */
export interface Placed {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Where the cells of a pasted block go, and what is to be said of those that go nowhere. */
export interface PastePlan {
  readonly placed: readonly Placed[];
  readonly notes: readonly string[];
}

/** The cell that the block was pasted at. */
export interface PasteStart {
  readonly row: number;
  readonly column: number;
}

/** A block without the empty rows that follow it. */
export function filledRows(cells: Cells): Cells {
  const last = cells.findLastIndex((row) => row.some((text) => text.trim() !== ""));
  return cells.slice(0, last + 1);
}

const widthOf = (cells: Cells): number => Math.max(0, ...cells.map((row) => row.length));

/** Whether the first column counts the rows: 1, 2, 3 … or on from the row that it is pasted at. */
export function isCounted(cells: Cells, at: PasteStart): boolean {
  const first = Number(cells[0]?.[0]?.trim() || Number.NaN);
  return (
    (first === 1 || first === at.row + 1) &&
    cells.every((row, index) => Number(row[0]?.trim() || Number.NaN) === first + index)
  );
}

/** What the columns of a list are to a paste. */
export interface PasteColumn extends Named {
  readonly isNumber: boolean;
}

interface ListStart {
  readonly columns: readonly PasteColumn[];
  readonly at: PasteStart;
}

type ColumnOf = (column: number) => number | undefined;

/** Texts belong to each row that a merged cell spans; a figure would be added up once more with each of them. */
function placedBy(rows: readonly ValueRow[], { columns, at }: ListStart, columnOf: ColumnOf): PastePlan {
  const cells = rows.flatMap(({ texts, carried }, r) =>
    texts.flatMap((text, c) => {
      const column = columnOf(c);
      const above = carried[c] ?? "";
      const repeats = above !== "" && columns[column ?? -1]?.isNumber !== true;
      return column === undefined
        ? []
        : [{ row: at.row + r, column, text: repeats ? above : text, above, repeats }];
    }),
  );
  const merged = cells.filter(({ above }) => above !== "");
  const notes = [
    ...(merged.some(({ repeats }) => repeats) ? ["合并单元格的内容在每行都填入"] : []),
    ...(merged.some(({ repeats }) => !repeats) ? ["合并单元格中的数只填入其第一行，请核对"] : []),
  ];
  return { placed: cells.map(({ row, column, text }) => ({ row, column, text })), notes };
}

/**
 * Where a block pasted into a list goes: by its titles where one of the first rows holds them, else from the cell at hand on,
 * without a first column that only counts the rows. Sums are no entries of a list: they would be added up once more.
 */
export function tablePlan({ cells: block, carried }: Pasted, start: ListStart): PastePlan {
  const cells = filledRows(block);
  const head = tableHead(cells, start.columns);
  if (head === undefined) {
    const lines = cells.findIndex((row) => !isUnitLine(row));
    if (lines > 0) return belowLines({ cells, carried }, lines, start);
  }
  const hasNumbers = start.columns.some(({ isNumber }) => isNumber);
  const { rows, notes } = valueRows({ cells, carried }, head?.end ?? 0, hasNumbers);
  const plan =
    head === undefined ? placedAlong(rows, start) : placedBy(rows, start, (column) => head.places[column]);
  return { placed: plan.placed, notes: [...(head?.notes ?? []), ...notes, ...plan.notes] };
}

/** Rows without titles below a line with their unit: figures of another one are left out. */
function belowLines({ cells, carried }: Pasted, lines: number, start: ListStart): PastePlan {
  const above = cells.slice(0, lines);
  const { placed, notes } = tablePlan({ cells: cells.slice(lines), carried: carried.slice(lines) }, start);
  const said = start.columns.map((column) => judgedUnder("", unitOfLines(above), column));
  const taken = new Set(placed.map(({ column }) => column));
  return {
    placed: placed.filter(({ column }) => said[column]?.isRefused !== true),
    notes: [...sayAbove(above), ...notes, ...said.flatMap((it, at) => (taken.has(at) ? it.notes : []))],
  };
}

/** Rows without titles: from the cell at hand on. */
function placedAlong(rows: readonly ValueRow[], start: ListStart): PastePlan {
  const { columns, at } = start;
  const cells = rows.map(({ texts }) => texts);
  const room = columns.length - at.column;
  const mayCount = columns[at.column]?.isNumber !== true && cells.length > 1;
  const isNumbered = isCounted(cells, at) && (mayCount || widthOf(cells) === room + 1);
  const shift = at.column - (isNumbered ? 1 : 0);
  const plan = placedBy(rows, start, (column) => (column + shift < at.column ? undefined : column + shift));
  return { placed: plan.placed, notes: [...(isNumbered ? ["开头的序号没有填入"] : []), ...plan.notes] };
}
