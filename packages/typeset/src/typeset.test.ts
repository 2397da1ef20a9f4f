import { heading, paragraph, textOf } from "@shifan/document";
import { createOpenFontSet } from "@shifan/fonts";
import { bodyHeight, cell, grid, pitch, typeArea } from "@shifan/gb9704";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { listTable, sampleDocument, sentence } from "../testing/documents.ts";
import { allText, pageLines, rightEdge, textItems } from "../testing/reading.ts";
import { TypesetError, typeset } from "./index.ts";

const fonts = createOpenFontSet();
const set = (over: Parameters<typeof sampleDocument>[0] = {}) => typeset(sampleDocument(over), { fonts });
const squeezed = (texts: readonly string[]): string => texts.join("").replace(/\s/g, "");

describe("a document in 文件格式", () => {
  test("says everything that the tree says, once and in order", () => {
    const document = sampleDocument({
      attachments: [{ title: "名单", orientation: "portrait", text: listTable(30) }],
    });
    const expected = squeezed(textOf(document));
    expect(squeezed([allText(typeset(document, { fonts }))])).toBe(expected);
  });

  test("starts its red mark 35 mm below the upper edge of the type area", () => {
    const mark = textItems(set().pages[0]?.items ?? []).find((item) => item.colour === "red");
    expect(mark?.text).toBe("某某省工业和信息化厅文件");
    // The em box starts 2.4 % of its 18 mm above the ink, which is what the standard measures.
    expect((mark?.top ?? 0) + 0.024 * 18).toBeCloseTo(72, 6);
  });

  test("puts its red rule 4 mm below the number, as wide as the type area", () => {
    const page = set().pages[0];
    const number = textItems(page?.items ?? []).find((item) => item.text.startsWith("某工信发"));
    const rule = page?.items.find((item) => item.kind === "rule" && item.colour === "red");
    if (rule?.kind !== "rule" || number === undefined) throw new Error("no rule or no number");
    expect(rule.y1 - (number.top + bodyHeight)).toBeCloseTo(4, 2);
    expect(rule.x2 - rule.x1).toBeCloseTo(156, 6);
  });

  test("fills continuation pages with 22 lines from edge to edge", () => {
    const pages = set({ text: Array.from({ length: 30 }, () => paragraph(sentence)) }).pages;
    const lines = pageLines(pages[1] as never).filter((line) => line.top < 260);
    expect(lines).toHaveLength(grid.linesPerPage);
    expect(lines[0]?.top).toBeCloseTo(37, 2);
    expect((lines[21]?.top ?? 0) + bodyHeight).toBeCloseTo(262, 1);
  });

  test("ends on an even page with 版记 at the foot of the type area", () => {
    const { pages } = set();
    expect(pages.length % 2).toBe(0);
    const rules = (pages.at(-1)?.items ?? []).flatMap((item) => (item.kind === "rule" ? [item.y1] : []));
    expect(Math.max(...rules)).toBeCloseTo(262, 6);
  });

  test("numbers odd pages at the right and even pages at the left", () => {
    const { pages } = set({ text: Array.from({ length: 12 }, () => paragraph(sentence)) });
    const numbers = pages.map((page) => pageLines(page).find((line) => line.text.startsWith("— ")));
    expect(numbers[0]?.text).toBe("— 1 —");
    expect(rightEdge(numbers[0]?.items.at(-1) as never)).toBeCloseTo(184 - 4.94, 1);
    expect(numbers[1]?.items[0]?.x).toBeCloseTo(28 + 4.94, 1);
  });

  test("prints no number on a blank page before 版记 nor on the page of 版记 after it", () => {
    for (let count = 1; count < 60; count++) {
      const { pages } = set({ text: Array.from({ length: count }, () => paragraph("一行文字。")) });
      const blank = pages.findIndex((page) => page.items.length === 0);
      if (blank === -1) continue;
      expect(pages[blank]?.number).toBeUndefined();
      expect(pages[blank + 1]?.number).toBeUndefined();
      expect(blank + 2).toBe(pages.length);
      return;
    }
    throw new Error("no length of text led to a blank page");
  });

  test("never leaves a signature alone on its page", () => {
    for (let count = 1; count <= 40; count++) {
      const { pages } = set({ text: Array.from({ length: count }, (_, i) => paragraph(`第${i + 1}段。`)) });
      const page = pages.find((candidate) =>
        pageLines(candidate).some((line) => line.text.includes("2026年12月1日") && line.items[0]?.face),
      );
      const texts = pageLines(page as never).map((line) => line.text);
      expect(
        texts.some((text) => /第\d+段。/.test(text)),
        `${count} paragraphs`,
      ).toBe(true);
    }
  });

  test("shows text on page 1 and beside the signature, also where both have only two lines or a heading to hold", () => {
    const two = paragraph("字".repeat(40));
    for (const text of [[two], [heading(1, 1, "总体要求"), two]]) {
      for (let count = 0; count <= 25; count++) {
        const recipients = Array.from({ length: count }, (_, i) => `某某市第${i + 1}工业和信息化局`);
        const { pages } = set({ text, recipients, note: "此件公开发布" });
        const texts = pages.map((page) => pageLines(page).map((line) => line.text));
        const signed = texts.find((lines) => lines.includes("2026年12月1日"));
        expect(
          texts[0]?.some((line) => /^字+$|^一、/.test(line)),
          `page 1, ${count} recipients`,
        ).toBe(true);
        expect(
          signed?.some((line) => /^字+$/.test(line)),
          `signature, ${count} recipients`,
        ).toBe(true);
      }
    }
  });

  test("moves recipients that would push the text off page 1 to 版记", () => {
    const recipients = Array.from({ length: 36 }, (_, i) => `某某市第${i + 1}工业和信息化局`);
    const { pages } = set({ recipients });
    expect(
      pageLines(pages[0] as never)
        .map((line) => line.text)
        .join(""),
    ).toContain("为贯彻落实");
    expect(allText({ ...set({ recipients }), pages: pages.slice(-1) } as never)).toContain("主送：某某市第1");
  });
});

test("lines to sign never stand on a page without the text that is signed", () => {
  const lines = ["承诺人（签字）", "承诺单位（盖章）", "日期"].map((label) => ({ label, value: "" }));
  for (let count = 1; count <= 40; count++) {
    const text = [
      ...Array.from({ length: count }, (_, i) => paragraph(`第${i + 1}段。`)),
      { kind: "signLines", lines } as const,
    ];
    const {
      signature: _signature,
      head: _head,
      note: _note,
      colophon: _colophon,
      ...plain
    } = sampleDocument({ layout: "plain", text });
    const last = typeset(plain, { fonts }).pages.at(-1);
    const texts = pageLines(last as never).map((line) => line.text);
    expect(
      texts.filter((line) => /^(承诺.*|日期)：$/.test(line)),
      `${count} paragraphs`,
    ).toHaveLength(3);
    expect(
      texts.some((line) => /^第\d+段。$/.test(line)),
      `${count} paragraphs`,
    ).toBe(true);
  }
});

test("lines of a title differ by what is printed, the white beside figures in it", () => {
  for (const text of [
    "关于第二批年度集群评审2026年度现场进一步核查情况报送保障措施专家的公示",
    "关于核查结果2026年度规范特色产业和认定要求报送专家有关措施落实进一步保障的公示",
    "关于2026年度集群中小企业有关核查措施材料培育认定程序的报告",
  ]) {
    const title = { text, breaks: [] };
    const { pages, titleLines } = set({ title });
    const widths = pageLines(pages[0] as never)
      .filter((line) => titleLines.includes(line.text))
      .map(({ items }) => rightEdge(items.at(-1) as never) - (items[0]?.x ?? 0));
    expect(widths.length).toBe(titleLines.length);
    expect(Math.max(...widths) - Math.min(...widths)).toBeGreaterThan(3.7);
  }
});

test("抄送 of a letter never stands alone on a page", () => {
  for (let count = 1; count <= 40; count++) {
    const text = Array.from({ length: count }, (_, i) => paragraph(`第${i + 1}段。`));
    const { pages } = set({ layout: "letter", text, colophon: { copiedTo: ["某某市人民政府"] } });
    const last = pageLines(pages.at(-1) as never).map((line) => line.text);
    expect(
      last.some((line) => line.startsWith("抄送")),
      `${count} paragraphs`,
    ).toBe(true);
    expect(
      last.some((line) => /^第\d+段。$/.test(line)),
      `${count} paragraphs`,
    ).toBe(true);
  }
});

describe("a signature", () => {
  const find = (document: ReturnType<typeof set>, text: string) =>
    document.pages.flatMap((page) => pageLines(page)).find((line) => line.text === text);

  test("with seal: the date ends four characters from the right, the body is centred over it", () => {
    const document = set();
    const date = find(document, "2026年12月1日");
    const body = document.pages
      .flatMap((page) => pageLines(page))
      .filter((line) => line.text === "某某省工业和信息化厅")
      .at(-1);
    const edges = (line: typeof date): [number, number] => [
      line?.items[0]?.x ?? 0,
      rightEdge(line?.items.at(-1) as never),
    ];
    expect(edges(date)[1]).toBeCloseTo(184 - 4 * cell, 1);
    const middle = ([left, right]: [number, number]): number => (left + right) / 2;
    expect(middle(edges(body))).toBeCloseTo(middle(edges(date)), 1);
  });

  test("with seal: its place is kept free within one line of the text and inside the type area", () => {
    const { pages } = set();
    const seals = pages.flatMap((page) => page.items.filter((item) => item.kind === "seal"));
    expect(seals).toHaveLength(1);
    expect(seals[0]).toMatchObject({ kind: "seal", body: "某某省工业和信息化厅", diameter: 42 });
  });

  test("of several bodies: their seals neither cross nor touch", () => {
    for (let count = 2; count <= 5; count++) {
      const bodies = Array.from({ length: count }, (_, i) => `某某省第${i + 1}委员会`);
      const { pages } = set({ signature: { bodies, date: "2026-12-01", seal: "sealed" } });
      const seals = pages.flatMap((page) =>
        page.items.flatMap((item) => (item.kind === "seal" ? [item] : [])),
      );
      expect(seals.map((seal) => seal.body)).toEqual(bodies);
      seals.forEach((a, i) => {
        expect(a.x - a.diameter / 2).toBeGreaterThanOrEqual(typeArea.x);
        expect(a.x + a.diameter / 2).toBeLessThanOrEqual(typeArea.x + typeArea.width);
        for (const b of seals.slice(i + 1))
          expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(a.diameter);
      });
    }
  });

  test("without seal: the date starts two characters to the right of the body", () => {
    const document = set({
      signature: { bodies: ["某某省工业和信息化厅"], date: "2026-12-01", seal: "unsealed" },
    });
    const body = document.pages
      .flatMap((page) => pageLines(page))
      .filter((line) => line.text === "某某省工业和信息化厅")
      .at(-1);
    const date = find(document, "2026年12月1日");
    expect((date?.items[0]?.x ?? 0) - (body?.items[0]?.x ?? 0)).toBeCloseTo(2 * cell, 1);
    expect((date?.top ?? 0) - (body?.top ?? 0)).toBeCloseTo(pitch, 1);
  });
});

describe("an attachment", () => {
  test("starts on a page of its own with its mark on line 1 and its title on line 3", () => {
    const { pages } = set({ attachments: [{ title: "名单", orientation: "portrait", text: listTable(3) }] });
    const page = pages.find((candidate) => pageLines(candidate)[0]?.text === "附件");
    expect(pageLines(page as never)[0]?.top).toBeCloseTo(37, 2);
    expect(pageLines(page as never)[1]).toMatchObject({ text: "名单" });
    expect(pageLines(page as never)[1]?.top).toBeCloseTo(37 + 2 * pitch, 1);
  });

  test("repeats its table's head on every page and cuts no row", () => {
    const { pages } = set({
      attachments: [{ title: "名单", orientation: "portrait", text: listTable(136) }],
    });
    const tables = pages.filter((page) => pageLines(page).some((line) => line.text.includes("序号")));
    expect(tables.length).toBeGreaterThan(4);
    const numbers = tables
      .flatMap((page) => pageLines(page).map((line) => /^(\d+)某某市/.exec(line.text)?.[1]))
      .filter(Boolean);
    expect(numbers).toEqual(Array.from({ length: 136 }, (_, i) => String(i + 1)));
  });

  test("lies on its side where the table is wide, with the page number upright", () => {
    const { pages } = set({ attachments: [{ title: "宽表", orientation: "landscape", text: listTable(5) }] });
    const page = pages.find((candidate) => candidate.turned.length > 0);
    expect(textItems(page?.turned ?? []).some((item) => item.text === "附件")).toBe(true);
    expect(
      textItems(page?.items ?? [])
        .map((item) => item.text)
        .join(""),
    ).toMatch(/^— \d —$/);
  });
});

describe("what other renditions are told", () => {
  test("the lines of every title as they stand on the pages, none for an attachment apart", () => {
    const long = "某某省2026年度工业经济高质量发展先进单位推荐名单";
    const document = set({
      attachments: [
        { title: long, orientation: "portrait", text: listTable(3) },
        { title: "另附", orientation: "portrait" },
      ],
    });
    const [lines = [], apart] = document.attachmentTitleLines;
    expect(lines.join("")).toBe(long);
    expect(lines.length).toBeGreaterThan(1);
    const printed = document.pages.flatMap((page) => pageLines(page).map((line) => line.text));
    expect(printed).toEqual(expect.arrayContaining([...document.titleLines, ...lines]));
    expect(apart).toEqual([]);
  });

  test("the type size of each table in order, also where tables share one", () => {
    const [table] = listTable(2);
    const wide = { title: "宽表", orientation: "landscape", text: listTable(2) } as const;
    const document = set({ text: table === undefined ? [] : [table, table], attachments: [wide] });
    expect(document.tableSizes).toEqual([14, 14, 14]);
  });

  test("what stands of a table on each page, and how far the next line is below it", () => {
    const document = set({
      text: [paragraph("名单如下。"), ...listTable(40), paragraph("特此通知。")],
      attachments: [],
    });
    const [first, ...others] = document.tableStretches;
    const rows = document.tableStretches.flatMap((stretch) => stretch.rows.map(({ row }) => row));
    expect(rows).toEqual(Array.from({ length: 40 }, (_, i) => i));
    expect(first).toMatchObject({ table: 0 });
    expect(first?.above).toBeGreaterThan(0);
    expect(first?.below).toBeUndefined();
    const last = others.at(-1);
    expect(last).toMatchObject({ above: 0 });
    expect(last?.below).toBeGreaterThan(2.4);
    for (const { room, rows: own } of document.tableStretches.slice(0, -1)) {
      expect(room).toBeGreaterThanOrEqual(0);
      expect(room).toBeLessThan(2 * (own[0]?.height ?? 0));
    }
  });

  test("how far a signature was raised to stay on the page of the text", () => {
    const lines = Array.from({ length: 22 }, (_, i) => paragraph(`第${i + 1}段。`));
    const raised = lines.map((_last, i) => {
      const text = lines.slice(0, i + 1);
      const { note: _, ...document } = sampleDocument({ text });
      return typeset(document, { fonts }).signatureRaised;
    });
    expect(Math.max(...raised)).toBeGreaterThan(1);
    expect(Math.max(...raised)).toBeLessThan(pitch);
    expect(raised.filter((white) => white === 0).length).toBeGreaterThan(15);
  });

  test("how many lines of a long last paragraph stand with the signature", () => {
    const cut = set({ text: [paragraph("字".repeat(28 * 20 - 2))], attachments: [] }).lastParagraph;
    expect(cut).toMatchObject({ lines: 20 });
    expect(cut?.withSignature).toBeGreaterThan(1);
    expect(cut?.withSignature).toBeLessThan(20);
    expect(set({ text: [paragraph("特此通知。")] }).lastParagraph).toEqual({
      lines: 1,
      withSignature: 1,
      room: expect.any(Number),
    });
  });

  test("where lines of it were carried over to the signature, and how the mark is set", () => {
    const of = (chars: number) => set({ text: [paragraph("字".repeat(chars))], attachments: [] });
    const laid = Array.from({ length: 22 }, (_, i) => of(28 * (i + 4) - 2));
    const carried = laid.flatMap(({ lastParagraph }) =>
      lastParagraph?.carried === undefined ? [] : [lastParagraph],
    );
    expect(carried.length).toBeGreaterThan(0);
    for (const { lines, withSignature, carried: at } of carried) {
      expect(withSignature).toBe(2);
      expect(at?.before).toBe(lines - 2);
      expect(at?.end).toBeLessThan(262 - pitch);
    }
    expect(laid.some(({ lastParagraph }) => (lastParagraph?.withSignature ?? 0) > 2)).toBe(true);
    expect(of(20).issuerMark?.size).toBeGreaterThan(30);
  });

  test("whether recipients moved to 版记", () => {
    const recipients = Array.from({ length: 36 }, (_, i) => `某某市第${i + 1}工业和信息化局`);
    expect([set().recipientsMoved, set({ recipients }).recipientsMoved]).toEqual([false, true]);
  });
});

describe("faults of the input", () => {
  test("recipients that not even 版记 can hold are refused with what to do", () => {
    const recipients = Array.from({ length: 200 }, (_, i) => `某某市第${i + 1}工业和信息化局`);
    expect(() => set({ recipients })).toThrow("统称");
  });

  test("a character that no face has is named with its place", () => {
    expect(() => set({ text: [paragraph("含有\u{2B81F}字的段落")] })).toThrow(TypesetError);
    expect(() => set({ text: [paragraph("含有\u{2B81F}字的段落")] })).toThrow("U+2B81F");
  });
});

test("whatever the lengths: no page has more than 22 lines, nothing leaves the type area, no text is lost", () => {
  const text = fc.array(fc.integer({ min: 1, max: 130 }), { minLength: 1, maxLength: 25 });
  fc.assert(
    fc.property(text, fc.integer({ min: 1, max: 12 }), (lengths, recipients) => {
      const document = sampleDocument({
        recipients: Array.from({ length: recipients }, (_, i) => `某某市第${i + 1}局`),
        text: lengths.map((length) =>
          paragraph(sentence.slice(0, 3) + "工业，经济".repeat(30).slice(0, length)),
        ),
      });
      const pages = typeset(document, { fonts });
      expect(squeezed([allText(pages)])).toBe(squeezed(textOf(document)));
      for (const page of pages.pages) {
        const lines = pageLines(page).filter((line) => line.top < 262);
        expect(lines.length).toBeLessThanOrEqual(grid.linesPerPage + 2);
        for (const item of textItems(page.items)) expect(rightEdge(item)).toBeLessThanOrEqual(184.05);
      }
    }),
    { numRuns: 40 },
  );
});
