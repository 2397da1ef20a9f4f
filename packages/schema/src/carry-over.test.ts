import { expect, test } from "vitest";
import { carryOver } from "./carry-over.ts";
import { figureFaults } from "./figure-faults.ts";
import { readSample } from "./node/index.ts";
import { definitionOf } from "./registry.ts";
import { validateWith } from "./validate.ts";

const application = definitionOf("application");
const report = definitionOf("annual-report");
if (application === undefined || report === undefined) throw new Error("forms");
const filed = readSample("application");
const reported = readSample("annual-report");
const draft = carryOver(application, filed, report, { roundYear: 2026 });

test("an annual report opens with the application's figures, lists and facts", () => {
  expect(draft).toMatchObject({
    year: 2026,
    category: "manufacturing",
    applicantName: "济南市章丘区人民政府",
    economy: {
      gdp: [
        { year: 2024, value: 1126.85 },
        { year: 2025, value: 1198.47 },
        { year: 2026, value: null },
      ],
      statSource: { dept: "济南市章丘区统计局" },
    },
    leadingIndustries: [
      { name: "高端装备", output: [{ year: 2024 }, { year: 2025, value: 580.36 }, { year: 2026 }] },
      {},
      {},
    ],
    green: { energyBasis: "equal" },
  });
  expect(draft?.innovation).toHaveProperty("platforms.length", 12);
});

test("the goals of then are the targets of now", () => {
  expect(draft?.indicators).toHaveProperty("0", {
    name: "规模以上工业营业收入",
    unit: "亿元",
    lastYear: 1628.33,
    target: 1770,
  });
});

test("dates, files and narratives are written anew, and nothing is taken that the report doesn't hold", () => {
  expect(draft?.economy).not.toHaveProperty("statSource.date");
  expect(draft?.economy).not.toHaveProperty("statSource.seal");
  expect(draft?.chain).not.toHaveProperty("regionalNote");
  // Nobody has yet said this of this year.
  for (const path of ["energyTarget.actual", "threeWastes.water", "mandatoryAuditRate"])
    expect(draft?.green).not.toHaveProperty(path);
  expect(draft?.chain).not.toHaveProperty("chainMasters");
  expect(
    Object.keys(draft ?? {}).filter((key) => !Object.hasOwn(report.schema.properties ?? {}, key)),
  ).toEqual([]);
});

test("next year's report opens from this year's", () => {
  const next = carryOver(report, reported, report, { roundYear: 2027 });
  expect(next).toMatchObject({
    year: 2027,
    designationId: "SDGY-2026-M-03",
    economy: { gdp: [{ year: 2025 }, { year: 2026 }, { year: 2027, value: null }] },
  });
  expect(next?.indicators).toHaveProperty("0.target", 1870);
  expect(next?.indicators).toHaveProperty("1.lastYear", 3.17);
});

test("there is no way from a score sheet to a report", () => {
  expect(carryOver({ kind: "expert-score" }, {}, report, { roundYear: 2026 })).toBeUndefined();
});

const withGdp = (data: unknown, items: readonly object[]) => {
  const { economy, ...others } = data as { economy: object };
  return { ...others, economy: { ...economy, gdp: items } };
};

test("a figure that differs from the earlier form is told, unless a note corrects it (R28)", () => {
  const comparison = { rule: "R28", source: "申报书" } as const;
  expect(figureFaults(report, reported, filed, comparison)).toEqual([]);
  const changed = { year: 2025, value: 1200 };
  expect(figureFaults(report, withGdp(reported, [changed]), filed, comparison)).toMatchObject([
    {
      pointer: "/economy/gdp/0/value",
      code: "figure-changed",
      rule: "R28",
      message:
        "“产业发展质效”的“地区生产总值”2025年是1200亿元，申报书中是1198.47亿元，请核对；更正的，请在说明中写明原因",
    },
  ]);
  const noted = { ...changed, note: "经济普查修订" };
  expect(figureFaults(report, withGdp(reported, [noted]), filed, comparison)).toEqual([]);
});

test("where the earlier form is known, a changed base year keeps a report from being valid (R28)", () => {
  const changed = withGdp(reported, [
    { year: 2024, value: 1126.85 },
    { year: 2025, value: 1200 },
    { year: 2026, value: 1259.35 },
  ]);
  const earlier = { record: filed, source: "申报书" };
  expect(validateWith(report, changed)).toMatchObject({ ok: true });
  expect(validateWith(report, changed, undefined, earlier)).toMatchObject({
    ok: false,
    faults: [{ pointer: "/economy/gdp/1/value", rule: "R28" }],
  });
  expect(validateWith(report, reported, undefined, earlier)).toMatchObject({ ok: true });
});

test("two live forms of one area hold the same figures, note or not (R27)", () => {
  const noted = { year: 2025, value: 1200, note: "经济普查修订" };
  const faults = figureFaults(application, withGdp(filed, [noted]), filed, {
    rule: "R27",
    source: "另一份申报书",
  });
  expect(faults).toMatchObject([{ rule: "R27", pointer: "/economy/gdp/0/value" }]);
});
