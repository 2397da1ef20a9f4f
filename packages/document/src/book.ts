import type { Block } from "./block.ts";
import type { Title } from "./document.ts";
import type { FillIn } from "./fill-in.ts";

/** A book: what an office fills in and binds, with a cover and parts. Not one of the kinds of the standard, set by its rules. */
export interface Book {
  readonly layout: "book";
  readonly title: Title;
  /** The date of the finished paper as a calendar date, YYYY-MM-DD; absent while it has none. */
  readonly date?: string;
  /** Without a cover the title stands on the first page. */
  readonly cover?: Cover;
  /** Before the parts, each on a page of its own: how it is filled in, what its author promises. */
  readonly front: readonly Leaf[];
  /** Whether a table of contents stands before the parts. */
  readonly hasContents: boolean;
  readonly parts: readonly Part[];
}

/** The first page of a book. */
export interface Cover {
  /** Below the title: （2026年度）. */
  readonly subtitles: readonly string[];
  /** What stands in the lower half, a label and its line each. */
  readonly lines: readonly CoverLine[];
  /** At the foot: who issued the form. Empty for none. */
  readonly foot: string;
}

/** A label of a cover and what is written on its line. */
export interface CoverLine {
  readonly label: string;
  readonly value: string;
  readonly anchor?: string;
  /** What is filled in on the line. */
  readonly field?: FillIn;
}

/** What stands before the parts under a title of its own. */
export interface Leaf {
  readonly title: string;
  readonly text: readonly Block[];
}

/** Pages of one orientation. */
export interface Part {
  readonly orientation: "portrait" | "landscape";
  /** Whether it begins on a new page; another orientation always does. */
  readonly start: "page" | "flow";
  readonly text: readonly Block[];
}
