/** Sample documents and what LibreOffice makes of them, measured; for tests. Needs Node. */

export { type Conversion, convertToPdf, type FontFile, hasSoffice, OPEN_FONTS } from "../src/node/index.ts";
export { hasPoppler, type InkBand, inkBands, pageCount, pageLines } from "./measure.ts";
export { paragraphsWith, partsOf, textOfDocx, textOfPart } from "./read.ts";
export { GRID_SAMPLE, gridText, listTable, SAMPLES } from "./samples.ts";
export { schemaErrors } from "./validate.ts";
