import { type Block, type Book, heading, paragraph } from "@shifan/document";
import { createOpenFontSet } from "@shifan/fonts";
import { expect, test } from "vitest";
import { createMemory } from "./memory.ts";
import { typeset } from "./typeset.ts";

const fonts = createOpenFontSet();
const blocks: readonly Block[] = Array.from({ length: 60 }, (_, i) =>
  i % 10 === 0
    ? heading(1, i / 10 + 1, "工作情况")
    : paragraph("坚持统筹规划，有序推进各项工作落地见效。".repeat(5)),
);
const book = (text: readonly Block[]): Book => ({
  layout: "book",
  title: { text: "总结报告", breaks: [] },
  front: [],
  hasContents: false,
  parts: [
    { orientation: "portrait", start: "page", text: text.slice(0, 30) },
    { orientation: "portrait", start: "page", text: text.slice(30) },
  ],
});

test("a book that is set again with a memory has the pages that it has without one, whatever was changed", () => {
  const memory = createMemory();
  typeset(book(blocks), { fonts, memory });
  const changes: readonly (readonly Block[])[] = [
    blocks,
    blocks.with(3, paragraph("改过的一段。")),
    blocks.with(45, paragraph("很长的一段，会多出许多行来。".repeat(40))),
    blocks.toSpliced(12, 1),
    blocks.toSpliced(5, 0, paragraph("加进来的一段。"), heading(2, 1, "加进来的标题")),
    blocks,
  ];
  for (const text of changes) {
    const [again, anew] = [typeset(book(text), { fonts, memory }), typeset(book(text), { fonts })];
    expect(again).toEqual(anew);
  }
});

test("parts whose blocks are the same objects are not set again", () => {
  const memory = createMemory();
  const first = typeset(book(blocks), { fonts, memory });
  const second = typeset(book(blocks.with(50, paragraph("改过的一段。"))), { fonts, memory });
  expect(second.pages[0]?.items[0]).toBe(first.pages[0]?.items[0]);
});
