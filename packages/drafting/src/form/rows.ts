import {
  type Align,
  type Cell,
  type Grid,
  type GridRow,
  type GridSize,
  gridSize,
  textCells,
} from "@shifan/document";
import {
  decimalsOf,
  type FixedRow,
  type FixedRows,
  fixedRows,
  optionsOf,
  unitOfChange,
  type ValueKind,
  valueKind,
} from "@shifan/schema";
import { columnWidths, linesOf, SMALL_FOUR, WHITE } from "./column-widths.ts";
import { bound } from "./fill-in.ts";
import { below, type Form, itemAt, itemsOf, type Place, titleOf } from "./form.ts";
import { brokenLabel } from "./head-text.ts";
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

/** A table upright of more lines than this, and of so many a row, is lower and easier to read on its side. */
const CROWDED = { lines: 60, row: 3 } as const;

/** Whether the texts of a list would make high narrow rows on an upright page; sheets keep to one orientation. */
function isCrowded(list: Place, form: Form): boolean {
  const count = itemsOf(list.value).length;
  if (form.isSheet || form.blank || count * CROWDED.row < CROWDED.lines) return false;
  const { columns, texts } = tableOf(list, count, undefined, form);
  const widths = columnWidths(columns, texts, {
    lineCells: LINE_CELLS.upright,
    size: "smallFour",
    isBlank: false,
  });
  const lines = linesOf(texts, widths, LINE_CELLS.upright);
  return lines > CROWDED.lines && lines > count * CROWDED.row;
}

/** Whether a list is too wide for an upright page, by its columns or by what stands in them. */
export const isWide = (list: Place, form: Form): boolean =>
  columnsOf(list).length + (hasOwnSequence(list) ? 0 : 1) > MOST_UPRIGHT || isCrowded(list, form);

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

/** What may still stand in a cell, side by side. */
const OR = "/";

/** A cell's place in a row, and on an empty form all that it may hold where that hangs on a choice that nobody has made. */
interface CellPlace extends Place {
  readonly open?: readonly number[];
}

function placesOf(list: Place, index: number, row: FixedRow | undefined): readonly CellPlace[] {
  const item = itemAt(list, index);
  return columnsOf(list).map(({ key, node }) => {
    const place = below(item, key, node);
    const open = place.value === undefined ? row?.open[key] : undefined;
    return open === undefined ? place : { ...place, open };
  });
}

/** Figures whose unit is filled in beside them have as many decimals as the row needs: 23 项, but 67.50 and 70.00%. */
function asEntered(value: number, row: readonly Place[]): string {
  const decimals = row.map(({ node, value: own }) =>
    node["x-as-entered"] === true && typeof own === "number" ? decimalsOf(own) : 0,
  );
  return value.toFixed(Math.max(...decimals));
}

/** The text of a cell; a change says itself what it is counted in, which differs from row to row. */
function textOf(place: CellPlace, row: readonly Place[], form: Form): string {
  const { node, value } = place;
  if (node["x-as-entered"] === true && typeof value === "number") return asEntered(value, row);
  const text = place.open?.join(OR) ?? printedInList(place, form);
  const of = row.find(({ key }) => key === place.node["x-change-of"])?.value;
  return text === "" || typeof of !== "string" ? text : `${text}${unitOfChange(of)}`;
}

/** Nobody fills in what is still open: the choice decides it. */
const boundCell = (place: CellPlace, form: Form): Partial<Cell> =>
  place.open === undefined ? bound(place, form) : { anchor: place.pointer };

/** On an empty form: what can be chosen in each column that isn't known, and what is to be said of what is. */
function remarks(list: Place, form: Form, fixed: FixedRows | undefined): readonly string[] {
  if (!form.blank) return [];
  const choices = columnsOf(list).flatMap((column) => {
    const isKnown = fixed?.keys.includes(column.key) === true;
    const options = isKnown ? [] : optionsOf(form.definition, form.data, `${list.pointer}/0/${column.key}`);
    return options.length === 0
      ? []
      : [`${titleOf(column)}填：${options.map(({ label }) => label).join("、")}。`];
  });
  return [...choices, ...(fixed?.notes ?? [])];
}

/** The head of a column of so many characters of 五号, broken so that it fits in 小四 too: programs set 五号 a little wider. */
const headCell = (column: Place, cells: number): Cell => ({
  text: brokenLabel(column, (cells - WHITE) * SMALL_FOUR),
  head: true,
});

interface TableTexts {
  readonly columns: readonly Place[];
  readonly places: readonly (readonly CellPlace[])[];
  readonly texts: readonly (readonly string[])[];
}

/** What stands in the cells of a list of so many rows, with a sequence number where the rows have none. */
function tableOf(list: Place, count: number, fixed: FixedRows | undefined, form: Form): TableTexts {
  const fields = columnsOf(list);
  const places = Array.from({ length: count }, (_, i) => placesOf(list, i, fixed?.rows[i]));
  const own = places.map((row) => row.map((place) => textOf(place, row, form)));
  if (hasOwnSequence(list)) return { columns: fields, places, texts: own };
  return {
    columns: [sequenceColumn, ...fields],
    places,
    texts: own.map((row, i) => [String(i + 1), ...row]),
  };
}

/** A list of records as a table: a row each, numbered, with heads that say the units. */
export function rowsGrid(list: Place, form: Form): Grid {
  const fixed = form.blank ? fixedRows(list.node, form.data) : undefined;
  const count = itemsOf(list.value).length + (form.blank && fixed === undefined ? emptyRows(list) : 0);
  const { columns, places: cellPlaces, texts } = tableOf(list, count, fixed, form);
  const aligns = columns.map((column, i) =>
    alignOf(
      column,
      texts.map((row) => row[i] ?? ""),
    ),
  );
  const offset = columns.length - columnsOf(list).length;
  const rows = texts.map(
    (row, r): GridRow => ({
      cells: row.map((text, i): Cell => {
        const place = cellPlaces[r]?.[i - offset];
        return { text, align: aligns[i] ?? "left", ...(place === undefined ? {} : boundCell(place, form)) };
      }),
      repeats: list.pointer,
    }),
  );
  const lineCells = isWide(list, form) ? LINE_CELLS.side : LINE_CELLS.upright;
  const gridIn = (size: GridSize): Grid => {
    const widths = columnWidths(columns, texts, { lineCells, size, isBlank: form.blank });
    return {
      kind: "grid",
      columns: widths,
      head: [{ cells: columns.map((column, i) => headCell(column, (widths[i] ?? 0) * lineCells)) }],
      rows,
      notes: numberedNotes(remarks(list, form, fixed)),
    };
  };
  // Room that units need in the larger type only is better given to the texts of a table that takes the smaller.
  const small = gridIn("five");
  return gridSize(small, lineCells * SMALL_FOUR) === "five" ? small : gridIn("smallFour");
}
