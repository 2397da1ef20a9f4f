import type { SchemaNode } from "@shifan/schema";
import { expect, test } from "vitest";
import { numbersOf, renumbered } from "./row-numbers.ts";

const node: SchemaNode = {
  type: "array",
  items: {
    type: "object",
    properties: { no: { title: "序号", type: "integer" }, name: { title: "名称", type: "string" } },
  },
};
const [first, second] = [
  { no: 1, name: "甲" },
  { no: 2, name: "乙" },
];

test("a new row gets its number, and the rows after one that goes or moves get theirs", () => {
  expect(renumbered(node, [], [{}])).toEqual([{ no: 1 }]);
  expect(renumbered(node, [first, second], [first, second, {}])).toEqual([first, second, { no: 3 }]);
  expect(renumbered(node, [first, second], [second])).toEqual([{ no: 1, name: "乙" }]);
  expect(renumbered(node, [first], [first])[0]).toBe(first);
});

test("rows that somebody numbers otherwise are let", () => {
  expect(renumbered(node, [second, first], [second])).toEqual([second]);
  expect(renumbered({ items: { properties: {} } }, [], [{}])).toEqual([{}]);
});

test("rows that are pasted without numbers get them, those with numbers keep theirs", () => {
  const changes = [
    { pointer: "/rows/0/name", value: "丙" },
    { pointer: "/rows/1/name", value: "丁" },
    { pointer: "/rows/2/no", value: 9 },
  ];
  const list = { pointer: "/rows", node, rows: [first] };
  expect(numbersOf(list, changes)).toEqual([{ pointer: "/rows/1/no", value: 2 }]);
  expect(numbersOf({ ...list, rows: [second] }, changes)).toEqual([]);
});
