import type { SchemaNode } from "@shifan/schema";
import { expect, test } from "vitest";
import { pruned } from "./pruned.ts";

const series: SchemaNode = { type: "array", "x-series": 2, items: {} };
const node: SchemaNode = {
  type: "object",
  required: ["needed"],
  properties: {
    needed: series,
    wanted: series,
    group: { type: "object", properties: { wanted: series, seq: { type: ["integer", "null"] } } },
    rows: { type: "array", items: { type: "object", properties: { x: series } } },
  },
};
const blank = [
  { year: 2024, value: null },
  { year: 2025, value: null },
];

test("optional parts that were left blank are no part of the record; required ones stay to be asked for", () => {
  expect(pruned({ needed: blank, wanted: blank, group: { wanted: blank }, rows: [] }, node)).toEqual({
    needed: blank,
  });
});

test("a group that was emptied again is no part of the record, whatever its number was emptied to", () => {
  expect(pruned({ needed: blank, group: { seq: null } }, node)).toEqual({ needed: blank });
});

test("a year with a figure or a reason keeps its series; a row that was added keeps its place", () => {
  const reason = [{ year: 2024, value: null, note: "当年未统计" }, blank[1]];
  const data = { needed: blank, wanted: reason, rows: [{ x: blank }] } as never;
  expect(pruned(data, node)).toEqual({ needed: blank, wanted: reason, rows: [{}] });
});

test("a record without blank parts is the same object", () => {
  const data = { needed: blank };
  expect(pruned(data, node)).toBe(data);
});
