import { expect, test } from "vitest";
import { readSample } from "../node/index.ts";
import { definitionOf } from "../registry.ts";
import type { SchemaNode } from "../schema-node.ts";
import { withComputed } from "./computed.ts";
import { formulaText } from "./formula-text.ts";

const application = definitionOf("application");
if (application === undefined) throw new Error("application");
type Figures = { readonly [key: string]: Figures };
const sample = readSample("application") as Figures;

const number: SchemaNode = { type: "number" };
const schema: SchemaNode = {
  type: "object",
  properties: {
    rows: {
      type: "array",
      items: {
        type: "object",
        properties: {
          limit: number,
          actual: number,
          ok: { type: "boolean", "x-calc": "actual <= limit" },
        },
      },
    },
    a: number,
    b: { ...number, "x-calc": "a / 3", "x-decimals": 2 },
    c: { ...number, "x-calc": "b * 10", "x-decimals": 1 },
    grade: { type: "string", enum: ["low", "high"], "x-calc": "level(a, 2)" },
  },
};

test("a total of nothing is not there, one of a row that holds 0 is 0", () => {
  const panel = definitionOf("panel-summary");
  const evaluation = definitionOf("evaluation");
  if (panel === undefined || evaluation === undefined) throw new Error("no forms");
  expect(withComputed<object>(panel, { sheets: [] })).toEqual({ sheets: [] });
  const rows = { quant: [{ score: 0 }], qual: [], adjustments: [] };
  expect(withComputed<object>(evaluation, rows)).toMatchObject({ total: 0 });
});

test("the catalogue's own examples come out: 40.00 万元/人 and 4.00 万元/亩", () => {
  const year = (value: number) => [{ year: 2025, value }];
  const economy = { scaleValueAdded: year(320), scaleEmployees: year(80_000), industrialTax: year(12) };
  const record = { economy, area: { builtIndustrialLand: year(30_000) } };
  expect(withComputed(application, record).economy).toMatchObject({
    labourProductivity: year(40),
    taxPerMu: year(4),
  });
});

test("formulas may build on each other, in rows too, and give yes, no or an option", () => {
  const record = { a: 2, rows: [{ limit: 2, actual: 2 }, { limit: 2, actual: 3 }, { limit: 2 }] };
  expect(withComputed({ schema }, record)).toEqual({
    a: 2,
    b: 0.67,
    c: 6.7,
    grade: "high",
    rows: [{ limit: 2, actual: 2, ok: true }, { limit: 2, actual: 3, ok: false }, { limit: 2 }],
  });
});

test("what can't be computed any more is taken out", () => {
  expect(withComputed({ schema }, { b: 5, grade: "low" })).toEqual({});
});

test("a complete record stays the same object, and a change copies only what it touches", () => {
  expect(withComputed(application, sample)).toBe(sample);
  const economy = { ...sample.economy, industrialTax: [] } as unknown as Figures;
  const changed = withComputed(application, { ...sample, economy } as Figures);
  expect(changed.chain).toBe(sample.chain);
  expect(changed.economy?.profitMargin).toBe(sample.economy?.profitMargin);
  expect(changed.economy?.taxPerMu).toMatchObject([{ value: null }, { value: null }, { value: null }]);
});

test("a year without operands has no value and says so", () => {
  const foundation = readSample("application", "foundation") as Figures;
  const [first] = (foundation.economy?.labourProductivity ?? []) as unknown as readonly unknown[];
  expect(first).toEqual({ year: 2023, value: null, note: "有关数据缺项，无法计算" });
});

test.each([
  ["/economy/profitMargin", "规模以上工业利润总额 ÷ 规模以上工业营业收入 × 100"],
  ["/economy/taxPerMu", "工业税收（实缴） × 10000 ÷ 已供（建成）工业用地面积"],
  ["/chain/projectInvestTotal", "在建及储备重点项目各项总投资之和"],
  ["/green/energyStandard/0/ok", "实际值 ≤ 限额值"],
])("%s is explained in the fields' own names", (pointer, text) => {
  expect(formulaText(application, pointer)).toBe(text);
});

test("a field that is entered has no formula", () => {
  expect(formulaText(application, "/economy/scaleValueAddedGrowth")).toBeUndefined();
});

test("the score of a panel says how it is found", () => {
  const panel = definitionOf("panel-summary");
  expect(panel && formulaText(panel, "/finalScore")).toBe(
    "汇总方法为“算术平均”的，各份评分各项总分的平均数；其他的，各份评分各项总分的平均数（7份以上的，去掉一个最高、一个最低）",
  );
});
