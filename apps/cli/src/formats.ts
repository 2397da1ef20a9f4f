import { extname } from "node:path";
import { dateOf, type Printable, type SourceRecord } from "@shifan/document";
import type { LoadedFontSet } from "@shifan/fonts/node";
import type { TypesetDocument } from "@shifan/typeset";
import { UsageError } from "./errors.ts";
import { layoutNotices } from "./notices.ts";

/** A document ready to be written in any format. */
export interface Drafted<D extends Printable = Printable> {
  readonly document: D;
  /** The record that it says; absent for an empty form. */
  readonly source?: SourceRecord;
  readonly fonts: LoadedFontSet;
  readonly words: readonly string[];
  /** What the person who gave the record should know about the document, before it is laid out. */
  readonly notices: readonly string[];
}

/** A finished file, and what its layout had to do that the author may not expect. */
export interface Written {
  readonly bytes: Uint8Array;
  readonly notices: readonly string[];
}

/** An output format. Its writer is loaded when it is used: a PDF does not wait for the DOCX library. */
export interface Format {
  readonly name: string;
  write(drafted: Drafted): Promise<Written>;
}

/** A document is typeset once for all the formats that are made of it. */
const typesetDocuments = new WeakMap<Drafted, TypesetDocument>();

/** A document as it is typeset. */
export async function pagesOf(drafted: Drafted): Promise<TypesetDocument> {
  const known = typesetDocuments.get(drafted);
  if (known !== undefined) return known;
  const { typeset } = await import("@shifan/typeset");
  const { document, fonts, words } = drafted;
  const pages = typeset(document, { fonts, words });
  typesetDocuments.set(drafted, pages);
  return pages;
}

const pdf: Format = {
  name: "pdf",
  async write(drafted) {
    const { renderPdf } = await import("@shifan/pdf");
    const date = dateOf(drafted.document);
    const pages = await pagesOf(drafted);
    const bytes = await renderPdf(pages, {
      faceProgram: drafted.fonts.readFace,
      ...(drafted.source === undefined ? {} : { source: drafted.source }),
      ...(date === undefined ? {} : { date }),
    });
    return { bytes, notices: layoutNotices(pages) };
  },
};

const docx: Format = {
  name: "docx",
  async write(drafted) {
    const { renderDocx } = await import("@shifan/docx");
    const pages = await pagesOf(drafted);
    const bytes = await renderDocx(drafted.document, {
      layout: pages,
      ...(drafted.source === undefined ? {} : { source: drafted.source }),
    });
    return { bytes, notices: layoutNotices(pages) };
  },
};

const html: Format = {
  name: "html",
  async write({ document }) {
    const { renderHtml } = await import("@shifan/html");
    return { bytes: new TextEncoder().encode(renderHtml(document)), notices: [] };
  },
};

/** Every format by its file name extension. */
export const formats = { pdf, docx, html } as const satisfies Record<string, Format>;

/** The format that a file's name asks for; an unknown one is a wrong usage. */
export function formatOf(file: string): Format {
  const extension = extname(file).slice(1).toLowerCase();
  const format = (formats as Readonly<Record<string, Format>>)[extension];
  if (format !== undefined && Object.hasOwn(formats, extension)) return format;
  const known = Object.keys(formats)
    .map((name) => `.${name}`)
    .join("、");
  throw new UsageError(`输出文件 ${file} 的扩展名应为 ${known}`);
}
