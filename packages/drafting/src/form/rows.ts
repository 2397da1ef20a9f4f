import { type Align, type Cell, type Grid, type GridRow, textCells } from "@shifan/document";
import { optionsOf, type ValueKind, valueKind } from "@shifan/schema";
import { columnWidths } from "./column-widths.ts";
import { bound } from "./fill-in.ts";
import { below, type Form, itemAt, itemsOf, labelOf, type Place, titleOf } from "./form.ts";
import { printedInList } from "./printed.ts";
import { numberedNotes } from "./series.ts";

/** Tables with more columns than this lie on their side. */
const MOST_UPRIGHT = 8;
/** Rows of an empty table, unless its schema asks for more or allows less. */
const EMPTY_ROWS = 5;
const SEQUENCE = "序号";
/** Texts up to this length stand in the middle of their column. */
const SHORT_TEXT = 8;
/** Characters of 五号 across a page, upright and on its side. */
const LINE_CELLS = { upright: 42, side: 60 } as const;

const ALIGNS: Partial<Record<ValueKind, Align>> = {
  number: "right",
  date: "center",
  choice: "center",
  yesNo: "center",
};

const columnsOf = ({ node }: Place): readonly Place[] =>
  Object.entries(node.items?.properties ?? {}).map(([key, it]) => ({
    key,
    pointer: "",
    node: it,
    value: undefined,
  }));

const hasOwnSequence = (list: Place): boolean => columnsOf(list).some((it) => titleOf(it) === SEQUENCE);

/** Whether a list is too wide for an upright page. */
export const isWide = (list: Place): boolean =>
  columnsOf(list).length + (hasOwnSequence(list) ? 0 : 1) > MOST_UPRIGHT;

function alignOf(column: Place, texts: readonly string[]): Align {
  const isPlain = titleOf(column) === SEQUENCE || column.node["x-unit"] === "年";
  const known = isPlain ? "center" : ALIGNS[valueKind(column.node)];
  if (known !== undefined) return known;
  return texts.every((text) => textCells(text) <= SHORT_TEXT) ? "center" : "left";
}

const emptyRows = ({ node, value }: Place): number =>
  Math.max(
    0,
    Math.min(node.maxItems ?? EMPTY_ROWS, Math.max(node.minItems ?? 0, EMPTY_ROWS)) - itemsOf(value).length,
  );

const sequenceColumn: Place = {
  key: "",
  pointer: "",
  node: { title: SEQUENCE, "x-width": 3 },
  value: undefined,
};

/** On an empty form: what can be chosen in each column. */
function choices(list: Place, form: Form): readonly string[] {
  if (!form.blank) return [];
  return columnsOf(list).flatMap((column) => {
    const options = optionsOf(form.definition, form.data, `${list.pointer}/0/${column.key}`);
    return options.length === 0
      ? []
      : [`${titleOf(column)}填：${options.map(({ label }) => label).join("、")}。`];
  });
}

/** A list of records as a table: a row each, numbered, with heads that say the units. */
export function rowsGrid(list: Place, form: Form): Grid {
  const count = itemsOf(list.value).length + (form.blank ? emptyRows(list) : 0);
  const fields = columnsOf(list);
  const columns = hasOwnSequence(list) ? fields : [sequenceColumn, ...fields];
  const items = Array.from({ length: count }, (_, i) => itemAt(list, i));
  const cellPlaces = items.map((item) => fields.map(({ key, node }) => below(item, key, node)));
  const texts = cellPlaces.map((places, i) => {
    const own = places.map((place) => printedInList(place, form));
    return hasOwnSequence(list) ? own : [String(i + 1), ...own];
  });
  const aligns = columns.map((column, i) =>
    alignOf(
      column,
      texts.map((row) => row[i] ?? ""),
    ),
  );
  const offset = columns.length - fields.length;
  const rows = texts.map(
    (row, r): GridRow => ({
      cells: row.map((text, i): Cell => {
        const place = cellPlaces[r]?.[i - offset];
        return { text, align: aligns[i] ?? "left", ...(place === undefined ? {} : bound(place, form)) };
      }),
      repeats: list.pointer,
    }),
  );
  return {
    kind: "grid",
    columns: columnWidths(columns, texts, isWide(list) ? LINE_CELLS.side : LINE_CELLS.upright),
    head: [{ cells: columns.map((column): Cell => ({ text: labelOf(column), head: true })) }],
    rows,
    notes: numberedNotes(choices(list, form)),
  };
}
