import { paragraph, textOf } from "@shifan/document";
import { formGrid, sampleBook } from "@shifan/typeset/testing";
import { expect, test } from "vitest";
import { renderHtml } from "./index.ts";

const plain = (html: string): string =>
  html
    .replace(/<style>.*<\/style>/s, "")
    .replace(/<[^>]*>/g, "")
    .replace(/\s/g, "");

test("a book's page says everything that the tree says, cover first", () => {
  const book = sampleBook({ front: [{ title: "填报说明", text: [paragraph("请逐项填写。")] }] });
  const text = plain(renderHtml(book));
  for (const each of textOf(book)) expect(text).toContain(each.replace(/\s/g, ""));
  expect(text.indexOf("填报日期")).toBeLessThan(text.indexOf("一、基本情况"));
});

test("merged cells keep their spans, and what names a row or a column is its head", () => {
  const html = renderHtml(sampleBook());
  expect(html).toContain('<th scope="row" rowspan="2">联系人</th>');
  expect(html).toContain('<th scope="col">产值（亿元）</th>');
  expect(html).toContain('<td class="right">3.25</td>');
});

test("what is written in a cell stays text", () => {
  const [first, ...rest] = formGrid(1).rows;
  const cells = [{ text: '<b onclick="x">甲</b>' }];
  const grid = { ...formGrid(1), rows: [first ?? { cells }, ...rest, { cells }] };
  const html = renderHtml(sampleBook({ parts: [{ orientation: "portrait", start: "page", text: [grid] }] }));
  expect(html).not.toContain("<b onclick");
  expect(html).toContain("&lt;b onclick=&quot;x&quot;&gt;甲&lt;/b&gt;");
});

test("a chart is a drawing with its caption, told in words, its bars as high as their values", () => {
  const chart = {
    title: "利润",
    unit: "亿元",
    categories: ["甲", "乙", "丙"],
    values: [-10, null, 20],
    decimals: 1,
  };
  const text = [{ kind: "charts", charts: [chart] }] as const;
  const html = renderHtml(sampleBook({ parts: [{ orientation: "portrait", start: "page", text }] }));
  expect(html).toContain("<figcaption>利润（亿元）</figcaption>");
  expect(html).toContain('role="img" aria-label="柱形图：利润（亿元）。甲 -10.0，乙 —，丙 20.0。"');
  const heights = [...html.matchAll(/<rect [^>]*height="([\d.]+)"/g)].map(([, height]) => Number(height));
  expect(heights).toEqual([40, 80]);
});
