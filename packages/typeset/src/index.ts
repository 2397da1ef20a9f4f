/** An official document as pages of placed items, by the rules of GB/T 9704-2012. */

export type { BrokenText } from "./broken-text.ts";
export { TypesetError, type TypesetErrorCode } from "./errors.ts";
export { createMemory, type Memory } from "./memory.ts";
export type {
  ContentsEntry,
  Element,
  ElementKind,
  FieldItem,
  Item,
  LastParagraph,
  OutlineEntry,
  Page,
  RuleItem,
  SealItem,
  TextItem,
  TypesetDocument,
} from "./pages.ts";
export { type SealPlace, sealPlaces } from "./seal-places.ts";
export { type TypesetOptions, typeset } from "./typeset.ts";
