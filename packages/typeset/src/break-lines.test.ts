import { createOpenFontSet } from "@shifan/fonts";
import { mm, typeArea } from "@shifan/gb9704";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { breakLines, type Line } from "./break-lines.ts";
import { type Measured, measure } from "./measure.ts";
import { placeLine } from "./place-line.ts";
import { bodySetting } from "./settings.ts";

const fonts = createOpenFontSet();
const full = { width: typeArea.width, firstIndent: mm(0) };

const lineTexts = (measured: Measured, lines: readonly Line[]): readonly string[] =>
  lines.map((line) => measured.chars.slice(line.start, line.end).join(""));

const broken = (text: string): readonly string[] => {
  const measured = measure([{ text, role: "fangsong" }], fonts, bodySetting);
  return lineTexts(measured, breakLines(measured, full, bodySetting));
};

describe("a line of body text", () => {
  test("holds 28 full-width characters", () => {
    expect(broken("工".repeat(57)).map((line) => line.length)).toEqual([28, 28, 1]);
  });

  test("never starts with a closing mark: the mark is pulled in by squeezing, or its character is pushed out", () => {
    expect(broken(`${"工".repeat(28)}。${"工".repeat(5)}`)[0]).toBe(`${"工".repeat(27)}`);
    expect(broken(`${"工，".repeat(2)}${"工".repeat(24)}。${"工".repeat(5)}`)[0]).toBe(
      `工，工，${"工".repeat(24)}。`,
    );
  });

  test("never ends with an opening mark", () => {
    expect(broken(`${"工".repeat(27)}（工）`)[0]).toBe("工".repeat(27));
  });

  test("keeps —— and …… in one piece", () => {
    expect(broken(`${"工".repeat(27)}——工`)[0]).toBe("工".repeat(27));
    expect(broken(`${"工".repeat(27)}……工`)[0]).toBe("工".repeat(27));
  });

  test("keeps a number with its unit, a month with its day, and a Latin word whole", () => {
    expect(broken(`${"工".repeat(26)}1234万元`)[1]).toBe("1234万元");
    expect(broken(`${"工".repeat(26)}12月1日起`)[1]).toBe("12月1日起");
    expect(broken(`${"工".repeat(20)}事故Ⅱ级及以上`.slice(0)).join("|")).not.toContain("Ⅱ|级");
    expect(broken(`${"工".repeat(26)}industrial`)[1]).toBe("industrial");
  });

  test("parts a month from its day rather than be stretched far", () => {
    expect(broken(`${"工".repeat(24)}2026年12月24日起`)[0]).toBe(`${"工".repeat(24)}2026年`);
    expect(broken(`${"工".repeat(22)}2026年10月24日起的公示`)[0]).toMatch(/10月$/);
  });

  test("sets a middle dot on half a cell", () => {
    const measured = measure([{ text: "工·工", role: "fangsong" }], fonts, bodySetting);
    expect(Array.from(measured.widths).reduce((sum, width) => sum + width, 0)).toBeCloseTo(
      2.5 * bodySetting.cell,
      6,
    );
  });

  test("neither ends with a slash between words nor starts with one", () => {
    expect(broken(`${"工".repeat(27)}元/亩`)[0]).toBe("工".repeat(27));
    expect(broken(`${"工".repeat(26)}和/或者`)[0]).toBe("工".repeat(26));
  });

  test("turns an address that is longer than the line at its marks", () => {
    const address = `https://example.invalid/${"abcdefgh/".repeat(14)}`;
    const lines = broken(address);
    expect(lines.join("")).toBe(address);
    expect(lines[0]).toMatch(/\/$/);
  });

  test("places a mark at its end on half a cell, so that the line ends with the type area", () => {
    const text = `${"工".repeat(27)}，${"工".repeat(9)}`;
    const measured = measure([{ text, role: "fangsong" }], fonts, bodySetting);
    const [line] = breakLines(measured, full, bodySetting);
    const advances = line === undefined ? [] : placeLine(measured, line, bodySetting);
    expect(advances.at(-1)).toBeCloseTo(bodySetting.cell / 2, 6);
    expect(advances.reduce((sum, advance) => sum + advance, 0)).toBeCloseTo(typeArea.width, 3);
  });
});

test("squeezing moves an opening mark to the left, onto its own empty half", () => {
  const text = `工（工工），${"工".repeat(22)}。${"工".repeat(5)}`;
  const measured = measure([{ text, role: "fangsong" }], fonts, bodySetting);
  const [line] = breakLines(measured, full, bodySetting);
  const advances = line === undefined ? [] : placeLine(measured, line, bodySetting);
  expect(line?.end).toBe(29);
  expect(advances[0]).toBeLessThan(bodySetting.cell);
  expect(advances[1]).toBeCloseTo(bodySetting.cell, 6);
});

test("in a cell too narrow for what belongs together, marks and slashes are kept off the ends of lines all the same", () => {
  const cellOf = (text: string, cells: number): readonly string[] => {
    const measured = measure([{ text, role: "fangsong" }], fonts, bodySetting);
    const width = mm(cells * bodySetting.cell);
    return lineTexts(measured, breakLines(measured, { width, firstIndent: mm(0) }, bodySetting));
  };
  expect(cellOf("税收（万元/亩）", 3)).toEqual(["税收", "（万", "元/亩）"]);
  for (const cells of [2.5, 3, 3.5, 4, 5]) {
    const lines = cellOf("亩均税收（万元/亩）", cells);
    expect(lines.join("")).toBe("亩均税收（万元/亩）");
    if (cells >= 3) for (const line of lines) expect(line).not.toMatch(/^[/）]|[/（]$/);
  }
});

const STARTERS = "。，、；：？！”’）》〉】〕";
const ENDERS = "“‘（《〈【〔";
const piece = fc.constantFrom(
  ..."工业经济高质量发展。，、；：？！（）《》“”〔〕",
  "——",
  "……",
  "2026年",
  "12.5%",
  "350亿元",
  "5G",
  "industrial",
  "〔2026〕",
);

test("whatever the text: nothing is lost or doubled, no 禁则 is broken, no line leaves its room", () => {
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 160 }), (pieces) => {
      const text = pieces.join("");
      const measured = measure([{ text, role: "fangsong" }], fonts, bodySetting);
      const lines = breakLines(measured, full, bodySetting);
      const texts = lineTexts(measured, lines);
      expect(texts.join("")).toBe(text);
      lines.forEach((line, i) => {
        const set = placeLine(measured, line, bodySetting).reduce((sum, advance) => sum + advance, 0);
        expect(set).toBeLessThanOrEqual(typeArea.width + 0.02);
        if (texts[i]?.length === 1) return;
        if (i > 0 && couldObey(texts[i - 1] ?? "")) expect(STARTERS).not.toContain((texts[i] ?? "")[0]);
        if (!line.last && couldObey(texts[i] ?? "")) expect(ENDERS).not.toContain((texts[i] ?? "").at(-1));
      });
    }),
    { numRuns: 300 },
  );
});

/** A line made of marks alone has no place to turn: there the room wins over 禁则. */
const couldObey = (line: string): boolean => /[\u4e00-\u9fff].*[\u4e00-\u9fff]/.test(line);
