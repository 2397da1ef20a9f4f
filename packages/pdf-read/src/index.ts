/** PDF files of anybody, opened within bounds. */

export { PdfFileError, type PdfFileFault } from "./file-error.ts";
export { openPdf } from "./open-pdf.ts";
export { OPS } from "./pdfjs.ts";
export { type PdfAttachment, type PdfField, type PdfForm, readPdfForm } from "./read-form.ts";
