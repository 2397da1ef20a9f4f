/** DOCX files as LibreOffice lays them out. Needs Node and, to convert, LibreOffice. */

export { type Conversion, convertToPdf, type FontFile, hasSoffice, OPEN_FONTS } from "./libre-office.ts";
export { savedAgain } from "./saved-again.ts";
