import { extname } from "node:path";
import type { OfficialDocument, SourceRecord } from "@shifan/document";
import type { LoadedFontSet } from "@shifan/fonts/node";
import type { TypesetDocument } from "@shifan/typeset";
import { UsageError } from "./errors.ts";

/** A document ready to be written in any format. */
export interface Drafted {
  readonly document: OfficialDocument;
  readonly source: SourceRecord;
  readonly fonts: LoadedFontSet;
  readonly words: readonly string[];
}

/** An output format. Its writer is loaded when it is used: a PDF does not wait for the DOCX library. */
export interface Format {
  readonly name: string;
  write(drafted: Drafted): Promise<Uint8Array>;
}

async function pagesOf({ document, fonts, words }: Drafted): Promise<TypesetDocument> {
  const { typeset } = await import("@shifan/typeset");
  return typeset(document, { fonts, words });
}

const pdf: Format = {
  name: "pdf",
  async write(drafted) {
    const { renderPdf } = await import("@shifan/pdf");
    const date = drafted.document.signature?.date;
    return renderPdf(await pagesOf(drafted), {
      faceProgram: drafted.fonts.readFace,
      source: drafted.source,
      ...(date === undefined ? {} : { date }),
    });
  },
};

const docx: Format = {
  name: "docx",
  async write(drafted) {
    const { renderDocx } = await import("@shifan/docx");
    return renderDocx(drafted.document, { source: drafted.source, layout: await pagesOf(drafted) });
  },
};

const html: Format = {
  name: "html",
  async write({ document }) {
    const { renderHtml } = await import("@shifan/html");
    return new TextEncoder().encode(renderHtml(document));
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
