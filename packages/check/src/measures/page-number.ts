import { cell, ptToMm, pageNumber as rules, size } from "@shifan/gb9704";
import { broken, firstBroken, held, notApplicable, type Result } from "../finding.ts";
import type { Line, Sheet } from "../paper/sheet.ts";
import { area, between, linesOf, mmText, near, type Subject, sizes } from "./subject.ts";

const none = notApplicable("没有页码");
const INSET: readonly [number, number] = [ptToMm(size.four), cell];
const DIGIT_FACES = new Set(["song", "latin"]);

const numbers = ({ paper }: Subject): readonly Line[] => [...paper.pageNumbers.values()];

/** PN-01. */
export function numberStyle(subject: Subject): Result {
  const lines = numbers(subject);
  if (lines.length === 0) return none;
  const faults = lines.flatMap((line) => {
    const dash = line.glyphs[0];
    const y = dash?.ink === undefined ? (line.top + line.bottom) / 2 : (dash.ink.top + dash.ink.bottom) / 2;
    const digit = line.glyphs.find(({ char }) => /\d/.test(char));
    return [
      /^[—―─]\d+[—―─]$/.test(line.text) ? undefined : broken(`“${line.text}”`, line.page),
      between(line.em, sizes.four) ? undefined : broken(`字高 ${mmText(line.em)}`, line.page),
      near(y, area.bottom + rules.gap, 1) ? undefined : broken(`一字线在 ${mmText(y)}`, line.page),
      subject.ownFaces && digit !== undefined && !DIGIT_FACES.has(digit.face)
        ? broken(`字体 ${digit.font}`, line.page)
        : undefined,
    ];
  });
  return firstBroken(faults, held(`${lines.length} 个页码`));
}

/** PN-02. */
export function numberSide(subject: Subject): Result {
  const lines = numbers(subject);
  if (lines.length === 0) return none;
  const faults = lines.map((line) => {
    const isOdd = line.page % 2 === 1;
    const inset = isOdd ? area.right - line.right : line.left - area.left;
    if (between(inset, INSET, 1)) return undefined;
    return broken(`${isOdd ? "右" : "左"}空 ${mmText(inset)}`, line.page);
  });
  return firstBroken(faults, held("单页居右，双页居左"));
}

const isBlank = (sheet: Sheet, subject: Subject): boolean =>
  linesOf(sheet, subject.paper).length === 0 &&
  sheet.upright.strokes.length + sheet.turned.strokes.length === 0;

/** Blank pages right before 版记, and the page of 版记 after them. */
function unnumberedPages(subject: Subject): readonly number[] {
  const { colophon, sheets } = subject.paper;
  const blank = sheets.filter((sheet) => isBlank(sheet, subject)).map((sheet) => sheet.page);
  const follows = colophon !== undefined && blank.includes(colophon.page - 1);
  return follows ? [...blank, colophon.page] : blank;
}

/** PN-03. */
export function blankPages(subject: Subject): Result {
  const pages = unnumberedPages(subject);
  if (pages.length === 0) return notApplicable("没有空白页");
  const wrong = pages.find((page) => subject.paper.pageNumbers.has(page));
  return wrong === undefined
    ? held(`第 ${pages.join("、")} 页没有页码`)
    : broken(`第 ${wrong} 页有页码`, wrong);
}

/** PN-04. */
export function numberSequence(subject: Subject): Result {
  const { paper } = subject;
  const isOptional = paper.form === "certificate" || paper.form === "plain";
  if (paper.pageNumbers.size === 0 && isOptional) return none;
  const free = new Set([...unnumberedPages(subject), ...(paper.form === "letter" ? [1] : [])]);
  const faults = paper.sheets.map(({ page }) => {
    const line = paper.pageNumbers.get(page);
    if (line === undefined) return free.has(page) ? undefined : broken(`第 ${page} 页没有页码`, page);
    const printed = Number(/\d+/.exec(line.text)?.[0]);
    return printed === page ? undefined : broken(`第 ${page} 页印成 ${printed}`, page);
  });
  return firstBroken(faults, held(`1–${paper.sheets.length} 连续`));
}
