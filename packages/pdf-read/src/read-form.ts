import type { PDFDocumentProxy } from "pdfjs-dist";
import { PdfFileError } from "./file-error.ts";
import { openPdf } from "./open-pdf.ts";

/** A field of a PDF form as it was filled in. */
export interface PdfField {
  readonly name: string;
  /** What was written or chosen; of boxes, the name of the ticked one. Empty for nothing. */
  readonly value: string;
  /** Whether it is a box to tick, or one of several of which one is ticked. */
  readonly box?: "own" | "one-of";
}

/** A file within a PDF. */
export interface PdfAttachment {
  readonly name: string;
  readonly description: string;
  readonly data: Uint8Array;
}

/** What a PDF form holds. */
export interface PdfForm {
  /** In the order of the form; none in a PDF that is no form. */
  readonly fields: readonly PdfField[];
  readonly attachments: readonly PdfAttachment[];
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

const OFF = "Off";
const BOXES: Readonly<Record<string, PdfField["box"]>> = { checkbox: "own", radiobutton: "one-of" };

/** One field from what pdf.js says of its boxes on the pages. */
function fieldOf(name: string, parts: readonly unknown[]): PdfField | undefined {
  const part = parts.filter(isRecord).find(({ type }) => typeof type === "string" && type !== "");
  if (part === undefined) return undefined;
  const { type, value } = part;
  const text = typeof value === "string" ? value : "";
  const box = BOXES[String(type)];
  return box === undefined ? { name, value: text } : { name, value: text === OFF ? "" : text, box };
}

function attachmentOf(found: unknown): PdfAttachment | undefined {
  if (!isRecord(found) || !(found.content instanceof Uint8Array)) return undefined;
  const text = (value: unknown): string => (typeof value === "string" ? value : "");
  return { name: text(found.filename), description: text(found.description), data: found.content };
}

async function read(pdf: PDFDocumentProxy): Promise<PdfForm> {
  const fields: unknown = await pdf.getFieldObjects();
  const attachments: unknown = await pdf.getAttachments();
  return {
    fields: Object.entries(isRecord(fields) ? fields : {}).flatMap(
      ([name, parts]) => fieldOf(name, Array.isArray(parts) ? parts : []) ?? [],
    ),
    attachments: Object.values(isRecord(attachments) ? attachments : {}).flatMap(
      (it) => attachmentOf(it) ?? [],
    ),
  };
}

/** The fields of a PDF as they were filled in, and the files within it. Throws `PdfFileError`. */
export async function readPdfForm(bytes: Uint8Array): Promise<PdfForm> {
  const pdf = await openPdf(bytes);
  try {
    return await read(pdf);
  } catch (error) {
    throw new PdfFileError("damaged", { detail: error instanceof Error ? error.message : "原因不明" });
  } finally {
    await pdf.loadingTask.destroy();
  }
}
