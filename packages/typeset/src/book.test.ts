import { type Grid, heading, paragraph, textOf } from "@shifan/document";
import { createOpenFontSet } from "@shifan/fonts";
import { cell, margin, sheet, typeArea } from "@shifan/gb9704";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formGrid, listGrid, sampleBook } from "../testing/books.ts";
import { allText, pageLines, rightEdge, textItems } from "../testing/reading.ts";
import { type Page, type TypesetDocument, typeset } from "./index.ts";

const fonts = createOpenFontSet();
const set = (over: Parameters<typeof sampleBook>[0] = {}) => typeset(sampleBook(over), { fonts });
const squeezed = (text: string): string => text.replace(/\s/g, "");
const linesOf = (page: Page | undefined) =>
  page === undefined ? [] : pageLines(page).map(({ text }) => text);

/** Whether anything but the page number stands outside the 版心. */
function overflow({ items, turned }: Page): readonly string[] {
  const bounds = (isTurned: boolean) =>
    isTurned
      ? { left: margin.bottom, right: sheet.height - margin.top, bottom: sheet.width - margin.right }
      : { left: typeArea.x, right: typeArea.x + typeArea.width, bottom: typeArea.y + typeArea.height };
  const outside = (of: Page["items"], isTurned: boolean): readonly string[] => {
    const { left, right, bottom } = bounds(isTurned);
    return of.flatMap((item) => {
      if (item.kind === "rule") {
        return item.x1 < left - 0.1 || item.x2 > right + 0.1 || item.y2 > bottom + 0.1 ? ["rule"] : [];
      }
      if (item.kind !== "text" || item.element === undefined) return [];
      const foot = item.top + item.size * 0.3528;
      return item.x < left - 0.1 || rightEdge(item) > right + 0.3 || foot > bottom + 0.1 ? [item.text] : [];
    });
  };
  return [...outside(items, false), ...outside(turned, true)];
}

const bodyOf = ({ pages }: TypesetDocument) => pages.filter(({ number }) => number !== undefined);

describe("a book", () => {
  test("says everything that its tree says", () => {
    const book = sampleBook();
    const read = squeezed(allText(typeset(book, { fonts })));
    for (const text of textOf(book)) {
      const words = squeezed(text);
      expect(read, words).toContain(words.slice(0, 10));
      expect(read, words).toContain(words.slice(-10));
    }
  });

  test("numbers its parts from 1, not its cover and its contents", () => {
    const { pages } = set();
    expect(pages.slice(0, 3).map(({ number }) => number)).toEqual([undefined, undefined, 1]);
    expect(bodyOf(set()).map(({ number }) => number)).toEqual(bodyOf(set()).map((_, i) => i + 1));
  });

  test("keeps long names on its cover clear of who issued it, below the title", () => {
    const long =
      "某某自由贸易试验区某某片区暨新旧动能转换起步区高端装备与智能制造产业集聚区管理委员会".repeat(2);
    const lines = ["申报单位", "推荐单位", "填报日期"].map((label, i) => ({
      label,
      value: i === 2 ? "" : long,
    }));
    const cover = { subtitles: ["（2026年度）"], lines, foot: "某某厅制" };
    const longest = [80, 60, 60, 10].map((length, i) => ({ label: `单位${i}`, value: "某".repeat(length) }));
    const full = set({ cover: { ...cover, lines: longest } }).pages[0]?.items ?? [];
    const lowest = Math.max(...full.map((item) => (item.kind === "text" ? item.top : 0)));
    expect(lowest).toBeLessThan(sheet.height - 10);
    const { pages } = set({ cover });
    const items = (pages[0]?.items ?? []).filter((item) => item.kind === "text");
    const topOf = (text: string): number => items.find((item) => item.text.startsWith(text))?.top ?? 0;
    expect(topOf("申")).toBeGreaterThan(topOf("（") + 8);
    expect(topOf("某某厅制")).toBeGreaterThan(topOf("填") + 8);
    expect(topOf("某某厅制")).toBeLessThan(sheet.height - 10);
  });

  test("lines to sign on a page on its side have the longer line's room", () => {
    const lines = [{ label: "填报单位（盖章）", value: "某".repeat(18) }];
    const startOf = (orientation: "portrait" | "landscape"): number => {
      const part = { orientation, start: "page", text: [{ kind: "signLines", lines }] } as const;
      const page = bodyOf(set({ parts: [part], hasContents: false }))[0];
      const items = orientation === "landscape" ? page?.turned : page?.items;
      const text = items?.find((item) => item.kind === "text" && item.text.startsWith("填"));
      return text?.kind === "text" ? text.x : 0;
    };
    expect(startOf("portrait")).toBeCloseTo(typeArea.x + 2 * cell, 1);
    expect(startOf("landscape")).toBeCloseTo(margin.bottom + 10 * cell, 1);
  });

  test("begins its parts on a right page, whatever stands before them", () => {
    const { pages } = set({
      front: [{ title: "填报说明", text: [paragraph("请逐项填写。")] }],
      hasContents: true,
    });
    expect(pages.findIndex(({ number }) => number === 1) % 2).toBe(0);
    expect(pages[1]).toMatchObject({ items: [], turned: [] });
  });

  test("names in its contents the pages on which its headings stand", () => {
    const { contents = [], pages } = set();
    expect(contents.map(({ title }) => title)).toEqual(["一、基本情况", "二、主要做法"]);
    for (const { title, number } of contents) {
      expect(linesOf(pages.find((page) => page.number === number))).toContain(title);
    }
    const lines = linesOf(pages[1]).map((line) => line.replace(/\.{4,}/, " "));
    expect(lines).toEqual(expect.arrayContaining(contents.map(({ title, number }) => `${title} ${number}`)));
  });

  test("without a cover has its title on the first page", () => {
    const { cover: _, ...rest } = sampleBook({ hasContents: false });
    const { pages } = typeset(rest, { fonts });
    expect(pages[0]?.number).toBe(1);
    expect(linesOf(pages[0])[0]).toBe(rest.title.text);
  });
});

describe("a form's table", () => {
  test("repeats its head on every page that it reaches", () => {
    const part = { orientation: "portrait", start: "page", text: [listGrid(90)] } as const;
    const pages = bodyOf(set({ parts: [part] }));
    expect(pages.length).toBeGreaterThan(2);
    for (const page of pages) expect(linesOf(page)[0]).toBe("序号名称产值（亿元）");
  });

  test("reads its head once: repeated heads belong to no element", () => {
    expect(allText(set()).match(/产值（亿元）/g)).toHaveLength(2);
  });

  test("keeps rows whole: no page begins or ends within one", () => {
    const part = { orientation: "portrait", start: "page", text: [listGrid(90)] } as const;
    for (const page of bodyOf(set({ parts: [part] }))) {
      const rules = page.items.filter((item) => item.kind === "rule" && item.y1 === item.y2);
      const lowest = Math.max(...rules.map((item) => (item.kind === "rule" ? item.y1 : 0)));
      const inTable = textItems(page.items).filter(({ element, size }) => element !== undefined && size < 13);
      const texts = inTable.filter(({ text }) => !text.startsWith("注"));
      expect(Math.max(...texts.map(({ top }) => top))).toBeLessThan(lowest);
    }
  });

  test("never leaves a row alone atop a page, and takes none along with two that a cell joins", () => {
    const list = listGrid(90).rows;
    const joined = formGrid(1).rows.slice(0, 2);
    const tops = (rows: Grid["rows"]): readonly string[] => {
      const grid: Grid = { ...listGrid(0), rows, notes: [] };
      const pages = bodyOf(set({ parts: [{ orientation: "portrait", start: "page", text: [grid] }] }));
      return linesOf(pages.at(-1)).slice(1, -1);
    };
    const spans = Array.from({ length: 60 }, (_, i) => 20 + i);
    const lasts = spans.map((count) => tops(list.slice(0, count)).length);
    expect(Math.min(...lasts)).toBe(2);
    const withJoined = spans.map((count) => tops([...list.slice(0, count), ...joined]));
    expect(withJoined.some(([top]) => top?.includes("姓名"))).toBe(true);
    expect(withJoined.every((lines) => lines.length >= 2)).toBe(true);
  });

  test("keeps the remarks below a table together, and with its last row", () => {
    const notes = ["注：1.甲。", "2.乙".repeat(60), "3.丙。", "4.丁。"];
    for (let rows = 20; rows < 50; rows += 3) {
      const part = { orientation: "portrait", start: "page", text: [{ ...listGrid(rows), notes }] } as const;
      const pages = bodyOf(set({ parts: [part] })).map((page) => linesOf(page).join("\n"));
      const page = pages.find((it) => it.includes("注：1.甲。")) ?? "";
      expect(page, String(rows)).toContain("4.丁。");
      expect(page.indexOf("注："), String(rows)).toBeGreaterThan("序号名称产值（亿元）".length + 1);
    }
  });

  test("closes a torn cell at the foot of a page and opens it on the next", () => {
    const part = { orientation: "portrait", start: "page", text: [formGrid(30)] } as const;
    const [first, second] = bodyOf(set({ parts: [part] }));
    const across = (page: Page | undefined) =>
      (page?.items ?? []).flatMap((item) =>
        item.kind === "rule" && item.y1 === item.y2 && item.x2 - item.x1 > 150 ? [item.y1] : [],
      );
    const lastLine = Math.max(
      ...textItems(first?.items ?? [])
        .filter((it) => it.element !== undefined)
        .map(({ top }) => top),
    );
    expect(Math.max(...across(first))).toBeGreaterThan(lastLine);
    expect(Math.min(...across(second))).toBeCloseTo(typeArea.y, 1);
  });

  test("hands on where each value stands, and what its cells span and head", () => {
    const { elements } = set();
    const anchors = elements.flatMap(({ anchor }) => anchor ?? []);
    expect(anchors).toEqual(
      expect.arrayContaining(["/cover/applicant", "/contact/name", "/note", "/rows/59/name"]),
    );
    expect(elements).toContainEqual(expect.objectContaining({ kind: "rowHead", rowSpan: 2 }));
    expect(elements).toContainEqual(expect.objectContaining({ kind: "rowHead", colSpan: 2 }));
  });

  test("keeps an option whole with its box", () => {
    const text = "☐新一代信息技术  ☑高端装备  ☐新能源新材料  ☐高端化工  ☐现代轻工纺织  ☐其他战略性新兴产业";
    const grid = {
      kind: "grid",
      columns: [0.7, 0.3],
      head: [],
      rows: [{ cells: [{ text }] }],
      notes: [],
    } as const;
    const [page] = bodyOf(set({ parts: [{ orientation: "portrait", start: "page", text: [grid] }] }));
    const lines = linesOf(page).filter((line) => /[☐☑]/.test(line));
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) expect(line).toMatch(/^[☐☑]/);
  });

  test("never leaves the type area, upright or on its side, however its rows and texts are", () => {
    const shapes = fc.record({
      rows: fc.integer({ min: 0, max: 80 }),
      sentences: fc.integer({ min: 0, max: 40 }),
      orientation: fc.constantFrom("portrait" as const, "landscape" as const),
    });
    fc.assert(
      fc.property(shapes, ({ rows, sentences, orientation }) => {
        const text = [heading(1, 1, "情况"), formGrid(sentences), listGrid(rows)];
        const made = set({ parts: [{ orientation, start: "page", text }] });
        expect(made.pages.flatMap(overflow)).toEqual([]);
      }),
      { numRuns: 25, seed: 9704 },
    );
  });
});
