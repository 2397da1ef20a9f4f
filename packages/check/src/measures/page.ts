import { cell, margin, mm, pitch, typeArea } from "@shifan/gb9704";
import { broken, firstBroken, held, notApplicable, type Result } from "../finding.ts";
import { type Edges, type Glyph, isBlack, isRed, type Line, type Sheet } from "../paper/sheet.ts";
import { type TableArea, tableAreas, tableOf } from "../paper/tables.ts";
import {
  area,
  between,
  indented,
  isContinued,
  isHan,
  linesOf,
  mmText,
  near,
  rightEdge,
  type Subject,
  sizes,
  upright,
} from "./subject.ts";

/** Trimming is the printer's: a file's page is right to half a millimetre. */
const SHEET_SLACK = 0.5;

/** PG-01. */
export function sheetSize({ paper }: Subject): Result {
  const isA4 = ({ width, height }: Sheet): boolean => {
    const [short, long] = [Math.min(width, height), Math.max(width, height)];
    return near(short, upright.width, SHEET_SLACK) && near(long, upright.height, SHEET_SLACK);
  };
  const wrong = paper.sheets.find((sheet) => !isA4(sheet));
  if (wrong === undefined) return held(`${paper.sheets.length} 页都是 A4`);
  return broken(`${wrong.width.toFixed(1)}×${wrong.height.toFixed(1)} mm`, wrong.page);
}

/** Lines of a page that show where its text begins: not those of 版记, not those of a table. */
function flowLines(sheet: Sheet, { paper }: Subject): readonly Line[] {
  const areas = tableAreas(sheet.isTurned ? sheet.turned : sheet.upright);
  const rows = paper.colophon?.page === sheet.page ? paper.colophon.rows : [];
  return linesOf(sheet, paper).filter((line) => !rows.includes(line) && tableOf(line, areas) === undefined);
}

const startsWithTable = (sheet: Sheet, first: Line): boolean =>
  tableAreas(sheet.isTurned ? sheet.turned : sheet.upright).some((table) => table.top < first.top);

/** PG-02. */
export function topMargin(subject: Subject): Result {
  const { paper } = subject;
  if (paper.form === "certificate") return notApplicable("证书不按公文版心排版");
  const tops = paper.sheets
    .filter(
      (sheet) =>
        !sheet.isTurned && (sheet.page > 1 || (paper.form === "file" && paper.head.marks.length > 0)),
    )
    .flatMap((sheet) => {
      const first = flowLines(sheet, subject)[0];
      const isSigned = paper.signature.names.some((name) => name.glyphs[0] === first?.glyphs[0]);
      return first === undefined || isSigned || startsWithTable(sheet, first) ? [] : [first];
    });
  if (tops.length === 0) return notApplicable("没有从版心第一行排起的页");
  const wrong = tops.find((line) => !near(line.top, area.top, 1));
  return wrong === undefined
    ? held(`首行字顶 ${mmText(tops[0]?.top ?? 0)}`)
    : broken(`首行字顶 ${mmText(wrong.top)}`, wrong.page);
}

/** Pages with at least this many lines show their left edge. */
const ENOUGH_LINES = 3;

const isRedLine = (line: Line): boolean => isRed(line.glyphs[0]?.colour ?? [0, 0, 0]);

/** A page that starts this far inside holds no paragraphs, only lines to sign and the like. */
const FARTHEST_SHIFT = 4;

/** Whether a line stands in the middle with no other one below its start: a line of a title or a caption, not of a paragraph. */
const isAlone = (line: Line, lines: readonly Line[]): boolean =>
  near((line.left + line.right) / 2, area.middle, 1) &&
  !lines.some((other) => other !== line && near(other.left, line.left, 0.3));

/** PG-03. */
export function bindingMargin(subject: Subject): Result {
  if (subject.paper.form === "certificate") return notApplicable("证书不按公文版心排版");
  const { names, date } = subject.paper.signature;
  const signed = new Set<Glyph | undefined>(
    [...names, ...(date === undefined ? [] : [date])].flatMap((line) => line.glyphs),
  );
  const edges = subject.paper.sheets.flatMap((sheet) => {
    const all = flowLines(sheet, subject).filter((line) => !isRedLine(line) && !signed.has(line.glyphs[0]));
    const lines = sheet.isTurned ? all : all.filter((line) => !isAlone(line, all));
    if (sheet.isTurned)
      return lines[0] === undefined ? [] : [{ page: sheet.page, edge: lines[0].top as number }];
    if (lines.length < ENOUGH_LINES) return [];
    const edge = Math.min(...lines.map((line) => line.left));
    const hasNoFlushLine = near(edge, indented, 1) || edge > indented + FARTHEST_SHIFT;
    return hasNoFlushLine ? [] : [{ page: sheet.page, edge }];
  });
  if (edges.length === 0) return notApplicable("没有顶格的行");
  const wrong = edges.find(
    ({ edge, page }) => !near(edge, area.left, 1) && !startsTurned(subject, page, edge),
  );
  return wrong === undefined
    ? held(`左齐 ${mmText(edges[0]?.edge ?? 0)}`)
    : broken(`左齐 ${mmText(wrong.edge)}`, wrong.page);
}

/** A page on its side that goes on with a table starts below its first row's rule. */
const startsTurned = ({ paper }: Subject, page: number, edge: number): boolean => {
  const sheet = paper.sheets[page - 1];
  return sheet?.isTurned === true && tableAreas(sheet.turned).some((table) => table.top < edge);
};

/** Where text may stand on a sheet: the 版心 as it lies; a letter's first page is longer (LT-05). */
function roomOf(sheet: Sheet, { paper }: Subject): Edges {
  const isLetterHead = sheet.page === 1 && paper.form === "letter";
  const box = sheet.isTurned
    ? { left: margin.bottom, right: margin.bottom + typeArea.height, top: area.left, bottom: area.right }
    : { ...area, ...(isLetterHead ? { top: 0, bottom: upright.height } : {}) };
  return { left: mm(box.left), right: mm(box.right), top: mm(box.top), bottom: mm(box.bottom) };
}

const standsOut = (box: Omit<TableArea, "columns">, room: Edges, limit: number): boolean =>
  box.left < room.left - limit ||
  box.right > room.right + limit ||
  box.top < room.top - limit ||
  box.bottom > room.bottom + limit;

/** PG-04: everything that is set stands in the 版心. */
export function typeAreaKept(subject: Subject): Result {
  const { paper, slack } = subject;
  if (paper.form === "certificate") return notApplicable("证书不按公文版心排版");
  const limit = Math.max(slack, 0.5);
  const faults = paper.sheets.map((sheet): Result | undefined => {
    const room = roomOf(sheet, subject);
    const inked = (line: Line) => ({ ...line, right: mm(rightEdge(line)) });
    const lines = linesOf(sheet, paper).filter((line) => !isRedLine(line));
    const out = lines.map(inked).find((line) => standsOut(line, room, limit));
    if (out !== undefined) return broken(`“${out.text.slice(0, 8)}…”${placeText(out)}`, sheet.page);
    const tables = tableAreas(sheet.isTurned ? sheet.turned : sheet.upright);
    const wide = tables.find((table) => standsOut(table, room, limit));
    return wide === undefined ? undefined : broken(`表格${placeText(wide)}`, sheet.page);
  });
  return firstBroken(faults, held("文字和表格都在版心内"));
}

const placeText = (box: Omit<TableArea, "columns">): string =>
  `横 ${span(box.left, box.right)}，纵 ${span(box.top, box.bottom)}`;

const span = (from: number, to: number): string => `${from.toFixed(1)}–${to.toFixed(1)} mm`;

const isThree = (line: Line): boolean => between(line.em, sizes.three);

/** A line in the middle of the 版心, as a table's caption is, which has its own white. */
const isCaption = (line: Line): boolean =>
  near((line.left + line.right) / 2, area.middle, 1) && line.left > indented + cell;

/** PG-05. */
export function linesPerPage({ paper }: Subject): Result {
  if (paper.form === "certificate") return notApplicable("证书不按公文版心排版");
  const lines = [...paper.text, ...paper.attachments.flatMap((one) => one.lines)].filter(
    (line) => isThree(line) && !isCaption(line),
  );
  const steps = lines.flatMap((line, i) => {
    const next = lines[i + 1];
    const step = next === undefined || next.page !== line.page ? 0 : next.top - line.top;
    return step > 5 && step < 1.5 * pitch ? [step] : [];
  });
  const middle = steps.toSorted((a, b) => a - b)[Math.floor(steps.length / 2)];
  if (middle === undefined) return notApplicable("没有连续的正文行");
  if (!between(middle, [10.39, 10.46], 0.03)) return broken(`行距 ${mmText(middle)}`, lines[0]?.page);
  const full = paper.sheets.flatMap((sheet) => fullPage(lines.filter((line) => line.page === sheet.page)));
  const wrong = full.find(({ count }) => count !== 22);
  if (wrong !== undefined) return broken(`一面 ${wrong.count} 行`, wrong.page);
  return held(full.length === 0 ? `行距 ${mmText(middle)}` : `22 行，行距 ${mmText(middle)}`);
}

/** A page filled with nothing but text from the first line to the last. */
function fullPage(lines: readonly Line[]): readonly { page: number; count: number }[] {
  const [first, last] = [lines[0], lines.at(-1)];
  if (first === undefined || last === undefined || first.top > area.top + 1.1) return [];
  const hasGap = lines.some((line, i) => i > 0 && line.top - (lines[i - 1]?.top ?? 0) > 1.3 * pitch);
  if (hasGap || last.bottom < area.bottom - pitch + 1) return [];
  return [{ page: first.page, count: lines.length }];
}

/** PG-06: a line that its paragraph goes on after ends with the 版心; of full-width characters alone it holds 28. */
export function charsPerLine({ paper, slack }: Subject): Result {
  if (paper.form === "certificate") return notApplicable("证书不按公文版心排版");
  const lines = [
    ...paper.text,
    ...paper.attachments.filter((one) => !one.sheet.isTurned).flatMap((one) => one.lines),
  ];
  const full = lines.flatMap((line, i) => {
    const isFull = isThree(line) && isContinued(line, lines[i + 1]) && !/[。：；！？]$/.test(line.text);
    return isFull ? [{ line, next: lines[i + 1]?.text ?? "" }] : [];
  });
  if (full.length === 0) return notApplicable("没有满行");
  // A mark at the end may take half a cell or a whole one (GB/T 15834 5.1.10).
  const isFull = (line: Line): boolean =>
    [line.right, rightEdge(line)].some((edge) => near(edge, area.right, Math.max(slack, 0.5)));
  const wrong = full.find(({ line }) => !isFull(line))?.line;
  if (wrong !== undefined) return broken(`行末 ${mmText(rightEdge(wrong))}`, wrong.page);
  const odd = full.find(({ line, next }) => !holdsItsCells(line, next))?.line;
  if (odd !== undefined) return broken(`“${odd.text.slice(0, 6)}…”一行 ${odd.glyphs.length} 字`, odd.page);
  return held(`${full.length} 个满行到 ${mmText(rightEdge((full[0] as { line: Line }).line))}`);
}

/** A line of full-width characters alone is full of them, save for room that was too little for the word or number after it. */
function holdsItsCells({ glyphs, left }: Line, next: string): boolean {
  if (!glyphs.every(({ char }) => isHan(char))) return true;
  const missing = Math.round((area.right - left) / cell) - glyphs.length;
  const word = /^[!-~]*/.exec(next)?.[0] ?? "";
  return missing === 0 || (missing > 0 && word.length >= 2 * missing);
}

const BODY_FACES = new Set(["fangsong", "kai", "hei"]);
/** Characters that the face lacks are shown by another one; more than these few are another face. */
const FEW = 0.05;

/** PG-07. */
export function bodyFace({ paper, ownFaces }: Subject): Result {
  if (paper.form === "certificate") return notApplicable("证书不按公文版心排版");
  const glyphs = paper.text.flatMap((line) =>
    line.glyphs.filter(({ char }) => isHan(char)).map((glyph) => ({ glyph, page: line.page })),
  );
  if (glyphs.length === 0) return notApplicable("没有正文");
  const sized = glyphs.find(({ glyph }) => !between(glyph.em, sizes.three));
  if (sized !== undefined) return broken(`“${sized.glyph.char}”高 ${mmText(sized.glyph.em)}`, sized.page);
  if (!ownFaces) return held("三号（字体见文档内的设置）");
  const other = glyphs.filter(({ glyph }) => !BODY_FACES.has(glyph.face));
  const plain = glyphs.filter(({ glyph }) => glyph.face === "fangsong");
  if (other.length > glyphs.length * FEW) return broken(`字体 ${other[0]?.glyph.font}`, other[0]?.page);
  if (plain.length < glyphs.length / 3) return broken("仿宋不到三分之一", glyphs[0]?.page);
  return held("三号仿宋");
}

const allGlyphs = (sheet: Sheet): readonly Glyph[] =>
  [...sheet.upright.lines, ...sheet.turned.lines].flatMap((line) => line.glyphs);

const hex = (colour: readonly number[]): string =>
  `#${colour
    .map((part) => part.toString(16).padStart(2, "0"))
    .join("")
    .toUpperCase()}`;

/** PG-08: black, save for the red mark. */
export function blackText({ paper }: Subject): Result {
  const { mark } = paper.head;
  const own = new Set(
    [...(mark?.names ?? []), ...(mark?.suffix === undefined ? [] : [mark.suffix])].flatMap(
      (line) => line.glyphs,
    ),
  );
  const title = new Set(paper.form === "certificate" ? paper.title.flatMap((line) => line.glyphs) : []);
  const faults = paper.sheets.map((sheet) => {
    const wrong = allGlyphs(sheet).find(
      (glyph) => !isBlack(glyph.colour) && !own.has(glyph) && !title.has(glyph),
    );
    return wrong === undefined ? undefined : broken(`“${wrong.char}”为 ${hex(wrong.colour)}`, sheet.page);
  });
  return firstBroken(faults, held("文字为黑色"));
}

/** PG-09. */
export function redInk({ paper }: Subject): Result {
  const reds = paper.sheets
    .flatMap((sheet) => [
      ...allGlyphs(sheet).map(({ colour }) => ({ colour, page: sheet.page })),
      ...[...sheet.upright.strokes, ...sheet.turned.strokes].map(({ colour }) => ({
        colour,
        page: sheet.page,
      })),
    ])
    .filter(({ colour }) => isRed(colour));
  if (reds.length === 0) return notApplicable("没有红色");
  const wrong = reds.find(({ colour: [r, g, b] }) => r < 200 || g > 60 || b > 60);
  return wrong === undefined ? held(hex(reds[0]?.colour ?? [])) : broken(hex(wrong.colour), wrong.page);
}

/** PG-10. */
export function textOnFirstPage({ paper }: Subject): Result {
  if (paper.form === "certificate") return notApplicable("证书只有一面");
  if (paper.text.length + paper.cells.length === 0) return notApplicable("没有正文");
  const isShown = [...paper.text, ...paper.cells].some((line) => line.page === 1);
  return isShown ? held("首页有正文") : broken("首页没有正文", 1);
}

/** PG-11. */
export function textBesideSignature({ paper }: Subject): Result {
  const all = paper.sheets.flatMap((sheet) => linesOf(sheet, paper));
  const empty = all.find((line) => line.text.includes("此页无正文"));
  if (empty !== undefined) return broken("出现“此页无正文”", empty.page);
  const { date } = paper.signature;
  if (date === undefined || paper.form === "certificate") return notApplicable("没有署名和日期");
  // A 附件说明 that fills pages brings the signature after it: no setting can put 正文 beside that.
  const longNote = (paper.attachmentNote[0]?.page ?? date.page) < date.page ? paper.attachmentNote : [];
  const hasText = [...paper.text, ...paper.cells, ...longNote].some((line) => line.page === date.page);
  return hasText ? held("落款页有正文") : broken("落款页没有正文", date.page);
}

/** PG-12. */
export function colophonOnLastPage({ paper }: Subject): Result {
  if (paper.colophon === undefined) return notApplicable("没有版记");
  const { page } = paper.colophon;
  const { length } = paper.sheets;
  if (page !== length) return broken(`版记在第 ${page} 页，共 ${length} 页`, page);
  if (paper.form !== "letter" && length % 2 === 1) return broken(`共 ${length} 页，版记在单页`, page);
  return held(`版记在第 ${page} 页，共 ${length} 页`);
}
