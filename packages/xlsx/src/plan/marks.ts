import type { KindDefinition } from "@shifan/schema";

/**
 * What a sheet carries unseen, so that it is recognised when its rows and columns were moved: in A1 what it is, in
 * row 1 the key of each column, in column A the JSON Pointer of each row.
 */
const FAMILY = "shifan";

/** What a sheet says of itself in A1. */
export interface SheetMark {
  readonly kind: string;
  readonly version: string;
  /** JSON Pointer of the list, or name of the section whose series it holds. */
  readonly what: string;
}

export const sheetMark = ({ kind, version }: KindDefinition, what: string): string =>
  `${FAMILY}|${kind}|${version}|${what}`;

/** The mark in a cell; undefined for any other content. */
export function readMark(cell: unknown): SheetMark | undefined {
  if (typeof cell !== "string") return undefined;
  const [family, kind, version, what] = cell.split("|");
  if (family !== FAMILY || kind === undefined || version === undefined || what === undefined)
    return undefined;
  return { kind, version, what };
}

/** Keys of the columns that every sheet of its kind has. */
export const KEYS = {
  title: "#title",
  unit: "#unit",
  note: "#note",
  number: "#number",
  parent: "#parent",
} as const;
/** Where a sheet of series is named in its mark. */
export const SERIES = "series:";

/** The hidden sheet of what can be chosen. */
export const CHOICES = "可选项";

/** In column A: rows that hold no values. */
export const ROW_MARKS = { title: "#title", text: "#text", head: "#head" } as const;
