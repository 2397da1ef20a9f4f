import { mm, table as rules } from "@shifan/gb9704";
import type { Context } from "./context.ts";
import {
  type CellLine,
  cellPitch,
  type GridLook,
  type LaidCell,
  linesHeight,
  type Unit,
} from "./grid-layout.ts";
import { measuredWidth } from "./measure.ts";
import type { ElementKind, Item, RuleItem } from "./pages.ts";
import { alignedX, lineItems } from "./text-items.ts";

/** A part of a unit that stays on one page, in its own millimetres. */
export interface Band {
  readonly from: number;
  readonly to: number;
}

/** What bands are drawn with. */
export interface BandSetting {
  readonly look: GridLook;
  readonly isHead: boolean;
  /** The element of each cell; cells of a repeated head have none. */
  readonly elementOf: (cell: LaidCell) => number | undefined;
}

const EPSILON = 0.01;

/** Where a cell stands within its unit. */
export function cellBox(
  cell: LaidCell,
  unit: Unit,
  { edges }: GridLook,
): { x1: number; x2: number; y1: number; y2: number } {
  const row = cell.row - unit.from;
  return {
    x1: edges[cell.column] ?? 0,
    x2: edges[cell.column + cell.colSpan] ?? 0,
    y1: unit.tops[row] ?? 0,
    y2: unit.tops[row + cell.rowSpan] ?? 0,
  };
}

/** Top of a cell's first line: running text starts at the top, all else stands in the middle. */
function firstLineTop(
  cell: LaidCell,
  box: { y1: number; y2: number },
  look: GridLook,
  isTorn: boolean,
): number {
  const inked = linesHeight(look.setting, cell.lines.length) - 2 * rules.padY;
  if (cell.cell.prose === true || isTorn) return box.y1 + rules.padY;
  return box.y1 + (box.y2 - box.y1 - inked) / 2;
}

function naturalWidth({ measured, line }: CellLine): number {
  if (line.start === 0 && line.end === measured.chars.length) return measuredWidth(measured);
  return line.width;
}

/** The text of the cell's lines whose top lies in the band. */
function cellText(
  cell: LaidCell,
  at: { unit: Unit; band: Band; isTorn: boolean },
  of: BandSetting,
): readonly Item[] {
  const { look } = of;
  const box = cellBox(cell, at.unit, look);
  const pitch = cellPitch(look.setting);
  const first = firstLineTop(cell, box, look, at.isTorn);
  const inner = { x: mm(box.x1 + rules.padX), width: mm(box.x2 - box.x1 - 2 * rules.padX) };
  const element = of.elementOf(cell);
  return cell.lines.flatMap((it, i) => {
    const top = first + i * pitch;
    if (it.line.end === it.line.start || top < at.band.from - EPSILON || top >= at.band.to - EPSILON)
      return [];
    const isJustified = cell.cell.prose === true && it.align === "left";
    const line = isJustified ? it.line : { ...it.line, last: true };
    const x = alignedX(it.align, inner, Math.min(inner.width, naturalWidth(it)));
    const pen = {
      x: x + it.indent,
      top: top - at.band.from,
      size: look.setting.size,
      colour: "black",
      stretch: 1,
    } as const;
    return lineItems(it.measured, line, element === undefined ? pen : { ...pen, element }, look.setting);
  });
}

const rule = (x1: number, y1: number, x2: number, y2: number): RuleItem => ({
  kind: "rule",
  x1: mm(x1),
  y1: mm(y1),
  x2: mm(x2),
  y2: mm(y2),
  thickness: rules.rule,
  colour: "black",
});

/** Rules below cells that end in the band, those on one line drawn as one. */
function horizontals(
  cells: readonly LaidCell[],
  at: { unit: Unit; band: Band },
  look: GridLook,
): readonly RuleItem[] {
  const ends = new Map<number, { x1: number; x2: number }[]>();
  for (const cell of cells) {
    const { x1, x2, y2 } = cellBox(cell, at.unit, look);
    if (y2 <= at.band.from + EPSILON || y2 > at.band.to + EPSILON) continue;
    const line = ends.get(y2) ?? [];
    const last = line.find((it) => Math.abs(it.x2 - x1) < EPSILON);
    if (last === undefined) line.push({ x1, x2 });
    else last.x2 = x2;
    ends.set(y2, line);
  }
  return [...ends].flatMap(([y, line]) =>
    line.map(({ x1, x2 }) => rule(x1, y - at.band.from, x2, y - at.band.from)),
  );
}

/** The upright rules of a band: at the left of each cell that reaches into it, and at the right of all. */
export function verticals(
  unit: Unit,
  band: Band,
  look: GridLook,
  height: { from: number; to: number },
): readonly RuleItem[] {
  const { edges } = look;
  const seen: RuleItem[] = [];
  for (const cell of unit.cells.flat()) {
    const { x1, y1, y2 } = cellBox(cell, unit, look);
    const [from, to] = [Math.max(y1, band.from), Math.min(y2, band.to)];
    if (to - from < EPSILON) continue;
    const isCut = y2 > band.to + EPSILON;
    const start = from === band.from ? height.from : from - band.from;
    seen.push(rule(x1, start, x1, isCut || to === band.to ? height.to : to - band.from));
  }
  const right = edges.at(-1) ?? 0;
  return [...seen, rule(right, height.from, right, height.to)];
}

/** What stands in one band, placed as if its top were at y = 0. */
export function bandItems(unit: Unit, band: Band, of: BandSetting, isTorn: boolean): readonly Item[] {
  const cells = unit.cells.flat();
  const height = band.to - band.from;
  return [
    ...cells.flatMap((cell) => cellText(cell, { unit, band, isTorn }, of)),
    ...horizontals(cells, { unit, band }, of.look),
    ...verticals(unit, band, of.look, { from: 0, to: height }),
  ];
}

/** A rule across a table. */
export const ruleAcross = ({ edges }: GridLook, y: number): RuleItem =>
  rule(edges[0] ?? 0, y, edges.at(-1) ?? 0, y);

/** Elements of a grid's cells in the structure tree: rows with their cells. */
export function cellElements(
  units: readonly Unit[],
  isHead: boolean,
  table: number,
  context: Context,
): (cell: LaidCell) => number | undefined {
  const elements = new Map<LaidCell, number>();
  for (const { cells } of units) {
    for (const row of cells) {
      const parent = context.element("row", { parent: table });
      for (const it of row) {
        const kind: ElementKind = isHead ? "headerCell" : it.cell.head === true ? "rowHead" : "cell";
        elements.set(
          it,
          context.element(kind, {
            parent,
            ...(it.cell.anchor === undefined ? {} : { anchor: it.cell.anchor }),
            ...(it.colSpan === 1 ? {} : { colSpan: it.colSpan }),
            ...(it.rowSpan === 1 ? {} : { rowSpan: it.rowSpan }),
          }),
        );
      }
    }
  }
  return (cell) => elements.get(cell);
}
