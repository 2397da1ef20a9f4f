import { type Grid, mayTear, staysWhole } from "@shifan/document";
import { type Mm, mm, ptToMm, table as rules, size } from "@shifan/gb9704";
import { breakLines } from "./break-lines.ts";
import type { Context } from "./context.ts";
import { type Band, bandItems, cellElements, ruleAcross, verticals } from "./grid-band.ts";
import { cellPitch, type GridLook, gridLook, gridUnits, type Unit } from "./grid-layout.ts";
import { measure } from "./measure.ts";
import type { Item } from "./pages.ts";
import { solid } from "./settings.ts";
import { lineSlice, lowered, type Slice } from "./slices.ts";
import type { Column } from "./text-block.ts";
import { lineItems } from "./text-items.ts";

/** White below a table, as much as between two lines of text, which stand above it. */
const WHITE_BELOW = mm(2 * rules.gap);
/** White between the last line of a torn cell and the rule that closes the page. */
const TORN_WHITE = mm(rules.padY);
/** Lines of running text that stay together at a tear. */
const TORN_LINES = 2;

/** What is made slices of. */
interface GridSetting {
  readonly look: GridLook;
  /** Repeated at the top of each page. */
  readonly head: Slice;
  readonly roomHeight: Mm;
}

const heightOf = (unit: Unit): number => unit.tops.at(-1) ?? 0;

/** The head as one slice; a table without one repeats the rule above its first row. */
function headSlice(units: readonly Unit[], look: GridLook): Slice {
  let height = 0;
  const items: Item[] = [ruleAcross(look, 0)];
  for (const unit of units) {
    const own = bandItems(unit, { from: 0, to: heightOf(unit) }, look, false);
    items.push(...own.map((item) => lowered(item, height)));
    height += heightOf(unit);
  }
  return lineSlice(items, {
    height: mm(height),
    advance: mm(height),
    onGrid: false,
    keepNext: true,
    isText: true,
  });
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

/** Where a unit may be torn: between its rows, and between the lines of running text. */
function tears(unit: Unit, { setting }: GridLook, roomHeight: number): readonly number[] {
  const pitch = cellPitch(setting);
  const found: number[] = [];
  unit.rows.forEach((cells, r) => {
    const [top = 0, bottom = 0] = [unit.tops[r], unit.tops[r + 1]];
    if (r > 0) found.push(top);
    if (!cells.some(({ cell }) => mayTear(cell)) && bottom - top <= roomHeight) return;
    const label = Math.max(
      ...cells.filter(({ cell }) => cell.prose !== true).map(({ lines }) => lines.length),
      0,
    );
    const lines = Math.round((bottom - top - 2 * rules.padY - ptToMm(setting.size)) / pitch) + 1;
    for (let k = Math.max(TORN_LINES, label); k <= lines - TORN_LINES; k++) {
      found.push(top + rules.padY + k * pitch - (pitch - ptToMm(setting.size)) / 2);
    }
  });
  return found;
}

function bandsOf(unit: Unit, look: GridLook, roomHeight: number): readonly Band[] {
  const height = heightOf(unit);
  const isWhole = height <= roomHeight && !unit.cells.some(({ cell }) => mayTear(cell));
  const edges = [0, ...(isWhole ? [] : tears(unit, look, roomHeight)), height];
  return edges.slice(1).map((to, i) => ({ from: edges[i] ?? 0, to }));
}

/** Closes a torn cell at the foot of a page, and opens it at the head of the next. */
function tornEnds(unit: Unit, band: Band, { look, head }: GridSetting): Partial<Slice> {
  const isRowEnd = unit.tops.includes(band.to);
  const isRowStart = unit.tops.includes(band.from);
  const white = { from: 0, to: TORN_WHITE } as const;
  const closing = verticals(unit, { from: band.to - 0.02, to: band.to }, look, white);
  const opening = verticals(unit, { from: band.from, to: band.from + 0.02 }, look, white).map((it) =>
    lowered(it, head.advance),
  );
  const top = mm(head.advance + TORN_WHITE);
  return {
    ...(isRowEnd ? {} : { foot: [...closing, ruleAcross(look, TORN_WHITE)], footHeight: TORN_WHITE }),
    ...(isRowStart
      ? {}
      : { head: { ...head, items: [...head.items, ...opening], height: top, advance: top } }),
  };
}

function unitSlices(unit: Unit, of: GridSetting): readonly Slice[] {
  const bands = bandsOf(unit, of.look, of.roomHeight - of.head.advance);
  return bands.map((band) => {
    const height = mm(band.to - band.from);
    const items = bandItems(unit, band, of.look, bands.length > 1);
    const ends = bands.length === 1 ? {} : tornEnds(unit, band, of);
    return lineSlice(items, { height, advance: height, onGrid: false, isText: true, head: of.head, ...ends });
  });
}

/** A unit's slices may leave one row alone on a page. */
const isLone = (unit: Unit | undefined, slices: readonly Slice[]): boolean =>
  unit === undefined || unit.rows.length === 1 || slices.length > 1;

/** No row stands alone at the foot or head of a page, and text below a table keeps its distance. */
function spaced(units: readonly Unit[], of: GridSetting, gap: Mm, isWhole: boolean): readonly Slice[] {
  const made = units.map((unit) => unitSlices(unit, of));
  const slices = made.flat();
  const last = slices.length - 1;
  const isFirstLone = isLone(units[0], made[0] ?? []);
  const isLastLone = isLone(units.at(-1), made.at(-1) ?? []);
  return slices.map((slice, i) => ({
    ...slice,
    keepNext: i !== last && (isWhole || (i === 0 && isFirstLone) || (i === last - 1 && isLastLone)),
    advance: i === last ? mm(slice.advance + gap) : slice.advance,
  }));
}

const noteSetting = solid(size.five);

/** The lines of a remark. */
function noteLines(text: string, column: Column, context: Context): readonly Slice[] {
  const element = context.element("paragraph");
  const measured = measure([{ text, role: "fangsong" }], context.fonts, noteSetting);
  const lines = breakLines(measured, { width: column.width, firstIndent: mm(0) }, noteSetting);
  return lines.map((line) => {
    const pen = {
      x: column.x,
      top: 0,
      size: noteSetting.size,
      colour: "black",
      stretch: 1,
      element,
    } as const;
    return lineSlice(lineItems(measured, line, pen, noteSetting), {
      height: mm(ptToMm(noteSetting.size)),
      advance: mm(cellPitch(noteSetting)),
      onGrid: false,
    });
  });
}

/** Remarks below a table, in 五号: together on a page unless they are more than one holds. */
function noteSlices(
  notes: readonly string[],
  room: Column & { height: Mm },
  context: Context,
): readonly Slice[] {
  const slices = notes.flatMap((text) => noteLines(text, room, context));
  const isKept = slices.length * cellPitch(noteSetting) <= room.height;
  return slices.map((slice, i) =>
    i === slices.length - 1
      ? { ...slice, advance: mm(slice.advance + WHITE_BELOW) }
      : { ...slice, keepNext: isKept },
  );
}

/**
 * A form's table as slices: its head repeats on each page, rows stay whole, and a high cell of running text is torn
 * between its lines, closed at the foot of the page and opened on the next.
 */
export function gridSlices(grid: Grid, room: Column & { height: Mm }, context: Context): readonly Slice[] {
  const look = gridLook(grid, room);
  const table = context.element("table");
  const headLook: GridLook = { ...look, rowHead: "hei" };
  const headUnits = gridUnits(grid.head, headLook, { context, elements: cellElements(table, true, context) });
  const head = headSlice(headUnits, headLook);
  const units = gridUnits(grid.rows, look, { context, elements: cellElements(table, false, context) });
  const of = { look, head: asFurniture(head), roomHeight: room.height };
  const hasNotes = grid.notes.length > 0;
  const rows = spaced(units, of, hasNotes ? mm(rules.gap / 2) : WHITE_BELOW, staysWhole(grid));
  const kept = rows.map((row, i) => (hasNotes && i === rows.length - 1 ? { ...row, keepNext: true } : row));
  return [head, ...kept, ...noteSlices(grid.notes, room, context)];
}
