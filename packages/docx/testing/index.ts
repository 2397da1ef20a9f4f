/** Sample documents and a conversion through LibreOffice, for tests and for `check`. */

export { type Conversion, convertToPdf, type FontFile, hasSoffice } from "./convert.ts";
export { GRID_SAMPLE, gridText, listTable, SAMPLES } from "./samples.ts";
