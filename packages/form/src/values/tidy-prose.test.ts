import { expect, test } from "vitest";
import { keptIndent, tidyProse } from "./tidy-prose.ts";

test("the first of several paragraphs keeps its indent as the others do", () => {
  const text = "　　第一段。\n　　第二段。";
  expect(tidyProse(text)).toBe(text);
  expect(tidyProse(`\n \n${text} 　\n\n`)).toBe(text);
});

test("what is no indent goes from the start of a text", () => {
  expect(tidyProse("\u200b\n\ufeff第一段。\r\n第二段。")).toBe("第一段。\n第二段。");
  expect(tidyProse("　 ")).toBe("　 ");
});

test("a text whose indent alone is more than its meaning has lost nothing that is worth a word", () => {
  expect(keptIndent("　　一段。")).toBe(true);
  expect(keptIndent("　　一段。 ")).toBe(false);
  expect(keptIndent("一段。")).toBe(false);
});
