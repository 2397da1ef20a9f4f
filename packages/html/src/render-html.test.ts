import { paragraph, textOf } from "@shifan/document";
import { listTable, sampleDocument } from "@shifan/typeset/testing";
import { expect, test } from "vitest";
import { renderHtml } from "./index.ts";

const sample = sampleDocument({
  attachments: [{ title: "名单", orientation: "portrait", text: listTable(3) }],
});
const plain = (html: string): string =>
  html
    .replace(/<style>.*<\/style>/s, "")
    .replace(/<[^>]*>/g, "")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, "&")
    .replace(/\s/g, "");

test("a page says everything that the document says, in order", () => {
  const text = plain(renderHtml(sample));
  let at = 0;
  for (const each of textOf(sample)) {
    const found = text.indexOf(each.replace(/\s/g, ""), at);
    expect(found, each).toBeGreaterThanOrEqual(at);
    at = found;
  }
});

test("a page has one title, headings in order and heads over its tables", () => {
  const html = renderHtml(sample);
  expect(html.match(/<h1>/g)).toHaveLength(1);
  expect(html).toContain("<h2>一、总体要求</h2>");
  expect(html).toContain('<th scope="col">序号</th>');
  expect(html).toContain('<html lang="zh-CN">');
});

test("a record's words never become markup", () => {
  const words = `<script>alert("1")</script> & <b>`;
  const html = renderHtml(sampleDocument({ text: [paragraph(words)] }));
  expect(html).not.toContain("<script>");
  expect(plain(html)).toContain(words.replace(/\s/g, ""));
});
