/** Typeset pages as a PDF: painted through react-pdf, tagged, PDF/A-3b, the same bytes for the same input. */

export { type PdfOptions, renderPdf } from "./render-pdf.ts";
export { FontProgramError } from "./sfnt.ts";
