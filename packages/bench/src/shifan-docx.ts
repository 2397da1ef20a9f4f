import { renderDocx } from "@shifan/docx";
import { createOpenFontSet } from "@shifan/fonts";
import { type TypesetDocument, typeset } from "@shifan/typeset";
import type { Variant } from "./variants.ts";

/** The product's own way to DOCX, given the pages: a document is typeset once for all its formats. */
export function shifanDocx(): Variant {
  const fonts = createOpenFontSet();
  const layouts = new WeakMap<object, TypesetDocument>();
  return {
    render: async (document) => {
      const layout = layouts.get(document) ?? typeset(document, { fonts });
      layouts.set(document, layout);
      return renderDocx(document, { layout });
    },
  };
}
