import { describe, expect, test } from "vitest";
import { gb2312Hanzi, gbkHanzi, tonggui } from "../scripts/character-sets.ts";
import { roles } from "./manifest.ts";
import { missingCharacters } from "./missing-characters.ts";
import { createOpenFontSet, openFonts } from "./open-fonts.ts";

const fonts = createOpenFontSet();
const text = (points: readonly number[]): string =>
  points.map((point) => String.fromCodePoint(point)).join("");

test("the character sets have the sizes that their standards give", () => {
  expect(gb2312Hanzi).toHaveLength(6763);
  expect(new Set(tonggui).size).toBe(8105);
});

describe.each(roles)("role %s", (role) => {
  test("shows all hanzi of GB/T 2312, 通用规范汉字表 and GBK", () => {
    expect(missingCharacters(fonts, role, text([...gb2312Hanzi, ...tonggui, ...gbkHanzi]))).toEqual([]);
  });

  test("shows rare characters of given names in a face of its own design or the body's", () => {
    const names = "堃喆昇珺祎旸玥镕翀瑢瑄垚犇燚芃彧";
    expect(missingCharacters(fonts, role, names)).toEqual([]);
    for (const char of names) expect(fonts.glyph(role, char)?.face).not.toBe("noto-serif-sc-400-rare");
  });

  test("sets Chinese marks and every hanzi exactly 1 em wide", () => {
    const marks = "、。，：；！？“”‘’（）《》〈〉〔〕【】「」『』［］—…·～－＋＝％￥℃‰㎡㎥①⑳ⅠⅫ☐☑☒★※〇　";
    const wide = [...marks, ...text([...gb2312Hanzi, ...tonggui])];
    expect(wide.filter((char) => fonts.glyph(role, char)?.advance !== 1)).toEqual([]);
  });

  test("shows what people paste", () => {
    const pasted =
      "−–‐‑·•‧㎡㎥㎞㎝㎜㎏℃①⑳㉑㊿ⅠⅫⅺ㊀❶Ⓐ〔〕【】〝〞〜≥≤≠±×÷≈‰№℡☎✉►➢▪０９〇³⁶₂⅔﹏﹐﹑．\u2003\u2009\u202f\u00a0";
    expect(missingCharacters(fonts, role, pasted)).toEqual([]);
  });

  test("has no glyph for a character outside its faces", () => {
    expect(fonts.glyph(role, "😀")).toBeUndefined();
    expect(missingCharacters(fonts, role, "甲😀乙🀄")).toEqual(["😀", "🀄"]);
  });
});

test("仿宋 and 楷体 take letters and digits from Tinos, two digits to the em", () => {
  for (const char of "2026AaZz%.,-@/") {
    expect(fonts.glyph("fangsong", char)?.face).toBe("tinos");
    expect(fonts.glyph("kai", char)?.face).toBe("tinos");
  }
  expect(fonts.glyph("fangsong", "0")?.advance).toBe(0.5);
});

test("minus and lowered figures have the design of the figures beside them", () => {
  for (const char of "−₂⁶") expect(fonts.glyph("fangsong", char)?.face).toBe("tinos");
});

test.each(["fangsong", "kai", "hei"] as const)("columns of figures stand straight in role %s", (role) => {
  expect(new Set(Array.from("0123456789", (char) => fonts.glyph(role, char)?.advance)).size).toBe(1);
});

test("仿宋 and 楷体 fall back for hanzi that Fandol lacks", () => {
  expect([..."的堃"].map((char) => fonts.glyph("fangsong", char)?.face)).toEqual([
    "fandol-fang",
    "noto-serif-sc-400",
  ]);
  expect([..."的堃"].map((char) => fonts.glyph("kai", char)?.face)).toEqual(["fandol-kai", "kai-fallback"]);
});

test("every face serves a role and has a PostScript name of its own", () => {
  const { faces, roles: order } = openFonts.manifest;
  const used = new Set(Object.values(order).flatMap((steps) => steps.map((step) => step.face)));
  expect(faces.map((face) => face.id).filter((id) => !used.has(id))).toEqual([]);
  expect(new Set(faces.map((face) => face.postscriptName)).size).toBe(faces.length);
});

test("a character is looked up once: the same glyph comes back for it", () => {
  expect(fonts.glyph("fangsong", "工")).toBe(fonts.glyph("fangsong", "工"));
});
