import { pdfResults } from "./check-pdf.ts";
import { docxMeasures } from "./docx/docx-measures.ts";
import { readDocx } from "./docx/read-docx.ts";
import type { Finding, Result } from "./finding.ts";
import { measureAll, type Results, toFindings } from "./findings-of.ts";
import { forFormBook, isFormBookInMarkup } from "./form-book.ts";
import { ruleIds } from "./rules.ts";

/**
 * Measures a finished DOCX, whoever made it. With `toPdf` its pages are measured too; without, rules that only pages
 * show are not applicable. Rejects with a CheckError for what is no readable DOCX, and with the converter's own errors.
 */
export async function checkDocx(
  bytes: Uint8Array,
  toPdf?: (docx: Uint8Array) => Promise<Uint8Array>,
): Promise<readonly Finding[]> {
  const file = readDocx(bytes);
  const measured = measureAll(docxMeasures, file);
  const inMarkup = isFormBookInMarkup(file) ? forFormBook(measured) : measured;
  if (toPdf === undefined) return toFindings(inMarkup);
  const onPages = await pdfResults(await toPdf(bytes), { ownFaces: false });
  return toFindings(
    Object.fromEntries(ruleIds.map((id) => [id, merged(onPages[id], inMarkup[id])])) as unknown as Results,
  );
}

/** A rule is broken where either side breaks it, and held where either holds it; pages speak first. */
function merged(onPages: Result, inMarkup: Result): Result {
  if (onPages.outcome === "broken") return onPages;
  if (inMarkup.outcome === "broken") return inMarkup;
  return onPages.outcome === "held" ? onPages : inMarkup.outcome === "held" ? inMarkup : onPages;
}
