import { item, paragraph } from "@shifan/document";
import { createOpenFontSet } from "@shifan/fonts";
import { expect, test } from "vitest";
import { sampleDocument } from "../testing/documents.ts";
import { pageLines, textItems } from "../testing/reading.ts";
import { typeset } from "./index.ts";

const fonts = createOpenFontSet();

test.each([
  [1, "一、", "noto-sans-sc-500"],
  [2, "（一）", "noto-serif-sc-400"],
] as const)(
  "of an item of level %i the number and the opening have the level's face, a sentence is text",
  (level, label, mark) => {
    const faceOf = (texts: { lead?: string; text: string }, said: string): string | undefined => {
      const { pages } = typeset(sampleDocument({ text: [item(level, 1, texts)] }), { fonts });
      return textItems(pages[0]?.items ?? []).find(({ text }) => text.includes(said))?.face;
    };
    const level2 = level === 1 ? "noto-sans-sc-500" : "fandol-kai";
    expect(faceOf({ text: "按时报送。" }, label.slice(0, 1))).toBe(mark);
    expect(faceOf({ text: "按时报送。" }, "按时报送")).toBe("fandol-fang");
    expect(faceOf({ lead: "按时报送。", text: "逾期不收。" }, "按时报送")).toBe(level2);
    expect(faceOf({ lead: "按时报送。", text: "逾期不收。" }, "逾期不收")).toBe("fandol-fang");
  },
);

test.each(["−5.2%", "≥95%", "CO₂", "10⁶"])("%s is never cut at the end of a line", (token) => {
  const text = Array.from({ length: 60 }, (_, i) => "数".repeat(1 + (i % 4)) + token).join("");
  const { pages } = typeset(sampleDocument({ text: [paragraph(text)] }), { fonts });
  const lines = pages.flatMap((page) => pageLines(page).map((line) => line.text));
  const held = lines.join("\n").split(token).length - 1;
  expect(held).toBe(60);
});
