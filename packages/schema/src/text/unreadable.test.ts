import { expect, test } from "vitest";
import type { SchemaNode } from "../schema-node.ts";
import { unreadable } from "./unreadable.ts";

const level: SchemaNode = {
  type: "string",
  enum: ["national", "provincial"],
  "x-enum-labels": { national: "国家级", provincial: "省级" },
};

test("what is no value of its kind says why, and what may have been meant", () => {
  expect(unreadable("82.3万", { type: "number" })).toBe("的“82.3万”不是数字，请改正");
  expect(unreadable("2021年13月", { type: "string", format: "date" })).toBe(
    "的“2021年13月”不是日期，请写成2026-03-01的样子",
  );
  expect(unreadable("也许", { type: "boolean" })).toBe("的“也许”应为“是”或者“否”");
  expect(unreadable("国家", level)).toBe("的“国家”不在可以选择的内容中，是不是“国家级”？");
});

test("values and nothing are nothing to be told of", () => {
  expect(unreadable(82.3, { type: "number" })).toBeUndefined();
  expect(unreadable("national", level)).toBeUndefined();
  expect(unreadable(undefined, level)).toBeUndefined();
  expect(unreadable("任何文字", { type: "string" })).toBeUndefined();
});
