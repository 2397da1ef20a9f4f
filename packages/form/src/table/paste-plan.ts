import type { Cells } from "../values/pasted-cells.ts";
import type { Named } from "./paste-titles.ts";
import { tableHead } from "./table-head.ts";

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

const placedBy = (
  cells: Cells,
  at: PasteStart,
  columnOf: (column: number) => number | undefined,
): readonly Placed[] =>
  cells.flatMap((row, r) =>
    row.flatMap((text, c) => {
      const column = columnOf(c);
      return column === undefined ? [] : [{ row: at.row + r, column, text }];
    }),
  );

/**
 * Where a block pasted into a list goes: by its titles where one of the first rows holds them, else from the cell at hand on,
 * without a first column that only counts the rows.
 */
export function tablePlan(
  block: Cells,
  {
    columns,
    at,
  }: { readonly columns: readonly (Named & { readonly isNumber: boolean })[]; readonly at: PasteStart },
): PastePlan {
  const cells = filledRows(block);
  const head = tableHead(cells, columns);
  if (head !== undefined)
    return {
      placed: placedBy(cells.slice(head.end), at, (column) => head.places[column]),
      notes: head.notes,
    };
  const room = columns.length - at.column;
  const mayCount = columns[at.column]?.isNumber !== true && cells.length > 1;
  const isNumbered = isCounted(cells, at) && (mayCount || widthOf(cells) === room + 1);
  const shift = at.column - (isNumbered ? 1 : 0);
  return {
    placed: placedBy(cells, at, (column) => (column + shift < at.column ? undefined : column + shift)),
    notes: isNumbered ? ["开头的序号没有填入"] : [],
  };
}
