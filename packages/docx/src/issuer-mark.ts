import { type Head, textCells } from "@shifan/document";
import { head as headRules, mm, mmToPt, mmToTwip, typeArea } from "@shifan/gb9704";
import { bareTable, para, run, spacer, tableCell } from "./markup.ts";
import { LINE, type LineShape, portrait, whiteAbove } from "./page-setup.ts";

/** The largest mark, and how far its characters may be narrowed before they are made smaller; practice, not the standard. */
const LARGEST = 50;
const NARROWEST = 66;
/** Line of a mark in parts of its size. */
const LEADING = 1.3;
/** 文件 stands for all bodies, so it is set larger than their names. */
const SUFFIX = 1.25;
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

/** A finished mark and the line that what follows is measured from. */
export interface IssuerMark {
  readonly xml: string;
  readonly last: LineShape;
}

/** The exact line of a mark of a size. */
export const markLine = (size: number): LineShape => ({ line: Math.round(size * LEADING * 20), size });

/** Twips from the first free line of the page to the mark's line box, so that its ink starts 35 mm inside the 版心. */
function dropTo(top: number, shape: MarkShape, linesAbove: number): number {
  const ink = whiteAbove(markLine(shape.size)) + MARK_INK * shape.size * 20;
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

/** Several bodies below each other, lead body first, and 文件 beside them in the middle (7.2.4). */
function jointMark(head: Head, drop: (shape: MarkShape) => number): IssuerMark {
  const nameCells = Math.max(...head.issuers.map(textCells)) + 0.25;
  const suffixCells = head.markSuffix === "" ? 0 : (textCells(head.markSuffix) + 0.75) * SUFFIX;
  const largest = Math.min(40, mmToPt(mm(62)) / head.issuers.length / LEADING);
  const shape = { ...fitMark(nameCells + suffixCells, mmToPt(typeArea.width), largest), tracking: 0 };
  const cellWidth = shape.size * shape.scale * 0.01 * 20;
  const nameWidth = Math.round(nameCells * cellWidth);
  const suffixWidth = Math.round(suffixCells * cellWidth);
  const last = markLine(shape.size);
  const names = head.issuers
    .map((name) => para({ style: "GwIssuer", line: last.line, align: "distribute" }, markRun(name, shape)))
    .join("");
  const suffixShape = { ...shape, size: Math.round(shape.size * SUFFIX) };
  const suffix = para(
    { style: "GwIssuer", line: markLine(suffixShape.size).line, align: "right" },
    markRun(head.markSuffix, suffixShape),
  );
  const columns = suffixCells === 0 ? [nameWidth] : [nameWidth, suffixWidth];
  const xml =
    spacer(drop(shape)) +
    `<w:tbl>${bareTable(columns, { isCentred: true })}<w:tr>${tableCell(names, { width: nameWidth, align: "center" })}` +
    `${suffixCells === 0 ? "" : tableCell(suffix, { width: suffixWidth, align: "center" })}</w:tr></w:tbl>`;
  return { xml, last };
}

/** 发文机关标志 of the file format, its ink 35 mm below the upper edge of the 版心, below `linesAbove` other lines. */
export function issuerMark(head: Head, linesAbove: number): IssuerMark {
  const top = mmToTwip(mm(typeArea.y + headRules.issuerMarkOffset));
  const drop = (shape: MarkShape) => dropTo(top, shape, linesAbove);
  if (head.issuers.length > 1) return jointMark(head, drop);
  const text = (head.issuers[0] ?? "") + head.markSuffix;
  const shape = fitMark(textCells(text), mmToPt(typeArea.width));
  return {
    xml: singleMark(text, drop(shape), shape),
    last: markLine(shape.size),
  };
}
