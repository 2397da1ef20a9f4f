import fc from "fast-check";
import { expect, test } from "vitest";
import { evaluate, yearsOf } from "./evaluate.ts";
import { parseFormula } from "./parse.ts";

const value = (source: string, root: unknown, year?: number) => {
  const place = year === undefined ? { root, owner: root } : { root, owner: root, year };
  return evaluate(parseFormula(source), place)?.toString() ?? null;
};
const series = (...values: readonly (number | null)[]) =>
  values.map((it, index) => ({ year: 2023 + index, value: it }));

test("series are computed year by year", () => {
  const record = { revenue: series(100, 200, 300), profit: series(10, 30, 60), land: 50 };
  expect(value("profit / revenue * 100", record, 2024)).toBe("15");
  expect(value("revenue / land", record, 2025)).toBe("6");
  expect(yearsOf(parseFormula("profit / land"), { root: record, owner: record })).toEqual([2023, 2024, 2025]);
  expect(yearsOf(parseFormula("land * 2"), { root: record, owner: record })).toEqual([]);
});

test("a missing operand and a division by 0 give no value, never 0", () => {
  const record = { a: series(1, null, 3), b: 0 };
  expect(value("a + 1", record, 2024)).toBeNull();
  expect(value("a + 1", record, 2030)).toBeNull();
  expect(value("5 / b", record)).toBeNull();
  expect(value("nothing * 2", record)).toBeNull();
  expect(value("nothing.inside * 2", record)).toBeNull();
});

test("rows are added up in the year, and one row without a figure leaves no sum", () => {
  const record = { rows: [{ out: series(1, 2, 3), n: 4 }, { out: series(10, 20, 30) }] };
  expect(value("sum(rows.out)", record, 2024)).toBe("22");
  expect(value("sum(rows.n)", record)).toBeNull();
  expect(value("sum(none.n)", record)).toBeNull();
  expect(value("sum(rows.n)", { rows: [] })).toBe("0");
});

test("rows are counted, all or those of one kind, and an absent list has none", () => {
  const record = { rows: [{ level: "省级" }, { level: "国家级" }, { level: "省级" }] };
  expect(value("count(rows)", record)).toBe("3");
  expect(value('count(rows, level, "省级")', record)).toBe("2");
  expect(value("count(none)", record)).toBe("0");
});

test("a trimmed mean drops the highest and the lowest from seven sheets on", () => {
  const rows = (...totals: readonly number[]) => ({ rows: totals.map((total) => ({ total })) });
  expect(value("trimmedMean(rows.total)", rows(0, 80, 80, 80, 80, 80, 100))).toBe("80");
  expect(value("trimmedMean(rows.total)", rows(70, 80, 90))).toBe("80");
  expect(value("mean(rows.total)", rows(70, 90))).toBe("80");
  expect(value("deviation(rows.total)", rows(78, 82))).toBe("2");
  expect(value("mean(rows.total)", rows())).toBeNull();
});

test("grades follow from the limits that numbers reach and from the place of a choice", () => {
  const record = { kind: "safety", deaths: 10, water: "county" };
  expect(value("level(deaths, 3, 10, 30)", record)).toBe("2");
  expect(value("level(deaths, 11)", record)).toBe("0");
  expect(value('index(water, "none", "township", "county")', record)).toBe("3");
  expect(value("max(level(deaths, 3), level(missing, 1))", record)).toBe("1");
  expect(value('choose(kind, "safety", 1, 2)', record)).toBe("1");
  expect(value('choose(kind, "environment", 1, 2)', record)).toBe("2");
});

test("sums of decimals are exact", () => {
  const cents = fc.integer({ min: -1_000_000, max: 1_000_000 });
  fc.assert(
    fc.property(fc.array(cents, { minLength: 1, maxLength: 20 }), (all) => {
      const rows = all.map((it) => ({ n: it / 100 }));
      const total = all.reduce((sum, it) => sum + it, 0);
      expect(Number(value("sum(rows.n)", { rows }))).toBe(total / 100);
    }),
  );
});

test("what the prototype offers is no field", () => {
  expect(value("constructor.length + 1", {})).toBeNull();
});

test("texts are put together, and one that is missing leaves none", () => {
  const record = { code: "370114", name: "齐东经济开发区管理委员会", filledOn: "2028-02-29" };
  expect(value('text("（", division(code), "）")', record)).toBe("（章丘区）");
  expect(value('text("（", division(other), "）")', record)).toBeNull();
  expect(value('division("999999")', record)).toBeNull();
  expect(value('without(name, "人民政府", "管理委员会")', record)).toBe("齐东经济开发区");
  expect(value('without(name, "人民政府")', record)).toBe("齐东经济开发区管理委员会");
  expect(value("yearsBefore(filledOn, 3)", record)).toBe("2025-02-28");
  expect(value("yearsBefore(filledOn, 4)", record)).toBe("2024-02-29");
  expect(value("yearsBefore(name, 3)", record)).toBeNull();
});
