import { expect, test } from "vitest";
import type { SchemaNode } from "../schema-node.ts";
import { parseValue } from "./parse-value.ts";
import { shownValue } from "./shown-value.ts";

const choices: SchemaNode = {
  type: "array",
  items: {
    type: "string",
    enum: ["C10", "truth", "C20"],
    "x-enum-labels": { C10: "质效", truth: "真实性、合规性", C20: "真实性" },
  },
};

test("several choices are told apart by their names, also by names that hold a comma themselves", () => {
  for (const chosen of [["truth"], ["C20", "C10"], ["C10", "truth", "C20"], ["truth", "C10"]])
    expect(parseValue(shownValue(chosen, choices), choices)).toEqual(chosen);
  expect(parseValue("质效；真实性，没有的、C10", choices)).toEqual(["C10", "C20", "没有的", "C10"]);
});

test("what can't be read stays as it was written", () => {
  expect(parseValue("约300", { type: "number" })).toBe("约300");
  expect(parseValue("明年", { type: "string", format: "date" })).toBe("明年");
  expect(parseValue("也许", { type: "boolean" })).toBe("也许");
  expect(parseValue("  ", { type: "string" })).toBeUndefined();
});
