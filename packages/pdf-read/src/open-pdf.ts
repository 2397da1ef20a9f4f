import type { PDFDocumentProxy } from "pdfjs-dist";
import { pdfjsData } from "#pdfjs-data";
import { PdfFileError } from "./file-error.ts";
import { getDocument } from "./pdfjs.ts";

const MEGABYTE = 1024 * 1024;
const MAX_BYTES = 64 * MEGABYTE;
const MAX_PAGES = 2000;
/** Larger pictures are skipped: their size on the page is what counts, and that needs no pixels. */
const MAX_PIXELS = 50_000_000;
/** A PDF starts with its mark and ends with another, save for some bytes that mailers add. */
const SLACK = 1024;

/** Opens a PDF from memory, without worker, network or generated code. Throws a PdfFileError. The caller destroys it. */
export async function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  refuseOthers(bytes);
  const task = getDocument({
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    useWorkerFetch: false,
    useSystemFonts: false,
    disableFontFace: true,
    maxImageSize: MAX_PIXELS,
    ...pdfjsData,
    verbosity: 0,
  });
  const pdf = await task.promise.catch((error: unknown) => {
    const isLocked = error instanceof Error && error.name === "PasswordException";
    throw new PdfFileError(isLocked ? "encrypted" : "damaged", isLocked ? {} : { detail: detailOf(error) });
  });
  if (pdf.numPages <= MAX_PAGES) return pdf;
  await pdf.loadingTask.destroy();
  throw new PdfFileError("too-many-pages", { count: String(pdf.numPages), limit: String(MAX_PAGES) });
}

const detailOf = (error: unknown): string => (error instanceof Error ? error.message : "原因不明");

function refuseOthers(bytes: Uint8Array): void {
  if (!latin(bytes.subarray(0, SLACK)).includes("%PDF-")) throw new PdfFileError("not-pdf");
  if (bytes.length > MAX_BYTES) {
    throw new PdfFileError("too-large", {
      size: (bytes.length / MEGABYTE).toFixed(0),
      limit: String(MAX_BYTES / MEGABYTE),
    });
  }
  if (!latin(bytes.subarray(-SLACK)).includes("%%EOF")) throw new PdfFileError("truncated");
}

const latin = (bytes: Uint8Array): string => new TextDecoder("latin1").decode(bytes);
