import type { PlacedCell } from "@shifan/document";
import { mm, table as rules } from "@shifan/gb9704";
import { cellRule } from "./cell-rule.ts";
import type { Context } from "./context.ts";
import { type CellTexts, cellFields, filledInItems, fillsIn, NO_FIELDS } from "./grid-fields.ts";
import {
  type CellElements,
  type CellLine,
  cellPitch,
  type GridLook,
  type LaidCell,
  linesHeight,
  type Unit,
} from "./grid-layout.ts";
import { measuredWidth } from "./measure.ts";
import type { Item, RuleItem } from "./pages.ts";
import { alignedX, lineItems } from "./text-items.ts";

/** A part of a unit that stays on one page, in its own millimetres. */
export interface Band {
  readonly from: number;
  readonly to: number;
}

const EPSILON = 0.01;

/** Top of a cell's first line: running text starts at the top, all else stands in the middle. */
function firstLineTop({ cell, lines, y1, y2 }: LaidCell, look: GridLook, isTorn: boolean): number {
  if (cell.prose === true || isTorn) return y1 + rules.padY;
  const inked = linesHeight(look.setting, lines.length) - 2 * rules.padY;
  return y1 + (y2 - y1 - inked) / 2;
}

function naturalWidth({ measured, line }: CellLine): number {
  return line.start === 0 && line.end === measured.chars.length ? measuredWidth(measured) : line.width;
}

/** Adds the text of the cell's lines whose top lies in the band. */
function addText(items: Item[], laid: LaidCell, band: Band, of: { look: GridLook; isTorn: boolean }): void {
  const { cell, lines, x1, x2, element } = laid;
  const { setting } = of.look;
  const first = firstLineTop(laid, of.look, of.isTorn);
  const inner = { x: mm(x1 + rules.padX), width: mm(x2 - x1 - 2 * rules.padX) };
  const toFillIn: CellTexts[] | undefined = fillsIn(cell) ? [] : undefined;
  lines.forEach((it, i) => {
    const top = first + i * cellPitch(setting);
    if (it.line.end === it.line.start || top < band.from - EPSILON || top >= band.to - EPSILON) return;
    const isJustified = cell.prose === true && it.align === "left";
    const line = isJustified ? it.line : { ...it.line, last: true };
    const x = alignedX(it.align, inner, Math.min(inner.width, naturalWidth(it))) + it.indent;
    const pen = { x, top: top - band.from, size: setting.size, colour: "black", stretch: 1 } as const;
    const texts = lineItems(it.measured, line, element === undefined ? pen : { ...pen, element }, setting);
    if (toFillIn === undefined) for (const item of texts) items.push(item);
    else toFillIn.push({ line: i, texts });
  });
  if (toFillIn !== undefined) items.push(...filledInItems(laid, toFillIn, band, setting));
}

/** Adds the rules below cells that end in the band, those that touch drawn as one. */
function addHorizontals(items: Item[], { cells, tops, rows }: Unit, band: Band): void {
  const [left, right] = [cells[0]?.x1 ?? 0, cells.at(-1)?.x2 ?? 0];
  if (rows.length === 1) {
    if ((tops[1] ?? 0) <= band.to + EPSILON)
      items.push(cellRule(left, band.to - band.from, right, band.to - band.from));
    return;
  }
  for (const y of tops.slice(1)) {
    if (y <= band.from + EPSILON || y > band.to + EPSILON) continue;
    const ends = cells.filter(({ y2 }) => Math.abs(y2 - y) < EPSILON).toSorted((a, b) => a.x1 - b.x1);
    let open: { x1: number; x2: number } | undefined;
    for (const { x1, x2 } of ends) {
      if (open !== undefined && Math.abs(open.x2 - x1) < EPSILON) open.x2 = x2;
      else {
        if (open !== undefined) items.push(cellRule(open.x1, y - band.from, open.x2, y - band.from));
        open = { x1, x2 };
      }
    }
    if (open !== undefined) items.push(cellRule(open.x1, y - band.from, open.x2, y - band.from));
  }
}

/** The upright rules of a band: at the left of each cell that reaches into it, and at the right of all. */
export function verticals(
  { cells }: Unit,
  band: Band,
  { edges }: GridLook,
  height: { from: number; to: number },
): readonly RuleItem[] {
  const seen: RuleItem[] = [];
  for (const { x1, y1, y2 } of cells) {
    const [from, to] = [Math.max(y1, band.from), Math.min(y2, band.to)];
    if (to - from < EPSILON) continue;
    const start = from === band.from ? height.from : from - band.from;
    seen.push(cellRule(x1, start, x1, to === band.to ? height.to : to - band.from));
  }
  const right = edges.at(-1) ?? 0;
  seen.push(cellRule(right, height.from, right, height.to));
  return seen;
}

/** What stands in one band, placed as if its top were at y = 0. */
export function bandItems(unit: Unit, band: Band, look: GridLook, isTorn: boolean): readonly Item[] {
  const items: Item[] = [];
  for (const cell of unit.cells) addText(items, cell, band, { look, isTorn });
  addHorizontals(items, unit, band);
  for (const item of verticals(unit, band, look, { from: 0, to: band.to - band.from })) items.push(item);
  return items;
}

/** A rule across a table. */
export const ruleAcross = ({ edges }: GridLook, y: number): RuleItem =>
  cellRule(edges[0] ?? 0, y, edges.at(-1) ?? 0, y);

const kindOf = ({ cell }: PlacedCell, isHead: boolean) =>
  isHead ? "headerCell" : cell.head === true ? "rowHead" : "cell";

/** Rows and cells of a table in the structure tree. */
export const cellElements = (table: number, isHead: boolean, context: Context): CellElements => ({
  row: () => context.element("row", { parent: table }),
  cell: (placed, parent) => {
    const { anchor } = placed.cell;
    const { colSpan, rowSpan } = placed;
    return context.element(kindOf(placed, isHead), {
      parent,
      ...(anchor === undefined ? {} : { anchor }),
      ...(colSpan === 1 ? {} : { colSpan }),
      ...(rowSpan === 1 ? {} : { rowSpan }),
    });
  },
  fields: (cell, parent) => (parent === undefined ? NO_FIELDS : cellFields(cell, parent, context)),
});
