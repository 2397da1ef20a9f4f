import {
  attachmentMark,
  attachmentNotes,
  boundAttachments,
  copiedToLine,
  type Head,
  headMarks,
  type OfficialDocument,
  type Printable,
  printedDate,
  printedNote,
  printedOnLine,
  recipientsLine,
} from "@shifan/document";
import { blocksHtml } from "./blocks.ts";
import { bookParts } from "./book.ts";
import { element, escaped, textElement } from "./markup.ts";
import { STYLE } from "./style.ts";

/** Heading level of the document's title; its sections are one below. */
const TITLE_LEVEL = 1;
const ATTACHMENT_LEVEL = 2;

/**
 * A document or a book as a self-contained page: no script, no request, real headings and table heads.
 * Throws a RangeError for a date that is no calendar date.
 */
export function renderHtml(document: Printable): string {
  return document.layout === "book" ? page(document.title.text, bookParts(document)) : paperHtml(document);
}

function paperHtml(document: OfficialDocument): string {
  return page(document.title.text, [
    document.head === undefined ? "" : headHtml(document.head),
    textElement("h1", "", document.title.text),
    document.recipients.length === 0 ? "" : textElement("p", "", recipientsLine(document.recipients)),
    blocksHtml(document.text, TITLE_LEVEL),
    notesHtml(document),
    signatureHtml(document),
    textElement("p", "indent", printedNote(document) ?? ""),
    ...attachmentsHtml(document),
    colophonHtml(document),
  ]);
}

/** A page around the parts of an article. */
function page(name: string, parts: readonly string[]): string {
  const article = element("article", {}, `\n${parts.filter((part) => part !== "").join("\n")}\n`);
  const meta = '<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">';
  const title = textElement("title", "", name);
  return `<!doctype html>\n<html lang="zh-CN">\n<head>${meta}${title}<style>${STYLE}</style></head>\n<body>\n${article}\n</body>\n</html>\n`;
}

function headHtml(head: Head): string {
  const marks = headMarks(head).map((mark) => textElement("p", "marks", mark.text));
  const bodies = head.issuers.map(escaped).join("<br>");
  const signers = head.signers.length === 0 ? "" : `　签发人：${head.signers.join("　")}`;
  return [
    ...marks,
    element("p", { class: "mark" }, bodies + escaped(head.markSuffix)),
    textElement("p", "number", (head.documentNumber ?? "") + signers),
  ].join("\n");
}

function notesHtml({ attachments }: OfficialDocument): string {
  return attachmentNotes(attachments)
    .map(({ label, title }, i) =>
      textElement("p", "indent", `${i === 0 ? "附件：" : "　　　"}${label}${title}`),
    )
    .join("\n");
}

function signatureHtml({ signature }: OfficialDocument): string {
  if (signature === undefined) return "";
  const lines = [...signature.bodies, printedDate(signature.date)].map((line) => textElement("p", "", line));
  return element("div", { class: "signature" }, lines.join(""));
}

function attachmentsHtml(document: OfficialDocument): readonly string[] {
  return boundAttachments(document).map(({ attachment, index }) =>
    element(
      "section",
      {},
      [
        textElement("p", "", attachmentMark(document.attachments, index)),
        textElement("h2", "attachment", attachment.title),
        blocksHtml(attachment.text ?? [], ATTACHMENT_LEVEL),
      ].join("\n"),
    ),
  );
}

function colophonHtml({ colophon }: OfficialDocument): string {
  if (colophon === undefined) return "";
  const { copiedTo, printed } = colophon;
  const lines = [
    ...(copiedTo.length === 0 ? [] : [`抄送：${copiedToLine(colophon)}`]),
    ...(printed === undefined ? [] : [`${printed.by}　${printedOnLine(printed.on)}`]),
  ];
  return element("footer", {}, lines.map((line) => textElement("p", "", line)).join(""));
}
