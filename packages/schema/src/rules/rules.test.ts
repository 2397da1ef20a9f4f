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
const found = (rule: Rule, value: unknown) => {
  const schema = { properties, "x-rules": [rule] };
  return checkRules({ value, schema, pointer: "", reference, root: { value, schema } }).map(
    ({ pointer, code }) => `${pointer} ${code}`,
  );
};

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

test("rows that agree in all named fields are told apart at the first of them", () => {
  const rule: Rule = { rule: "unique", list: "rows", by: ["a", "b"] };
  expect(
    found(rule, {
      rows: [
        { a: 1, b: 1 },
        { a: 1, b: 2 },
        { a: 1, b: 1 },
      ],
    }),
  ).toEqual(["/rows/2/a same-value"]);
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

test("bodies are the area's own or its city's, as far as it is known", () => {
  const rule = { rule: "organs-of-area", organs: "mainTo", area: "area" } as const;
  const to = (area: string, ...mainTo: readonly string[]) => found(rule, { area, mainTo });
  expect(to("滕州市", "枣庄市工业和信息化局", "滕州市人民政府", "枣庄市滕州市财政局")).toEqual([]);
  expect(to("滕州市", "枣庄市市中区人民政府", "各市财政局")).toEqual([
    "/mainTo/0 other-area",
    "/mainTo/1 other-area",
  ]);
  expect(to("市中区", "济南市财政局", "枣庄市财政局")).toEqual([]);
  expect(to("济南市市中区", "枣庄市财政局")).toEqual(["/mainTo/0 other-area"]);
  expect(to("济南高新技术产业开发区", "济南高新区管委会")).toEqual([]);
  expect(to("滕州经济开发区", "济南市财政局")).toEqual(["/mainTo/0 other-area"]);
  expect(to("某某开发区", "济南市财政局")).toEqual([]);
  expect(found({ ...rule, tier: "city" }, { area: "滕州市", mainTo: ["滕州市财政局"] })).toHaveLength(1);
  expect(found({ ...rule, tier: "county" }, { area: "滕州市", mainTo: ["枣庄市财政局"] })).toHaveLength(1);
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

test("a name stands within another text or is one of a list", () => {
  const within: Rule = { rule: "named-in", field: "area", in: "title" };
  expect(found(within, { area: "历下区", title: "示范区（历下区）" })).toEqual([]);
  expect(found(within, { area: "历城区", title: "示范区（历下区）" })).toEqual(["/area not-named-in"]);
  const among: Rule = { rule: "named-in", field: "via", in: "mainTo" };
  expect(found(among, { via: "济南市局", mainTo: ["青岛市局", "济南市局"] })).toEqual([]);
  expect(found(among, { via: "济南市局", mainTo: ["济南市局二处"] })).toEqual(["/via not-named-in"]);
  expect(found(among, { via: "济南市局" })).toEqual([]);
});

test("dates along a list don't run backwards, nor start before another", () => {
  const rule: Rule = { rule: "dates-along", list: "rows", by: "from", after: "date" };
  const rows = [{ from: "2026-07-21" }, { from: "2026-07-23" }, { from: "2026-07-22" }];
  expect(found(rule, { date: "2026-07-21", rows })).toEqual(["/rows/2/from dates-reversed"]);
  expect(found(rule, { date: "2026-07-22", rows: rows.slice(0, 2) })).toEqual([
    "/rows/0/from dates-reversed",
  ]);
});

test("a date that belongs to the year after lies in it", () => {
  const rule: Rule = { rule: "next-year", year: "year", date: "due" };
  expect(found(rule, { year: 2026, due: "2027-04-30" })).toEqual([]);
  expect(found(rule, { year: 2026, due: "2026-04-30" })).toEqual(["/due not-next-year"]);
});

test("an area stands once in lists that exclude each other", () => {
  const rule: Rule = { rule: "once", lists: ["groups.rows", "missing"], by: ["area"] };
  const groups = [{ rows: [{ area: "a" }, { area: "b" }] }, { rows: [{ area: "a" }] }];
  expect(found(rule, { groups, missing: [{ area: "c" }] })).toEqual(["/groups/1/rows/0 listed-again"]);
  expect(found(rule, { groups: groups.slice(0, 1), missing: [{ area: "b" }] })).toEqual([
    "/missing/0 listed-again",
  ]);
});

test("a value that refers to a list is in it, alone or in each row", () => {
  const chair: Rule = { rule: "listed", field: "chair", list: "panel", by: "name" };
  expect(found(chair, { chair: "甲", panel: [{ name: "甲" }] })).toEqual([]);
  expect(found(chair, { chair: "乙", panel: [{ name: "甲" }] })).toEqual(["/chair not-listed"]);
  const each: Rule = { rule: "listed", each: "rows", field: "grade", list: "counts", by: "grade" };
  expect(found(each, { rows: [{ grade: "good" }, { grade: "fail" }], counts: [{ grade: "good" }] })).toEqual([
    "/rows/1/grade not-listed",
  ]);
});

test("ranks follow from the scores, equal scores share a rank", () => {
  const rule: Rule = { rule: "ranked", list: "rows", by: "score", rank: "rank" };
  const rows = (...pairs: readonly (readonly [number, number])[]) => ({
    rows: pairs.map(([score, rank]) => ({ score, rank })),
  });
  expect(found(rule, rows([90, 1], [80, 2], [80, 2], [70, 4]))).toEqual([]);
  expect(found(rule, rows([90, 1], [80, 2], [80, 3]))).toEqual(["/rows/2/rank wrong-rank"]);
  expect(found(rule, rows([80, 1], [90, 2]))).toEqual([
    "/rows/0/rank wrong-rank",
    "/rows/1/score out-of-order",
  ]);
});

test("an even panel is told", () => {
  expect(found({ rule: "odd-count", list: "rows" }, { rows: [1, 2] })).toEqual(["/rows not-odd"]);
  expect(found({ rule: "odd-count", list: "rows" }, { rows: [1, 2, 3] })).toEqual([]);
});
