import { bodyHeight, type Mm, mm, pitch } from "@shifan/gb9704";
import type { Item } from "./pages.ts";

/** A heading that a reader can jump to. */
export interface Bookmark {
  readonly title: string;
  readonly level: number;
}

/**
 * A piece of the flow that stays in one piece: a line of text, a row of a table, the signature.
 * Items are placed as if its top were at y = 0.
 */
export interface Slice {
  readonly items: readonly Item[];
  /** Height of what is inked. */
  readonly height: Mm;
  /** From its top to the next slice's top. */
  readonly advance: Mm;
  /** Space above it; dropped at the top of a page. */
  readonly before: Mm;
  /** The least space above it, taken when it would otherwise not fit (7.3.5.5). */
  readonly leastBefore: Mm;
  /** Whether the next slice has to be on the same page. */
  readonly keepNext: boolean;
  /** The table that it is a part of, in the order of the document, and which of its rows; no row for its caption and head. */
  readonly table?: { readonly index: number; readonly row?: number };
  /** Repeated above this slice when it starts a page: a table's head. */
  readonly head?: Slice;
  /** Drawn below this slice when a page ends with it: the rule that closes a torn cell. */
  readonly foot?: readonly Item[];
  /** Room that it takes. */
  readonly footHeight?: Mm;
  /** Whether its top returns to the 22-line grid of the page. */
  readonly onGrid: boolean;
  readonly bookmark?: Bookmark;
  /** Text of the document's 正文; the signature's page must hold some of it (7.3.5.5). */
  readonly isText: boolean;
}

/** A slice of one body line with the given items. */
export const lineSlice = (items: readonly Item[], more: Partial<Slice> = {}): Slice => ({
  items,
  height: bodyHeight,
  advance: pitch,
  before: mm(0),
  leastBefore: more.before ?? mm(0),
  keepNext: false,
  onGrid: true,
  isText: false,
  ...more,
});

/** Slices of which the last ones stay with what follows. */
export const keepLast = (slices: readonly Slice[], count: number): readonly Slice[] =>
  slices.map((slice, i) => (i >= slices.length - count ? { ...slice, keepNext: true } : slice));

/** `count` blank lines of the body grid. */
export const blankLines = (count: number): Mm => mm(count * pitch);

/** An item moved down by a distance. */
export function lowered(item: Item, by: number): Item {
  if (item.kind === "text") return { ...item, top: mm(item.top + by) };
  if (item.kind === "seal" || item.kind === "field") return { ...item, y: mm(item.y + by) };
  return { ...item, y1: mm(item.y1 + by), y2: mm(item.y2 + by) };
}
