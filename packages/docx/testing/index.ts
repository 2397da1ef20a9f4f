/** Sample documents, a conversion through LibreOffice and its measurement; for tests and for `check`. Needs Node. */

export { type Conversion, convertToPdf, type FontFile, hasSoffice, OPEN_FONTS } from "./convert.ts";
export { hasPoppler, type InkBand, inkBands, pageCount, pageLines } from "./measure.ts";
export { paragraphsWith, partsOf, textOfDocx, textOfPart } from "./read.ts";
export { GRID_SAMPLE, gridText, listTable, SAMPLES } from "./samples.ts";
