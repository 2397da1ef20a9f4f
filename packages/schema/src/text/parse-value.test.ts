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

test("a choice is known by one word of its name that no other has", () => {
  const labels = { C10: "条件1 质效好", C11: "条件2 协同好", C12: "条件3 协同好" };
  const conditions: SchemaNode = {
    type: "array",
    items: { type: "string", enum: Object.keys(labels), "x-enum-labels": labels },
  };
  expect(parseValue("条件1、条件3，协同好", conditions)).toEqual(["C10", "C12", "协同好"]);
});

test("what can't be read stays as it was written", () => {
  expect(parseValue("约300", { type: "number" })).toBe("约300");
  expect(parseValue("明年", { type: "string", format: "date" })).toBe("明年");
  expect(parseValue("也许", { type: "boolean" })).toBe("也许");
  expect(parseValue("  ", { type: "string" })).toBeUndefined();
});

test("codes lose the blanks and full-width characters that an input method leaves", () => {
  const uscc: SchemaNode = { type: "string", format: "uscc", "x-code": true };
  expect(parseValue("９１３７０１００ｍａ３ｃ１２３４５ｘ", uscc)).toBe("91370100MA3C12345X");
  const phone: SchemaNode = { type: "string", "x-code": true };
  expect(parseValue("138 0531\u30001234", phone)).toBe("13805311234");
  expect(parseValue("0531—51782345", phone)).toBe("0531-51782345");
  expect(parseValue("ＡＢ Ｃ", { type: "string" })).toBe("ＡＢ Ｃ");
});

test("a division is read by its name, too, unless two have it", () => {
  const city: SchemaNode = { type: "string", format: "city-code", "x-code": true };
  for (const text of ["济南市", "济南", "山东省济南市", "370100", "３７０１００"])
    expect(parseValue(text, city), text).toBe("370100");
  const county: SchemaNode = { type: "string", format: "division", "x-code": true };
  for (const text of ["历下区", "济南市历下区", "山东省 济南市 历下区", "370102"])
    expect(parseValue(text, county), text).toBe("370102");
  expect(parseValue("市中区", county)).toBe("市中区");
  expect(parseValue("济南市市中区", county)).toBe("370103");
});
