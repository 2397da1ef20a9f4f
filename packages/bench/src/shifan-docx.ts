import { renderDocx } from "@shifan/docx";
import type { Variant } from "./variants.ts";

/** The product's own way to DOCX. */
export const shifanDocx = (): Variant => ({ render: async (document) => renderDocx(document) });
