import { paragraph, textOf } from "@shifan/document";
import { partsOf, schemaErrors, textOfDocx, textOfPart } from "@shifan/docx/testing";
import { createOpenFontSet } from "@shifan/fonts";
import { typeset } from "@shifan/typeset";
import { sampleBook } from "@shifan/typeset/testing";
import { beforeAll, describe, expect, test } from "vitest";
import { renderDocx } from "./render.ts";

const TIMEOUT_MS = 120_000;
const squeezed = (text: string): string => text.replace(/\s/g, "");

describe("a book", () => {
  const book = sampleBook();
  const layout = typeset(book, { fonts: createOpenFontSet() });
  let bytes = new Uint8Array();
  let xml = "";
  beforeAll(async () => {
    bytes = new Uint8Array(await renderDocx(book, { layout }));
    xml = partsOf(bytes)["word/document.xml"] ?? "";
  });
  const tables = () => xml.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? [];

  test("says everything that its tree says", () => {
    const read = squeezed(textOfDocx(bytes));
    for (const text of textOf(book)) expect(read).toContain(squeezed(text));
  });

  test("has a table of contents as a field, filled in with the pages of the typesetter and links to the headings", () => {
    expect(xml).toContain('TOC \\o "1-1"');
    for (const [i, { title, number }] of (layout.contents ?? []).entries()) {
      const mark = `_Toc${String(i + 1).padStart(6, "0")}`;
      const link = new RegExp(`<w:hyperlink w:anchor="${mark}".*?</w:hyperlink>`, "s").exec(xml)?.[0] ?? "";
      expect(textOfPart(link)).toBe(`${title}${number}`);
      expect(xml).toContain(`w:name="${mark}"`);
    }
    expect((xml.match(/fldCharType="begin"/g) ?? []).length).toBe(
      (xml.match(/fldCharType="end"/g) ?? []).length,
    );
  });

  test("merges cells across columns and rows, and tells a head that repeats from rows that stay whole", () => {
    const form = tables().find((table) => textOfPart(table).includes("联系人")) ?? "";
    expect(form.match(/<w:vMerge w:val="restart"\/>/g)).toHaveLength(1);
    expect(form.match(/<w:vMerge\/>/g)).toHaveLength(1);
    expect(form).toContain('<w:gridSpan w:val="2"/>');
    const list = tables().find((table) => textOfPart(table).includes("产值（亿元）")) ?? "";
    // The white row that keeps the first rule inside the 版心 repeats with the head.
    expect(list.match(/<w:tblHeader\/>/g)).toHaveLength(2);
    expect(list.match(/<w:cantSplit\/>/g)).toHaveLength(62);
  });

  test("keeps the remarks below a table together", async () => {
    const grid = book.parts
      .flatMap(({ text }) => text)
      .find((it) => it.kind === "grid" && it.head.length > 0);
    if (grid?.kind !== "grid") throw new Error("no list");
    const text = [{ ...grid, notes: ["注：1.甲。", "2.乙。"] }];
    const own = sampleBook({ parts: [{ orientation: "portrait", start: "page", text }] });
    const made = await renderDocx(own, { layout: typeset(own, { fonts: createOpenFontSet() }) });
    const document = partsOf(new Uint8Array(made))["word/document.xml"] ?? "";
    const paragraphs = document.match(/<w:p>.*?<\/w:p>/gs) ?? [];
    const kept = (words: string) =>
      paragraphs.filter((it) => textOfPart(it) === words).map((it) => it.includes("<w:keepNext/>"));
    expect([kept("注：1.甲。"), kept("2.乙。")]).toEqual([[true], [false]]);
  });

  test("every row's cells fill the columns of its table", () => {
    for (const table of tables()) {
      const columns = (table.match(/<w:gridCol /g) ?? []).length;
      for (const row of table.match(/<w:tr>.*?<\/w:tr>/gs) ?? []) {
        const cells = row.match(/<w:tc>.*?<\/w:tc>/gs) ?? [];
        const spans = cells.map((cell) => Number(/<w:gridSpan w:val="(\d+)"/.exec(cell)?.[1] ?? 1));
        expect(spans.reduce((sum, span) => sum + span, 0)).toBe(columns);
      }
    }
  });

  test("counts pages from 1 where its parts begin, and lays wide ones on their side", () => {
    const sections = xml.match(/<w:sectPr.*?<\/w:sectPr>/gs) ?? [];
    expect(sections.map((section) => /<w:pgNumType w:start="1"/.test(section))).toEqual([
      false,
      false,
      true,
      false,
      false,
    ]);
    expect(sections.map((section) => section.includes('w:orient="landscape"'))).toEqual([
      false,
      false,
      false,
      true,
      false,
    ]);
  });

  test("leaves the back of its cover blank where the typesetter does, so that page 1 is a right one", async () => {
    const front = [{ title: "承诺书", text: [paragraph("我单位郑重承诺。")] }];
    const book = sampleBook({ front });
    const set = typeset(book, { fonts: createOpenFontSet() });
    expect(set.blankBehindCover).toBe(true);
    const withLeaf = partsOf(await renderDocx(book, { layout: set }))["word/document.xml"] ?? "";
    const count = (of: string): number => of.match(/<w:sectPr/g)?.length ?? 0;
    expect(count(withLeaf)).toBe(count(xml) + 2);
  });

  test("the same book gives the same bytes", async () => {
    expect(await renderDocx(sampleBook(), { layout })).toEqual(new Uint8Array(bytes));
  });

  test(
    "the Open XML SDK finds no error",
    async () => {
      const { cover: _, ...sheet } = sampleBook({ hasContents: false });
      const files = [
        { name: "book", bytes },
        { name: "sheet", bytes: await renderDocx(sheet) },
        {
          name: "leaf",
          bytes: await renderDocx(
            sampleBook({ front: [{ title: "填报说明", text: [paragraph("请逐项填写。")] }] }),
          ),
        },
      ];
      expect(await schemaErrors(files)).toEqual({ book: [], sheet: [], leaf: [] });
    },
    TIMEOUT_MS,
  );
});
