import { expect, test } from "vitest";
import { signLineGaps } from "./elements.ts";

test("the first line to be signed and one that takes a seal stand a blank line lower", () => {
  const lines = ["主要负责人", "主要负责人（签字）", "承诺单位（盖章）", "承诺日期"];
  const block = { kind: "signLines", lines: lines.map((label) => ({ label, value: "" })) } as const;
  expect(signLineGaps(block)).toEqual([1, 0, 1, 0]);
});
