import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { create, type Font } from "fontkit";
import { afterAll, describe, expect, test } from "vitest";
import { codePoints, parseRanges } from "../code-points.ts";
import { createFaceTable } from "../face-table.ts";
import { createOpenFontSet, openFonts } from "../open-fonts.ts";
import { describeFont } from "./describe-font.ts";
import { fontCharacters } from "./measure-font.ts";
import { createFaceReader, readFace } from "./read-face.ts";

const { manifest, metrics } = openFonts;
const folder = mkdtempSync(join(tmpdir(), "shifan-fonts-"));
afterAll(() => rmSync(folder, { recursive: true }));

describe.each(manifest.faces)("committed face $id", (face) => {
  const font = create(Buffer.from(readFace(face.id))) as Font;

  test("has the bytes, the SHA-256 and the licence text that the manifest names", () => {
    expect(readFace(face.id)).toHaveLength(face.bytes);
    expect(existsSync(new URL(`../../${face.licenceFile}`, import.meta.url))).toBe(true);
  });

  test("is the font that the manifest describes", () => {
    expect(face).toMatchObject(describeFont(face.id, font));
    expect(face.subroutines).toBe(false);
  });

  test("has the characters and advances of metrics.json", () => {
    const faceMetrics = metrics[face.id];
    if (faceMetrics === undefined) throw new Error(`no metrics for ${face.id}`);
    const table = createFaceTable(faceMetrics);
    const covered = [...codePoints(parseRanges(faceMetrics.covered))];
    expect(covered).toEqual([...fontCharacters(font)].sort((a, b) => a - b));
    for (const point of covered.filter((_, index) => index % 97 === 0 || index < 200)) {
      expect(table.advance(point)).toBe(font.glyphForCodePoint(point).advanceWidth / font.unitsPerEm);
    }
  });

  test("draws something for every sampled hanzi", () => {
    const hanzi = fontCharacters(font)
      .filter((point) => point >= 0x4e00)
      .filter((_, index) => index % 397 === 0);
    for (const point of hanzi) expect(font.glyphForCodePoint(point).path.commands.length).toBeGreaterThan(4);
  });
});

test.each(["title", "fangsong", "kai", "hei", "song"] as const)(
  "—— is one unbroken line in role %s",
  (role) => {
    const glyph = createOpenFontSet().glyph(role, "—");
    const font = create(Buffer.from(readFace(glyph?.face ?? ""))) as Font;
    const { minX, maxX } = font.glyphForCodePoint(0x2014).bbox;
    expect([minX / font.unitsPerEm, maxX / font.unitsPerEm]).toEqual([0, glyph?.advance]);
  },
);

describe("reading faces", () => {
  const [face] = manifest.faces.filter(({ id }) => id === "tinos");
  if (face === undefined) throw new Error("no Tinos");
  const root = pathToFileURL(`${folder}/`);

  test("names an unknown face and the known ones", () => {
    expect(() => createFaceReader([face], root)("arial")).toThrow("没有编号为“arial”的字体。现有：tinos。");
  });

  test("refuses an absent file", () => {
    expect(() => createFaceReader([face], root)("tinos")).toThrow(
      /^找不到字体“tinos”的文件 .*tinos\.ttf。请恢复该文件/,
    );
  });

  test("refuses a file that was changed", () => {
    mkdirSync(join(folder, "files"));
    writeFileSync(join(folder, face.file), "changed");
    expect(() => createFaceReader([face], root)("tinos")).toThrow("与清单记载的 SHA-256 不符");
  });
});
