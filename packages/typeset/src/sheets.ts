import type { Item } from "./pages.ts";
import type { FilledPage } from "./paginate.ts";

/** A page before numbers are given: upright or lying on its side. */
export interface Sheet {
  readonly filled: FilledPage;
  readonly turned: boolean;
  /** Whether the page counts and prints its number; page 1 of a letter and bare pages around 版记 print none. */
  readonly numbered: boolean;
  /** Furniture that stands upright even on a page that lies on its side: 版记. */
  readonly upright: readonly Item[];
}

/** An upright, numbered sheet. */
export const sheetOf = (filled: FilledPage, more: Partial<Sheet> = {}): Sheet => ({
  filled,
  turned: false,
  numbered: true,
  upright: [],
  ...more,
});

/** Adds items that were placed apart from the flow: heads and titles. */
export const withItems = (filled: FilledPage, items: readonly Item[]): FilledPage => ({
  ...filled,
  items: [...items, ...filled.items],
});
