import type { SchemaNode } from "@shifan/schema";
import { expect, test } from "vitest";
import { loadText } from "./liquid/load-text.ts";
import { outlineOf } from "./liquid/outline.ts";
import { skeletonOf } from "./markdown/skeleton.ts";
import { foldTagLines, lineAt, settleTagLines } from "./source-lines.ts";

const withoutTags = (text: string): string => text.replace(/\{%[^%]*%\}/g, "");

test("a line of tags leaves the text and the lines are counted on", () => {
  const folded = foldTagLines("甲\n{% if a %}\n乙\n  {% endif %}{% if b %}\n丙{% endif %}");
  expect(withoutTags(folded).replaceAll("\uE002", "")).toBe("甲\n乙\n丙");
  expect(lineAt(folded, folded.indexOf("丙"))).toBe(5);
});

test.each([
  ["words are separated", "甲\n{% if a %}\n乙", ["甲", "", "乙"]],
  ["an empty line is enough", "甲\n\n{% if a %}\n乙", ["甲", "", "乙"]],
  ["rows are not separated", "| 甲 |\n{% if a %}\n{% if b %}\n| 乙 |", ["| 甲 |", "| 乙 |"]],
  ["words after a row are", "| 甲 |\n{% endif %}\n乙", ["| 甲 |", "", "乙"]],
  ["nothing stands before the first line", "{% if a %}\n甲", ["甲"]],
])("where tags stood %s", (_, source, lines) => {
  expect(settleTagLines(withoutTags(foldTagLines(source))).map(([line]) => line)).toEqual(lines);
});

test("a skeleton knows the line of the file for each of its lines", () => {
  const schema: SchemaNode = { properties: { a: { type: "string" }, b: { type: "boolean" } } };
  const source = foldTagLines(
    "# 甲\n{% comment %}\n题\n{% endcomment %}\n# {{ a }}\n{% if b %}\n# 乙\n{% else %}\n# 丙\n{% endif %}\n# 丁",
  );
  const outline = outlineOf(loadText(source, schema, 1).text.templates, source);
  const { text, lines } = skeletonOf(outline, new Set());
  const found = text
    .split("\n")
    .map((line, index) => `${lines[index]?.line} ${line.replace(/\uE000.*/, "a")}`);
  expect(found).toEqual(expect.arrayContaining(["1 # 甲", "5 # a", "7 # 乙", "9 # 丙", "11 # 丁"]));
});
