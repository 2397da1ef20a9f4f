import { validate } from "@shifan/schema";
import { readSample } from "@shifan/schema/node";
import { expect, test } from "vitest";
import { lineOf } from "./validated.ts";

test("a sentence names options in Chinese, its line also the words that a record holds of them", () => {
  const sample = readSample("designation") as Readonly<Record<string, unknown>>;
  const result = validate("designation", { ...sample, seal: "盖章" });
  expect(result.ok ? [] : result.faults.map(lineOf)).toEqual([
    "/seal not-in-list “印章”填的“盖章”不在可选范围内，请从中选择：加盖印章、不加盖印章（JSON 中写 stamp、none）",
  ]);
});
