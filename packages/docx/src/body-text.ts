import {
  type Attachment,
  attachmentMark,
  attachmentNotes,
  type OfficialDocument,
  printedNote,
  recipientsLine,
  type Title,
  textCells,
} from "@shifan/document";
import {
  body,
  lineTop,
  mm,
  mmToTwip,
  oneBlankLine,
  ptToMm,
  size,
  textBelowTitle,
  titlePitch,
} from "@shifan/gb9704";
import { blocks } from "./blocks.ts";
import { closingOf } from "./last-paragraph.ts";
import { para, run, runLines } from "./markup.ts";
import type { KnownLayout, KnownTable } from "./page-layout.ts";
import {
  BODY_TYPE,
  beforeForGap,
  CHAR,
  LINE,
  LINE_DROP,
  portrait,
  TEXT_LINE,
  TITLE_LINE,
  textWidth,
  whiteAbove,
} from "./page-setup.ts";
import { signatureLines } from "./signature.ts";
import { textRuns } from "./text-runs.ts";
import type { TightnessOf } from "./tightness.ts";

/** From a title to what follows: one blank line of 10.39 mm between the characters (7.3.2). */
const AFTER_TITLE = beforeForGap(mmToTwip(oneBlankLine), TITLE_LINE, TEXT_LINE);

/** The title's lines: those that the typesetter chose, or the author's breaks, or one line that the reader's program wraps. */
export function linesOfTitle(title: Title, chosen: readonly string[]): readonly string[] {
  if (chosen.length > 0) return chosen;
  const edges = [0, ...title.breaks, title.text.length];
  return edges.slice(1).map((edge, index) => title.text.slice(edges[index], edge));
}

/** 标题 (7.3.1), `before` twips below what stands above it, and `after` above what stands below it. */
export const titleParagraph = (
  title: Title,
  chosen: readonly string[],
  before: number,
  after: number = AFTER_TITLE,
): string => para({ style: "Title", before, after, keepNext: true }, runLines(linesOfTitle(title, chosen)));

/** Twips that rounding may add to a page on the way down: its last line must not miss its place by them. */
const ROUNDING = 4;

/** White below an attachment's title of so many lines: its text stands on the grid again. */
function afterAttachmentTitle(lines: number): number {
  const top = lineTop(body.attachmentTitleLine) - lineTop(0);
  const bottom = mm(top + (lines - 1) * titlePitch + ptToMm(size.two));
  return beforeForGap(mmToTwip(mm(textBelowTitle(bottom) - bottom)), TITLE_LINE, TEXT_LINE) - ROUNDING;
}

/** `before` of a title whose characters stand `gap` twips below a rule or edge. */
export const titleBefore = (gap: number): number => Math.max(0, Math.round(gap - whiteAbove(TITLE_LINE)));

function recipients({ recipients: names }: OfficialDocument, tightnessOf: TightnessOf): string {
  if (names.length === 0) return "";
  const text = recipientsLine(names);
  return para(
    { style: "GwRecipients" },
    textRuns([{ text }], tightnessOf(text, textWidth(portrait), BODY_TYPE)),
  );
}

/** Room beside a number of the 附件说明, in twips: where it fills its place exactly, a tab would jump to the next one. */
const BESIDE_NUMBER = 40;

/** 附件说明 (7.3.4): one blank line below the text; what wraps stands under the first character of the name. */
function attachmentNoteLines({ attachments, signature }: OfficialDocument, tightnessOf: TightnessOf): string {
  const label = "附件：";
  const start = body.indentChars + textCells(label);
  return attachmentNotes(attachments)
    .map((note, index) => {
      const isFirst = index === 0;
      const room = note.label === "" ? 0 : BESIDE_NUMBER;
      const hanging = textCells(note.label) + (isFirst ? textCells(label) : 0);
      const format = {
        style: "GwAttachmentNote",
        left: Math.round((start + textCells(note.label)) * CHAR) + room,
        hanging: Math.round(hanging * CHAR) + room,
        keepNext: signature !== undefined,
      };
      const number = note.label === "" ? "" : `${note.label}\t`;
      const width = textWidth(portrait) - format.left;
      const tight = tightnessOf(note.title, width, BODY_TYPE);
      const opening = (isFirst ? label : "") + number;
      const runs =
        tight.length === 0
          ? run(opening + note.title)
          : run(opening) + textRuns([{ text: note.title }], tight);
      return para(isFirst ? { ...format, before: LINE } : format, runs);
    })
    .join("");
}

/**
 * 署名, 成文日期 and 附注, which stay together (7.3.5, 7.3.6). In a letter without attachments the paragraph below them
 * holds 版记, which never stands alone on a page.
 */
function closing(
  document: OfficialDocument,
  { signatureRaised = 0 }: KnownLayout,
  tightnessOf: TightnessOf,
): string {
  const { signature, attachments, layout } = document;
  const note = printedNote(document);
  const keepsColophon = layout === "letter" && attachments.every(({ text }) => text === undefined);
  const place = {
    raised: mmToTwip(mm(signatureRaised)),
    isBeforeNote: note !== undefined,
    keepNext: note !== undefined || keepsColophon,
  };
  return (
    (signature === undefined ? "" : signatureLines(signature, place)) +
    (note === undefined
      ? ""
      : para(
          { style: "GwNote", keepNext: keepsColophon },
          textRuns([{ text: note }], tightnessOf(note, textWidth(portrait), BODY_TYPE)),
        ))
  );
}

/**
 * 主送机关 to 附注: what stands below the title and before the attachments. The last block of 正文 and what follows
 * it keep together, so that no signature stands without text (7.3.5.5).
 */
export function mainText(
  document: OfficialDocument,
  layout: KnownLayout,
  { tables, tightnessOf }: { readonly tables: readonly KnownTable[]; readonly tightnessOf: TightnessOf },
): string {
  const place = {
    tightnessOf,
    width: textWidth(portrait),
    drop: LINE_DROP,
    tables,
    closing: closingOf(document, layout),
  };
  return (
    (layout.recipientsMoved === true ? "" : recipients(document, tightnessOf)) +
    blocks(document.text, place) +
    attachmentNoteLines(document, tightnessOf) +
    closing(document, layout, tightnessOf)
  );
}

/** Where an attachment stands. */
export interface AttachmentPlace {
  readonly attachment: Attachment;
  readonly index: number;
  /** What is known of its tables. */
  readonly tables: readonly KnownTable[];
  /** Width between the margins, in twips. */
  readonly width: number;
  /** How much lower than the typesetter's its lines stand, in twips. */
  readonly drop: number;
  readonly breaksPage: boolean;
  /** Whether its last row stays with the room that 版记 takes. */
  readonly keepsFoot: boolean;
  readonly tightnessOf: TightnessOf;
}

/** 附件 on its own page: its mark on line 1, its title on line 3, its text as 正文 (7.3.7). */
export function attachmentText(
  document: OfficialDocument,
  { attachment, index, tables, width, drop, breaksPage, keepsFoot, tightnessOf }: AttachmentPlace,
  layout: KnownLayout,
): string {
  const mark = { style: "GwAttachmentMark", pageBreakBefore: breaksPage, keepNext: true };
  const toLineThree = (body.attachmentTitleLine - 1) * LINE + whiteAbove(TEXT_LINE);
  const lines = layout.attachmentTitleLines?.[index] ?? [];
  return (
    para(mark, run(attachmentMark(document.attachments, index))) +
    titleParagraph(
      { text: attachment.title, breaks: [] },
      lines,
      titleBefore(toLineThree),
      afterAttachmentTitle(Math.max(1, lines.length)),
    ) +
    blocks(attachment.text ?? [], {
      tightnessOf,
      width,
      drop,
      tables,
      ...(keepsFoot ? { closing: { keepNext: true, keepsTwoLines: false } } : {}),
    })
  );
}
