import { cell, pitch, typeArea } from "@shifan/gb9704";
import { attachmentMark } from "../measures/patterns.ts";
import { findColophon } from "./find-colophon.ts";
import { findHead, formOf } from "./find-head.ts";
import { findSignature } from "./find-signature.ts";
import type { AttachmentPart, ColophonPart, Form, HeadParts, Paper } from "./paper.ts";
import { isRed, type Layer, type Line, type Sheet } from "./sheet.ts";
import { cellLines, tableAreas, tableOf } from "./tables.ts";

/** Titles are set in 二号 (7.7 mm); 三号 text is 5.6 mm high. */
const TITLE_EM = 6.6;
const MARK_EM = 9.5;
const BOTTOM = typeArea.y + typeArea.height;
/** 页码 stand below the 版心; text may pass it by less than this. */
const NUMBER_ROOM = 1.5;
const MAX_NOTE_LINES = 4;
const FIRST_INDENT = 1.2 * cell;

/** Tells the parts of a paper from what stands where, with no knowledge of how it was made. */
export function recognise(sheets: readonly Sheet[]): Paper {
  const first = sheets[0];
  if (first === undefined) return emptyPaper;
  const form = formOf(first);
  const pageNumbers = new Map(sheets.flatMap((sheet) => pageNumberOf(sheet)));
  const colophon = findColophon(sheets, BOTTOM + NUMBER_ROOM);
  const isOther = (line: Line): boolean =>
    pageNumbers.get(line.page) === line || (colophon?.page === line.page && colophon.rows.includes(line));
  const flows = sheets.map((sheet) => flowOf(sheet, isOther));
  const start = flows.findIndex((flow, i) => i > 0 && attachmentMark.test(flow.lines[0]?.text ?? ""));
  const mainPages = start < 0 ? sheets.length : start;
  const titleTop = titleTopOf(first, form);
  const head = findHead(first, form, titleTop);
  const main = flows.slice(0, mainPages).flatMap((flow) => flow.lines);
  const parts =
    form === "certificate"
      ? certificateParts(main)
      : mainParts(main.filter((line) => !isHeadLine(line, head, titleTop)));
  return {
    form,
    sheets,
    head,
    ...parts,
    attachments: attachmentsOf(sheets, flows, mainPages),
    ...(colophon === undefined ? {} : { colophon }),
    pageNumbers,
    cells: flows.flatMap((flow) => flow.cells),
    mainPages: mainPagesOf(flows, mainPages, colophon),
  };
}

const emptyPaper: Paper = {
  form: "plain",
  sheets: [],
  head: { marks: [], numberLines: [], redRules: [] },
  title: [],
  recipients: [],
  text: [],
  attachmentNote: [],
  signature: { names: [] },
  note: [],
  attachments: [],
  pageNumbers: new Map(),
  cells: [],
  mainPages: 0,
};

interface Flow {
  readonly lines: readonly Line[];
  readonly cells: readonly Line[];
}

/** A sheet's lines in its reading direction, without tables, 页码 and 版记; the lines of its tables apart. */
function flowOf(sheet: Sheet, isOther: (line: Line) => boolean): Flow {
  const layer: Layer = sheet.isTurned ? sheet.turned : sheet.upright;
  const areas = tableAreas(layer);
  const lines = layer.lines.filter((line) => !isOther(line));
  return {
    lines: lines.filter((line) => tableOf(line, areas) === undefined),
    cells: lines.flatMap((line) => {
      const area = tableOf(line, areas);
      return area === undefined ? [] : cellLines(line, area);
    }),
  };
}

/** 页码 of a sheet: a number below the 版心, with or without its dashes. */
function pageNumberOf(sheet: Sheet): readonly (readonly [number, Line])[] {
  const line = sheet.upright.lines.find(
    (one) => one.top > BOTTOM + NUMBER_ROOM && /^\D{0,2}\d{1,4}\D{0,2}$/.test(one.text),
  );
  return line === undefined ? [] : [[sheet.page, line]];
}

/** Where the title begins: below the head's rule the first lines of title size, or failing these the first line. */
function titleTopOf(first: Sheet, form: Form): number {
  const layer = first.isTurned ? first.turned : first.upright;
  // The marks of many joint issuers may be hardly larger than a title, but they are red.
  const isBlack = (line: Line): boolean => !isRed(line.glyphs[0]?.colour ?? [0, 0, 0]);
  const sized = layer.lines.find((line) => line.em > TITLE_EM && line.em < MARK_EM && isBlack(line));
  if (sized !== undefined) return sized.top;
  if (form === "certificate") return 0;
  const rule = first.upright.strokes.find(
    (stroke) => stroke.axis === "horizontal" && stroke.right - stroke.left > 100,
  );
  const below = layer.lines.filter((line) => line.top > (rule?.bottom ?? 0) && line.em < MARK_EM);
  return below[0]?.top ?? 0;
}

const isHeadLine = (line: Line, head: HeadParts, titleTop: number): boolean =>
  line.page === 1 && (line.top < titleTop - 0.1 || head.numberLines.includes(line) || line.em > MARK_EM);

type MainParts = Pick<Paper, "title" | "recipients" | "text" | "attachmentNote" | "signature" | "note">;

/** A certificate's title is its largest line. */
function certificateParts(lines: readonly Line[]): MainParts {
  const largest = Math.max(...lines.map((line) => line.em));
  const title = lines.filter((line) => line.em > largest - 0.1);
  const rest = lines.filter((line) => !title.includes(line));
  const signature = findSignature(rest);
  return { title, recipients: [], text: rest, attachmentNote: [], signature, note: [] };
}

function mainParts(lines: readonly Line[]): MainParts {
  const titleEnd = titleLength(lines);
  const title = lines.slice(0, titleEnd);
  const afterTitle = lines.slice(titleEnd);
  const recipients = afterTitle.slice(0, recipientsLength(afterTitle));
  const rest = afterTitle.slice(recipients.length);
  const noteStart = rest.findIndex(
    (line) => /^附件[：:]/.test(line.text) && line.left > typeArea.x + FIRST_INDENT,
  );
  const attachmentNote =
    noteStart < 0 ? [] : rest.slice(noteStart, noteStart + noteLength(rest.slice(noteStart)));
  const signature = findSignature(rest.filter((line) => !attachmentNote.includes(line)));
  const { date } = signature;
  const signed = new Set(signature.names.flatMap((name) => name.glyphs));
  const after = date === undefined ? [] : rest.filter((line) => isBelow(line, date));
  const note = /^[（(]/.test(after[0]?.text ?? "") ? after.slice(0, noteLines(after)) : [];
  const isSigned = (line: Line): boolean =>
    date !== undefined && (isBelow(line, date) || line.glyphs.some((glyph) => date.glyphs.includes(glyph)));
  const text = rest.filter(
    (line) =>
      !(attachmentNote.includes(line) || isSigned(line) || line.glyphs.some((glyph) => signed.has(glyph))),
  );
  return { title, recipients, text, attachmentNote, signature, note };
}

/** 附注 ends with the line that closes its bracket. */
const noteLines = (lines: readonly Line[]): number => {
  const end = lines.slice(0, MAX_NOTE_LINES).findIndex((line) => /[）)]$/.test(line.text));
  return end < 0 ? 1 : end + 1;
};

const isBelow = (line: Line, date: Line): boolean =>
  line.page > date.page || (line.page === date.page && line.top > date.top + 1);

/** Lines of title size from the first on; without any, one centred line. */
function titleLength(lines: readonly Line[]): number {
  const end = lines.findIndex((line) => !(line.em > TITLE_EM));
  const sized = end < 0 ? lines.length : end;
  if (sized > 0) return sized;
  const first = lines[0];
  const middle = typeArea.x + typeArea.width / 2;
  const isCentred =
    first !== undefined &&
    first.left > typeArea.x + 3 * cell &&
    Math.abs((first.left + first.right) / 2 - middle) < 2;
  return isCentred ? 1 : 0;
}

const MAX_RECIPIENT_LINES = 12;

/** 主送机关: the lines flush left before the first indented one, up to their colon. */
function recipientsLength(lines: readonly Line[]): number {
  const colon = lines.slice(0, MAX_RECIPIENT_LINES).findIndex((line) => /[：:]$/.test(line.text));
  const indented = lines.findIndex((line) => line.left > typeArea.x + FIRST_INDENT);
  if (indented <= 0) return 0;
  const end = colon >= 0 && colon < indented ? colon + 1 : indented;
  const isSentence = lines.slice(0, end).some((line) => /[。；]/.test(line.text));
  return end > MAX_RECIPIENT_LINES || isSentence ? 0 : end;
}

/** From 附件： to where its names' further lines start at the most: past the word itself and a number. */
const NOTE_INDENT = 6 * cell;

/** 附件说明 goes on while its lines stand close together and where names and their further lines start (7.3.4). */
function noteLength(lines: readonly Line[]): number {
  const start = lines[0]?.left ?? 0;
  const end = lines.findIndex((line, i) => {
    const above = lines[i - 1];
    if (above === undefined) return false;
    return (
      (line.page === above.page && line.top - above.top > 1.4 * pitch) ||
      line.left < typeArea.x + 2 * cell + 2 ||
      line.left > start + NOTE_INDENT
    );
  });
  return end < 0 ? lines.length : end;
}

function attachmentsOf(
  sheets: readonly Sheet[],
  flows: readonly Flow[],
  from: number,
): readonly AttachmentPart[] {
  const parts: AttachmentPart[] = [];
  for (let i = from; i < sheets.length; i++) {
    const [sheet, flow] = [sheets[i], flows[i]];
    const mark = flow?.lines[0];
    if (sheet === undefined || flow === undefined) continue;
    if (mark === undefined || !attachmentMark.test(mark.text)) {
      const last = parts.pop();
      if (last !== undefined) parts.push({ ...last, lines: [...last.lines, ...flow.lines] });
      continue;
    }
    const rest = flow.lines.slice(1);
    const title = rest.slice(0, Math.max(1, titleLength(rest)));
    parts.push({ mark, title, lines: rest.slice(title.length), sheet });
  }
  return parts;
}

/** Pages of the main text: without the blank ones and a page that holds 版记 alone. */
function mainPagesOf(flows: readonly Flow[], mainPages: number, colophon: ColophonPart | undefined): number {
  let pages = mainPages;
  const isBare = (page: number): boolean => {
    const flow = flows[page - 1];
    return flow !== undefined && flow.lines.length + flow.cells.length === 0;
  };
  while (pages > 1 && isBare(pages) && (colophon === undefined || colophon.page >= pages)) pages -= 1;
  return pages;
}
