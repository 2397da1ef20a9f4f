import { noteLine, type OfficialDocument, recipientsLine } from "@shifan/document";
import { body, type Mm, mm, oneBlankLine, pitch, typeArea } from "@shifan/gb9704";
import { attachmentNoteSlices } from "./attachment-note.ts";
import type { Context } from "./context.ts";
import { placeFileHead } from "./file-head.ts";
import { blockSlices } from "./flow.ts";
import { letterTextBottom, placeLetterHead } from "./letter-head.ts";
import type { LastParagraph } from "./pages.ts";
import { type FilledPage, type Frame, paginate } from "./paginate.ts";
import { type Sheet, sheetOf, withItems } from "./sheets.ts";
import { signatureSlice } from "./signature.ts";
import { keepLast, type Slice } from "./slices.ts";
import { textLines } from "./text-block.ts";
import { type Placed, placeTitle } from "./title.ts";

/** 版心, as the frame of every page but a first one. */
export const typeAreaFrame: Frame = { top: typeArea.y, bottom: mm(typeArea.y + typeArea.height) };

/** A title without 版头 starts on the second line of the 版心. */
const PLAIN_TITLE_LINE = 1;

/**
 * Lines of page 1 stand where the head leaves them, not on the grid of the 版心: its last one may reach
 * a little lower, well within the 1 mm that 5.2.1 allows, before it is pushed to page 2.
 */
const FIRST_PAGE_SLACK = mm(0.5);

/** The pages of 版头 and 主体, the recipients that had to move to 版记, and how 正文 ends. */
export interface MainText {
  readonly sheets: readonly Sheet[];
  readonly movedRecipients: readonly string[];
  readonly lastParagraph: LastParagraph;
}

/** Lays out everything up to the attachments. `reserve` is room that the last page must keep at its foot. */
export function layMainText(document: OfficialDocument, context: Context, reserve: Mm): MainText {
  const front = placeFront(document, context);
  const isLetter = document.layout === "letter" && document.head !== undefined;
  const bottom = isLetter ? letterTextBottom : mm(typeAreaFrame.bottom + FIRST_PAGE_SLACK);
  const first: Frame = { top: front.bottom, bottom };
  const frameOf = (page: number): Frame => (page === 0 ? first : typeAreaFrame);
  const parts = {
    recipients: recipientSlices(document, context),
    text: closedText(document, context),
    mayMove: document.head !== undefined,
  };
  const { slices, filled, isMoved } = fittest(parts, (all) => paginateReserving(all, frameOf, reserve));
  return {
    sheets: filled.map((page, i) =>
      sheetOf(i === 0 ? withItems(page, front.items) : page, { numbered: !(isLetter && i === 0) }),
    ),
    movedRecipients: isMoved ? document.recipients : [],
    lastParagraph: {
      ...lastParagraphOf(slices, filled, filled.length === 2 ? first : typeAreaFrame),
      room: mm(Math.max(0, frameOf(filled.length - 1).bottom - reserve - (filled.at(-1)?.end ?? 0))),
    },
  };
}

/** One way to fill the pages of 主体. */
interface Filling {
  readonly slices: readonly Slice[];
  readonly filled: readonly FilledPage[];
  /** Whether 主送 left page 1 for 版记 (7.3.2). */
  readonly isMoved: boolean;
}

/** 主送, and what follows it with so many lines of 正文 kept with the signature. */
interface MainParts {
  readonly recipients: readonly Slice[];
  readonly text: (lines: number) => readonly Slice[];
  /** Whether 主送 may move to 版记, which a paper without 版头 has none of. */
  readonly mayMove: boolean;
}

/**
 * Lines of 正文 that go with the signature when it has to move: one satisfies the standard, two look better, but not
 * where the last paragraph is one line and the second would be torn off the one above.
 */
function linesWithSignature(text: readonly Slice[]): readonly number[] {
  const [third, second, last] = text
    .filter(({ isText }) => isText)
    .slice(-3)
    .map((slice) => elementsOf(slice)[0]);
  return second !== last && second === third ? [1, 2] : [2, 1];
}

/**
 * The first way in which page 1 and the page of the signature show 正文 (7.3.3, 7.3.5.5): two lines go with the
 * signature, or one, or 主送 moves to 版记 besides. Where none does both, page 1 comes first.
 */
function fittest(
  { recipients, text, mayMove }: MainParts,
  fill: (all: readonly Slice[]) => readonly FilledPage[],
): Filling {
  const tried: Filling[] = [];
  for (const isMoved of mayMove && recipients.length > 0 ? [false, true] : [false]) {
    for (const lines of linesWithSignature(text(0))) {
      const slices = [...(isMoved ? [] : recipients), ...text(lines)];
      const filling = { slices, filled: fill(slices), isMoved };
      const [first] = filling.filled;
      if (showsText(slices, first) && showsText(slices, filling.filled.at(-1))) return filling;
      tried.push(filling);
    }
  }
  const shown = tried.find(({ slices, filled: [first] }) => showsText(slices, first));
  return shown ?? (tried[0] as Filling);
}

/** Whether a page holds 正文. */
function showsText(slices: readonly Slice[], page: FilledPage | undefined): boolean {
  const elements = new Set(slices.filter(({ isText }) => isText).flatMap(elementsOf));
  return page?.items.some((item) => item.kind === "text" && elements.has(item.element ?? -1)) ?? false;
}

const elementsOf = (slice: Slice | undefined): readonly number[] =>
  (slice?.items ?? []).flatMap((item) => (item.kind === "text" ? (item.element ?? []) : []));

/**
 * Counts the lines of the last paragraph of 正文; what closes the text stands on the last page. `frame` is that of the
 * page before: where it had room for another line, the last lines were carried over to the signature.
 */
function lastParagraphOf(
  slices: readonly Slice[],
  filled: readonly FilledPage[],
  frame: Frame,
): Omit<LastParagraph, "room"> {
  const [element] = elementsOf(slices.filter(({ isText }) => isText).at(-1));
  const lines = filled.map(({ items }) => {
    const own = items.flatMap((item) => (item.kind === "text" && item.element === element ? item.top : []));
    return new Set(own).size;
  });
  const [all, withSignature] = [lines.reduce((sum, count) => sum + count, 0), lines.at(-1) ?? 0];
  const before = lines.at(-2) ?? 0;
  const end = filled.at(-2)?.end ?? frame.bottom;
  const carried = before > 0 && end + pitch <= frame.bottom ? { before, end } : undefined;
  return { lines: all, withSignature, ...(carried === undefined ? {} : { carried }) };
}

/** Fills pages; where the last one leaves less than `reserve` at its foot, it turns earlier. */
function paginateReserving(
  slices: readonly Slice[],
  frameOf: (page: number) => Frame,
  reserve: Mm,
): readonly FilledPage[] {
  const filled = paginate(slices, frameOf);
  const lowest = typeAreaFrame.bottom - reserve;
  if (reserve === 0 || (filled.at(-1)?.end ?? 0) <= lowest) return filled;
  const last = filled.length - 1;
  return paginate(slices, (page) => {
    const frame = frameOf(page);
    return page === last ? { ...frame, bottom: mm(Math.min(frame.bottom, lowest)) } : frame;
  });
}

function placeFront(document: OfficialDocument, context: Context): Placed {
  const { head } = document;
  if (head !== undefined && document.layout === "file") return placeFileHead(document, head, context);
  if (head !== undefined && document.layout === "letter") return placeLetterHead(document, head, context);
  const title = placeTitle(document.title, mm(typeArea.y + PLAIN_TITLE_LINE * pitch), context);
  return { items: title.items, bottom: mm(title.bottom + oneBlankLine) };
}

function recipientSlices(document: OfficialDocument, context: Context): readonly Slice[] {
  if (document.recipients.length === 0) return [];
  const shape = { firstIndent: 0, align: "flush", element: context.element("paragraph") } as const;
  const runs = [{ text: recipientsLine(document.recipients), role: "fangsong" }] as const;
  return textLines(runs, typeArea, shape, context);
}

/** 正文, 附件说明, 署名 with date, and 附注. The last lines of 正文 stay with the signature (7.3.5.5), 附注 with the date (7.3.6). */
function closedText(document: OfficialDocument, context: Context): MainParts["text"] {
  const text = blockSlices(document.text, typeArea, context);
  const notes = document.attachments.length === 0 ? [] : attachmentNoteSlices(document.attachments, context);
  const { signature } = document;
  if (signature === undefined) {
    const all = [...text, ...unkeepLast(notes), ...noteSlices(document, context)];
    return () => all;
  }
  const signed = { ...signatureSlice(signature, context), keepNext: document.note !== undefined };
  const closing = [...notes, signed, ...noteSlices(document, context)];
  return (lines) => [...keepLast(text, lines), ...closing];
}

const unkeepLast = (slices: readonly Slice[]): readonly Slice[] =>
  slices.map((slice, i) => (i === slices.length - 1 ? { ...slice, keepNext: false } : slice));

/** 附注 in round brackets, two characters in, on the line below the date (7.3.6). */
function noteSlices(document: OfficialDocument, context: Context): readonly Slice[] {
  if (document.note === undefined) return [];
  const shape = {
    firstIndent: body.indentChars,
    align: "indent",
    element: context.element("paragraph"),
  } as const;
  return textLines([{ text: noteLine(document.note), role: "fangsong" }], typeArea, shape, context);
}
