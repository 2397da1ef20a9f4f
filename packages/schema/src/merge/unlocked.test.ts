import { expect, test } from "vitest";
import { isUnlocked } from "./unlocked.ts";

test("of a returned form, the fields that were returned and all in them may be changed", () => {
  const unlocked = new Set(["/economy/gdp", "/phone"]);
  expect(["/economy/gdp/0/value", "/phone"].map((it) => isUnlocked(unlocked, it))).toEqual([true, true]);
  expect(["/economy", "/economy/gdp2", "/phones"].map((it) => isUnlocked(unlocked, it))).toEqual([
    false,
    false,
    false,
  ]);
});

test("of a form that wasn't returned, all of them", () => {
  expect(isUnlocked(undefined, "/phone")).toBe(true);
});
