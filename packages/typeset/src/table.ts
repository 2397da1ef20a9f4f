import type { Table } from "@shifan/document";
import { type Mm, mm, ptToMm, table as rules } from "@shifan/gb9704";
import { cellRule } from "./cell-rule.ts";
import type { Context } from "./context.ts";
import type { Setting } from "./measure.ts";
import type { Item, RuleItem } from "./pages.ts";
import { lineSlice, type Slice } from "./slices.ts";
import { type Cell, innerBox, layGrid, type Row, type TableGrid, type TableLook } from "./table-grid.ts";
import { type Column, textLines } from "./text-block.ts";
import { alignedX, lineItems } from "./text-items.ts";

/** What a row's slice is made from. */
interface RowSetting {
  readonly table: Table;
  readonly grid: TableGrid;
  readonly kind: "headerCell" | "cell";
  readonly tableElement: number;
}

/**
 * The rows of a table as slices. The head repeats on each page; a row is cut only where it alone
 * is higher than the room.
 */
export function tableSlices(
  table: Table,
  look: TableLook,
  room: Column & { height: Mm },
  context: Context,
): readonly Slice[] {
  const index = context.tableSizes.length;
  const caption = captionSlices(table, room, context);
  const grid = layGrid(table, look, context.fonts);
  context.tableSize(look.setting.size);
  for (const row of [grid.head, ...grid.rows]) noteBroken(row, grid, context);
  const setting = { table, grid, tableElement: context.element("table") };
  const above = caption.length === 0 ? rules.gap : mm(0);
  const headRow = rowSlice(grid.head, { ...setting, kind: "headerCell" }, context);
  const head = { ...headRow, keepNext: true, before: above, leastBefore: above };
  const repeated = asFurniture(head);
  const rows = grid.rows
    .flatMap((row, i) =>
      rowParts(row, grid.setting, room.height - head.height).map((part) => ({
        part,
        table: { index, row: i },
      })),
    )
    .map((row) => ({ ...rowSlice(row.part, { ...setting, kind: "cell" }, context), table: row.table }));
  return [
    ...[...caption, head].map((slice) => ({ ...slice, table: { index } })),
    ...rows.map((row, i) => ({ ...spaced(row, i, rows.length), head: repeated })),
  ];
}

/** Notes the lines of a row's cells. */
function noteBroken({ cells }: Row, { edges, setting }: TableGrid, context: Context): void {
  cells.forEach(({ measured, lines }, i) => {
    const { width } = innerBox(edges, i);
    context.textBroken(measured, lines, { width, firstIndent: mm(0) }, setting);
  });
}

/** No row stands alone at the foot or head of a page, and text below a table keeps its distance. */
function spaced(row: Slice, index: number, count: number): Slice {
  const isLast = index === count - 1;
  const keepNext = !isLast && (index === 0 || index === count - 2);
  return { ...row, keepNext, advance: isLast ? mm(row.advance + rules.below) : row.advance };
}

/** A repeated head is furniture: it is read once, where the table starts. */
const asFurniture = (head: Slice): Slice => ({
  ...head,
  items: head.items.map((item) => {
    if (item.kind !== "text") return item;
    const { element: _, ...rest } = item;
    return rest;
  }),
});

function captionSlices(table: Table, column: Column, context: Context): readonly Slice[] {
  if (table.caption === "") return [];
  const shape = { firstIndent: 0, align: "center", element: context.element("paragraph") } as const;
  const lines = textLines([{ text: table.caption, role: "hei" }], column, shape, context);
  return lines.map((line, i) => {
    const before = i === 0 ? rules.gap : mm(0);
    return { ...line, keepNext: true, onGrid: false, before, leastBefore: before };
  });
}

const linePitch = (setting: Setting): number => ptToMm(setting.size) * rules.leading;
const rowHeight = (setting: Setting, lines: number): number =>
  (lines - 1) * linePitch(setting) + ptToMm(setting.size) + 2 * rules.padY;

/** A row higher than a page, cut into parts that each fit on one. */
function rowParts(row: Row, setting: Setting, maxHeight: number): readonly Row[] {
  if (rowHeight(setting, row.to) <= maxHeight) return [row];
  const perPart = Math.max(1, Math.floor((maxHeight - rowHeight(setting, 1)) / linePitch(setting)) + 1);
  const parts: Row[] = [];
  for (let from = 0; from < row.to; from += perPart) {
    parts.push({ cells: row.cells, from, to: Math.min(row.to, from + perPart) });
  }
  return parts;
}

function rowSlice(row: Row, of: RowSetting, context: Context): Slice {
  const height = mm(rowHeight(of.grid.setting, row.to - row.from));
  const rowElement = context.element("row", { parent: of.tableElement });
  const items: Item[] = row.cells.flatMap((cell, index) => {
    const element = context.element(of.kind, { parent: rowElement });
    return cellItems({ cell, index, row }, { height, element }, of);
  });
  items.push(...rowRules(of.grid.edges, height, of.kind === "headerCell" || row.from === 0));
  return lineSlice(items, { height, advance: height, onGrid: false, isText: true });
}

function cellItems(
  at: { cell: Cell; index: number; row: Row },
  box: { height: Mm; element: number },
  of: RowSetting,
): readonly Item[] {
  const { setting, edges } = of.grid;
  const align = of.kind === "headerCell" ? "center" : (of.table.columns[at.index]?.align ?? "left");
  const lines = at.cell.lines.slice(at.row.from, at.row.to);
  const inked = (lines.length - 1) * linePitch(setting) + ptToMm(setting.size);
  const top = (box.height - inked) / 2;
  const inner = innerBox(edges, at.index);
  return lines.flatMap((line, i) => {
    const loose = { ...line, last: true };
    const x = alignedX(align, inner, Math.min(inner.width, line.width));
    const pen = {
      x,
      top: top + i * linePitch(setting),
      size: setting.size,
      colour: "black",
      stretch: 1,
    } as const;
    return lineItems(at.cell.measured, loose, { ...pen, element: box.element }, setting);
  });
}

function rowRules(edges: readonly number[], height: Mm, withTop: boolean): readonly RuleItem[] {
  const [left, right] = [edges[0] ?? 0, edges.at(-1) ?? 0];
  return [
    ...(withTop ? [cellRule(left, 0, right, 0)] : []),
    cellRule(left, height, right, height),
    ...edges.map((x) => cellRule(x, 0, x, height)),
  ];
}
