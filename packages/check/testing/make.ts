import type { OfficialDocument } from "@shifan/document";
import { createOpenFontSet } from "@shifan/fonts";
import { readFace } from "@shifan/fonts/node";
import { renderPdf } from "@shifan/pdf";
import { type TypesetDocument, typeset } from "@shifan/typeset";

const options = { fonts: createOpenFontSet(), words: ["某某省", "测试管理厅"] } as const;

/** Pages of a document, as the typesetter lays them. */
export const pagesOf = (document: OfficialDocument): TypesetDocument => typeset(document, options);

/** Pages as a PDF. */
export const pdfOf = (pages: TypesetDocument): Promise<Uint8Array> =>
  renderPdf(pages, { faceProgram: readFace, date: "2026-01-05" });
