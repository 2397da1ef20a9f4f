import { type Cell, type Grid, type GridRow, textCells } from "@shifan/document";
import { type ValueKind, valueKind } from "@shifan/schema";
import { bound } from "./fill-in.ts";
import { type Form, labelOf, type Place, titleOf } from "./form.ts";
import { brokenLabel } from "./head-text.ts";
import { printed } from "./printed.ts";
import { signedCell } from "./sign.ts";

/**
 * Columns of labels and values: a group's label, then label and value twice. A label without a group takes the
 * first two.
 */
const COLUMNS = [0.09, 0.17, 0.26, 0.2, 0.28];
/** The first label ends before this column, the second stands in the column of that number. */
const FIRST_LABELS = 2;
const SECOND_LABEL = 3;
/** Texts that may be longer than this get a row of their own: a half holds ten characters a line. */
const LONGEST_HALF = 40;
/** Labels and options wider than this, in characters, too. */
const LONG_LABEL = 13;
const HALF_CELLS = 10;
/** What stands before an option, in characters. */
const TICK = 1.5;

/** Lines kept free for something to be written by hand. */
const SIGN_LINES = 2;
const PROSE_LINES = { characters: 32, least: 4, most: 10 } as const;

const WHOLE: ReadonlySet<ValueKind> = new Set(["prose", "choices", "list", "file", "files"]);

function optionCells({ node }: Place): number {
  const labels = node["x-enum-labels"] ?? {};
  return (node.enum ?? []).reduce<number>(
    (sum, value) => sum + TICK + textCells(labels[String(value)] ?? String(value)),
    0,
  );
}

const isToSign = ({ node }: Place): boolean => node["x-sign"] === true;

/** Whether a value takes a row of its own. It depends on the schema alone: a form looks the same empty and filled in. */
function isWhole(place: Place): boolean {
  const kind = valueKind(place.node);
  if (WHOLE.has(kind) || isToSign(place) || textCells(labelOf(place)) > LONG_LABEL) return true;
  if ((place.node["x-width"] ?? 0) > HALF_CELLS) return true;
  if (kind === "choice") return optionCells(place) > HALF_CELLS;
  return kind === "text" && (place.node.maxLength ?? 0) > LONGEST_HALF;
}

const isSigned = (place: Place): boolean => /签[字名]|签名/.test(titleOf(place));

/** Characters of 小四 across the table, and the white beside a label. */
const LINE_CELLS = 36.8;
const WHITE = 0.6;

/** A label in the columns from `from` on. */
function label(place: Place, from: number, colSpan: number): Cell {
  const share = COLUMNS.slice(from, from + colSpan).reduce((sum, column) => sum + column, 0);
  return { text: brokenLabel(place, share * LINE_CELLS - WHITE), colSpan, head: true };
}

/** Room for a text to be written in, by how long it may be. */
export const writingLines = (maxLength: number | undefined): number =>
  Math.min(
    PROSE_LINES.most,
    Math.max(PROSE_LINES.least, Math.ceil((maxLength ?? 0) / PROSE_LINES.characters)),
  );

function value(place: Place, colSpan: number, form: Form, isByHand: boolean): Cell {
  if (isToSign(place)) return { ...signedCell(place, form), colSpan };
  const isProse = valueKind(place.node) === "prose";
  const lines = isByHand ? SIGN_LINES : undefined;
  const room = isProse && form.blank ? writingLines(place.node.maxLength) : lines;
  return {
    text: printed(place, form),
    colSpan,
    ...(isProse ? { prose: true } : {}),
    ...(room === undefined ? {} : { lines: room }),
    ...bound(place, form),
  };
}

/** Labels and values of some places, two a row; the first label takes `labelSpan` columns. */
function pairRows(places: readonly Place[], labelSpan: number, form: Form, isByHand: boolean): Cell[][] {
  const rows: Cell[][] = [];
  const first = FIRST_LABELS - labelSpan;
  let open: Cell[] | undefined;
  const close = (): void => {
    const last = open?.at(-1);
    if (open !== undefined && last !== undefined) open[open.length - 1] = { ...last, colSpan: 3 };
    open = undefined;
  };
  for (const place of places) {
    const byHand = isByHand || isSigned(place);
    if (isWhole(place)) {
      close();
      rows.push([label(place, first, labelSpan), value(place, 3, form, byHand)]);
    } else if (open === undefined) {
      open = [label(place, first, labelSpan), value(place, 1, form, byHand)];
      rows.push(open);
    } else {
      open.push(label(place, SECOND_LABEL, 1), value(place, 1, form, byHand));
      open = undefined;
    }
  }
  close();
  return rows;
}

/** The fields of a group that are there. */
export type Fields = (group: Place) => readonly Place[];

/** A group: its name at the left of all its rows. */
function groupRows(group: Place, fields: readonly Place[], form: Form): readonly Cell[][] {
  const rows = pairRows(fields, 1, form, isSigned(group));
  const name: Cell = { text: titleOf(group), rowSpan: rows.length, head: true, anchor: group.pointer };
  return rows.map((cells, i) => (i === 0 ? [name, ...cells] : cells));
}

/** Single values and small groups as one table of labels and values. */
export function pairsGrid(places: readonly Place[], fieldsOf: Fields, form: Form): Grid {
  const rows: Cell[][] = [];
  let singles: Place[] = [];
  const flush = (): void => {
    rows.push(...pairRows(singles, 2, form, false));
    singles = [];
  };
  for (const place of places) {
    if (valueKind(place.node) !== "group") {
      singles.push(place);
      continue;
    }
    flush();
    rows.push(...groupRows(place, fieldsOf(place), form));
  }
  flush();
  return {
    kind: "grid",
    columns: COLUMNS,
    head: [],
    rows: rows.map((cells): GridRow => ({ cells })),
    notes: [],
  };
}
