import fc from "fast-check";
import { expect, test } from "vitest";
import { parseNumber } from "./parse-number.ts";
import { shownNumber } from "./shown-value.ts";

const number = (value: number) => ({ kind: "number", value });

test("figures are read as officials type and paste them", () => {
  expect(parseNumber("1,286.40")).toEqual(number(1286.4));
  expect(parseNumber("１２．５")).toEqual(number(12.5));
  expect(parseNumber("8.7%", "%")).toEqual(number(8.7));
  expect(parseNumber("８.7％", "%")).toEqual(number(8.7));
  expect(parseNumber("－3")).toEqual(number(-3));
  expect(parseNumber("−3")).toEqual(number(-3));
  expect(parseNumber("320 亿元", "亿元")).toEqual(number(320));
  expect(parseNumber(" .5 ")).toEqual(number(0.5));
});

test("a dash or nothing is no figure, never zero", () => {
  for (const text of ["", "  ", "-", "—", "——", "…", "/"])
    expect(parseNumber(text)).toEqual({ kind: "empty" });
});

test("what is no figure is not guessed at", () => {
  for (const text of ["约300", "12万", "1,2,3", "12,86", "1.2.3", "abc", "1e5", "12%"]) {
    expect(parseNumber(text), text).toEqual({ kind: "text" });
  }
});

test("more digits than a number holds stay as they were typed", () => {
  expect(parseNumber("9".repeat(309))).toEqual({ kind: "text" });
});

test("what a field shows of a number is read back as the same number", () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 4 }), (digits, decimals) => {
      const value = digits / 10 ** decimals;
      expect(parseNumber(shownNumber(value, decimals))).toEqual(number(value));
    }),
  );
});
