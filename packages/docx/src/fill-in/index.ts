/** A form that was filled in as DOCX, taken apart again; without what makes documents. */

export { marksOf } from "./binding.ts";
export type { LooseCell, ReadControl } from "./read-document.ts";
export { type FilledDocument, readFilledDocument } from "./read-filled.ts";
