import type { Finding } from "./finding.ts";
import { measureAll, type Results, toFindings } from "./findings-of.ts";
import { forFormBook, isFormBook } from "./form-book.ts";
import { pdfMeasures } from "./measures/pdf-measures.ts";
import { recognise } from "./paper/recognise.ts";
import { readPdf } from "./pdf/read-pdf.ts";

/** How finely a file is measured. */
export interface Fineness {
  /**
   * Permitted deviation in mm of edges for which the standard names none. 1, the default, is right for ink of any
   * program; 0.3 for pages whose boxes were placed by measure.
   */
  readonly slack?: number;
}

/** Results of pages; `ownFaces` is false where a converter may have put other fonts in place. */
export async function pdfResults(bytes: Uint8Array, how: Fineness & { ownFaces: boolean }): Promise<Results> {
  const paper = recognise(await readPdf(bytes));
  const results = measureAll(pdfMeasures, { paper, slack: how.slack ?? 1, ownFaces: how.ownFaces });
  return isFormBook(paper) ? forFormBook(results) : results;
}

/**
 * Measures a finished PDF, whoever made it, against the rules of GB/T 9704-2012: one finding for each rule.
 * Rejects with a CheckError for what is no readable PDF with text.
 */
export const checkPdf = async (bytes: Uint8Array, fineness: Fineness = {}): Promise<readonly Finding[]> =>
  toFindings(await pdfResults(bytes, { ...fineness, ownFaces: true }));
