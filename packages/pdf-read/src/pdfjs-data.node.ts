import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const packageFolder = dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json"));
const folder = (name: string): string => `${join(packageFolder, name)}/`;

/** Where pdf.js finds what files of other programs leave out: character maps and the standard faces. */
export const pdfjsData: { readonly cMapUrl?: string; readonly standardFontDataUrl?: string } = {
  cMapUrl: folder("cmaps"),
  standardFontDataUrl: folder("standard_fonts"),
};
