import {
  type Attachment,
  attachmentMark,
  attachmentNotes,
  noteLine,
  type OfficialDocument,
  recipientsLine,
  type Title,
  textCells,
} from "@shifan/document";
import { body, mmToTwip, oneBlankLine, wordSize } from "@shifan/gb9704";
import { blocks } from "./blocks.ts";
import { para, run, runLines } from "./markup.ts";
import { beforeForGap, CHAR, LINE, portrait, TITLE_LINE, textWidth, whiteAbove } from "./page-setup.ts";
import { signatureLines } from "./signature.ts";

/** A line of 三号 text and a line of 二号 title, as their gaps are measured. */
export const TEXT_LINE = { line: LINE, size: wordSize.three };
const TITLE_TEXT = { line: TITLE_LINE, size: wordSize.two };

/** From a title to what follows: one blank line of 10.39 mm between the characters (7.3.2). */
const AFTER_TITLE = beforeForGap(mmToTwip(oneBlankLine), TITLE_TEXT, TEXT_LINE);

/** The title's lines: the author's breaks, or those that the caller chose, or one line that the reader's program wraps. */
function titleLines(title: Title, chosen: readonly string[]): readonly string[] {
  if (title.breaks.length === 0) return chosen.length > 0 ? chosen : [title.text];
  const edges = [0, ...title.breaks, title.text.length];
  return edges.slice(1).map((edge, index) => title.text.slice(edges[index], edge));
}

/** 标题 (7.3.1), `before` twips below what stands above it. */
export const titleParagraph = (title: Title, chosen: readonly string[], before: number): string =>
  para({ style: "Title", before, after: AFTER_TITLE, keepNext: true }, runLines(titleLines(title, chosen)));

/** `before` of a title whose characters stand `gap` twips below a rule or edge. */
export const titleBefore = (gap: number): number =>
  Math.max(0, Math.round(gap - whiteAbove(TITLE_TEXT.line, TITLE_TEXT.size)));

const recipients = ({ recipients: names }: OfficialDocument): string =>
  names.length === 0 ? "" : para({ style: "GwRecipients" }, run(recipientsLine(names)));

/** 附件说明 (7.3.4): one blank line below the text; what wraps stands under the first character of the name. */
function attachmentNoteLines({ attachments, signature }: OfficialDocument): string {
  const label = "附件：";
  const start = body.indentChars + textCells(label);
  return attachmentNotes(attachments)
    .map((note, index) => {
      const isFirst = index === 0;
      const hanging = textCells(note.label) + (isFirst ? textCells(label) : 0);
      const format = {
        style: "GwAttachmentNote",
        left: Math.round((start + textCells(note.label)) * CHAR),
        hanging: Math.round(hanging * CHAR),
        keepNext: signature !== undefined,
      };
      const text = (isFirst ? label : "") + note.label + note.title;
      return para(isFirst ? { ...format, before: LINE } : format, run(text));
    })
    .join("");
}

/** 主送机关 to 附注: what stands below the title and before the attachments. */
export function mainText(document: OfficialDocument): string {
  const { signature, note } = document;
  const keepsSignature = signature !== undefined && document.attachments.length === 0;
  return (
    recipients(document) +
    blocks(document.text, textWidth(portrait), keepsSignature) +
    attachmentNoteLines(document) +
    (signature === undefined ? "" : signatureLines(signature)) +
    (note === undefined ? "" : para({ style: "GwNote" }, run(noteLine(note))))
  );
}

/** 附件 on its own page: its mark on line 1, its title on line 3, its text as 正文 (7.3.7). */
export function attachmentText(
  document: OfficialDocument,
  place: { readonly attachment: Attachment; readonly index: number },
  page: { readonly width: number; readonly breakBefore: boolean },
): string {
  const { attachment, index } = place;
  const mark = { style: "GwAttachmentMark", pageBreakBefore: page.breakBefore, keepNext: true };
  const toLineThree = (body.attachmentTitleLine - 1) * LINE + whiteAbove(LINE, wordSize.three);
  return (
    para(mark, run(attachmentMark(document.attachments, index))) +
    titleParagraph({ text: attachment.title, breaks: [] }, [], titleBefore(toLineThree)) +
    blocks(attachment.text ?? [], page.width)
  );
}
