/** The official-document tree: nodes named after the 要素 of GB/T 9704, builders and a reader of its text. */

export type { Align, Block, Heading, Level, Paragraph, SignLines, Table } from "./block.ts";
export type { Book, Cover, CoverLine, Leaf, Part } from "./book.ts";
export { heading, item, paragraph } from "./build.ts";
export { type CertificateWords, certificateWords } from "./certificate.ts";
export { type Chart, type Charts, chartCaption, chartInWords, chartLabels } from "./chart.ts";
export { columnShares, tablesAlike, textCells } from "./columns.ts";
export { calendarDate, printedDate } from "./dates.ts";
export type {
  Attachment,
  Colophon,
  Head,
  Layout,
  OfficialDocument,
  Printable,
  Signature,
  SourceRecord,
  Title,
} from "./document.ts";
export {
  attachmentMark,
  attachmentNotes,
  boundAttachments,
  copiedToLine,
  dateOf,
  headMarks,
  movedRecipientsLine,
  noteLine,
  printedNote,
  printedOnLine,
  recipientsLine,
  signLineGaps,
  signLineIndent,
  titleText,
} from "./elements.ts";
export { fileNameOf } from "./file-name.ts";
export {
  type FillIn,
  type FillInKind,
  joinedTexts,
  nameOfOption,
  optionOfName,
  placeOfTag,
  printsBoxes,
  tagOf,
  type ValuePlace,
} from "./fill-in.ts";
export {
  type Cell,
  type CellParagraph,
  cellParagraphs,
  type Grid,
  type GridRow,
  type GridSize,
  gridSize,
  mayTear,
  type PlacedCell,
  placedCells,
  SIGN_WHITE,
  type SignLine,
  signLabel,
  staysWhole,
} from "./grid.ts";
export { chineseOrdinal, sectionLabel } from "./labels.ts";
export {
  afterPlaceholder,
  type PlaceholderOwner,
  placeholderOf,
  REASONS_PLACEHOLDER,
  shortPlaceholder,
} from "./placeholder.ts";
export { blockText, textOf } from "./text-of.ts";
