/** In a browser only files that were made here are measured: they carry all that they need. */
export const pdfjsData: { readonly cMapUrl?: string; readonly standardFontDataUrl?: string } = {};
