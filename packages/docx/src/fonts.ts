/** Which family names a document asks for: the licensed 公文 faces, or those that plain Windows brings. */
export type FontProfile = "office" | "windows";

/** The typeface classes that GB/T 9704 names. */
export type FontRole = "smallTitleSong" | "fangSong" | "kai" | "hei" | "song";

/** A family name and the names of faces that may stand in for it (`w:altName`). */
export interface FontName {
  readonly name: string;
  readonly alternatives: string;
}

/** Family names by role; a DOCX names its fonts and never carries them. */
export const FONTS: Record<FontProfile, Record<FontRole, FontName>> = {
  office: {
    smallTitleSong: { name: "方正小标宋简体", alternatives: "方正小标宋_GBK,华文中宋,STZhongsong" },
    fangSong: { name: "仿宋_GB2312", alternatives: "仿宋,FangSong" },
    kai: { name: "楷体_GB2312", alternatives: "楷体,KaiTi" },
    hei: { name: "黑体", alternatives: "SimHei" },
    song: { name: "宋体", alternatives: "SimSun" },
  },
  windows: {
    smallTitleSong: { name: "华文中宋", alternatives: "STZhongsong,方正小标宋简体" },
    fangSong: { name: "仿宋", alternatives: "FangSong,仿宋_GB2312" },
    kai: { name: "楷体", alternatives: "KaiTi,楷体_GB2312" },
    hei: { name: "黑体", alternatives: "SimHei" },
    song: { name: "宋体", alternatives: "SimSun" },
  },
};
