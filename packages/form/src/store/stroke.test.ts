import { expect, test } from "vitest";
import { editBetween } from "./stroke.ts";

test("an edit is what two values don't share at their start and their end", () => {
  expect(editBetween("平邑县", "平邑县人")).toEqual({ removed: 0, inserted: 1 });
  expect(editBetween("平邑县", "平县")).toEqual({ removed: 1, inserted: 0 });
  expect(editBetween("平邑县人民政府", "x")).toEqual({ removed: 7, inserted: 1 });
  expect(editBetween("aa", "aaa")).toEqual({ removed: 0, inserted: 1 });
});

test("figures, lists and empty fields have words too", () => {
  expect(editBetween(undefined, 12)).toEqual({ removed: 0, inserted: 2 });
  expect(editBetween(12, null)).toEqual({ removed: 2, inserted: 0 });
  expect(editBetween(["甲"], ["甲", "乙"])).toEqual({ removed: 0, inserted: 4 });
});

test("of a date each digit gives all of it anew, and between two of them nothing", () => {
  expect(editBetween("0202-03-05", "2026-03-05")).toMatchObject({ isOfDate: true });
  expect(editBetween("2026-03-05T10:00:00+08:00", undefined)).toMatchObject({ isOfDate: true });
  expect(editBetween(undefined, "2026-03-05")).toEqual({ removed: 0, inserted: 10 });
  expect(editBetween("2026-03-05", "2026年")).not.toHaveProperty("isOfDate");
});

test("a figure's comma is none of its words", () => {
  expect(editBetween("1,20", 1200)).toEqual({ removed: 0, inserted: 1 });
});
