import type { Block, Table } from "./block.ts";

/** Columns narrower than this many characters look torn; wider than that, one text would starve the others. */
const NARROWEST = 2.5;
const WIDEST = 26;

/** Width of a text in full-width characters: ASCII and Latin count half. */
export function textCells(text: string): number {
  let cells = 0;
  for (const char of text) cells += char < "\u0300" ? 0.5 : 1;
  return cells;
}

/** Characters of 五号, the smallest type of a table, that stand side by side in the 版心. */
const LINE_CELLS = 42;
/** A column whose texts are no longer than this keeps them on one line. */
const KEPT_WHOLE = 6;

/**
 * Share of a table's width that each column gets, summing to 1: by its longest text, within bounds.
 * `lineCells` is how many characters of 五号 stand side by side in the whole table.
 */
export function columnShares(table: Table, lineCells: number = LINE_CELLS): readonly number[] {
  const longest = table.columns.map((column, index) =>
    Math.max(...[column.title, ...table.rows.map((row) => row[index] ?? "")].map(textCells)),
  );
  const wanted = longest.map((cells) => Math.min(WIDEST, Math.max(NARROWEST, cells)) + 1);
  const floors = longest.map((cells) => Math.min(KEPT_WHOLE, Math.max(NARROWEST, cells)) + 1);
  const widths = sum(floors) > lineCells ? wanted : atLeast(wanted, floors, lineCells);
  return widths.map((width) => width / sum(widths));
}

/** Shares the line by what columns want, after those that would get less than their floor got it. */
function atLeast(wanted: readonly number[], floors: readonly number[], lineCells: number): readonly number[] {
  const fixed = new Set<number>();
  for (;;) {
    const taken = sum(floors.filter((_, i) => fixed.has(i)));
    const asked = sum(wanted.filter((_, i) => !fixed.has(i)));
    const scale = (lineCells - taken) / asked;
    const short = wanted.findIndex((width, i) => !fixed.has(i) && width * scale < (floors[i] ?? 0));
    if (short === -1) return wanted.map((width, i) => (fixed.has(i) ? (floors[i] ?? 0) : width * scale));
    fixed.add(short);
  }
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const titlesOf = (table: Table): string => table.columns.map((column) => column.title).join("\n");

/**
 * For each table of a text the table that settles its columns: tables with the same heads are laid out as if
 * they were one, so that a list cut into categories keeps its columns and type size.
 */
export function tablesAlike(blocks: readonly Block[]): ReadonlyMap<Table, Table> {
  const groups = new Map<string, Table[]>();
  for (const block of blocks) {
    if (block.kind !== "table") continue;
    const group = groups.get(titlesOf(block));
    if (group === undefined) groups.set(titlesOf(block), [block]);
    else group.push(block);
  }
  return new Map([...groups.values()].flatMap(merged));
}

function merged(group: readonly Table[]): readonly (readonly [Table, Table])[] {
  const [first] = group;
  if (first === undefined) return [];
  const whole = { ...first, rows: group.flatMap((table) => table.rows) };
  return group.map((table) => [table, whole] as const);
}
