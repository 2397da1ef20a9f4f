import { lineOf } from "./group-lines.ts";
import type { Form, HeadParts, Mark } from "./paper.ts";
import { isRed, type Line, type Sheet, type Stroke } from "./sheet.ts";

/** Rules of a head are at least this wide. */
const WIDE = 100;
/** A letter's rules reach over the 版心: they start at 20 mm, a file's at 28 mm. */
const LETTER_RULE_LEFT = 25;
/** Characters from here on are a mark even when they are not red; a title is 7.8 mm high. */
const MARK_EM = 9.5;
/** Red characters are a mark where they are larger than 三号 text. */
const SMALLEST_MARK = 5.8;
/** Red strokes of one rule that a producer drew twice. */
const SAME = 0.1;

const isWideRed = (stroke: Stroke): boolean =>
  stroke.axis === "horizontal" && isRed(stroke.colour) && stroke.right - stroke.left > WIDE;

/** Wide red rules of a sheet from the top, each once. */
export function redRulesOf(sheet: Sheet): readonly Stroke[] {
  const sorted = sheet.upright.strokes.filter(isWideRed).toSorted((a, b) => a.top - b.top);
  return sorted.filter((stroke, i) => i === 0 || stroke.top - (sorted[i - 1]?.top ?? 0) > SAME);
}

/** The form of a paper, by its first page. */
export function formOf(first: Sheet): Form {
  if (first.isTurned) return "certificate";
  const rules = redRulesOf(first);
  if (rules.some((rule) => rule.left < LETTER_RULE_LEFT)) return "letter";
  const text = markLines(first)
    .map((line) => line.text)
    .join("");
  if (/令$/.test(text)) return "order";
  return rules.length > 0 || text !== "" ? "file" : "plain";
}

/** Lines of the mark: what is larger than any title, and red ones, which may be small where many bodies share a mark. */
function markLines(first: Sheet): readonly Line[] {
  const isMark = (line: Line): boolean =>
    line.em > MARK_EM || (isRed(line.glyphs[0]?.colour ?? [0, 0, 0]) && line.em > SMALLEST_MARK);
  return first.upright.lines.filter((line) => line.top < first.height / 2 && isMark(line));
}

/** 版头: mark, what stands above it, number lines and red rules. */
export function findHead(first: Sheet, form: Form, titleTop: number): HeadParts {
  const redRules = redRulesOf(first);
  const mark = findMark(markLines(first));
  if (form === "plain" || form === "certificate") return { marks: [], numberLines: [], redRules };
  const own = new Set(
    mark === undefined ? [] : [...mark.names, ...(mark.suffix === undefined ? [] : [mark.suffix])],
  );
  const rest = first.upright.lines.filter((line) => !markLines(first).includes(line) && !own.has(line));
  const above = rest.filter((line) => line.bottom <= (mark?.inkTop ?? 0) + 1);
  const below = rest.filter((line) => line.top > (mark?.inkBottom ?? 0) - 1 && line.bottom < titleTop);
  const split = form === "letter" ? splitLetterLines(below) : { marks: above, numberLines: below };
  const number = findNumber(split.numberLines);
  return {
    ...(mark === undefined ? {} : { mark }),
    ...split,
    ...(number === undefined ? {} : { number }),
    redRules,
  };
}

function findMark(lines: readonly Line[]): Mark | undefined {
  if (lines.length === 0) return undefined;
  const glyphs = lines.flatMap((line) => line.glyphs);
  const suffixGlyphs = lines.length < 2 ? [] : suffixOf(lines);
  const page = lines[0]?.page ?? 1;
  const names = lines
    .map((line) => line.glyphs.filter((glyph) => !suffixGlyphs.includes(glyph)))
    .filter((rest) => rest.length > 0)
    .map((rest) => lineOf(rest, page));
  return {
    names,
    ...(suffixGlyphs.length === 0 ? {} : { suffix: lineOf(suffixGlyphs, page) }),
    inkTop: Math.min(...glyphs.map((glyph) => glyph.ink?.top ?? glyph.top)),
    inkBottom: Math.max(...glyphs.map((glyph) => glyph.ink?.bottom ?? glyph.bottom)),
    left: Math.min(...glyphs.map((glyph) => glyph.left)),
    right: Math.max(...glyphs.map((glyph) => glyph.right)),
    text: names.map((line) => line.text).join("") + suffixGlyphs.map((glyph) => glyph.char).join(""),
  };
}

/** The 文 and 件 furthest to the right: beside several names they stand apart. */
function suffixOf(lines: readonly Line[]): readonly Line["glyphs"][number][] {
  const glyphs = lines.flatMap((line) => line.glyphs);
  const last = (char: string) =>
    glyphs.filter((glyph) => glyph.char === char).toSorted((a, b) => b.left - a.left)[0];
  const pair = [last("文"), last("件")].flatMap((glyph) => (glyph === undefined ? [] : [glyph]));
  const others = glyphs.filter((glyph) => !pair.includes(glyph));
  const edge = Math.max(...others.map((glyph) => glyph.right));
  return pair.length === 2 && pair.every((glyph) => glyph.left > edge - 1) ? pair : [];
}

/** Below a letter's first rule the marks stand at the left and the number at the right. */
function splitLetterLines(lines: readonly Line[]): { marks: readonly Line[]; numberLines: readonly Line[] } {
  const parts = lines.flatMap((line) => {
    const number = /[\u4e00-\u9fa5]+[〔[【（(]\d{2,4}[〕\]】）)]第?\d+号$/.exec(line.text);
    const at =
      number === null || line.left > 105 ? -1 : line.glyphs.findIndex((_, i) => startsNumber(line, i));
    if (at <= 0) return [line];
    return [lineOf(line.glyphs.slice(0, at), line.page), lineOf(line.glyphs.slice(at), line.page)];
  });
  return {
    marks: parts.filter((line) => line.left < 105),
    numberLines: parts.filter((line) => line.left >= 105),
  };
}

const startsNumber = (line: Line, i: number): boolean =>
  i > 0 && (line.glyphs[i]?.left ?? 0) - (line.glyphs[i - 1]?.right ?? 0) > line.em;

/** 发文字号 up to the 签发人 beside it. */
function findNumber(lines: readonly Line[]): Line | undefined {
  for (const line of lines) {
    const end = line.text.search(/签发人/);
    const glyphs = end < 0 ? line.glyphs : line.glyphs.slice(0, end);
    const text = glyphs.map((glyph) => glyph.char).join("");
    if (!/\d号?$|号/.test(text)) continue;
    const stop = text.lastIndexOf("号");
    return lineOf(stop < 0 ? glyphs : glyphs.slice(0, stop + 1), line.page);
  }
  return undefined;
}
