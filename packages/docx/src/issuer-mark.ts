import { type Head, textCells } from "@shifan/document";
import { head as headRules, mm, mmToPt, mmToTwip, typeArea } from "@shifan/gb9704";
import { bareTable, para, run, spacer, tableCell } from "./markup.ts";
import type { KnownLayout } from "./page-layout.ts";
import { LINE, type LineShape, portrait, whiteAbove } from "./page-setup.ts";

/** The largest mark, and how far its characters may be narrowed before they are made smaller; practice, not the standard. */
const LARGEST = 50;
const NARROWEST = 66;
/** Line of a mark in parts of its size; names of joint bodies stand closer. */
const LEADING = 1.3;
const JOINT_LEADING = 1.22;
/** White that a bold Song face leaves between the edge of its body and its ink, in parts of its size. */
export const MARK_INK = 0.03;

/** How one line of the mark is set. */
export interface MarkShape {
  readonly size: number;
  readonly scale: number;
  readonly tracking: number;
}

/** The largest setting of `cells` characters in `width` points: narrowed first, then made smaller; few are spread. */
export function fitMark(cells: number, width: number, largest = LARGEST): MarkShape {
  const natural = cells * largest;
  if (natural <= width) {
    const spare = (width * 0.9 - natural) / Math.max(1, cells);
    return {
      size: largest,
      scale: 100,
      tracking: Math.round(Math.max(0, Math.min(spare, largest * 0.2)) * 20),
    };
  }
  const scale = Math.max(NARROWEST, Math.floor((width / natural) * 100));
  const size = Math.min(largest, Math.floor((width / (cells * scale * 0.01)) * 2) / 2);
  return { size, scale, tracking: 0 };
}

/** The setting that a typesetter chose, or the one that fits. */
export const markShape = (cells: number, known: KnownLayout["issuerMark"]): MarkShape =>
  known === undefined
    ? fitMark(cells, mmToPt(typeArea.width))
    : { size: Math.round(known.size * 2) / 2, scale: Math.floor(known.stretch * 100), tracking: 0 };

/** A finished mark and the line that what follows is measured from. */
export interface IssuerMark {
  readonly xml: string;
  readonly last: LineShape;
}

/** The exact line of a mark of a size. */
export const markLine = (size: number, leading = LEADING): LineShape => ({
  line: Math.round(size * leading * 20),
  size,
});

/** Twips from the first free line of the page to the mark's line box, so that its ink starts 35 mm inside the 版心. */
function dropTo(top: number, line: LineShape, linesAbove: number): number {
  const ink = whiteAbove(line) + MARK_INK * line.size * 20;
  return Math.max(0, Math.round(top - portrait.top - linesAbove * LINE - ink));
}

const markRun = (text: string, { size, scale, tracking }: MarkShape): string =>
  run(text, {
    red: true,
    size,
    ...(scale === 100 ? {} : { scale }),
    ...(tracking === 0 ? {} : { tracking }),
  });

/** One body's mark, on one line. */
export function singleMark(text: string, before: number, shape: MarkShape): string {
  return para({ style: "GwIssuer", before, line: markLine(shape.size).line }, markRun(text, shape));
}

/** Heights that the names of joint bodies take together and the largest of them, unless a typesetter chose. */
const JOINT_HEIGHT = mm(62);
const LARGEST_JOINT = 40;
/** Room at the end of a spread name, and between the names and 文件, in parts of a character. */
const NAME_ROOM = 0.25;
const SUFFIX_ROOM = 0.5;

/** Several bodies below each other, lead body first, and 文件 beside them in the middle (7.2.4). */
function jointMark(
  head: Head,
  known: KnownLayout["issuerMark"],
  drop: (line: LineShape) => number,
): IssuerMark {
  const nameCells = Math.max(...head.issuers.map(textCells)) + NAME_ROOM;
  const suffixCells = head.markSuffix === "" ? 0 : textCells(head.markSuffix) + SUFFIX_ROOM;
  const largest = Math.min(LARGEST_JOINT, mmToPt(JOINT_HEIGHT) / head.issuers.length / JOINT_LEADING);
  const fitted = fitMark(nameCells + suffixCells, mmToPt(typeArea.width), largest);
  const shape = { ...(known === undefined ? fitted : markShape(0, known)), tracking: 0 };
  const cellWidth = shape.size * shape.scale * 0.01 * 20;
  const [nameWidth, suffixWidth] = [nameCells, suffixCells].map((cells) => Math.round(cells * cellWidth));
  const last = markLine(shape.size, JOINT_LEADING);
  const line = (text: string, align: "distribute" | "right") =>
    para({ style: "GwIssuer", line: last.line, align }, markRun(text, shape));
  const names = head.issuers.map((name) => line(name, "distribute")).join("");
  const cells = [
    { xml: names, width: nameWidth ?? 0 },
    ...(suffixCells === 0 ? [] : [{ xml: line(head.markSuffix, "right"), width: suffixWidth ?? 0 }]),
  ];
  const row = cells.map(({ xml, width }) => tableCell(xml, { width, align: "center" })).join("");
  const table = bareTable(
    cells.map(({ width }) => width),
    { isCentred: true },
  );
  return { xml: `${spacer(drop(last))}<w:tbl>${table}<w:tr>${row}</w:tr></w:tbl>`, last };
}

/** 发文机关标志 of the file format, its ink 35 mm below the upper edge of the 版心, below `linesAbove` other lines. */
export function issuerMark(head: Head, linesAbove: number, known: KnownLayout["issuerMark"]): IssuerMark {
  const top = mmToTwip(mm(typeArea.y + headRules.issuerMarkOffset));
  const drop = (line: LineShape) => dropTo(top, line, linesAbove);
  if (head.issuers.length > 1) return jointMark(head, known, drop);
  const text = (head.issuers[0] ?? "") + head.markSuffix;
  const shape = markShape(textCells(text), known);
  const last = markLine(shape.size);
  return { xml: singleMark(text, drop(last), shape), last };
}
