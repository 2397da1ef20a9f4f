import { paragraph } from "@shifan/document";
import { createOpenFontSet } from "@shifan/fonts";
import { ptToMm } from "@shifan/gb9704";
import { type Page, typeset } from "@shifan/typeset";
import { expect, test } from "vitest";
import { pageSvg } from "./page-svg.ts";

const options = { family: (face: string) => `f-${face}` };
const { pages } = typeset(
  {
    layout: "plain",
    title: { text: "关于<甲>与“乙”的说明", breaks: [] },
    recipients: [],
    text: [paragraph("一个段落，共有2026年的12项指标。".repeat(6))],
    attachments: [],
  },
  { fonts: createOpenFontSet() },
);
const page = pages[0] as Page;

test("a page shows every character once, in its place", () => {
  const svg = pageSvg(page, options);
  const shown = [...svg.matchAll(/<text x="([^"]*)" y="([^"]*)"[^>]*>([^<]*)<\/text>/g)];
  const items = page.items.flatMap((item) => (item.kind === "text" ? [item] : []));
  expect(shown).toHaveLength(items.length);
  for (const [i, item] of items.entries()) {
    const starts = (shown[i]?.[1] ?? "").split(" ").map(Number);
    expect(starts).toHaveLength(Array.from(item.text).length);
    expect(starts[0]).toBeCloseTo(item.x, 1);
    expect(Number(shown[i]?.[2])).toBeCloseTo(item.top + 0.88 * ptToMm(item.size), 1);
  }
});

test("what a record holds can't become markup", () => {
  const svg = pageSvg(page, options);
  expect(svg).toContain("&lt;甲&gt;");
  expect(svg).not.toContain("<甲>");
});
