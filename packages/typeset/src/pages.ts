import type { Align, FillIn } from "@shifan/document";
import type { FaceId } from "@shifan/fonts";
import type { Colour, Mm, Pt } from "@shifan/gb9704";
import type { BrokenText } from "./broken-text.ts";

/** Pages of placed items, the tree they came from, and what a reader jumps to. */
export interface TypesetDocument {
  readonly title: string;
  readonly pages: readonly Page[];
  readonly elements: readonly Element[];
  readonly outline: readonly OutlineEntry[];
  /** How the characters of the 发文机关标志 are set; absent without one. */
  readonly issuerMark?: { readonly size: Pt; readonly stretch: number };
  /** The title as it was broken into lines. */
  readonly titleLines: readonly string[];
  /** The same of each attachment's title, in the order of the 附件说明; none for one that is a separate file. */
  readonly attachmentTitleLines: readonly (readonly string[])[];
  /** Type size of each table, in the order in which they stand. */
  readonly tableSizes: readonly Pt[];
  /** What stands of tables on each page, page by page. */
  readonly tableStretches: readonly TableStretch[];
  /** How texts were broken into lines: those that another program could break into more. */
  readonly brokenTexts: readonly BrokenText[];
  /** Whether 主送机关 left no room for 正文 on page 1 and moved to 版记 (7.3.2). */
  readonly recipientsMoved: boolean;
  /** How the last paragraph of 正文 is cut by the pages; absent in a certificate. */
  readonly lastParagraph?: LastParagraph;
  /** How much less white than usual stands above a signature that would else have moved to the next page (7.3.5.5). */
  readonly signatureRaised: Mm;
  /** Pages of text and attachments, without a page that only 版记 needed. */
  readonly textPages: number;
  /** What a book's table of contents says; absent without one. */
  readonly contents?: readonly ContentsEntry[];
  /** Whether the back of a book's cover is left blank, so that its first numbered page is a right one. */
  readonly blankBehindCover?: boolean;
  /** The lines of each value on a book's cover. */
  readonly coverValues?: readonly (readonly string[])[];
  /** The page of 版记, counted from 1; absent where there is none. */
  readonly colophonPage?: number;
}

/** What stands of one table on one page. */
export interface TableStretch {
  /** Which table it is, in the order of `tableSizes`. */
  readonly table: number;
  /** Lines and rows that stand above it on the page. */
  readonly above: number;
  /** What the page before has left; absent on the first one. */
  readonly roomBefore?: Mm;
  /** Its rows on the page, with their heights; a row that is torn is on two pages. */
  readonly rows: readonly { readonly row: number; readonly height: Mm }[];
  /** What the page has left below them. */
  readonly room: Mm;
  /** From its last rule to the characters of what follows on the same page; absent where nothing does. */
  readonly below?: Mm;
}

/** A line of a table of contents. */
export interface ContentsEntry {
  readonly title: string;
  /** The printed number of the page. */
  readonly number: number;
  /** Whether it stands at the top of its page. */
  readonly opensPage: boolean;
}

/** Lines of the last paragraph of 正文, and those of them on the page of the signature (7.3.5.5). */
export interface LastParagraph {
  readonly lines: number;
  readonly withSignature: number;
  /** Height that the page of the signature has left for more of them. */
  readonly room: Mm;
  /**
   * Its lines on the page before, and where they end, if that page had room for more: those with the signature were
   * carried over to it.
   */
  readonly carried?: { readonly before: number; readonly end: Mm };
}

/** One A4 sheet side, upright. Distances are from its top left corner. */
export interface Page {
  /** The printed 页码; absent where the standard prints none. */
  readonly number?: number;
  readonly items: readonly Item[];
  /**
   * Items of a page that lies on its side (chapter 8), placed on a 297 × 210 mm sheet.
   * Its head points to the left edge of the upright sheet.
   */
  readonly turned: readonly Item[];
}

/** What can stand on a page. */
export type Item = TextItem | RuleItem | SealItem | FieldItem;

/** A run of characters of one face on one line. */
export interface TextItem {
  readonly kind: "text";
  readonly x: Mm;
  /** Top of the em box. */
  readonly top: Mm;
  readonly size: Pt;
  readonly face: FaceId;
  readonly colour: Colour;
  readonly text: string;
  /** Way from each character's start to the next one's, one entry a code point. */
  readonly advances: readonly number[];
  /** Horizontal scale of the glyphs; 1 except in a 发文机关标志. */
  readonly stretch: number;
  /** Index of the element this belongs to; page furniture has none. */
  readonly element?: number;
  /** Element of the field that shows this until something else is filled in; absent for what is printed. */
  readonly shownBy?: number;
}

/** A straight line. */
export interface RuleItem {
  readonly kind: "rule";
  readonly x1: Mm;
  readonly y1: Mm;
  readonly x2: Mm;
  readonly y2: Mm;
  readonly thickness: Mm;
  readonly colour: Colour;
  /** Index of the element this belongs to, where it is more than a line between others: a bar of a chart. */
  readonly element?: number;
}

/** The circle kept free for a seal (7.3.5): never drawn, handed to the office's seal system. */
export interface SealItem {
  readonly kind: "seal";
  readonly body: string;
  readonly x: Mm;
  readonly y: Mm;
  readonly diameter: Mm;
}

/** A place to fill in on a screen, for a file that can be filled in: a box to write in, a list to choose from, a box to tick. */
export interface FieldItem {
  readonly kind: "field";
  readonly field: FillIn;
  /** Which of several options a box ticks, counted from 0; absent where the value is written or chosen from a list. */
  readonly option?: number;
  readonly x: Mm;
  readonly y: Mm;
  readonly width: Mm;
  readonly height: Mm;
  /** Type size of what is written. */
  readonly size: Pt;
  readonly align: Align;
  /** Whether it may be written in several lines. */
  readonly isHigh: boolean;
  /** What it says while it has a value; empty before. */
  readonly text: string;
  /** Index of its element. */
  readonly element: number;
}

/** What an element of the structure tree is. */
export type ElementKind =
  | "title"
  | "heading"
  | "paragraph"
  | "table"
  | "row"
  /** Names the column below it. */
  | "headerCell"
  /** Names the cells beside it. */
  | "rowHead"
  | "cell"
  /** Something to fill in. */
  | "field"
  /** A drawing, told in words by `alternative`. */
  | "figure";

/** A node of the structure tree; `parent` points into the same list. */
export interface Element {
  readonly kind: ElementKind;
  readonly level: number;
  readonly parent?: number;
  /** JSON Pointer of the value that it shows. */
  readonly anchor?: string;
  /** What a figure shows, for whoever cannot see it. */
  readonly alternative?: string;
  /** Columns and rows that a cell takes; absent for one. */
  readonly colSpan?: number;
  readonly rowSpan?: number;
}

/** A bookmark: a heading and where it stands. */
export interface OutlineEntry {
  readonly title: string;
  readonly level: number;
  readonly page: number;
  readonly top: Mm;
}
