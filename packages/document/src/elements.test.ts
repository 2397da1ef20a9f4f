import { expect, test } from "vitest";
import { signLineGaps, signLineIndent } from "./elements.ts";

test("the first line to be signed and one that takes a seal stand a blank line lower", () => {
  const lines = ["主要负责人", "主要负责人（签字）", "承诺单位（盖章）", "承诺日期"];
  const block = { kind: "signLines", lines: lines.map((label) => ({ label, value: "" })) } as const;
  expect(signLineGaps(block)).toEqual([1, 0, 1, 0]);
});

test("lines to be signed start further left where a name would run into a second line", () => {
  const indent = (value: string, ofLine = 28): number =>
    signLineIndent({ kind: "signLines", lines: [{ label: "承诺单位（盖章）", value }] }, ofLine, {
      usual: 10,
      least: 2,
    });
  expect(indent("")).toBe(10);
  expect(indent("济南市章丘区人民政府")).toBe(9);
  expect(indent("济南市章丘区人民政府济南市章丘区人民政府")).toBe(2);
  expect(indent("济南市章丘区人民政府济南市章丘区人民政府", 40)).toBe(10);
});
