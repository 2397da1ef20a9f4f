import type { OfficialDocument } from "@shifan/document";

/** A way to make documents that is measured in a process of its own. */
export interface Variant {
  /** Renders one document and gives its bytes. */
  render(document: OfficialDocument): Promise<Uint8Array>;
}

/** Each variant by name; loaded only in the process that measures it. */
export const variants = {
  "shifan pdf": async () => (await import("./shifan-pdf.ts")).shifanPdf(),
  typst: async () => (await import("./typst.ts")).typst(),
  "react-pdf flow": async () => (await import("./naive-pdf.ts")).naivePdf(),
  "shifan docx": async () => (await import("./shifan-docx.ts")).shifanDocx(),
  "docx by strings": async () => (await import("./string-docx.ts")).stringDocx(),
} as const satisfies Record<string, () => Promise<Variant>>;

/** The name of a variant. */
export type VariantName = keyof typeof variants;
