/** Document tree → DOCX in the form of GB/T 9704-2012, and the record back out of it. */

export type { FontProfile } from "./fonts.ts";
export { readSource } from "./package/source.ts";
export type { KnownLayout, PageLayout } from "./page-layout.ts";
export { type DocxOptions, renderDocx } from "./render.ts";
