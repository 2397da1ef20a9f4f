import type { Cells } from "../values/pasted-cells.ts";

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

/** A column or a row of the form: what it is called, and the unit of its figures. */
export interface Named {
  readonly title: string;
  readonly unit: string;
}

/** The number of a row: copied along with its table, and no value of the form. */
export const NUMBER_TITLE = "序号";

/** A title as it is compared: whatever the width of its characters, without blanks and star. */
const wholeTitle = (text: string): string => text.normalize("NFKC").replace(/\s|\*|:$|\(必填\)/g, "");

/** A title without the unit or the remark that it ends with in brackets. */
export const plainTitle = (text: string): string => wholeTitle(text).replace(/\([^()]*\)$/, "");

/** The place of the column or row of a title; of those that differ in their brackets only, the one that is meant. */
export function titled(names: readonly Named[], text: string): number | undefined {
  if (plainTitle(text) === "") return undefined;
  const places = [...names.keys()];
  const is = (index: number, of: (text: string) => string): boolean =>
    of(names[index]?.title ?? "") === of(text);
  const [same] = places.filter((index) => is(index, wholeTitle));
  return same ?? places.find((index) => is(index, plainTitle));
}

/** The unit that a title ends with in brackets: 总投资（亿元）. */
const unitOf = (text: string): string => /\(([^()]*)\)$/.exec(text.normalize("NFKC").trim())?.[1] ?? "";

/** What is said of figures under another unit than the form's; the figures themselves are taken as they are. */
export function unitNote(given: string, { title, unit }: Named): readonly string[] {
  const isOther = given !== "" && unit !== "" && given.normalize("NFKC") !== unit.normalize("NFKC");
  return isOther ? [`“${title}”粘贴的单位是“${given}”，本表是“${unit}”，请核对数值`] : [];
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

/** The columns of a first row that holds titles of the form; undefined when it holds values. */
function headOf(cells: Cells, columns: readonly Named[]): readonly (number | undefined)[] | undefined {
  const head = cells[0] ?? [];
  const found = head.map((text) => titled(columns, text));
  const filled = head.filter((text) => plainTitle(text) !== "").length;
  const numbers = head.filter((text) => plainTitle(text) === NUMBER_TITLE).length;
  const known = found.filter((it) => it !== undefined).length;
  return known > 0 && (known + numbers) * 2 >= filled ? found : undefined;
}

/** The notes on a head: columns that the form doesn't have, and other units. */
const headNotes = (head: readonly string[], columns: readonly Named[]): readonly string[] =>
  head.flatMap((text) => {
    const column = columns[titled(columns, text) ?? -1];
    if (column !== undefined) return unitNote(unitOf(text), column);
    const title = plainTitle(text);
    return title === "" || title === NUMBER_TITLE ? [] : [`没有“${text.trim()}”这一列，没有填入`];
  });

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
 * Where a block pasted into a list goes: by its titles where the first row holds them, else from the cell at hand on,
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
  const head = headOf(cells, columns);
  if (head !== undefined) {
    const notes = ["按标题行对应各列", ...headNotes(cells[0] ?? [], columns)];
    return { placed: placedBy(cells.slice(1), at, (column) => head[column]), notes };
  }
  const room = columns.length - at.column;
  const mayCount = columns[at.column]?.isNumber !== true && cells.length > 1;
  const isNumbered = isCounted(cells, at) && (mayCount || widthOf(cells) === room + 1);
  const shift = at.column - (isNumbered ? 1 : 0);
  return {
    placed: placedBy(cells, at, (column) => (column + shift < at.column ? undefined : column + shift)),
    notes: isNumbered ? ["开头的序号没有填入"] : [],
  };
}
