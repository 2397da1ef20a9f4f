import { expect, test } from "vitest";
import { run } from "./markup.ts";
import { textRuns } from "./text-runs.ts";

test("characters that stand closer make runs of their own, across the parts of a text", () => {
  const parts = [{ text: "一、", format: { style: "Hei" } as const }, { text: "总体要求" }];
  expect(textRuns(parts, [{ from: 1, to: 4, by: 3, scale: 100 }])).toBe(
    run("一", { style: "Hei" }) +
      run("、", { style: "Hei", tracking: -8 }) +
      run("总体", { tracking: -8 }) +
      run("要求"),
  );
});

test("narrowed characters keep the white of their style, and what is anchored stays behind its part", () => {
  expect(
    textRuns([{ text: "见abc", after: "<anchor/>" }, { text: "。" }], [{ from: 1, to: 4, by: 0, scale: 80 }]),
  ).toBe(`${run("见")}${run("abc", { scale: 80 })}<anchor/>${run("。")}`);
});
