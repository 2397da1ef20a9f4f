import type { Align } from "./block.ts";
import { textCells } from "./columns.ts";
import type { FillIn } from "./fill-in.ts";

/** A cell of a form's table. It stands in the first free column of its row, as in HTML. */
export interface Cell {
  /** Line breaks end paragraphs. */
  readonly text: string;
  /** Columns and rows that the cell takes; 1 unless told. */
  readonly colSpan?: number;
  readonly rowSpan?: number;
  /** `left` unless told; a label is centred. */
  readonly align?: Align;
  /** The cell names what stands beside or below it; set in 黑体 unless a head above names it already. */
  readonly head?: boolean;
  /** Running text: its paragraphs begin two characters in, and a page may end between its lines. */
  readonly prose?: boolean;
  /** Lines that the cell has room for at least: what a hand needs to write in. */
  readonly lines?: number;
  /** Lines to be signed, stamped and dated at the foot of the cell, with room for a seal above them. */
  readonly sign?: readonly SignLine[];
  /** Blank lines above the lines to be signed; room for a seal unless told. */
  readonly signRoom?: number;
  /** JSON Pointer of the value that the cell shows, for a reader that looks for its place. */
  readonly anchor?: string;
  /** What is filled in here. */
  readonly field?: FillIn;
}

/** A line to be signed or dated by hand: its label, empty for none, and what is already known. */
export interface SignLine {
  readonly label: string;
  readonly value: string;
  readonly field?: FillIn;
}

/** A row of cells. */
export interface GridRow {
  readonly cells: readonly Cell[];
  /** JSON Pointer of the list that this row is one item of: the row may be repeated. */
  readonly repeats?: string;
}

/** A form's table: labels and values, merged cells, room to write in. Its head repeats on every page. */
export interface Grid {
  readonly kind: "grid";
  /** Share of the width that each column gets, summing to 1. */
  readonly columns: readonly number[];
  readonly head: readonly GridRow[];
  readonly rows: readonly GridRow[];
  /** Remarks below the table, a paragraph each. */
  readonly notes: readonly string[];
}

/** A paragraph of a cell; an empty one is a blank line. */
export interface CellParagraph {
  readonly text: string;
  readonly align: Align;
  /** Characters that its first line stands in. */
  readonly indent: number;
}

const INDENT = 2;
/** Blank lines above the lines to be signed: a seal of 42 mm stands over them. */
const SEAL_ROOM = 3;

/** Characters on a line of such a box, about. */
const BOX_LINE = 30;

const lineOf = (text: string, align: Align, indent = 0): CellParagraph => ({ text, align, indent });

/** White at the right of lines to be signed, so that they don't cling to the rule. */
export const SIGN_WHITE = "　　";
/** Room for a name to be signed. */
const SIGN_ROOM = "　　　　　";

/** What stands before the value of a line to be signed. */
export const signLabel = ({ label }: SignLine): string => (label === "" ? "" : `${label}：`);

const signText = (line: SignLine): string =>
  signLabel(line) + (line.label !== "" && line.value === "" ? SIGN_ROOM : line.value) + SIGN_WHITE;

/** The paragraphs of a cell as every rendition sets them. */
export function cellParagraphs(cell: Cell): readonly CellParagraph[] {
  const align = cell.align ?? (cell.head === true ? "center" : "left");
  const indent = cell.prose === true && align === "left" ? INDENT : 0;
  const text = cell.text.split(/\r?\n/).map((line) => lineOf(line, align, line === "" ? 0 : indent));
  if (cell.sign === undefined) return text;
  const used = text.reduce((sum, it) => sum + Math.max(1, Math.ceil(textCells(it.text) / BOX_LINE)), 0);
  const room = Math.max(cell.signRoom ?? SEAL_ROOM, (cell.lines ?? 0) - used - cell.sign.length);
  const blank = Array.from({ length: room }, () => lineOf("", align));
  return [...text, ...blank, ...cell.sign.map((line) => lineOf(signText(line), "right"))];
}

/** Running text of this many characters is about a quarter of a page: left whole, it would leave as much white. */
const LONG_TEXT = 260;

/** Whether a page may end within a cell: only where it holds much running text. */
export const mayTear = ({ prose, text }: Cell): boolean => prose === true && text.length > LONG_TEXT;

/** Tables of so few rows are not cut by the end of a page. */
const FEW_ROWS = 6;

/** Whether a table stays on one page: it is short, and nothing in it is long. */
export const staysWhole = ({ rows }: Grid): boolean =>
  rows.length <= FEW_ROWS &&
  rows.every(({ cells }) => cells.every(({ prose, lines = 1 }) => prose !== true && lines < FEW_ROWS));

/** Type sizes of a form's table, by name. */
export type GridSize = "smallFour" | "five";

/** White beside the text of a cell, in characters of 小四. */
const CELL_WHITE = 0.6;
/** Share of the cells that may take more than one line before the smaller type is taken. */
const MAX_WRAPPED = 0.1;

/** Figures, codes and dates, which no line may break. */
const UNBROKEN = /[\u0021-\u02ff]+/g;

/** Whether the longest figure of a cell is wider than the room that it has. */
const isTorn = ({ text }: Cell, room: number): boolean =>
  Array.from(text.matchAll(UNBROKEN)).some(([piece]) => textCells(piece) > room);

/**
 * The type size of a form's table, the same in every rendition: 小四, or 五号 for a list of which too much would
 * wrap or a figure be torn.
 * `lineCells` is how many characters of 小四 stand side by side in the whole table.
 */
export function gridSize(grid: Grid, lineCells: number): GridSize {
  if (grid.head.length === 0) return "smallFour";
  let [wrapped, all] = [0, 0];
  for (const { cells } of grid.rows) {
    if (cells.length !== grid.columns.length) continue;
    for (const [i, cell] of cells.entries()) {
      if (cell.head === true) continue;
      const room = (grid.columns[i] ?? 0) * lineCells - CELL_WHITE;
      if (isTorn(cell, room)) return "five";
      all += 1;
      if (textCells(cell.text) > room) wrapped += 1;
    }
  }
  return wrapped > all * MAX_WRAPPED ? "five" : "smallFour";
}

/** A cell with its place in the grid. */
export interface PlacedCell {
  readonly cell: Cell;
  readonly row: number;
  readonly column: number;
  readonly colSpan: number;
  readonly rowSpan: number;
}

/** The cells of rows with their places, row by row: a cell that reaches down pushes those below it to the right. */
export function placedCells(rows: readonly GridRow[], columns: number): readonly (readonly PlacedCell[])[] {
  const taken = rows.map(() => new Array<boolean>(columns).fill(false));
  return rows.map(({ cells }, row) => {
    let column = 0;
    return cells.map((cell) => {
      while (taken[row]?.[column] === true) column += 1;
      const colSpan = Math.min(cell.colSpan ?? 1, columns - column);
      const rowSpan = Math.min(cell.rowSpan ?? 1, rows.length - row);
      for (let down = 0; down < rowSpan; down++) taken[row + down]?.fill(true, column, column + colSpan);
      return { cell, row, column, colSpan, rowSpan };
    });
  });
}
