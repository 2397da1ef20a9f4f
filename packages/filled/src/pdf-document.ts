import { optionOfName, placeOfTag, type SourceRecord } from "@shifan/document";
import type { FilledDocument, ReadControl } from "@shifan/docx/fill-in";
import type { PdfAttachment, PdfField } from "@shifan/pdf-read";

/** Name of the record within a PDF of ours. */
const SOURCE_NAME = "record.json";

function sourceIn({ name, description, data }: PdfAttachment): SourceRecord | undefined {
  const [, kind, schemaVersion] = /^([\w-]+) (\S+)$/.exec(description) ?? [];
  if (name !== SOURCE_NAME || kind === undefined || schemaVersion === undefined) return undefined;
  return { kind, schemaVersion, json: new TextDecoder().decode(data) };
}

/** A field as what a document shows; undefined for a field that isn't ours. */
function controlOf({ name, value, box }: PdfField): ReadControl | undefined {
  const place = placeOfTag(name);
  if (place === undefined) return undefined;
  const control = { by: "tag", place, title: "" } as const;
  if (box === "own") return { ...control, text: "", isChecked: value !== "" };
  return { ...control, text: box === "one-of" ? optionOfName(value) : value };
}

/** Where a PDF says that it is one, some bytes of a mailer before it or not. */
const HEAD = 1024;

/** Whether bytes are a PDF's. */
export const isPdf = (bytes: Uint8Array): boolean =>
  new TextDecoder("latin1").decode(bytes.subarray(0, HEAD)).includes("%PDF-");

/** A PDF that was filled in, as what it shows. It has no store beside its fields. Throws `PdfFileError`. */
export async function pdfDocument(bytes: Uint8Array): Promise<FilledDocument> {
  // Whoever reads Word forms only need not load what reads PDFs.
  const { readPdfForm } = await import("@shifan/pdf-read");
  const { fields, attachments } = await readPdfForm(bytes);
  const [source] = attachments.flatMap((it) => sourceIn(it) ?? []);
  return {
    ...(source === undefined ? {} : { kind: source.kind, source }),
    controls: fields.flatMap((field) => controlOf(field) ?? []),
    store: new Map<string, string>(),
  };
}
