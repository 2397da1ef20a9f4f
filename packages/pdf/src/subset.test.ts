import { create, type Font } from "fontkit";
import { describe, expect, test } from "vitest";
import { faceProgram } from "../testing/read.ts";
import { parseCff } from "./cff-parse.ts";
import { subsetCff } from "./cff-subset.ts";
import { parseFace } from "./face.ts";
import type { UsedGlyph } from "./glyph-use.ts";
import { subsetTrueType } from "./truetype-subset.ts";

const use = (face: string, text: string, half = false): readonly UsedGlyph[] =>
  Array.from(text, (char) => {
    const codePoint = char.codePointAt(0) ?? 0;
    return { glyph: parseFace(faceProgram(face)).sfnt.glyphOf(codePoint), half, codePoint };
  });

describe("a TrueType subset", () => {
  const bytes = faceProgram("tinos");
  const whole = create(bytes as Buffer) as Font;

  test("keeps outlines and advances, composite glyphs with their parts", () => {
    const text = "2026éAg";
    const used = use("tinos", text);
    const subset = create(Buffer.from(subsetTrueType(parseFace(bytes).sfnt, used))) as Font;
    used.forEach((glyph, i) => {
      const [kept, original] = [subset.getGlyph(i + 1), whole.getGlyph(glyph.glyph)];
      expect(kept.path.toSVG()).toBe(original.path.toSVG());
      expect(kept.path.bbox).toEqual(original.path.bbox);
    });
  });

  test("leaves the face itself as it was", () => {
    const before = Buffer.from(bytes).toString("base64");
    subsetTrueType(parseFace(bytes).sfnt, use("tinos", "0123456789"));
    expect(Buffer.from(bytes).toString("base64")).toBe(before);
  });
});

describe("a CFF subset", () => {
  const bytes = faceProgram("fandol-fang");
  const { sfnt, cff } = parseFace(bytes);
  if (cff === undefined) throw new Error("fandol-fang has no CFF table");

  test("keeps each glyph's charstring under its new number", () => {
    const used = use("fandol-fang", "工业经济，。");
    const subset = parseCff(subsetCff(cff, used, "Test"));
    used.forEach((glyph, i) => {
      expect(Array.from(subset.charStrings(i + 1))).toEqual(Array.from(cff.charStrings(glyph.glyph)));
    });
    expect(sfnt.glyphOf(0x5de5)).toBe(used[0]?.glyph);
  });

  test("gives a mark on half a cell half the width and the same outline", () => {
    const [used] = use("fandol-fang", "，", true);
    const subset = parseCff(subsetCff(cff, [used as UsedGlyph], "Test"));
    const [half, full] = [subset.charStrings(1), cff.charStrings((used as UsedGlyph).glyph)];
    expect(half[0]).toBe(28);
    expect(Array.from(half.slice(-20))).toEqual(Array.from(full.slice(-20)));
  });
});
