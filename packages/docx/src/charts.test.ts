import { type Book, type Chart, chartInWords, paragraph } from "@shifan/document";
import { partsOf, schemaErrors, textOfPart } from "@shifan/docx/testing";
import { sampleBook } from "@shifan/typeset/testing";
import { strFromU8, unzipSync } from "fflate";
import { beforeAll, describe, expect, test } from "vitest";
import { renderDocx } from "./render.ts";

const TIMEOUT_MS = 60_000;
const chart = (title: string, values: readonly (number | null)[]): Chart => ({
  title,
  unit: "亿元",
  categories: values.map((_, i) => `${2024 + i}年`),
  values,
  decimals: 2,
});
const REVENUE = chart("营业收入", [1497.5, 1628.33, 1739.53]);
const PROFIT = chart("利润", [-3.2, null, 4.1]);
const LONE = chart("税收", [5, 6, 7]);
const drawn = (): Book =>
  sampleBook({
    parts: [
      {
        orientation: "portrait",
        start: "page",
        text: [
          paragraph("上图之前。"),
          { kind: "charts", charts: [REVENUE, PROFIT] },
          paragraph("两图之间。"),
          { kind: "charts", charts: [LONE] },
        ],
      },
    ],
  });

describe("a chart in a DOCX", () => {
  let bytes = new Uint8Array();
  let parts: Readonly<Record<string, string>> = {};
  beforeAll(async () => {
    bytes = new Uint8Array(await renderDocx(drawn()));
    parts = partsOf(bytes);
  });
  const xml = () => parts["word/document.xml"] ?? "";
  const chartXml = (number: number) => parts[`word/charts/chart${number}.xml`] ?? "";

  test("stands where the tree has it, two in a line, and says its values in words", () => {
    const places = (xml().match(/<w:p>.*?<\/w:p>/gs) ?? []).map(
      (it) =>
        [...it.matchAll(/<wp:docPr\b[^>]*? descr="([^"]*)"/g)].map(([, text]) => text).join("") ||
        textOfPart(it),
    );
    expect(places.filter((text) => /图/.test(text))).toEqual([
      "上图之前。",
      chartInWords(REVENUE) + chartInWords(PROFIT),
      "两图之间。",
      chartInWords(LONE),
    ]);
    expect(xml()).not.toMatch(/shifan/i);
  });

  test("is native: bars in black with their values, and a workbook to change them in", () => {
    const series = /<c:val>.*?<\/c:val>/s.exec(chartXml(1))?.[0] ?? "";
    expect([...series.matchAll(/<c:v>(.*?)<\/c:v>/g)].map(([, value]) => value)).toEqual([
      "1497.5",
      "1628.33",
      "1739.53",
    ]);
    expect(chartXml(1)).toContain('<c:min val="0"/>');
    expect(chartXml(1)).toContain('formatCode="0.00"');
    const relationship = parts["word/charts/_rels/chart1.xml.rels"] ?? "";
    expect(relationship).toContain('Target="../embeddings/Microsoft_Excel_Worksheet1.xlsx"');
    const workbook = unzipSync(
      unzipSync(bytes)["word/embeddings/Microsoft_Excel_Worksheet1.xlsx"] ?? new Uint8Array(),
    );
    expect(strFromU8(workbook["xl/worksheets/sheet1.xml"] ?? new Uint8Array())).toContain("<v>1628.33</v>");
  });

  test("leaves a gap for a value that is not there, and keeps categories below bars that go below zero", () => {
    const series = /<c:val>.*?<\/c:val>/s.exec(chartXml(2))?.[0] ?? "";
    expect([...series.matchAll(/<c:pt idx="(\d)">/g)].map(([, index]) => index)).toEqual(["0", "2"]);
    expect(chartXml(2)).toContain('<c:dispBlanksAs val="gap"/>');
    expect(chartXml(2)).not.toContain("<c:min ");
    expect(/<c:catAx>.*?<\/c:catAx>/s.exec(chartXml(2))?.[0]).toContain('<c:tickLblPos val="low"/>');
  });

  test("has the same bytes each time, whenever it is made", async () => {
    await new Promise((resolve) => setTimeout(resolve, 2100));
    expect(await renderDocx(drawn())).toEqual(bytes);
  });

  test(
    "the Open XML SDK finds no error",
    async () => {
      expect(await schemaErrors([{ name: "charts", bytes }])).toEqual({ charts: [] });
    },
    TIMEOUT_MS,
  );
});
