import {
  type CellParagraph,
  cellParagraphs,
  type Grid,
  gridSize,
  type PlacedCell,
  placedCells,
} from "@shifan/document";
import type { FontSet, Role } from "@shifan/fonts";
import { type Mm, mm, ptToMm, table as rules, size } from "@shifan/gb9704";
import { breakLines, type Line } from "./break-lines.ts";
import { type Measured, measure, type Setting } from "./measure.ts";
import { solid } from "./settings.ts";

/** A line of a cell with the paragraph that it belongs to; a blank one has no characters. */
export interface CellLine {
  readonly measured: Measured;
  readonly line: Line;
  readonly align: CellParagraph["align"];
  readonly indent: number;
}

/** A cell with its lines and its place. */
export interface LaidCell extends PlacedCell {
  readonly lines: readonly CellLine[];
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
  readonly cells: readonly (readonly LaidCell[])[];
  /** Number of the unit's first row in its part of the grid. */
  readonly from: number;
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

function paragraphLines(
  { text, align, indent }: CellParagraph,
  role: Role,
  room: { width: number; setting: Setting; fonts: FontSet },
): readonly CellLine[] {
  const { width, setting, fonts } = room;
  if (text === "")
    return [
      { measured: BLANK, line: { start: 0, end: 0, room: width, width: 0, last: true }, align, indent: 0 },
    ];
  const measured = measure([{ text, role }], fonts, setting);
  const firstIndent = mm(indent * setting.cell);
  return breakLines(measured, { width: mm(width), firstIndent }, setting).map((line, i) => ({
    measured,
    line,
    align,
    indent: i === 0 ? firstIndent : 0,
  }));
}

function laidCell(placed: PlacedCell, look: GridLook, fonts: FontSet): LaidCell {
  const { cell, column, colSpan } = placed;
  const { edges, setting } = look;
  const width = (edges[column + colSpan] ?? 0) - (edges[column] ?? 0) - 2 * rules.padX;
  const role = cell.head === true ? look.rowHead : "fangsong";
  const lines = cellParagraphs(cell).flatMap((it) => paragraphLines(it, role, { width, setting, fonts }));
  return { ...placed, lines };
}

/** Lines that a cell needs. */
const neededLines = ({ lines, cell }: LaidCell): number => Math.max(lines.length, cell.lines ?? 1);

/** The foot of each row of a unit: by its own cells, and the last by those that reach over several. */
function topsOf(rows: readonly (readonly LaidCell[])[], setting: Setting): readonly number[] {
  const heights = rows.map((cells) =>
    linesHeight(setting, Math.max(1, ...cells.filter(({ rowSpan }) => rowSpan === 1).map(neededLines))),
  );
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

/** The rows of a grid, or of its head, in units. */
export function gridUnits(rows: Grid["rows"], look: GridLook, fonts: FontSet): readonly Unit[] {
  const placed = placedCells(rows, look.edges.length - 1);
  const units: Unit[] = [];
  for (let from = 0; from < placed.length; ) {
    let to = from + 1;
    for (let r = from; r < to; r++) for (const { rowSpan } of placed[r] ?? []) to = Math.max(to, r + rowSpan);
    const cells = placed.slice(from, to).map((row) => row.map((cell) => laidCell(cell, look, fonts)));
    units.push({ cells, from, tops: topsOf(cells, look.setting) });
    from = to;
  }
  return units;
}
