import type { FaceClass } from "../paper/sheet.ts";

/** Words in the names of fonts, in the order in which they are asked for: 小标宋 before 宋. */
const NAMES: readonly (readonly [RegExp, FaceClass])[] = [
  [/仿宋|fang/i, "fangsong"],
  [/标宋|biaosong|xbs|fzxbs|serif.*(700|bold|black|heavy)|song.*(700|bold|black)/i, "smallTitleSong"],
  [/楷|kai/i, "kai"],
  [/黑|hei|gothic|sans.?(sc|cjk|tc)|sanssc|yahei|等线|dengxian/i, "hei"],
  [/宋|song|sun|serif|ming|mincho|fzss/i, "song"],
  [/times|tinos|liberation|arial|helvetica|courier|dejavu|calibri|cambria|georgia/i, "latin"],
];

/** The typeface class of a font by its PostScript name. */
export function faceClass(name: string): FaceClass {
  const bare = name.replace(/^[A-Z]{6}\+/, "");
  return NAMES.find(([pattern]) => pattern.test(bare))?.[1] ?? "unknown";
}
