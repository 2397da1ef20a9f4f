import { type Mm, mm, pitch } from "@shifan/gb9704";
import { mergeRules } from "./merge-rules.ts";
import type { Item, TableStretch } from "./pages.ts";
import { type Bookmark, lowered, type Slice } from "./slices.ts";
import { type SlicePage, tableStretches } from "./table-stretches.ts";

/** Where text may stand on one page. */
export interface Frame {
  readonly top: Mm;
  readonly bottom: Mm;
}

/** Items that stand together on a page, as if their top were at y = 0, and where it is. */
interface Placed {
  readonly items: readonly Item[];
  readonly top: number;
  readonly bookmark?: Bookmark;
}

/** What stands where on a page. */
export interface PlacedPage {
  readonly placed: readonly Placed[];
  readonly end: number;
  readonly squeezed: number;
  /** The flow alone: without repeated heads and what closes the page. */
  readonly flow: SlicePage;
}

/** A filled page: its items, the y where free space begins, and bookmarks on it. */
export interface FilledPage {
  readonly items: readonly Item[];
  readonly end: Mm;
  /** White above a slice that was given up so that it fit (7.3.5.5). */
  readonly squeezed: Mm;
  /** Rows of tables that stand on it. */
  readonly tables: readonly TableStretch[];
  readonly bookmarks: readonly (Bookmark & { readonly top: Mm })[];
}

/** A page on which nothing flows. */
export const unfilled = (items: readonly Item[], end: Mm): FilledPage => ({
  items,
  end,
  squeezed: mm(0),
  tables: [],
  bookmarks: [],
});

const EPSILON = 0.05;

/** A page being filled. */
interface Cursor {
  readonly placed: Placed[];
  /** What stands on it, but repeated heads. */
  readonly slices: SlicePage["slices"][number][];
  /** What the page before has left. */
  readonly roomBefore: Mm | undefined;
  readonly frame: Frame;
  /** Where the next slice's top would be without its `before`. */
  next: number;
  /** Lower edge of what is placed. */
  end: number;
  squeezed: number;
  empty: boolean;
  /** Closes what was placed last, when the page ends there. */
  foot: readonly Item[];
}

const open = (frame: Frame, roomBefore?: Mm): Cursor => ({
  placed: [],
  slices: [],
  roomBefore,
  frame,
  next: frame.top,
  end: frame.top,
  squeezed: 0,
  empty: true,
  foot: [],
});

const close = ({ placed, slices, roomBefore, frame, foot, next, end, squeezed }: Cursor): PlacedPage => ({
  placed: foot.length === 0 ? placed : [...placed, { items: foot, top: next }],
  end,
  squeezed,
  flow: { slices, bottom: frame.bottom, ...(roomBefore === undefined ? {} : { roomBefore }) },
});

/** The items of a page at their heights. */
export function fillPage({ placed, end, squeezed, flow }: PlacedPage): FilledPage {
  return {
    tables: tableStretches(flow),
    items: mergeRules(placed.flatMap(({ items, top }) => items.map((item) => lowered(item, top)))),
    end: mm(end),
    squeezed: mm(squeezed),
    bookmarks: placed.flatMap(({ bookmark, top }) =>
      bookmark === undefined ? [] : [{ ...bookmark, top: mm(top) }],
    ),
  };
}

/** Fills pages with slices, as `placePages` places them. */
export const paginate = (slices: readonly Slice[], frameOf: (page: number) => Frame): readonly FilledPage[] =>
  placePages(slices, frameOf).map(fillPage);

/**
 * Places slices on pages. Slices that keep with the next one move together; a group higher than a page
 * is broken where the page ends. `frameOf` gives each page's frame, by 0-based number within the flow.
 */
export function placePages(
  slices: readonly Slice[],
  frameOf: (page: number) => Frame,
): readonly PlacedPage[] {
  const pages: PlacedPage[] = [];
  let cursor = open(frameOf(0));
  const turn = (): void => {
    pages.push(close(cursor));
    cursor = open(frameOf(pages.length), mm(cursor.frame.bottom - cursor.end));
  };
  for (const group of groups(slices)) {
    if (!fits(cursor, group) && !cursor.empty) turn();
    for (const slice of group) {
      if (!fits(cursor, [slice]) && !cursor.empty) turn();
      place(cursor, slice);
    }
  }
  pages.push(close(cursor));
  return pages;
}

/** Runs of slices that keep together. */
function groups(slices: readonly Slice[]): readonly (readonly Slice[])[] {
  const all: Slice[][] = [];
  let current: Slice[] = [];
  for (const slice of slices) {
    current.push(slice);
    if (slice.keepNext) continue;
    all.push(current);
    current = [];
  }
  if (current.length > 0) all.push(current);
  return all;
}

/** Whether a group fits in what is left of the page, with the least space that it bears. */
function fits(cursor: Cursor, group: readonly Slice[]): boolean {
  let { next, empty } = cursor;
  let end = next;
  for (const slice of group) {
    const top = topOf({ next, empty, frame: cursor.frame }, slice, slice.leastBefore);
    end = top + slice.height + (slice.footHeight ?? 0);
    next = top + slice.advance;
    empty = false;
  }
  return end <= cursor.frame.bottom + EPSILON;
}

function topOf(at: { next: number; empty: boolean; frame: Frame }, slice: Slice, before: Mm): number {
  if (at.empty) return at.frame.top + (slice.head?.advance ?? 0);
  const top = at.next + before;
  return slice.onGrid && before === slice.before ? snapped(top, at.frame) : top;
}

/** The first line of the page's grid at or below `top`. */
function snapped(top: number, frame: Frame): number {
  return frame.top + Math.ceil((top - frame.top - EPSILON) / pitch) * pitch;
}

function place(cursor: Cursor, slice: Slice): void {
  if (cursor.empty && slice.head !== undefined) put(cursor, slice.head, cursor.frame.top);
  const wanted = topOf(cursor, slice, slice.before);
  const top =
    wanted + slice.height <= cursor.frame.bottom + EPSILON ? wanted : topOf(cursor, slice, slice.leastBefore);
  put(cursor, slice, top);
  cursor.slices.push({ slice, top });
  cursor.squeezed += wanted - top;
  cursor.next = top + slice.advance;
  cursor.end = top + slice.height;
  cursor.empty = false;
  cursor.foot = slice.foot ?? [];
}

function put({ placed }: Cursor, { items, bookmark }: Slice, top: number): void {
  placed.push({ items, top, ...(bookmark === undefined ? {} : { bookmark }) });
}
