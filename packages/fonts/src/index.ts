/** Fonts by role: which face shows a character and how wide it is. Reads no file; `@shifan/fonts/node` does. */

export { type CodePointRanges, formatRanges } from "./code-points.ts";
export { FontError, type FontErrorCode } from "./errors.ts";
export { createFontSet, type FontSet, type Glyph } from "./font-set.ts";
export {
  type FaceId,
  type FaceInfo,
  type FaceMetrics,
  type Manifest,
  type ManifestFace,
  type Metrics,
  type Role,
  type RoleFace,
  type RoleFaces,
  roles,
} from "./manifest.ts";
export { missingCharacters } from "./missing-characters.ts";
export { createOpenFontSet, openFonts } from "./open-fonts.ts";
