import { columnShares, type Table } from "@shifan/document";
import type { Role } from "@shifan/fonts";
import { bodyHeight, type Mm, mm, type Pt, pitch, ptToMm, size } from "@shifan/gb9704";
import { breakLines, type Line } from "./break-lines.ts";
import type { Context } from "./context.ts";
import { type Measured, measure, type Setting } from "./measure.ts";
import type { Item, RuleItem } from "./pages.ts";
import { solid } from "./settings.ts";
import { lineSlice, type Slice } from "./slices.ts";
import { type Column, textLines } from "./text-block.ts";
import { alignedX, lineItems } from "./text-items.ts";

/** Type sizes of a table, the largest that keeps most cells on one line is taken. */
const SIZES: readonly Pt[] = [size.four, size.smallFour, size.five];
/** Share of cells that may take more than one line before a smaller size is tried. */
const MAX_WRAPPED = 0.1;
/** Space beside and above the text of a cell; lines of a cell are set at 1.3 of their size. */
const PAD_X = mm(1.2);
const PAD_Y = mm(1.9);
const LEADING = 1.3;
/** Space above and below a table or its caption: half the white between two lines of text. */
const TABLE_GAP = mm((pitch - bodyHeight) / 2);
/** Thickness of all lines of a table: the standard sets none, 0.25 mm is its thin line (7.4.1). */
const LINE = mm(0.25);

interface Cell {
  readonly measured: Measured;
  readonly lines: readonly Line[];
}

/** One row with its lines: `from`–`to` are the lines of its cells that stand in it. */
interface RowPart {
  readonly cells: readonly Cell[];
  readonly from: number;
  readonly to: number;
}

interface Grid {
  readonly table: Table;
  readonly column: Column;
  readonly edges: readonly number[];
  readonly setting: Setting;
  readonly context: Context;
}

/**
 * The rows of a table as slices. The head repeats on each page; a row is cut only where it alone
 * is higher than `maxHeight`.
 */
export function tableSlices(table: Table, column: Column, maxHeight: Mm, context: Context): readonly Slice[] {
  const grid = layOut(table, column, context);
  const tableElement = context.element("table");
  const rowOf = (kind: "headerCell" | "cell") => (part: RowPart) =>
    rowSlice(grid, part, { kind, tableElement });
  const headPart = wholeRow(
    grid,
    table.columns.map((c) => c.title),
    "hei",
  );
  const caption = captionSlices(table, column, context);
  const above = caption.length === 0 ? TABLE_GAP : mm(0);
  const head = { ...rowOf("headerCell")(headPart), keepNext: true, before: above, leastBefore: above };
  const repeated = asFurniture(head);
  const rows = table.rows.flatMap((texts) =>
    rowParts(grid, wholeRow(grid, texts, "fangsong"), maxHeight - head.height).map(rowOf("cell")),
  );
  return [...caption, head, ...rows.map((row, i) => ({ ...spaced(row, i, rows.length), head: repeated }))];
}

/** No row stands alone at the foot or head of a page, and text below a table keeps its distance. */
function spaced(row: Slice, index: number, count: number): Slice {
  const isLast = index === count - 1;
  const keepNext = !isLast && (index === 0 || index === count - 2);
  return { ...row, keepNext, advance: isLast ? mm(row.advance + TABLE_GAP) : row.advance };
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
  const element = context.element("paragraph");
  const lines = textLines(
    [{ text: table.caption, role: "hei" }],
    column,
    { firstIndent: 0, align: "center", element },
    context,
  );
  return lines.map((line, i) => ({
    ...line,
    keepNext: true,
    onGrid: false,
    before: i === 0 ? TABLE_GAP : mm(0),
    leastBefore: i === 0 ? TABLE_GAP : mm(0),
  }));
}

function layOut(table: Table, column: Column, context: Context): Grid {
  const edges = [column.x as number];
  for (const share of columnShares(table)) edges.push((edges.at(-1) ?? 0) + share * column.width);
  const grids = SIZES.map((points): Grid => ({ table, column, edges, setting: solid(points), context }));
  return grids.find((grid) => wrappedShare(grid) <= MAX_WRAPPED) ?? (grids.at(-1) as Grid);
}

function wrappedShare(grid: Grid): number {
  const cells = grid.table.rows.flatMap((row) => wholeRow(grid, row, "fangsong").cells);
  const wrapped = cells.filter((cell) => cell.lines.length > 1).length;
  return cells.length === 0 ? 0 : wrapped / cells.length;
}

const innerWidth = (grid: Grid, index: number): Mm =>
  mm((grid.edges[index + 1] ?? 0) - (grid.edges[index] ?? 0) - 2 * PAD_X);

function wholeRow(grid: Grid, texts: readonly string[], role: Role): RowPart {
  const cells = grid.table.columns.map((_, index): Cell => {
    const measured = measure([{ text: texts[index] ?? "", role }], grid.context.fonts, grid.setting);
    const width = innerWidth(grid, index);
    return { measured, lines: breakLines(measured, { width, firstIndent: mm(0) }, grid.setting) };
  });
  return { cells, from: 0, to: Math.max(1, ...cells.map((cell) => cell.lines.length)) };
}

const linePitch = (grid: Grid): number => ptToMm(grid.setting.size) * LEADING;
const rowHeight = (grid: Grid, lines: number): number =>
  (lines - 1) * linePitch(grid) + ptToMm(grid.setting.size) + 2 * PAD_Y;

/** A row higher than a page, cut into parts that each fit on one. */
function rowParts(grid: Grid, row: RowPart, maxHeight: number): readonly RowPart[] {
  if (rowHeight(grid, row.to) <= maxHeight) return [row];
  const perPart = Math.max(1, Math.floor((maxHeight - rowHeight(grid, 1)) / linePitch(grid)) + 1);
  const parts: RowPart[] = [];
  for (let from = 0; from < row.to; from += perPart) {
    parts.push({ cells: row.cells, from, to: Math.min(row.to, from + perPart) });
  }
  return parts;
}

function rowSlice(
  grid: Grid,
  part: RowPart,
  as: { kind: "headerCell" | "cell"; tableElement: number },
): Slice {
  const height = mm(rowHeight(grid, part.to - part.from));
  const row = grid.context.element("row", { parent: as.tableElement });
  const items: Item[] = part.cells.flatMap((cell, index) =>
    cellItems(
      grid,
      { cell, index, part },
      { height, element: grid.context.element(as.kind, { parent: row }) },
      as.kind,
    ),
  );
  items.push(...rowRules(grid, height, as.kind === "headerCell" || part.from === 0));
  return lineSlice(items, { height, advance: height, onGrid: false, isText: true });
}

function cellItems(
  grid: Grid,
  at: { cell: Cell; index: number; part: RowPart },
  box: { height: Mm; element: number },
  kind: "headerCell" | "cell",
): readonly Item[] {
  const align = kind === "headerCell" ? "center" : (grid.table.columns[at.index]?.align ?? "left");
  const lines = at.cell.lines.slice(at.part.from, at.part.to);
  const inked = (lines.length - 1) * linePitch(grid) + ptToMm(grid.setting.size);
  const top = (box.height - inked) / 2;
  const inner = { x: mm((grid.edges[at.index] ?? 0) + PAD_X), width: innerWidth(grid, at.index) };
  return lines.flatMap((line, i) => {
    const loose = { ...line, last: true };
    const x = alignedX(align, inner, Math.min(inner.width, line.width));
    const pen = {
      x,
      top: top + i * linePitch(grid),
      size: grid.setting.size,
      colour: "black",
      stretch: 1,
    } as const;
    return lineItems(at.cell.measured, loose, { ...pen, element: box.element }, grid.setting);
  });
}

function rowRules(grid: Grid, height: Mm, withTop: boolean): readonly RuleItem[] {
  const left = grid.edges[0] ?? 0;
  const right = grid.edges.at(-1) ?? 0;
  const horizontal = (y: number): RuleItem => rule(left, y, right, y);
  return [
    ...(withTop ? [horizontal(0)] : []),
    horizontal(height),
    ...grid.edges.map((x) => rule(x, 0, x, height)),
  ];
}

const rule = (x1: number, y1: number, x2: number, y2: number): RuleItem => ({
  kind: "rule",
  x1: mm(x1),
  y1: mm(y1),
  x2: mm(x2),
  y2: mm(y2),
  thickness: LINE,
  colour: "black",
});
