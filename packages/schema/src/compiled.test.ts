import { expect, test } from "vitest";
import { characters, equal } from "./compiled.ts";
import { editDistance, nearest } from "./nearest.ts";

test("a character outside the basic plane counts as one", () => expect(characters("𬭎a")).toBe(2));

test("values are the same whatever the order of their keys", () => {
  expect(equal({ a: [1, { b: null }], c: 2 }, { c: 2, a: [1, { b: null }] })).toBe(true);
  expect(equal({ a: 1 }, { b: 1 })).toBe(false);
  expect(equal([1], { 0: 1 })).toBe(false);
  const odd = (value: number) =>
    JSON.parse(`{"valueOf":${value},"toString":2,"constructor":3,"__proto__":4}`);
  expect(equal(odd(1), odd(1))).toBe(true);
  expect(equal(odd(1), odd(9))).toBe(false);
});

test("the nearest name is a slip of the pen away, or there is none", () => {
  expect(editDistance("kitten", "sitting")).toBe(3);
  expect(nearest("catagory", ["category", "cityName"])).toBe("category");
  expect(nearest("abc", ["xyz"])).toBeUndefined();
});
