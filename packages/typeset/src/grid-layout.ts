import {
  type Cell,
  type CellParagraph,
  cellParagraphs,
  type FillIn,
  type Grid,
  gridSize,
  type PlacedCell,
  placedCells,
  printsBoxes,
} from "@shifan/document";
import type { Role } from "@shifan/fonts";
import { type Mm, mm, ptToMm, table as rules, size } from "@shifan/gb9704";
import { breakLines, type Line } from "./break-lines.ts";
import type { Context } from "./context.ts";
import { withEmptyBoxes } from "./fields.ts";
import { type Measured, measure, type Setting } from "./measure.ts";
import { solid } from "./settings.ts";

/** A line of a cell with the paragraph that it belongs to; a blank one has no characters. */
export interface CellLine {
  readonly measured: Measured;
  readonly line: Line;
  readonly align: CellParagraph["align"];
  readonly indent: number;
}

/** A cell with its lines and its box, from the top of its unit. */
export interface LaidCell {
  readonly cell: Cell;
  readonly lines: readonly CellLine[];
  readonly x1: number;
  readonly x2: number;
  readonly y1: number;
  readonly y2: number;
  readonly element: number | undefined;
  /** Elements of what is filled in in it. */
  readonly fields: CellFields;
}

/** Elements of what is filled in in a cell: one, or one a box that it prints, and those of its lines to be signed. */
export interface CellFields {
  readonly own: readonly number[];
  readonly sign: readonly (number | undefined)[];
}

/** Makes the elements of a table's rows and cells in the structure tree. */
export interface CellElements {
  readonly row: () => number;
  readonly cell: (placed: PlacedCell, row: number) => number | undefined;
  readonly fields: (cell: Cell, parent: number | undefined) => CellFields;
}

/** The columns and type of a form's table. */
export interface GridLook {
  /** Where the columns begin, and where the last one ends. */
  readonly edges: readonly number[];
  readonly setting: Setting;
  /** The face of cells that name a row: plain below a head. */
  readonly rowHead: Role;
}

/** Rows that belong together because cells reach over them, with the top of each and the foot of the last. */
export interface Unit {
  readonly cells: readonly LaidCell[];
  /** The cells of each row. */
  readonly rows: readonly (readonly LaidCell[])[];
  readonly tops: readonly number[];
}

/** Characters of 小四 side by side in a width. */
const lineCells = (width: number): number => width / ptToMm(size.smallFour);

/** Where the columns stand and how large the type is. */
export function gridLook(grid: Grid, column: { x: Mm; width: Mm }): GridLook {
  const edges = [column.x as number];
  for (const share of grid.columns) edges.push((edges.at(-1) ?? 0) + share * column.width);
  return {
    edges,
    setting: solid(size[gridSize(grid, lineCells(column.width))]),
    rowHead: grid.head.length === 0 ? "hei" : "fangsong",
  };
}

/** From line to line of a cell. */
export const cellPitch = ({ size: points }: Setting): number => ptToMm(points) * rules.leading;

/** Height of so many lines with the white around them. */
export const linesHeight = (setting: Setting, lines: number): number =>
  (lines - 1) * cellPitch(setting) + ptToMm(setting.size) + 2 * rules.padY;

const BLANK: Measured = { chars: [], faces: [], classes: [], widths: [], gaps: [] };

/** What cells are set with. */
type CellContext = Pick<Context, "fonts" | "textBroken">;

function paragraphLines(
  { text, align, indent }: CellParagraph,
  role: Role,
  room: { width: number; setting: Setting; context: CellContext },
): readonly CellLine[] {
  const { width, setting, context } = room;
  if (text === "")
    return [
      { measured: BLANK, line: { start: 0, end: 0, room: width, width: 0, last: true }, align, indent: 0 },
    ];
  const measured = measure([{ text, role }], context.fonts, setting);
  const firstIndent = mm(indent * setting.cell);
  const lines = breakLines(measured, { width: mm(width), firstIndent }, setting);
  context.textBroken(measured, lines, { width: mm(width), firstIndent }, setting);
  return lines.map((line, i) => ({
    measured,
    line,
    align,
    indent: i === 0 ? firstIndent : 0,
  }));
}

/** A cell's lines before its row's height is known. */
interface Filled extends PlacedCell {
  readonly lines: readonly CellLine[];
}

const toBeFilledIn = (cell: Cell, field: FillIn): Cell =>
  printsBoxes(field, cell.text) ? { ...cell, text: withEmptyBoxes(cell.text) } : cell;

function filledCell(placed: PlacedCell, look: GridLook, context: CellContext): Filled {
  const { cell, row, column, colSpan, rowSpan } = placed;
  const { edges, setting } = look;
  const width = (edges[column + colSpan] ?? 0) - (edges[column] ?? 0) - 2 * rules.padX;
  const role = cell.head === true ? look.rowHead : "fangsong";
  const room = { width, setting, context };
  const paragraphs = cellParagraphs(cell.field === undefined ? cell : toBeFilledIn(cell, cell.field));
  const [first] = paragraphs;
  const lines =
    paragraphs.length === 1 && first !== undefined
      ? paragraphLines(first, role, room)
      : paragraphs.flatMap((it) => paragraphLines(it, role, room));
  return { cell, row, column, colSpan, rowSpan, lines };
}

/** Lines that a cell needs. */
const neededLines = ({ lines, cell }: Filled): number => Math.max(lines.length, cell.lines ?? 1);

/** The tops of a unit's rows and its foot: by each row's own cells, and the last by those that reach over several. */
function topsOf(rows: readonly (readonly Filled[])[], setting: Setting): readonly number[] {
  const heights = rows.map((cells) => {
    let lines = 1;
    for (const cell of cells) if (cell.rowSpan === 1) lines = Math.max(lines, neededLines(cell));
    return linesHeight(setting, lines);
  });
  rows.forEach((cells, r) => {
    for (const cell of cells) {
      if (cell.rowSpan === 1) continue;
      const last = r + cell.rowSpan - 1;
      const has = heights.slice(r, last + 1).reduce((sum, height) => sum + height, 0);
      heights[last] = (heights[last] ?? 0) + Math.max(0, linesHeight(setting, neededLines(cell)) - has);
    }
  });
  const tops = [0];
  for (const height of heights) tops.push((tops.at(-1) ?? 0) + height);
  return tops;
}

/** Rows that cells reach over, as one unit. */
function unitOf(
  placed: readonly (readonly PlacedCell[])[],
  look: GridLook,
  of: { context: CellContext; elements: CellElements },
): Unit {
  const filled = placed.map((row) => row.map((cell) => filledCell(cell, look, of.context)));
  const tops = topsOf(filled, look.setting);
  const rows = filled.map((row, r) => {
    const parent = of.elements.row();
    return row.map((it): LaidCell => {
      const element = of.elements.cell(it, parent);
      return {
        cell: it.cell,
        lines: it.lines,
        x1: look.edges[it.column] ?? 0,
        x2: look.edges[it.column + it.colSpan] ?? 0,
        y1: tops[r] ?? 0,
        y2: tops[r + it.rowSpan] ?? 0,
        element,
        fields: of.elements.fields(it.cell, element),
      };
    });
  });
  const [only = []] = rows;
  return { cells: rows.length === 1 ? only : rows.flat(), rows, tops };
}

/** The rows of a grid, or of its head, in units. */
export function gridUnits(
  rows: Grid["rows"],
  look: GridLook,
  of: { context: CellContext; elements: CellElements },
): readonly Unit[] {
  const placed = placedCells(rows, look.edges.length - 1);
  const units: Unit[] = [];
  for (let from = 0; from < placed.length; ) {
    let to = from + 1;
    for (let r = from; r < to; r++) for (const { rowSpan } of placed[r] ?? []) to = Math.max(to, r + rowSpan);
    units.push(unitOf(placed.slice(from, to), look, of));
    from = to;
  }
  return units;
}
