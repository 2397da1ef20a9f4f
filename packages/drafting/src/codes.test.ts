import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { FILTERS } from "./liquid/filters.ts";
import { MESSAGES } from "./messages.zh.ts";

const page = (name: string): string => readFileSync(new URL(`../docs/${name}`, import.meta.url), "utf8");
const names = (text: string): readonly string[] =>
  Array.from(text.matchAll(/^\| `([a-zA-Z-]+)`/gm), (match) => match[1] ?? "").sort();

test("every fault code is documented, and no other", () => {
  expect(names(page("codes.md"))).toEqual(Object.keys(MESSAGES).sort());
});

test("every filter is documented, and no other", () => {
  expect(names(page("filters.md"))).toEqual(Object.keys(FILTERS).sort());
});
