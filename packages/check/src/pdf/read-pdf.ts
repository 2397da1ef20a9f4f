import { openPdf, PdfFileError } from "@shifan/pdf-read";
import type { PDFDocumentProxy, PDFPageProxy } from "pdfjs-dist";
import { CheckError } from "../errors.ts";
import type { Sheet } from "../paper/sheet.ts";
import { createFonts } from "./fonts.ts";
import { interpret } from "./interpret.ts";
import { identity, toMatrix } from "./matrix.ts";
import { toSheet } from "./to-sheet.ts";

/** Without comments and form fields: they are not printed as the document's text. */
const NO_ANNOTATIONS = 0;

/** The pages of a PDF as sheets. Throws a PdfFileError for what is no readable PDF, a CheckError for one without text. */
export async function readPdf(bytes: Uint8Array): Promise<readonly Sheet[]> {
  const pdf = await openPdf(bytes);
  try {
    const sheets = await readSheets(pdf);
    if (sheets.every(({ upright, turned }) => upright.lines.length + turned.lines.length === 0))
      throw new CheckError("no-text");
    return sheets;
  } catch (error) {
    if (error instanceof CheckError || error instanceof PdfFileError) throw error;
    throw new CheckError("damaged", { detail: error instanceof Error ? error.message : "原因不明" });
  } finally {
    await pdf.loadingTask.destroy();
  }
}

async function readSheets(pdf: PDFDocumentProxy): Promise<readonly Sheet[]> {
  const font = createFonts();
  const sheets: Sheet[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    sheets.push(await readSheet(page, font));
    page.cleanup();
  }
  return sheets;
}

async function readSheet(page: PDFPageProxy, font: ReturnType<typeof createFonts>): Promise<Sheet> {
  const list = await page.getOperatorList({ annotationMode: NO_ANNOTATIONS });
  const viewport = page.getViewport({ scale: 1 });
  const marks = interpret(list, (id) => font(page, id));
  return toSheet(marks, {
    page: page.pageNumber,
    width: viewport.width,
    height: viewport.height,
    transform: toMatrix(viewport.transform) ?? identity,
  });
}
