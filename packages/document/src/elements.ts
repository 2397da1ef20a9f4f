import type { SignLines } from "./block.ts";
import { textCells } from "./columns.ts";
import { printedDate } from "./dates.ts";
import type { Attachment, Colophon, Head, OfficialDocument, Printable } from "./document.ts";

/** The 主送机关 line: names joined by 、 and ended by a full-width colon (7.3.2). */
export const recipientsLine = (recipients: readonly string[]): string => `${recipients.join("、")}：`;

/** What follows 抄送：: names joined by ， and ended by 。 (7.4.2). */
export const copiedToLine = (colophon: Colophon): string => `${colophon.copiedTo.join("，")}。`;

/** What follows 主送： when the recipients moved to the 版记 (7.3.2, 7.4.2). */
export const movedRecipientsLine = (recipients: readonly string[]): string => `${recipients.join("，")}。`;

/** 印发日期 with its word: 2026年1月5日印发 (7.4.3). */
export const printedOnLine = (iso: string): string => `${printedDate(iso)}印发`;

/** 附注 in its round brackets (7.3.6). */
export const noteLine = (note: string): string => `（${note}）`;

/** A document's 附注 as it is printed; undefined for none. A certificate, which is no document of the standard, has no brackets. */
export function printedNote({ note, layout }: OfficialDocument): string | undefined {
  return note === undefined || layout === "certificate" ? note : noteLine(note);
}

/** Items of the 附件说明 (7.3.4): a single attachment has no number, several have 1. 2. and none has an end mark. */
export const attachmentNotes = (
  attachments: readonly Attachment[],
): readonly { label: string; title: string }[] =>
  attachments.map((attachment, index) => ({
    label: attachments.length === 1 ? "" : `${index + 1}.`,
    title: attachment.title,
  }));

/** 附件 with its number as it stands on the attachment's first line (7.3.7). */
export const attachmentMark = (attachments: readonly Attachment[], index: number): string =>
  attachments.length === 1 ? "附件" : `附件${index + 1}`;

/** The texts above the 发文机关标志 in the order of 7.2.1–7.2.3. */
export const headMarks = (
  head: Head,
): readonly { text: string; name: "copyNumber" | "secrecy" | "urgency" }[] =>
  (["copyNumber", "secrecy", "urgency"] as const).flatMap((name) => {
    const text = head[name];
    return text === undefined ? [] : [{ text, name }];
  });

const STAMPED = /盖章）$/;

/**
 * Blank lines above each line to be signed: one above the first, and one above a line that takes a seal, so that a
 * seal of 42 mm over it and the date below leaves the handwriting above it clear.
 */
export const signLineGaps = (block: SignLines): readonly number[] =>
  block.lines.map(({ label }, index) => (index === 0 || STAMPED.test(label) ? 1 : 0));

/**
 * Characters that lines to be signed stand in from the left of a line of `ofLine`: as usual, or less where a known value,
 * a long name, would else run into a second line.
 */
export function signLineIndent(
  { lines }: SignLines,
  ofLine: number,
  { usual, least }: { readonly usual: number; readonly least: number },
): number {
  const longest = Math.max(0, ...lines.map(({ label, value }) => Math.ceil(textCells(`${label}：${value}`))));
  return Math.max(least, Math.min(usual, ofLine - longest));
}

/** Attachments whose text is part of the document, with their place in the 附件说明. */
export const boundAttachments = (
  document: OfficialDocument,
): readonly { attachment: Attachment; index: number }[] =>
  document.attachments
    .map((attachment, index) => ({ attachment, index }))
    .filter(({ attachment }) => attachment.text !== undefined);

/** The title of anything that can be printed, as text. */
export const titleText = (document: Printable): string => document.title.text;

/** The date that a paper or a book bears, YYYY-MM-DD: 成文日期, else the printing's; undefined for none. */
export const dateOf = (document: Printable): string | undefined =>
  document.layout === "book" ? document.date : (document.signature?.date ?? document.colophon?.printed?.on);
