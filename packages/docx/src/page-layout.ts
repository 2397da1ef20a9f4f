import type { Block, OfficialDocument } from "@shifan/document";
import type { Mm } from "@shifan/gb9704";

/** A text that a typesetter broke into lines. */
export interface BrokenText {
  readonly text: string;
  /** Room of its lines in mm, and how much less the first one has. */
  readonly width: Mm;
  readonly firstIndent: Mm;
  readonly lines: number;
}

/** What stands of one table on one page; lengths in mm. */
export interface TableStretch {
  /** Which table it is, in the order of `tableSizes`. */
  readonly table: number;
  /** Lines and rows that stand above it on the page. */
  readonly above: number;
  /** What the page before has left; absent on the first one. */
  readonly roomBefore?: Mm;
  /** Its rows on the page. */
  readonly rows: readonly { readonly row: number; readonly height: Mm }[];
  /** What the page has left below them. */
  readonly room: Mm;
  /** From its last rule to the characters of what follows on the same page; absent where nothing does. */
  readonly below?: Mm;
}

/**
 * What a typesetter settles and a word processor cannot: it takes whole pages or measured type.
 * A typeset document has all of it.
 */
export interface PageLayout {
  /** Type size in points and horizontal scale of the 发文机关标志, so that page 1 shows 正文 below it (7.3.3). */
  readonly issuerMark?: { readonly size: number; readonly stretch: number };
  /** Lines of the title. */
  readonly titleLines: readonly string[];
  /** Lines of each attachment's title, in the order of the 附件说明; none for one that is a separate file. */
  readonly attachmentTitleLines: readonly (readonly string[])[];
  /** Type size of each table in points, in the order in which they stand. */
  readonly tableSizes: readonly number[];
  /** What stands of tables on each page, page by page. */
  readonly tableStretches: readonly TableStretch[];
  /** Texts that a program which squeezes no marks could break into more lines. */
  readonly brokenTexts: readonly BrokenText[];
  /** Whether 主送机关 moved to 版记, so that page 1 shows 正文 (7.3.2). */
  readonly recipientsMoved: boolean;
  /**
   * Lines of the last paragraph of 正文, those of them on the page of the signature, and the height in mm that this page
   * has left for more. If these were carried over although the page before had room for them (7.3.5.5): its lines there,
   * and where they end, in mm from the sheet's top.
   */
  readonly lastParagraph: {
    readonly lines: number;
    readonly withSignature: number;
    readonly room: number;
    readonly carried?: { readonly before: number; readonly end: number };
  };
  /** How much less white than usual stands above the signature, in mm, so that it stays with the text (7.3.5.5). */
  readonly signatureRaised: number;
  /** The printed page of each first-level heading of a book, in order, and whether the heading stands at its top. */
  readonly contents?: readonly { readonly number: number; readonly opensPage: boolean }[];
  /** Whether the back of a book's cover is left blank, so that its first numbered page is a right one. */
  readonly blankBehindCover?: boolean;
  /** The lines of each value on a book's cover. */
  readonly coverValues?: readonly (readonly string[])[];
  /** Pages of text and attachments. */
  readonly textPages: number;
  /** The page of 版记, counted from 1. */
  readonly colophonPage?: number;
}

/** What is known of the pages; the rest is guessed. */
export type KnownLayout = Partial<PageLayout>;

/** What is known of one table: its type size in points, and what stands of it on each of its pages. */
export interface KnownTable {
  readonly size?: number;
  readonly stretches: readonly TableStretch[];
}

/** What is known of the tables of 正文 and of each attachment. */
export interface DealtTables {
  readonly text: readonly KnownTable[];
  readonly attachments: readonly (readonly KnownTable[])[];
}

/** Deals what is known of tables out to the places where they stand. */
export function dealtTables(document: OfficialDocument, layout: KnownLayout): DealtTables {
  const { tableSizes = [], tableStretches = [] } = layout;
  let next = 0;
  const known = (table: number): KnownTable => {
    const [size, stretches] = [tableSizes[table], tableStretches.filter((each) => each.table === table)];
    return size === undefined ? { stretches } : { size, stretches };
  };
  const take = (blocks: readonly Block[]): readonly KnownTable[] =>
    blocks.filter(({ kind }) => kind === "table").map(() => known(next++));
  return {
    text: take(document.text),
    attachments: document.attachments.map(({ text }) => take(text ?? [])),
  };
}
