import type { PDFPageProxy } from "pdfjs-dist";
import { faceClass } from "./face-class.ts";
import type { PdfFont } from "./marks.ts";
import { type PathBox, pathBoxes, unionBox } from "./path-boxes.ts";

const UNIT = 0.001;
const unknownFont: PdfFont = {
  name: "",
  face: "unknown",
  unit: UNIT,
  isVertical: false,
  ink: () => undefined,
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

/** Fonts of a document by pdf.js's ids, with the outlines that pdf.js has unpacked; each outline is measured once. */
export function createFonts(): (page: PDFPageProxy, id: string) => PdfFont {
  const known = new Map<string, PdfFont>();
  return (page, id) => {
    const font = known.get(id) ?? readFont(page, id);
    known.set(id, font);
    return font;
  };
}

function readFont(page: PDFPageProxy, id: string): PdfFont {
  if (!page.commonObjs.has(id)) return unknownFont;
  const font: unknown = page.commonObjs.get(id);
  if (!isRecord(font)) return unknownFont;
  const matrix = Array.isArray(font.fontMatrix) ? Number(font.fontMatrix[0]) : UNIT;
  const inks = new Map<string, PathBox | undefined>();
  const name = typeof font.name === "string" ? font.name : "";
  return {
    name,
    face: faceClass(name),
    unit: Number.isFinite(matrix) && matrix > 0 ? matrix : UNIT,
    isVertical: font.vertical === true,
    ink(fontChar) {
      if (!inks.has(fontChar)) inks.set(fontChar, outline(page, `${id}_path_${fontChar}`));
      return inks.get(fontChar);
    },
  };
}

function outline(page: PDFPageProxy, id: string): PathBox | undefined {
  if (!page.commonObjs.has(id)) return undefined;
  const info: unknown = page.commonObjs.get(id);
  const path = isRecord(info) ? info.path : undefined;
  return ArrayBuffer.isView(path) ? unionBox(pathBoxes(path as unknown as ArrayLike<number>)) : undefined;
}
