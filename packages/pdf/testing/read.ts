import { inflateSync } from "node:zlib";
import type { Printable } from "@shifan/document";
import { createOpenFontSet } from "@shifan/fonts";
import { readFace } from "@shifan/fonts/node";
import { type TypesetDocument, typeset } from "@shifan/typeset";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { type PdfOptions, renderPdf } from "../src/index.ts";

const fonts = createOpenFontSet();
const programs = new Map<string, Uint8Array>();

/** The committed faces, each read once. */
export function faceProgram(face: string): Uint8Array {
  const program = programs.get(face) ?? readFace(face);
  programs.set(face, program);
  return program;
}

/** A document set with the open faces. */
export const setPages = (document: Printable): TypesetDocument => typeset(document, { fonts });

/** A document as PDF. */
export const toPdf = (document: Printable, more: Partial<PdfOptions> = {}): Promise<Uint8Array> =>
  renderPdf(setPages(document), { faceProgram, date: "2026-12-01", ...more });

/** A PDF opened by a reader that shares no code with the writer. */
export const openPdf = (bytes: Uint8Array) =>
  getDocument({ data: bytes.slice(), useSystemFonts: false, isEvalSupported: false, verbosity: 0 }).promise;

/** The text of every page, in the order in which it is painted. */
export async function textOfPages(bytes: Uint8Array): Promise<readonly string[]> {
  const pdf = await openPdf(bytes);
  const texts: string[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    texts.push(items.map((item) => ("str" in item ? item.str : "")).join(""));
  }
  return texts;
}

/** The text of all streams of a file, compressed or not: objects that a reader does not show. */
export function inflated(bytes: Uint8Array): string {
  const raw = Buffer.from(bytes).toString("latin1");
  return [...raw.matchAll(/(?<!end)stream\r?\n([\s\S]*?)endstream/g)]
    .map(([, data = ""]) => {
      try {
        return inflateSync(Buffer.from(data, "latin1")).toString("latin1");
      } catch {
        return data;
      }
    })
    .join("\n");
}
