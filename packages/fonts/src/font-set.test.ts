import { expect, test } from "vitest";
import { FontError } from "./errors.ts";
import { createFontSet } from "./font-set.ts";
import type { FaceMetrics, Manifest, RoleFace } from "./manifest.ts";
import { missingCharacters } from "./missing-characters.ts";

const face = (id: string) => ({
  id,
  format: "ttf" as const,
  postscriptName: id,
  family: id,
  unitsPerEm: 1000,
  ascent: 0.88,
  descent: -0.12,
  subroutines: false,
});
const hanzi: FaceMetrics = {
  unitsPerEm: 1000,
  covered: "30-39,4E00-4E01",
  defaultAdvance: 1000,
  exceptions: { 500: "30-39" },
};
const latin: FaceMetrics = { unitsPerEm: 2048, covered: "30-7E", defaultAdvance: 1024, exceptions: {} };

function fontSet(steps: readonly RoleFace[]) {
  const manifest: Manifest = {
    faces: [face("hanzi"), face("latin")],
    sets: { digits: "30-39" },
    roles: { title: steps, fangsong: steps, kai: steps, hei: steps, song: steps },
  };
  return createFontSet(manifest, { hanzi, latin });
}

test("the first face of a role that has the character shows it", () => {
  const fonts = fontSet([{ face: "hanzi" }, { face: "latin" }]);
  expect(fonts.glyph("kai", "一")).toEqual({ face: "hanzi", advance: 1 });
  expect(fonts.glyph("kai", "5")).toEqual({ face: "hanzi", advance: 0.5 });
  expect(fonts.glyph("kai", "A")).toEqual({ face: "latin", advance: 0.5 });
});

test("a step with a set of characters shows those and no others", () => {
  const fonts = fontSet([{ face: "latin", only: "digits" }, { face: "hanzi" }]);
  expect(fonts.glyph("song", "5")?.face).toBe("latin");
  expect(fonts.glyph("song", "A")).toBeUndefined();
});

test("a repeated character gives the same object, so the typesetter allocates nothing", () => {
  const fonts = fontSet([{ face: "hanzi" }]);
  expect(fonts.glyph("hei", "一")).toBe(fonts.glyph("hei", "一"));
});

test("a character that no face has is undefined, also when asked again", () => {
  const fonts = fontSet([{ face: "hanzi" }]);
  expect(fonts.glyph("hei", "丁")).toBeDefined();
  expect(fonts.glyph("hei", "三")).toBeUndefined();
  expect(fonts.glyph("hei", "三")).toBeUndefined();
});

test("missing characters are named once each, in order of appearance", () => {
  expect(missingCharacters(fontSet([{ face: "hanzi" }]), "title", "一三二丁三𬭎")).toEqual([
    "三",
    "二",
    "𬭎",
  ]);
});

test("a role that names an unknown face is refused", () => {
  expect(() => fontSet([{ face: "none" }])).toThrow(
    new FontError("unknown-face", { role: "title", face: "none" }),
  );
});

test("a role that names an unknown set of characters is refused", () => {
  expect(() => fontSet([{ face: "latin", only: "none" }])).toThrow(
    new FontError("unknown-set", { role: "title", face: "latin", set: "none" }),
  );
});
