import { expect, test } from "vitest";
import type { Reference } from "../reference.ts";
import type { SchemaNode } from "../schema-node.ts";
import { checkRules } from "./check-rules.ts";
import type { Rule } from "./rule.ts";

const reference: Reference = {
  cities: [
    {
      code: "370100",
      name: "济南市",
      counties: [
        { code: "370102", name: "历下区" },
        { code: "370103", name: "市中区" },
      ],
    },
    {
      code: "370400",
      name: "枣庄市",
      counties: [
        { code: "370402", name: "市中区" },
        { code: "370481", name: "滕州市" },
      ],
    },
  ],
  workdays: {},
};

const grade: SchemaNode = {
  type: "string",
  enum: ["good", "fail"],
  "x-enum-labels": { good: "良好", fail: "不合格" },
};
const properties: SchemaNode["properties"] = {
  rows: { type: "array", items: { properties: { grade } } },
  limit: { title: "上限" },
};

/** The pointers and codes that a rule finds in a value. */
const found = (rule: Rule, value: unknown) =>
  checkRules({ value, schema: { properties, "x-rules": [rule] }, pointer: "", reference }).map(
    ({ pointer, code }) => `${pointer} ${code}`,
  );

test("dates must not run backwards, equal dates may", () => {
  const rule: Rule = { rule: "dates-ordered", earlier: "from", later: "to" };
  expect(found(rule, { from: "2026-01-02", to: "2026-01-01" })).toEqual(["/to dates-reversed"]);
  expect(found(rule, { from: "2026-01-02", to: "2026-01-02" })).toEqual([]);
  expect(found(rule, { from: "2026-01-02" })).toEqual([]);
});

test("numbers count on from 1, afresh in each group", () => {
  const rule: Rule = { rule: "consecutive", list: "rows", by: "seq", within: "grade" };
  const rows = [
    { seq: 1, grade: "a" },
    { seq: 1, grade: "b" },
    { seq: 3, grade: "a" },
  ];
  expect(found(rule, { rows })).toEqual(["/rows/2/seq not-consecutive"]);
});

test("rows that agree in all named fields are repeated", () => {
  const rule: Rule = { rule: "unique", list: "rows", by: ["a", "b"] };
  expect(
    found(rule, {
      rows: [
        { a: 1, b: 1 },
        { a: 1, b: 2 },
        { a: 1, b: 1 },
      ],
    }),
  ).toEqual(["/rows repeated"]);
});

test("groups stand in the order of their enum, each once", () => {
  const rule: Rule = { rule: "enum-order", list: "rows", by: "grade" };
  expect(found(rule, { rows: [{ grade: "fail" }, { grade: "good" }] })).toEqual([
    "/rows/1/grade out-of-order",
  ]);
  expect(found(rule, { rows: [{ grade: "good" }, { grade: "good" }] })).toEqual([
    "/rows/1/grade listed-twice",
  ]);
  expect(found({ ...rule, repeats: true }, { rows: [{ grade: "good" }, { grade: "good" }] })).toEqual([]);
});

test("areas stand in the order of division codes, a development zone anywhere in its city", () => {
  const rule: Rule = { rule: "division-order", list: "rows", city: "city", area: "area" };
  const row = (city: string, area: string) => ({ city, area });
  const zone = row("济南市", "某某开发区");
  const rows = [row("济南市", "历下区"), zone, row("济南市", "市中区"), row("枣庄市", "市中区")];
  expect(found(rule, { rows })).toEqual([]);
  expect(found(rule, { rows: [...rows].reverse() })).toEqual([
    "/rows/1/area out-of-order",
    "/rows/2/area out-of-order",
    "/rows/3/area out-of-order",
  ]);
  expect(found(rule, { rows: [row("济南市", "滕州市")] })).toEqual(["/rows/0/area not-in-city"]);
});

test("a number keeps to another, to a list's length and to a sum", () => {
  expect(found({ rule: "not-more", smaller: "n", larger: "limit" }, { n: 3, limit: 2 })).toEqual([
    "/n exceeds-other",
  ]);
  expect(found({ rule: "count-of", field: "n", list: "rows" }, { n: 3, rows: [1, 2] })).toEqual([
    "/n count-differs",
  ]);
  const sum: Rule = { rule: "sum-of", field: "n", list: "rows", by: "x" };
  expect(found(sum, { n: 0.3, rows: [{ x: 0.1 }, { x: 0.2 }] })).toEqual([]);
  expect(found(sum, { n: 0.4, rows: [{ x: 0.1 }, { x: 0.2 }] })).toEqual(["/n wrong-sum"]);
});

test("counts by group agree with the list", () => {
  const rule: Rule = { rule: "count-by", each: "counts", field: "n", list: "rows", match: "grade" };
  const rows = [{ grade: "good" }, { grade: "good" }];
  const counts = [
    { grade: "good", n: 2 },
    { grade: "fail", n: 1 },
  ];
  expect(found(rule, { counts, rows })).toEqual(["/counts/1/n count-differs"]);
});

test("an even panel is told", () => {
  expect(found({ rule: "odd-count", list: "rows" }, { rows: [1, 2] })).toEqual(["/rows not-odd"]);
  expect(found({ rule: "odd-count", list: "rows" }, { rows: [1, 2, 3] })).toEqual([]);
});
