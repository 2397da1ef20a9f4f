import type { Book, OfficialDocument, Printable } from "@shifan/document";
import type { FontSet } from "@shifan/fonts";
import { mm, typeArea } from "@shifan/gb9704";
import { attachmentTitleLines, layAttachments } from "./attachments.ts";
import { layBook } from "./book.ts";
import { layCertificate } from "./certificate.ts";
import { closeWithColophon, letterReserve } from "./close-colophon.ts";
import { type Context, createContext } from "./context.ts";
import { layMainText } from "./main-text.ts";
import type { Memory } from "./memory.ts";
import { placePageNumber } from "./page-number.ts";
import type { Item, LastParagraph, OutlineEntry, Page, TextItem, TypesetDocument } from "./pages.ts";
import type { Sheet } from "./sheets.ts";

/** What the typesetter needs beside the document. */
export interface TypesetOptions {
  readonly fonts: FontSet;
  /** Names and terms of the programme that a title keeps in one piece. */
  readonly words?: readonly string[];
  /** What was set the last time, for a book that is set anew while it is written. */
  readonly memory?: Memory;
}

const NO_WORDS: readonly string[] = [];

/**
 * Sets a document or a book on A4 pages by GB/T 9704-2012: 28 × 22 grid, 禁则, page-fit rules, 版记 and 页码.
 * Pure: the same document and fonts give the same pages.
 * Throws a TypesetError for a character that no face has.
 */
export function typeset(document: Printable, options: TypesetOptions): TypesetDocument {
  const context = createContext(options.fonts, options.words ?? NO_WORDS, options.memory);
  return document.layout === "book" ? typesetBook(document, context) : typesetPaper(document, context);
}

/** A book's pages: those before its parts bear no number. */
function typesetBook(book: Book, context: Context): TypesetDocument {
  const { front, sheets, contents, blankBehindCover, coverValues } = layBook(book, context);
  const [titleLines = []] = context.titles;
  const all = [...front, ...sheets];
  return {
    title: book.title.text,
    pages: all.map((sheet, i) => toPage(sheet, i + 1 - front.length, context)),
    elements: context.elements,
    outline: [titleEntry(book.title.text), ...all.flatMap(toOutline)],
    titleLines,
    attachmentTitleLines: [],
    tableSizes: context.tableSizes,
    tableStretches: [],
    brokenTexts: context.brokenTexts,
    recipientsMoved: false,
    signatureRaised: mm(0),
    textPages: sheets.length,
    ...(contents.length === 0 ? {} : { contents }),
    blankBehindCover,
    ...(coverValues === undefined ? {} : { coverValues }),
  };
}

function typesetPaper(document: OfficialDocument, context: Context): TypesetDocument {
  const { text, sheets, recipientsMoved, lastParagraph } =
    document.layout === "certificate" ? framed(document, context) : laySheets(document, context);
  const [titleLines = [], ...boundTitles] = context.titles;
  const colophonPage = sheets.findIndex((sheet) => sheet.upright.length > 0) + 1;
  const mark = document.head === undefined ? undefined : sheets[0]?.filled.items.find(isRedText);
  return {
    title: document.title.text,
    pages: sheets.map((sheet, i) => toPage(sheet, i + 1, context)),
    elements: context.elements,
    outline: [titleEntry(document.title.text), ...sheets.flatMap(toOutline)],
    ...(mark === undefined ? {} : { issuerMark: { size: mark.size, stretch: mark.stretch } }),
    titleLines,
    attachmentTitleLines: attachmentTitleLines(document, boundTitles),
    tableSizes: context.tableSizes,
    tableStretches: sheets.flatMap(({ filled }) => filled.tables),
    brokenTexts: context.brokenTexts,
    recipientsMoved,
    ...(lastParagraph === undefined ? {} : { lastParagraph }),
    signatureRaised: mm(Math.max(0, ...text.map((sheet) => sheet.filled.squeezed))),
    textPages: text.length,
    ...(colophonPage === 0 ? {} : { colophonPage }),
  };
}

/** Sheets of text, and the same closed by 版记. */
interface Laid {
  readonly text: readonly Sheet[];
  readonly sheets: readonly Sheet[];
  readonly recipientsMoved: boolean;
  readonly lastParagraph?: LastParagraph;
}

function framed(document: OfficialDocument, context: Context): Laid {
  const sheets = layCertificate(document, context);
  return { text: sheets, sheets, recipientsMoved: false };
}

function laySheets(document: OfficialDocument, context: Context): Laid {
  const main = layMainText(document, context, letterReserve(document, context));
  const text = [...main.sheets, ...layAttachments(document, context)];
  return {
    text,
    sheets: closeWithColophon(document, text, main.movedRecipients, context),
    recipientsMoved: main.movedRecipients.length > 0,
    lastParagraph: main.lastParagraph,
  };
}

function toPage(sheet: Sheet, number: number, context: Context): Page {
  const furniture = sheet.numbered ? placePageNumber(number, context) : [];
  return {
    ...(sheet.numbered ? { number } : {}),
    items: [...(sheet.turned ? [] : sheet.filled.items), ...sheet.upright, ...furniture],
    turned: sheet.turned ? sheet.filled.items : [],
  };
}

const titleEntry = (title: string): OutlineEntry => ({
  title,
  level: 0,
  page: 0,
  top: typeArea.y,
});

const isRedText = (item: Item): item is TextItem => item.kind === "text" && item.colour === "red";

const toOutline = (sheet: Sheet, page: number): readonly OutlineEntry[] =>
  sheet.filled.bookmarks.map(({ title, level, top }) => ({ title, level, page, top }));
