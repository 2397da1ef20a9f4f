/** Font files from disk: the committed faces, verified, and an office's own fonts. */

export { type LoadedFontSet, loadFontSet } from "./load-font-set.ts";
export { type OfficeConfig, type OfficeFace, readOfficeConfig } from "./office-config.ts";
export { facePath, readFace } from "./read-face.ts";
