/** A form filled in with Word, WPS or LibreOffice, back as a record. */

export type { FilledFinding } from "./finding.ts";
export { isPdf } from "./pdf-document.ts";
export {
  CARRIED,
  type FilledReading,
  type FilledSource,
  filledPdfSource,
  filledSource,
  type ReadOptions,
  readFilled,
  readFilledPdf,
} from "./read-filled.ts";
export { roundYearIn } from "./round-year.ts";
