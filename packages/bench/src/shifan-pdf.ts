import { createOpenFontSet } from "@shifan/fonts";
import { readFace } from "@shifan/fonts/node";
import { renderPdf } from "@shifan/pdf";
import { typeset } from "@shifan/typeset";
import type { Variant } from "./variants.ts";

/** The product's own way: typeset, then paint. */
export function shifanPdf(): Variant {
  const fonts = createOpenFontSet();
  const programs = new Map<string, Uint8Array>();
  const faceProgram = (face: string): Uint8Array => {
    const program = programs.get(face) ?? readFace(face);
    programs.set(face, program);
    return program;
  };
  return {
    render: (document) => renderPdf(typeset(document, { fonts }), { faceProgram, date: "2026-12-01" }),
  };
}
