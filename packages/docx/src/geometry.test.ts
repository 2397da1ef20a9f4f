import { type OfficialDocument, paragraph } from "@shifan/document";
import {
  convertToPdf,
  GRID_SAMPLE,
  gridText,
  hasPoppler,
  hasSoffice,
  type InkBand,
  inkBands,
  pageCount,
  pageLines,
  SAMPLES,
} from "@shifan/docx/testing";
import { createOpenFontSet } from "@shifan/fonts";
import { typeset } from "@shifan/typeset";
import { sampleBook, pageLines as typesetLines } from "@shifan/typeset/testing";
import { beforeAll, describe, expect, test } from "vitest";
import { renderDocx } from "./render.ts";

const canRender = hasSoffice() && hasPoppler();
if (!canRender)
  console.info("LibreOffice or poppler is not installed: the geometry of the DOCX is not measured");

const TIMEOUT_MS = 240_000;

/** Lower edge of the characters' ink lies this far above their body; marks and strokes differ from face to face. */
const INK = 0.5;

/** A letter of full lines that fills its first page and a second one. */
const longLetter: OfficialDocument = {
  ...(SAMPLES.letter ?? GRID_SAMPLE),
  text: [{ ...paragraph(gridText(1400)), align: "flush" }, paragraph("特此函达。")],
};

/** Recipients with figures, which LibreOffice sets wider, so many that they move to 版记. */
const movedRecipients: OfficialDocument = {
  ...(SAMPLES.file ?? GRID_SAMPLE),
  recipients: Array.from({ length: 30 }, (_, index) => `某某市第${index + 1}测试管理局`),
};
const MOVED = { textPages: 2, colophonPage: 4, recipientsMoved: true };

const LONG = "某某自由贸易试验区某某片区暨新旧动能转换起步区高端装备与智能制造产业集聚区管理委员会".repeat(2);

/** Covers with names of so many characters: at their usual distance, closer, and so many that the foot gives way. */
const covers = Object.entries({
  cover: [19, 10, 9],
  longCover: [50, 40, 36],
  fullCover: [80, 66, 66, 66],
}).map(([name, lengths]) => {
  const values = lengths.map((length, i) => ({ label: `第${i + 1}单位`, value: LONG.slice(0, length) }));
  const lines = [...values, { label: "填报日期", value: "2026年6月18日" }];
  const cover = { subtitles: ["（2026年度　第四批）"], lines, foot: "某某厅制" };
  const book = sampleBook({ cover, title: { text: "某某省某某高质量发展某某区申报书", breaks: [] } });
  return { name, book, layout: typeset(book, { fonts: createOpenFontSet() }) };
});

describe.skipIf(!canRender)("in LibreOffice", () => {
  const pdfs: Record<string, Uint8Array> = {};
  const bands: Record<string, readonly InkBand[]> = {};
  const page = (name: string, number: number) => {
    bands[`${name} ${number}`] ??= inkBands(pdfs[name] ?? new Uint8Array(), number);
    return bands[`${name} ${number}`] ?? [];
  };

  beforeAll(async () => {
    const samples = Object.entries({ grid: GRID_SAMPLE, ...SAMPLES });
    const files = await Promise.all(
      samples.map(async ([name, document]) => ({ name, bytes: await renderDocx(document) })),
    );
    const layout = { textPages: 2, colophonPage: 4 };
    const behind = { name: "behind", bytes: await renderDocx(SAMPLES.file ?? GRID_SAMPLE, { layout }) };
    const long = { name: "longLetter", bytes: await renderDocx(longLetter) };
    const moved = { name: "moved", bytes: await renderDocx(movedRecipients, { layout: MOVED }) };
    const bound = await Promise.all(
      covers.map(async ({ name, book, layout }) => ({ name, bytes: await renderDocx(book, { layout }) })),
    );
    const made = [...files, behind, long, moved, ...bound];
    (await convertToPdf(made)).forEach((pdf, index) => {
      pdfs[made[index]?.name ?? ""] = pdf;
    });
  }, TIMEOUT_MS);

  test("a full page holds 22 lines of 28 characters between 37 and 262 mm", () => {
    const lines = pageLines(pdfs.grid ?? new Uint8Array(), 2);
    expect(lines.slice(0, 22).map((line) => line.length)).toEqual(Array<number>(22).fill(28));
    const text = page("grid", 2).slice(0, 22);
    expect(text[0]?.top).toBeGreaterThan(37 - INK);
    expect(text[0]?.top).toBeLessThan(38 + INK);
    expect(text.at(-1)?.bottom).toBeLessThan(263 + INK);
    expect(((text[21]?.top ?? 0) - (text[0]?.top ?? 0)) / 21).toBeCloseTo(10.44, 1);
    expect(Math.min(...text.map((band) => band.left))).toBeGreaterThan(28);
    expect(Math.max(...text.map((band) => band.right))).toBeLessThan(184);
  });

  test("the 发文机关标志 starts at 72 mm, also below three other lines and for several bodies", () => {
    for (const name of ["file", "joint", "upward"]) {
      const mark = page(name, 1).find((band) => band.isRed);
      expect(mark?.top, name).toBeGreaterThan(71.5);
      expect(mark?.top, name).toBeLessThan(72.5);
      expect(((mark?.left ?? 0) + (mark?.right ?? 0)) / 2).toBeGreaterThan(name === "joint" ? 80 : 105);
    }
  });

  test("the red rule is 156 mm wide and 4 mm below the 发文字号, the title 20.78 mm below it", () => {
    const file = page("file", 1);
    const at = file.findIndex((band) => band.isRed && band.bottom - band.top < 1);
    const [number, rule, title] = [file[at - 1], file[at], file[at + 1]];
    expect(rule?.left).toBeCloseTo(28, 0);
    expect(rule?.right).toBeCloseTo(184, 0);
    expect(Math.abs((rule?.top ?? 0) - (number?.bottom ?? 0) - 4)).toBeLessThan(0.6);
    expect(Math.abs((title?.top ?? 0) - (rule?.bottom ?? 0) - 20.78)).toBeLessThan(1);
  });

  test("the last rule of the 版记 lies on the lower edge of the 版心", () => {
    const rules = page("file", 2).filter(
      (band) => band.bottom - band.top < 0.6 && band.right - band.left > 155,
    );
    expect(rules).toHaveLength(3);
    expect(rules.at(-1)?.bottom).toBeGreaterThan(261.7);
    expect(rules.at(-1)?.bottom).toBeLessThan(262.5);
  });

  test("a 版记 of many lines, 主送 above 抄送, shows its last one and ends with the 版心 too", () => {
    const text = pageLines(pdfs.moved ?? new Uint8Array(), 4).join("");
    expect(text).toMatch(/^主送：某某市第1测试管理局，.*。抄送：.*2026年1月6日印发$/);
    const last = page("moved", 4).at(-1);
    expect((last?.right ?? 0) - (last?.left ?? 0)).toBeGreaterThan(155);
    expect(Math.abs((last?.bottom ?? 0) - 262)).toBeLessThan(0.7);
  });

  test("the page number stands at the right of odd and at the left of even pages, around 269 mm", () => {
    for (const [number, edge] of [
      [1, "right"],
      [2, "left"],
    ] as const) {
      const band = page("file", number).at(-1);
      expect(((band?.top ?? 0) + (band?.bottom ?? 0)) / 2).toBeGreaterThan(268);
      expect(((band?.top ?? 0) + (band?.bottom ?? 0)) / 2).toBeLessThan(269.5);
      expect(Math.abs((band?.[edge] ?? 0) - (edge === "right" ? 179.06 : 32.94))).toBeLessThan(0.7);
    }
  });

  test("a letter's mark starts at 30 mm and its double rules are 170 mm long, the second ending at 277 mm", () => {
    const red = page("letter", 1).filter((band) => band.isRed);
    expect(Math.abs((red[0]?.top ?? 0) - 30)).toBeLessThan(0.5);
    const [thick, thin, thinFoot, thickFoot] = red.slice(1);
    for (const rule of [thick, thin, thinFoot, thickFoot]) {
      expect(rule?.left).toBeCloseTo(20, 0);
      expect(rule?.right).toBeCloseTo(190, 0);
    }
    expect((thick?.bottom ?? 0) - (thick?.top ?? 0)).toBeGreaterThan((thin?.bottom ?? 0) - (thin?.top ?? 0));
    expect((thickFoot?.bottom ?? 0) - (thickFoot?.top ?? 0)).toBeGreaterThan(
      (thinFoot?.bottom ?? 0) - (thinFoot?.top ?? 0),
    );
    expect(Math.abs((thick?.top ?? 0) - (red[0]?.bottom ?? 0) - 4)).toBeLessThan(0.5);
    expect(Math.abs((thickFoot?.bottom ?? 0) - 277)).toBeLessThan(0.5);
    expect(page("letter", 1).every((band) => band.bottom < 278)).toBe(true);
  });

  test("an unsealed 署名 ends two characters inside and its date starts two characters further", () => {
    const [body, date] = page("plain", 2).slice(-3, -1);
    expect(Math.abs((body?.right ?? 0) - (184 - 11.14))).toBeLessThan(1.2);
    expect(Math.abs((date?.left ?? 0) - (body?.left ?? 0) - 11.14)).toBeLessThan(0.6);
  });

  test("a 版记 without room takes an even page of its own behind a blank one, both without a number", () => {
    const pdf = pdfs.behind ?? new Uint8Array();
    const pages = pageCount(pdf);
    expect(pages % 2).toBe(0);
    expect(pageLines(pdf, pages - 1)).toEqual([]);
    expect(pageLines(pdf, pages).join("")).toMatch(/^抄送：.*印发$/);
  });

  test("a table of 136 rows repeats its head on each of its pages, whose first rule lies in the 版心", () => {
    const pdf = pdfs.fileWithAttachments ?? new Uint8Array();
    for (const number of [3, 4, 5]) expect(pageLines(pdf, number).join("")).toContain("序号单位名称");
    for (const number of [4, 5]) {
      const top = page("fileWithAttachments", number)[0]?.top ?? 0;
      expect(top).toBeGreaterThan(36.5);
      expect(top).toBeLessThan(37.5);
    }
  });

  test("rows of two lines are as high as those of a typesetter: 2.3 of their type and 1.9 mm above and below it", () => {
    const pdf = pdfs.fileWithAttachments ?? new Uint8Array();
    const rows = pageLines(pdf, 4).filter((line) => /^\d+(东城区|西河县|南山市)/.test(line)).length;
    const table = page("fileWithAttachments", 4)[0];
    const height = ((table?.bottom ?? 0) - (table?.top ?? 0)) / (rows + 1);
    expect(Math.abs(height - (2.3 * 3.7 + 2 * 1.9))).toBeLessThan(0.15);
  });

  test("page 1 of a letter is longer than the 版心 and ends 4.84 mm above the second double rule", () => {
    const [text, foot] = page("longLetter", 1).slice(-3);
    expect(text?.bottom).toBeGreaterThan(262);
    expect((foot?.top ?? 0) - (text?.bottom ?? 0)).toBeGreaterThan(4.84 - INK);
    expect((foot?.top ?? 0) - (text?.bottom ?? 0)).toBeLessThan(4.84 + 10.45);
  });

  test("the other pages of a letter hold 22 lines and their number as any page does", () => {
    const second = page("longLetter", 2);
    expect(second).toHaveLength(23);
    expect(second[21]?.bottom).toBeLessThan(263 + INK);
    const number = second[22];
    expect(((number?.top ?? 0) + (number?.bottom ?? 0)) / 2).toBeGreaterThan(268);
    expect(((number?.top ?? 0) + (number?.bottom ?? 0)) / 2).toBeLessThan(269.5);
  });

  test("a page with a signature holds text", () => {
    for (const name of ["file", "fileWithAttachments", "letter", "upward"]) {
      const pdf = pdfs[name] ?? new Uint8Array();
      const pages = Array.from({ length: pageCount(pdf) }, (_, index) => pageLines(pdf, index + 1).join(""));
      expect(
        pages.find((text) => /2026年1月5日(?!印发)/.test(text)),
        name,
      ).toContain("特此通知。");
    }
  });

  test("a sealed 署名 stands over the middle of its date", () => {
    const [body, date] = page("letter", pageCount(pdfs.letter ?? new Uint8Array())).slice(-4, -2);
    const middle = (band: InkBand | undefined) => ((band?.left ?? 0) + (band?.right ?? 0)) / 2;
    expect(Math.abs(middle(body) - middle(date))).toBeLessThan(0.7);
  });

  test.each(covers)(
    "a book's $name has the typesetter's lines where the typesetter puts them",
    ({ name, layout }) => {
      const [first] = layout.pages;
      const lines = first === undefined ? [] : typesetLines(first);
      const text = lines.map((line) => line.text.replace(/\s/g, "")).join("");
      expect(pageLines(pdfs[name] ?? new Uint8Array(), 1).join("")).toBe(text);
      for (const { top, text: line } of lines) {
        const nearest = Math.min(...page(name, 1).map((band) => Math.abs(band.top - top - INK)));
        expect(nearest, line).toBeLessThan(0.5);
      }
    },
  );

  test("a certificate is one sheet", () => {
    expect(pageCount(pdfs.certificate ?? new Uint8Array())).toBe(1);
  });
});
