import { type Head, textCells } from "@shifan/document";
import { head as headRules, mm, mmToPt, mmToTwip, typeArea } from "@shifan/gb9704";
import { para, run, spacer } from "./markup.ts";
import { LINE, portrait, textWidth, whiteAbove } from "./page-setup.ts";

/** The largest mark, and how far its characters may be narrowed before they are made smaller; practice, not the standard. */
const LARGEST = 50;
const NARROWEST = 66;
/** Line of a mark in parts of its size. */
const LEADING = 1.3;
/** White that a Song face leaves between the top of its body and its ink, in parts of its size. */
export const MARK_INK = 0.05;

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
  readonly last: { readonly line: number; readonly size: number };
}

/** Exact line of a mark of a size. */
export const markLine = (size: number) => Math.round(size * LEADING * 20);

/** Twips from the first free line of the page to the mark's line box, so that its ink starts 35 mm inside the 版心. */
function dropTo(top: number, shape: MarkShape, linesAbove: number): number {
  const ink = whiteAbove(markLine(shape.size), shape.size) + MARK_INK * shape.size * 20;
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
  return para({ style: "GwIssuer", before, line: markLine(shape.size) }, markRun(text, shape));
}

const cell = (width: number, content: string): string =>
  `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>${content}</w:tc>`;

/** Several bodies below each other, lead body first, and 文件 beside them in the middle (7.2.4). */
function jointMark(head: Head, drop: (shape: MarkShape) => number): IssuerMark {
  const longest = Math.max(...head.issuers.map(textCells));
  const suffixCells = head.markSuffix === "" ? 0 : textCells(head.markSuffix) + 1;
  const width = mmToPt(typeArea.width);
  const largest = Math.min(40, mmToPt(mm(62)) / head.issuers.length / LEADING);
  const shape = { ...fitMark(longest + suffixCells * 1.25, width, largest), tracking: 0 };
  const nameWidth = Math.min(
    textWidth(portrait),
    Math.round((longest + 0.5) * shape.size * shape.scale * 0.2),
  );
  const suffixWidth = Math.round(suffixCells * shape.size * shape.scale * 0.25);
  const line = markLine(shape.size);
  const names = head.issuers
    .map((name) => para({ style: "GwIssuer", line, align: "distribute" }, markRun(name, shape)))
    .join("");
  const suffixShape = { ...shape, size: Math.round(shape.size * 1.25) };
  const suffix = para(
    { style: "GwIssuer", line: markLine(suffixShape.size) },
    markRun(head.markSuffix, suffixShape),
  );
  const columns = suffixCells === 0 ? [nameWidth] : [nameWidth, suffixWidth];
  const xml =
    spacer(drop(shape)) +
    `<w:tbl><w:tblPr><w:tblW w:w="${nameWidth + suffixWidth}" w:type="dxa"/><w:jc w:val="center"/><w:tblLayout w:type="fixed"/></w:tblPr>` +
    `<w:tblGrid>${columns.map((column) => `<w:gridCol w:w="${column}"/>`).join("")}</w:tblGrid>` +
    `<w:tr>${cell(nameWidth, names)}${suffixCells === 0 ? "" : cell(suffixWidth, suffix)}</w:tr></w:tbl>`;
  return { xml, last: { line, size: shape.size } };
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
    last: { line: markLine(shape.size), size: shape.size },
  };
}
