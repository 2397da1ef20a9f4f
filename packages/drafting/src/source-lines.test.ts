import { expect, test } from "vitest";
import { skeletonOf } from "./markdown/skeleton.ts";
import { foldTagLines, lineAt } from "./source-lines.ts";

test("a line of tags leaves the text and the lines are counted on", () => {
  const folded = foldTagLines("甲\n{% if a %}\n乙\n  {% endif %}{% if b %}\n丙{% endif %}");
  expect(folded.replace(/\{%[^%]*%\}/g, "")).toBe("甲\n乙\n丙");
  expect(lineAt(folded, folded.indexOf("丙"))).toBe(5);
});

test("a skeleton knows the line of the file for each of its lines", () => {
  const source = foldTagLines(
    "甲\n{% comment %}\n题\n{% endcomment %}\n{{ a }}\n{% if b %}\n乙\n{% else %}\n丙\n{% endif %}\n丁",
  );
  const { text, lines } = skeletonOf(source);
  const found = Object.fromEntries(text.split("\n").map((line, index) => [line, lines[index]]));
  expect(found).toMatchObject({ 甲: 1, "\uE0000\uE001": 5, 乙: 7, 丙: 9, 丁: 11 });
});
