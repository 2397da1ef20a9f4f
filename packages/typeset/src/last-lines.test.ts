import { paragraph } from "@shifan/document";
import { createOpenFontSet } from "@shifan/fonts";
import { describe, expect, test } from "vitest";
import { sampleDocument } from "../testing/documents.ts";
import { pageLines } from "../testing/reading.ts";
import { typeset } from "./index.ts";

const fonts = createOpenFontSet();
const set = (over: Parameters<typeof sampleDocument>[0] = {}) => typeset(sampleDocument(over), { fonts });

describe("the last lines of a text", () => {
  const textOfPages = (more: Parameters<typeof set>[0]) =>
    set(more).pages.map((page) => pageLines(page).map(({ text }) => text));

  test("a name in the 附件说明 leaves no single character on its last line", () => {
    const title = `${"名".repeat(22)}单单`;
    const lines = textOfPages({
      attachments: [{ title, orientation: "portrait" }],
    }).flat();
    const at = lines.findIndex((line) => line.includes("名名名"));
    expect(lines[at + 1]?.length).toBeGreaterThanOrEqual(3);
  });

  test("a closing line goes with the signature alone rather than with a torn-off line of the paragraph above", () => {
    const all = Array.from({ length: 10 }, (_, i) =>
      textOfPages({
        text: [paragraph("字".repeat(28 * (i + 4) - 2)), paragraph("特此报告。")],
        attachments: [],
      }),
    );
    const fullest = Math.max(...all.map(([first = []]) => first.length));
    const torn = all.filter((pages) => pages[1]?.indexOf("特此报告。") === 1);
    expect(all.some((pages) => pages[1]?.[0] === "特此报告。")).toBe(true);
    // A line is on the next page only where the first one has no room for it.
    for (const [first = []] of torn) expect(first).toHaveLength(fullest);
  });
});
