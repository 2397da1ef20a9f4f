/** Lengths as types, the 字号, and every number of GB/T 9704-2012 and GB/T 33476.2-2016 with its clause. */

export {
  type CertificateExcess,
  type CertificateFoot,
  type CertificatePlaces,
  type CertificateRow,
  type CertificateSeat,
  certificate,
  certificatePlaces,
} from "./certificate.ts";
export { type CoverLines, type CoverPlaces, cover, coverPlaces } from "./cover.ts";
export {
  body,
  type Colour,
  chart,
  colophon,
  colour,
  head,
  letter,
  oneBlankLine,
  pageNumber,
  sevenEighths,
  table,
  twoBlankLines,
} from "./elements.ts";
export {
  type Mm,
  mm,
  mmToPt,
  mmToTwip,
  type Pt,
  pt,
  ptToMm,
  ptToTwip,
  type Twip,
  twip,
  twipToMm,
} from "./lengths.ts";
export {
  type Box,
  bodyHeight,
  cell,
  charsOfLine,
  grid,
  lineTop,
  margin,
  pitch,
  sheet,
  textBelowTitle,
  titlePitch,
  typeArea,
} from "./page.ts";
export { type SealRow, sealRows } from "./seal-rows.ts";
export { type SizeName, size, wordSize } from "./sizes.ts";
