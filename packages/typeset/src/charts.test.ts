import { type Book, type Chart, chartCaption, chartInWords, chartLabels } from "@shifan/document";
import { createOpenFontSet } from "@shifan/fonts";
import { ptToMm, chart as rules, typeArea } from "@shifan/gb9704";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sampleBook } from "../testing/books.ts";
import { pageLines, rightEdge, textItems } from "../testing/reading.ts";
import { type Page, type RuleItem, typeset } from "./index.ts";

const fonts = createOpenFontSet();
const chart = (values: readonly (number | null)[], over: Partial<Chart> = {}): Chart => ({
  title: "营业收入",
  unit: "亿元",
  categories: values.map((_, i) => `${2024 + i}年`),
  values,
  decimals: 2,
  ...over,
});
const bookOf = (...charts: readonly Chart[]): Book => {
  const { cover: _, ...book } = sampleBook({ hasContents: false });
  return {
    ...book,
    title: { text: "报告", breaks: [] },
    parts: [{ orientation: "portrait", start: "page", text: [{ kind: "charts", charts }] }],
  };
};
const set = (...charts: readonly Chart[]) => typeset(bookOf(...charts), { fonts });
const pageOf = (...charts: readonly Chart[]): Page => set(...charts).pages[0] as Page;
const isBar = (item: Page["items"][number]): item is RuleItem => item.kind === "rule" && item.x1 === item.x2;
const barsOf = ({ items }: Page): readonly RuleItem[] => items.filter(isBar);
/** How far each bar goes above the line at zero; negative below it. */
const heights = (page: Page): readonly number[] => barsOf(page).map(({ y1, y2 }) => y1 - y2);

describe("a chart", () => {
  test("has bars as high as their values, from one line at zero", () => {
    const page = pageOf(chart([10, 20, 40]));
    expect(heights(page)).toEqual(
      [rules.height / 4, rules.height / 2, rules.height].map((it) => expect.closeTo(it, 5)),
    );
    const axis = page.items.find((item) => item.kind === "rule" && item.y1 === item.y2) as RuleItem;
    for (const bar of barsOf(page)) expect(bar.y1).toBe(axis.y1);
  });

  test("leaves a gap with a dash where a value is not there, and draws no bar for zero", () => {
    const page = pageOf(chart([10, null, 0, 20]));
    expect(barsOf(page)).toHaveLength(2);
    const [first, second] = barsOf(page);
    expect((second?.x1 ?? 0) - (first?.x1 ?? 0)).toBeGreaterThan(30);
    expect(textItems(page.items).map(({ text }) => text)).toEqual(expect.arrayContaining(["—", "0.00"]));
  });

  test("draws negative values below the line, their labels below them, and the categories below all", () => {
    const page = pageOf(chart([-10, 30]));
    expect(heights(page)).toEqual([
      expect.closeTo(-rules.height / 4, 5),
      expect.closeTo((rules.height * 3) / 4, 5),
    ]);
    const [bar] = barsOf(page);
    const lines = pageLines(page);
    const top = (text: string) => lines.find((line) => line.text.includes(text))?.top ?? 0;
    expect(top("-10.00")).toBeGreaterThan(bar?.y2 ?? 0);
    expect(top("2024")).toBeGreaterThan(top("-10.00"));
  });

  test("says its caption, its labels and its categories, all in one figure told in words", () => {
    const one = chart([1, 2, 3], { anchor: "/economy/revenue" });
    const document = set(one);
    const page = document.pages[0] as Page;
    const [figure, ...more] = document.elements.flatMap((element, i) =>
      element.kind === "figure" ? [{ ...element, i }] : [],
    );
    expect(more).toEqual([]);
    expect(figure).toMatchObject({ alternative: chartInWords(one), anchor: "/economy/revenue" });
    const own = page.items.filter((item) => item.kind !== "seal" && item.element === figure?.i);
    expect(own.filter(isBar)).toHaveLength(3);
    const text = textItems(own)
      .map((item) => item.text)
      .join("");
    for (const words of [chartCaption(one), ...chartLabels(one), ...one.categories])
      expect(text).toContain(words);
  });

  test("stands beside another in half of the width, alone in the middle", () => {
    const middle = typeArea.x + typeArea.width / 2;
    const two = barsOf(pageOf(chart([1]), chart([2])));
    expect(two[0]?.x1).toBeLessThan(middle);
    expect(two[1]?.x1).toBeGreaterThan(middle);
    expect(barsOf(pageOf(chart([1])))[0]?.x1).toBeCloseTo(middle, 5);
  });

  test("is not cut by the end of a page", () => {
    const text = Array.from({ length: 9 }, () => ({ kind: "charts", charts: [chart([1, 2, 3])] }) as const);
    const { pages } = typeset(
      { ...bookOf(), parts: [{ orientation: "portrait", start: "page", text }] },
      { fonts },
    );
    expect(pages.length).toBeGreaterThan(2);
    for (const page of pages) expect(barsOf(page).length % 3).toBe(0);
  });

  test("keeps everything inside the 版心 and no label on another, whatever its values", () => {
    const value = fc.oneof(fc.constant(null), fc.double({ min: -1e7, max: 1e7, noNaN: true }));
    const charts = fc.array(fc.array(value, { minLength: 1, maxLength: 10 }), { minLength: 1, maxLength: 2 });
    fc.assert(
      fc.property(charts, (all) => {
        const page = pageOf(
          ...all.map((values) => chart(values, { title: "规模以上工业企业营业收入利润率".repeat(3) })),
        );
        const texts = textItems(page.items).filter(({ element }) => element !== undefined);
        for (const item of texts) {
          expect(item.x).toBeGreaterThan(typeArea.x - 0.01);
          expect(rightEdge(item)).toBeLessThan(typeArea.x + typeArea.width + 0.01);
          const height = ptToMm(item.size);
          const touching = texts.filter(
            (other) =>
              other !== item &&
              Math.abs(other.top - item.top) < height - 0.01 &&
              other.x < rightEdge(item) - 0.01 &&
              item.x < rightEdge(other) - 0.01,
          );
          expect(touching.map(({ text }) => text)).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });
});
