import { expect, test } from "vitest";
import { withComputed } from "./calc/computed.ts";
import { readSample } from "./node/index.ts";
import { definitionOf } from "./registry.ts";
import { validateWith } from "./validate.ts";

type Change = readonly [path: string, value: unknown];

/** A copy of a sample with other values at dotted paths; computed fields follow unless `asIs`. */
function changed(
  kind: string,
  variant: string | undefined,
  changes: readonly Change[],
  asIs: boolean,
): unknown {
  const data = JSON.parse(JSON.stringify(readSample(kind, variant))) as Record<string, unknown>;
  for (const [path, value] of changes) {
    const keys = path.split(".");
    const last = keys.pop() ?? "";
    const owner = keys.reduce<Record<string, unknown>>((it, key) => it[key] as Record<string, unknown>, data);
    owner[last] = value;
  }
  const definition = definitionOf(kind);
  return definition === undefined || asIs ? data : withComputed(definition, data);
}

interface Case {
  readonly rule: string;
  readonly about: string;
  readonly kind?: string;
  readonly variant?: string;
  /** Changes that break the rule. */
  readonly breaks: readonly Change[];
  /** Changes to the very limit, which hold. */
  readonly holds?: readonly Change[];
  /** Where the fault stands. */
  readonly at: string;
  /** Part of what it says. */
  readonly says: string;
  readonly asIs?: boolean;
}

const year2025 = (part: string) => `${part}.2.value`;

const CASES: readonly Case[] = [
  {
    rule: "R1",
    about: "the leading industries' outputs add up",
    breaks: [[year2025("economy.leadOutput"), 1120.9]],
    holds: [[year2025("economy.leadOutput"), 1120.89]],
    at: "/economy/leadOutput/2/value",
    says: "“产业发展质效”的“主导产业合计产值”2025年（1120.9亿元）应当等于“主导产业各项产值之和”（1120.88亿元）",
  },
  {
    rule: "R2",
    about: "the leading industries are a part of industry",
    breaks: [[year2025("economy.scaleOutput"), 1120]],
    at: "/economy/leadOutput/2/value",
    says: "不能大于“规模以上工业总产值”（1120亿元）",
  },
  {
    rule: "R3",
    about: "value added is a part of output",
    breaks: [[year2025("economy.scaleValueAdded"), 1676.91]],
    holds: [[year2025("economy.scaleValueAdded"), 1676.9]],
    at: "/economy/scaleValueAdded/2/value",
    says: "2025年（1676.91亿元）不能大于“规模以上工业总产值”（1676.9亿元）",
  },
  {
    rule: "R4",
    about: "a percentage lies between 0 and 100",
    breaks: [[year2025("digital.keyProcessNc"), 100.01]],
    holds: [[year2025("digital.keyProcessNc"), 100]],
    at: "/digital/keyProcessNc/2/value",
    says: "“两化融合”的“关键工序数控化率”2025年不能大于100%",
  },
  {
    rule: "R5",
    about: "the leaders' shares are at most 100 together",
    breaks: [["chain.leaders.0.share", 77.37]],
    holds: [["chain.leaders.0.share", 77.36]],
    at: "/chain/leaders",
    says: "“龙头骨干企业”：“龙头骨干企业各项占规上工业营业收入比重之和”（100.01%）不能大于100%",
  },
  {
    rule: "R6",
    about: "the shares by direction are 100 together",
    variant: "foundation",
    breaks: [["foundation.byDirection.0.share", 65.17]],
    holds: [["foundation.byDirection.0.share", 65.16]],
    at: "/foundation/byDirection",
    says: "应当等于100%",
  },
  {
    rule: "R7",
    about: "technical renewal is a part of industrial investment",
    breaks: [[year2025("economy.techReformInvest"), 228.17]],
    holds: [[year2025("economy.techReformInvest"), 228.16]],
    at: "/economy/techReformInvest/2/value",
    says: "不能大于“工业投资”（228.16亿元）",
  },
  {
    rule: "R8",
    about: "exports are a part of trade",
    breaks: [[year2025("economy.exportTotal"), 226.75]],
    holds: [[year2025("economy.exportTotal"), 226.74]],
    at: "/economy/exportTotal/2/value",
    says: "不能大于“进出口总额”",
  },
  {
    rule: "R9",
    about: "researchers are employees",
    breaks: [[year2025("innovation.rdStaff"), 86_481]],
    at: "/innovation/rdStaff/2/value",
    says: "2025年（86481人）不能大于“规模以上工业平均用工人数”（86480人）",
  },
  {
    rule: "R10",
    about: "research is paid from revenue",
    breaks: [[year2025("innovation.rdSpend"), 1628.34]],
    at: "/innovation/rdSpend/2/value",
    says: "不能大于“规模以上工业营业收入”",
  },
  {
    rule: "R11",
    about: "labour productivity is computed",
    breaks: [[year2025("economy.labourProductivity"), 46.45]],
    asIs: true,
    at: "/economy/labourProductivity/2/value",
    says: "由系统计算（规模以上工业增加值 × 10000 ÷ 规模以上工业平均用工人数），应当是46.46万元/人，现在是46.45万元/人",
  },
  {
    rule: "R12",
    about: "tax per mu is computed",
    breaks: [[year2025("economy.taxPerMu"), 9]],
    asIs: true,
    at: "/economy/taxPerMu/2/value",
    says: "应当是9.21万元/亩",
  },
  {
    rule: "R13",
    about: "research intensity is computed",
    breaks: [[year2025("innovation.rdIntensity"), 3.5]],
    asIs: true,
    at: "/innovation/rdIntensity/2/value",
    says: "应当是3.04%",
  },
  {
    rule: "R14",
    about: "energy intensity is computed",
    breaks: [[year2025("green.energyIntensity"), 0.5]],
    asIs: true,
    at: "/green/energyIntensity/2/value",
    says: "应当是0.4775吨标准煤/万元",
  },
  {
    rule: "R15",
    about: "the platforms of the list are as many as are counted",
    breaks: [[year2025("innovation.provincialPlatforms"), 8]],
    at: "/innovation/provincialPlatforms/2/value",
    says: "应当等于“创新平台清单中级别为‘省级’的项数”（9个）",
  },
  {
    rule: "R15",
    about: "the projects' investments are added up",
    breaks: [["chain.projectInvestTotal", 180]],
    asIs: true,
    at: "/chain/projectInvestTotal",
    says: "应当是181.2亿元",
  },
  {
    rule: "R16",
    about: "connected equipment is digital equipment",
    breaks: [[year2025("digital.equipNetworkRate"), 67]],
    holds: [[year2025("digital.equipNetworkRate"), 66.9]],
    at: "/digital/equipNetworkRate/2/value",
    says: "不能大于“生产设备数字化率”",
  },
  {
    rule: "R17",
    about: "a note: little giants are specialised firms",
    breaks: [["brand.littleGiants.2", { year: 2025, value: 196, note: "口径调整" }]],
    at: "/brand/littleGiants/2/value",
    says: "不能大于“省级专精特新中小企业数”",
  },
  {
    rule: "R18",
    about: "local suppliers are suppliers",
    breaks: [["chain.localSupplierCount.2", { year: 2025, value: 456, note: "口径调整" }]],
    at: "/chain/localSupplierCount/2/value",
    says: "不能大于“配套企业数”",
  },
  {
    rule: "R19",
    about: "a note: a figure that changes by more than a half asks for a reason",
    breaks: [[year2025("economy.tradeTotal"), 310]],
    holds: [["economy.tradeTotal.2", { year: 2025, value: 310, note: "新增跨境电商" }]],
    at: "/economy/tradeTotal/2/value",
    says: "2025年是310亿元，上年是201.33亿元，变动54%",
  },
  {
    rule: "R20",
    about: "a note: the same figure in all years may be a slip",
    breaks: [
      ["economy.hiTechShare.0.value", 63.2],
      ["economy.hiTechShare.1.value", 63.2],
    ],
    at: "/economy/hiTechShare",
    says: "各年都是63.2%",
  },
  {
    rule: "R20",
    about: "a note: nothing but zeros may mean no data",
    breaks: [0, 1, 2].map((index): Change => [`brand.littleGiants.${index}.value`, 0]),
    at: "/brand/littleGiants",
    says: "各年都是0",
  },
  {
    rule: "R21",
    about: "what is built was planned",
    breaks: [["area.plannedIndustrialLand", 55_639]],
    holds: [["area.plannedIndustrialLand", 55_640]],
    at: "/area/builtIndustrialLand/2/value",
    says: "不能大于“规划工业用地面积”（55639亩）",
  },
  {
    rule: "R21",
    about: "industrial land fits into the area",
    breaks: [["area.totalArea", 45.66]],
    at: "/area/plannedIndustrialLand",
    says: "不能大于“行政区域（开发区）面积 × 1500”（68490亩）",
  },
  {
    rule: "R22",
    about: "the share of emerging industries agrees with their output",
    breaks: [[year2025("economy.emergingShare"), 36.21]],
    holds: [[year2025("economy.emergingShare"), 36.15]],
    at: "/manufacturing/emergingOutput/2/value",
    says: "应当等于“战略性新兴产业产值占比”（36.21%）",
  },
  {
    rule: "R23",
    about: "directions are those of the category",
    breaks: [["leadingIndustries.0.direction", "机械"]],
    at: "/leadingIndustries/0/direction",
    says: "填的“机械”不在可选范围内，请从中选择：新一代信息技术、高端装备",
  },
  {
    rule: "R24",
    about: "a project starts before it ends",
    breaks: [["chain.projects.2.finish", "2026-02-19"]],
    holds: [["chain.projects.2.finish", "2026-02-20"]],
    at: "/chain/projects/2/finish",
    says: "“在建及储备重点项目”第3项的“竣工日期”（2026年2月19日）不能早于“开工日期”",
  },
  {
    rule: "R24",
    about: "a policy isn't younger than the form",
    breaks: [["policy.policies.1.date", "2026-06-19"]],
    holds: [["policy.policies.1.date", "2026-06-18"]],
    at: "/policy/policies/1/date",
    says: "不能晚于2026年6月18日（按“填报日期”推算）",
  },
  {
    rule: "R24",
    about: "an award was given by the year of the data",
    breaks: [["innovation.awards.0.year", 2026]],
    holds: [["innovation.awards.0.year", 2025]],
    at: "/innovation/awards/0/year",
    says: "（2026年）不能晚于2025年",
  },
  {
    rule: "R25",
    about: "attachments are numbered without gaps",
    breaks: [["attachments.items.1.no", 3]],
    at: "/attachments/items/1/no",
    says: "应当是2，现在是3",
  },
  {
    rule: "R26",
    about: "a major accident keeps from applying",
    breaks: [["compliance.majorAccident", true]],
    at: "/compliance/majorAccident",
    says: "近三年发生重大及以上安全生产事故的，不符合申报条件",
  },
  {
    rule: "R26",
    about: "so does a major environmental incident",
    breaks: [["compliance.majorEnvIncident", true]],
    at: "/compliance/majorEnvIncident",
    says: "近三年发生Ⅱ级及以上环境污染事件的，不符合申报条件",
  },
];

/** Faults and notes of one rule, as place and sentence. */
function foundBy({ rule, kind = "application", variant, asIs = false }: Case, changes: readonly Change[]) {
  const definition = definitionOf(kind);
  if (definition === undefined) throw new Error(kind);
  const result = validateWith(definition, changed(kind, variant, changes, asIs));
  const all = [...(result.ok ? [] : result.faults), ...result.notes];
  return all.filter((it) => it.rule === rule);
}

test.each(CASES)("$rule: $about", (it) => {
  expect(foundBy(it, [])).toEqual([]);
  const found = foundBy(it, it.breaks);
  expect(found.map(({ pointer }) => pointer)).toContain(it.at);
  expect(found.find(({ pointer }) => pointer === it.at)?.message).toContain(it.says);
  if (it.holds !== undefined) expect(foundBy(it, it.holds)).toEqual([]);
});

const NOTES = ["R17", "R19", "R20"];
test.each(CASES.filter(({ rule }) => NOTES.includes(rule)))("$rule leaves the record valid: $about", (it) => {
  const definition = definitionOf("application");
  if (definition === undefined) throw new Error("application");
  const result = validateWith(definition, changed("application", undefined, it.breaks, false));
  const faults = result.ok ? [] : result.faults;
  expect(faults.filter(({ rule }) => rule === it.rule)).toEqual([]);
  expect(result.notes.map(({ rule }) => rule)).toContain(it.rule);
});

test("every rule of the catalogue has its case here; R27 and R28 stand beside figureFaults", () => {
  const numbers = Array.from({ length: 26 }, (_, index) => `R${index + 1}`);
  expect([...new Set(CASES.map(({ rule }) => rule))]).toEqual(numbers);
});

test("an index may exceed 100, a score may not", () => {
  const codes = (changes: readonly Change[]) => {
    const definition = definitionOf("application");
    const result = definition && validateWith(definition, changed("application", undefined, changes, false));
    return result?.ok === false ? result.faults.map(({ pointer }) => pointer) : [];
  };
  expect(codes([[year2025("digital.integrationIndex"), 121.5]])).toEqual([]);
  expect(codes([[year2025("digital.integrationScore"), 121.5]])).toEqual([
    "/digital/integrationScore/2/value",
  ]);
});

test("a year without a figure needs its reason, and isn't 0", () => {
  const definition = definitionOf("application");
  if (definition === undefined) throw new Error("application");
  const bare = changed("application", undefined, [["economy.gdp.0", { year: 2023, value: null }]], false);
  expect(validateWith(definition, bare)).toMatchObject({
    ok: false,
    faults: [
      {
        pointer: "/economy/gdp/0/value",
        message:
          "“产业发展质效”的“地区生产总值”2023年：没有填写数值，请填写；确实没有数据的，请在说明中写明原因（没有数据不等于0）",
      },
    ],
  });
  const reason = { year: 2023, value: null, note: "开发区不核算" };
  expect(
    validateWith(definition, changed("application", undefined, [["economy.gdp.0", reason]], false)).ok,
  ).toBe(true);
});

test.each([
  ["three decimals", [["economy.gdp.0.value", 1050.321]], "too-many-decimals", "最多2位小数，现在是1050.321"],
  ["a year that is left out", [["economy.gdp", []]], "not-three-years", "应当填写连续3年的数据，现在是0年"],
  [
    "years of another round",
    [["economy.gdp.0.year", 2022]],
    "wrong-year",
    "应当是2023，现在是2022：三年数据截至2025年",
  ],
  [
    "a part of another category",
    [["cover.category", "traditional"]],
    "not-applicable",
    "“制造业高质量发展示范区”不适用于现在所选的情形",
  ],
  [
    "a county of another city",
    [["applicant.divisionCode", "370202"]],
    "not-in-city",
    "填的“市南区”不属于济南市，属于青岛市",
  ],
  [
    "a code of no county",
    [["applicant.divisionCode", "370199"]],
    "unknown-division",
    "不是省内县（市、区）的行政区划代码",
  ],
  [
    "a trade that isn't industry",
    [["leadingIndustries.0.gb4754.0", "6510"]],
    "unknown-industry",
    "不是工业的行业代码",
  ],
] as const)("%s is told where it stands", (_, changes, code, says) => {
  const definition = definitionOf("application");
  const result = definition && validateWith(definition, changed("application", undefined, changes, false));
  const fault = result?.ok === false ? result.faults.find((it) => it.code === code) : undefined;
  expect(fault?.message).toContain(says);
});
