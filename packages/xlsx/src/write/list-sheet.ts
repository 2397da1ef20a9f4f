import {
  isObject,
  type Json,
  type JsonObject,
  type KindDefinition,
  keysOf,
  optionsOf,
  valueAt,
  valueKind,
} from "@shifan/schema";
import { KEYS, ROW_MARKS, sheetMark } from "../plan/marks.ts";
import { notesText } from "../plan/notes.ts";
import { itemsOf, type ListColumn, type ListPlan } from "../plan/sheet-plan.ts";
import { cellOf, markCell, type OutCell, textCell } from "./cell-of.ts";
import type { Choice, Maybe, OutSheet } from "./out-sheet.ts";
import { paperWidths, paragraphHeight, rowHeight } from "./row-heights.ts";
import { TITLE_HEIGHT } from "./series-sheet.ts";
import { shaded, styles } from "./styles.ts";

const NUMBER_WIDTH = 4;
/** Empty rows with borders and choices, for what is still to be filled in. */
const SPARE_ROWS = 12;
const MOST_SPARE = 200;

const SEQUENCE = "序号";

/** An item with its pointer, and the number of the item that it belongs to. */
interface Row {
  readonly pointer: string;
  readonly value: Json;
  readonly parent: number | undefined;
}

/** The items of a list; those of a list in the items of another, with the numbers of those. */
function rowsOf({ list, parent }: ListPlan, data: JsonObject): readonly Row[] {
  if (parent === undefined)
    return itemsOf(valueAt(data, list.pointer)).map((value, i) => ({
      pointer: `${list.pointer}/${i}`,
      value,
      parent: undefined,
    }));
  const key = keysOf(list.pointer).at(-1) ?? "";
  return itemsOf(valueAt(data, parent.pointer)).flatMap((owner, o) =>
    itemsOf(isObject(owner) ? owner[key] : undefined).map((value, i) => ({
      pointer: `${parent.pointer}/${o}/${key}/${i}`,
      value,
      parent: o + 1,
    })),
  );
}

/** The value that a column shows of an item. */
function shownIn(item: Json, { key }: ListColumn): Maybe {
  const [field = "", year] = keysOf(key);
  const value = isObject(item) ? item[field] : undefined;
  if (year === undefined) return value;
  if (year === "note") return notesText(value);
  const figure = itemsOf(value).find((it) => isObject(it) && String(it.year) === year);
  return isObject(figure) ? figure.value : undefined;
}

/** What stands before the fields: the number of the item, that of its owner. */
function leading(plan: ListPlan): readonly { readonly key: string; readonly title: string }[] {
  const numbered = plan.columns.some(({ title }) => title === SEQUENCE);
  return [
    ...(numbered ? [] : [{ key: KEYS.number, title: SEQUENCE }]),
    ...(plan.parent === undefined
      ? []
      : [{ key: KEYS.parent, title: `${plan.parent.node.title ?? ""}${SEQUENCE}` }]),
  ];
}

function leadingCell(key: string, row: Row, index: number): OutCell {
  const value = key === KEYS.parent ? (row.parent ?? null) : index + 1;
  return { value, style: { ...styles.number, alignment: styles.centered.alignment, numFmt: "0" } };
}

const rowCells = (plan: ListPlan, row: Row, index: number): readonly OutCell[] => [
  markCell(row.pointer),
  ...leading(plan).map(({ key }) => leadingCell(key, row, index)),
  ...plan.columns.map((column) =>
    cellOf(shownIn(row.value, column), { ...column, isPaper: plan.paper !== undefined }),
  ),
];

const spareCells = (plan: ListPlan): readonly OutCell[] => [
  markCell(""),
  ...leading(plan).map(() => ({ value: null, style: { ...styles.number, numFmt: "0" } })),
  ...plan.columns.map((column) => cellOf(undefined, column)),
];

function spareRows(plan: ListPlan, count: number): number {
  if (plan.paper !== undefined && count > 0) return 0;
  const most = plan.list.node.maxItems ?? MOST_SPARE;
  return Math.max(0, Math.min(most - count, Math.max(SPARE_ROWS, plan.list.node.minItems ?? 0)));
}

/** Heads in two rows: the name, and below it the unit; a name without one takes both. */
function heads(plan: ListPlan, top: number) {
  const all = [...leading(plan).map(({ title }) => ({ title, unit: "", isShown: false })), ...plan.columns];
  const hasUnits = all.some(({ unit }) => unit !== "");
  const cells = (text: (head: (typeof all)[number]) => string): readonly (OutCell | undefined)[] => [
    markCell(ROW_MARKS.head),
    ...all.map((head) => textCell(text(head), head.isShown ? shaded(styles.head) : styles.head)),
  ];
  const merges = all.flatMap(({ unit }, i) =>
    hasUnits && unit === "" ? [{ startRow: top, endRow: top + 1, startCol: i + 1, endCol: i + 1 }] : [],
  );
  const unitRow = cells(({ unit }) => (unit === "" ? "" : `（${unit}）`));
  return { rows: [cells(({ title }) => title), ...(hasUnits ? [unitRow] : [])], merges, hasUnits };
}

const YES_NO = ["是", "否"];

function labelsOf({ key, node }: ListColumn, { list }: ListPlan, draft: Draft): readonly string[] {
  const kind = valueKind(node);
  if (kind === "yesNo") return YES_NO;
  if (kind !== "choice") return [];
  return optionsOf(draft.definition, draft.data, `${list.pointer}/0${key}`).map(({ label }) => label);
}

interface Draft {
  readonly definition: KindDefinition;
  readonly data: JsonObject;
}

function choicesOf(plan: ListPlan, draft: Draft, rows: { first: number; last: number }): readonly Choice[] {
  const offset = 1 + leading(plan).length;
  return plan.columns.flatMap((column, i) => {
    const labels = column.isShown ? [] : labelsOf(column, plan, draft);
    return labels.length === 0
      ? []
      : [{ labels, firstRow: rows.first, lastRow: rows.last, column: offset + i }];
  });
}

const wholeRow = (row: number, width: number) => ({ startRow: row, endRow: row, startCol: 1, endCol: width });

/** Lines above and below the list: what the form says of it; on paper, the form's other fields. */
function linesAround({ note, paper }: ListPlan): { above: readonly string[]; below: readonly string[] } {
  const joined = (lines: readonly string[]) => (lines.length === 0 ? [] : [lines.join("　　")]);
  if (paper !== undefined) return { above: joined(paper.above), below: joined(paper.below) };
  return { above: note === "" ? [] : [note], below: [] };
}

function widthsOf(plan: ListPlan): readonly number[] {
  const widths = [...leading(plan).map(() => NUMBER_WIDTH), ...plan.columns.map(({ width }) => width)];
  return plan.paper === undefined ? widths : paperWidths(widths);
}

const titleRow = (title: string) => [markCell(ROW_MARKS.title), textCell(title, styles.title)];
const lineRow = (line: string) => [markCell(ROW_MARKS.text), textCell(line, styles.note)];

/** Rows of a list's sheet, and where they stand. */
function rowsAround(plan: ListPlan, data: JsonObject) {
  const { above, below } = linesAround(plan);
  const top = 2 + above.length;
  const head = heads(plan, top);
  const rows = rowsOf(plan, data);
  const body = [
    ...rows.map((row, i) => rowCells(plan, row, i)),
    ...Array.from({ length: spareRows(plan, rows.length) }, () => spareCells(plan)),
  ];
  const firstRow = top + head.rows.length;
  return { above, below, top, head, body, firstRow, afterBody: firstRow + body.length };
}

const marksOf = (plan: ListPlan, definition: KindDefinition): readonly OutCell[] =>
  [
    sheetMark(definition, plan.id),
    ...leading(plan).map(({ key }) => key),
    ...plan.columns.map(({ key }) => key),
  ].map(markCell);

/** A list as a sheet: a row an item, a column a field, units in the heads. */
export function listSheet(plan: ListPlan, definition: KindDefinition, data: JsonObject): OutSheet {
  const widths = widthsOf(plan);
  const { above, below, top, head, body, firstRow, afterBody } = rowsAround(plan, data);
  const lines = [
    ...above.map((line, i) => [2 + i, line] as const),
    ...below.map((line, i) => [afterBody + i, line] as const),
  ];
  return {
    name: plan.name,
    title: plan.title,
    cells: [
      marksOf(plan, definition),
      titleRow(plan.title),
      ...above.map(lineRow),
      ...head.rows,
      ...body,
      ...below.map(lineRow),
    ],
    widths,
    heights: new Map([
      [1, TITLE_HEIGHT],
      ...[...head.rows, ...body].map((row, i) => [top + i, rowHeight(row, widths)] as const),
      ...lines.map(([row, line]) => [row, paragraphHeight(line, widths)] as const),
    ]),
    merges: [...[1, ...lines.map(([row]) => row)].map((row) => wholeRow(row, widths.length)), ...head.merges],
    choices: choicesOf(plan, { definition, data }, { first: firstRow, last: afterBody - 1 }),
    headRows: { first: top, last: firstRow - 1 },
    frozenColumns: 1 + leading(plan).length,
  };
}
