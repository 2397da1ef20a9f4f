import type { Block } from "./block.ts";
import type { Book } from "./book.ts";
import { chartCaption, chartLabels } from "./chart.ts";
import { printedDate } from "./dates.ts";
import type { OfficialDocument, Printable } from "./document.ts";
import {
  attachmentMark,
  attachmentNotes,
  boundAttachments,
  copiedToLine,
  headMarks,
  printedNote,
  printedOnLine,
  recipientsLine,
} from "./elements.ts";
import { cellParagraphs } from "./grid.ts";

const BLOCK_TEXT: { [K in Block["kind"]]: (block: Extract<Block, { kind: K }>) => readonly string[] } = {
  heading: (block) => [block.label + block.text],
  paragraph: (block) => [(block.item?.label ?? "") + block.lead + block.text],
  table: (block) => [
    ...(block.caption === "" ? [] : [block.caption]),
    ...block.columns.map((column) => column.title),
    ...block.rows.flat(),
  ],
  grid: ({ head, rows, notes }) => [
    ...[...head, ...rows].flatMap(({ cells }) => cells.flatMap(cellParagraphs)).map(({ text }) => text),
    ...notes,
  ],
  charts: ({ charts }) =>
    charts.flatMap((chart) => [chartCaption(chart), ...chartLabels(chart), ...chart.categories]),
  signLines: (block) => block.lines.map((line) => `${line.label}：${line.value}`),
};

/** The texts of one block in reading order. */
export const blockText = (block: Block): readonly string[] => {
  const read = BLOCK_TEXT[block.kind] as (block: Block) => readonly string[];
  return read(block);
};

function headText(document: OfficialDocument): readonly string[] {
  const { head } = document;
  if (head === undefined) return [];
  return [
    ...headMarks(head).map((mark) => mark.text),
    ...head.issuers,
    head.markSuffix,
    head.documentNumber ?? "",
    ...(head.signers.length === 0 ? [] : ["签发人：", ...head.signers]),
  ];
}

function colophonText(document: OfficialDocument): readonly string[] {
  const { colophon } = document;
  if (colophon === undefined) return [];
  return [
    ...(colophon.copiedTo.length === 0 ? [] : [`抄送：${copiedToLine(colophon)}`]),
    ...(colophon.printed === undefined ? [] : [colophon.printed.by, printedOnLine(colophon.printed.on)]),
  ];
}

function bookText({ title, cover, front, parts }: Book): readonly string[] {
  return [
    title.text,
    ...(cover?.subtitles ?? []),
    ...(cover?.lines ?? []).flatMap(({ label, value }) => [label, value]),
    cover?.foot ?? "",
    ...front.flatMap((leaf) => [leaf.title, ...leaf.text.flatMap(blockText)]),
    ...parts.flatMap(({ text }) => text.flatMap(blockText)),
  ].filter((text) => text !== "");
}

/**
 * Every text of a document in reading order, without page furniture: what any rendition must contain.
 * Recipients are listed at their usual place, also where a layout moves them to the 版记.
 */
export function textOf(document: Printable): readonly string[] {
  return document.layout === "book" ? bookText(document) : officialText(document);
}

function officialText(document: OfficialDocument): readonly string[] {
  const notes = attachmentNotes(document.attachments).map((note) => note.label + note.title);
  const bound = boundAttachments(document).flatMap(({ attachment, index }) => [
    attachmentMark(document.attachments, index),
    attachment.title,
    ...(attachment.text ?? []).flatMap(blockText),
  ]);
  const signature = document.signature;
  return [
    ...headText(document),
    document.title.text,
    ...(document.recipients.length === 0 ? [] : [recipientsLine(document.recipients)]),
    ...document.text.flatMap(blockText),
    ...(notes.length === 0 ? [] : ["附件：", ...notes]),
    ...(signature === undefined ? [] : [...signature.bodies, printedDate(signature.date)]),
    printedNote(document) ?? "",
    ...bound,
    ...colophonText(document),
  ].filter((text) => text !== "");
}
