import { expect, test } from "vitest";
import { withComputed } from "./calc/computed.ts";
import { activeAt } from "./conditions.ts";
import { readSample } from "./node/index.ts";
import { definitionOf } from "./registry.ts";
import { validateWith } from "./validate.ts";

type Fields = Readonly<Record<string, unknown>>;

/** What is said of a sample with some top-level fields changed; `undefined` takes a field out. */
function said(kind: string, fields: Fields): readonly string[] {
  const definition = definitionOf(kind);
  if (definition === undefined) throw new Error(kind);
  const data: unknown = JSON.parse(JSON.stringify({ ...(readSample(kind) as Fields), ...fields }));
  const result = validateWith(definition, withComputed(definition, data));
  return [...(result.ok ? [] : result.faults), ...result.notes].map(
    ({ pointer, message }) => `${pointer} ${message}`,
  );
}

const part = (kind: string, key: string): Fields => (readSample(kind) as Record<string, Fields>)[key] ?? {};
const rows = (kind: string, key: string) => part(kind, key) as unknown as readonly Fields[];

test("a city can't recommend what a veto stops", () => {
  const vetoCheck = { ...part("city-review", "vetoCheck"), safety: true };
  expect(said("city-review", { vetoCheck })).toEqual([
    "/conclusion “初审结论”：核验有一票否决情形的，不能推荐，请选择不推荐或者退回",
  ]);
  expect(said("city-review", { vetoCheck, conclusion: "notRecommend", rank: undefined })).toEqual([]);
});

test("a city can't recommend what its own checks found wanting, nor before it was put right", () => {
  const [check, ...checks] = rows("city-review", "formChecks");
  const formChecks = [{ ...check, result: "否", note: "缺签章页" }, ...checks];
  expect(said("city-review", { formChecks })).toEqual([
    "/conclusion “初审结论”：形式审查有填“否”的，不能推荐：已经补正的改填“是”，没有补正的请选择不推荐或者退回",
  ]);
  expect(said("city-review", { categoryFit: { ok: false, note: "主导产业不属于这一类别" } })).toEqual([
    "/conclusion “初审结论”：类别不相符的，不能推荐，请选择不推荐或者退回",
  ]);
  const [correction] = rows("city-review", "corrections");
  const corrections = [{ ...correction, fixedOn: undefined }];
  expect(said("city-review", { corrections })).toEqual([
    "/corrections “补正要求”：推荐的，补正事项应当都已经补正：请填写补正日期，没有补正的请选择不推荐或者退回",
  ]);
  const returned = { conclusion: "returned", rank: undefined };
  expect(said("city-review", { ...returned, formChecks, corrections })).toEqual([]);
  expect(said("city-review", { ...returned, corrections: [] })).toEqual([
    "/corrections “补正要求”至少1项，现在是0项，请补充",
  ]);
});

test("nothing was put right after the review, and a figure that isn't accepted has a reason", () => {
  const [correction] = rows("city-review", "corrections");
  expect(said("city-review", { corrections: [{ ...correction, fixedOn: "2026-07-20" }] })).toEqual([
    "/corrections/0/fixedOn “补正要求”第1项的“补正日期”（2026年7月20日）不能晚于2026年7月15日（按“初审日期”推算），请核对",
  ]);
  const [figure] = rows("city-review", "dataChecks");
  expect(said("city-review", { dataChecks: [{ ...figure, accepted: false }] })).toEqual([
    "/dataChecks/0/note “数据核验”第1项的“说明”没有填写，请补充",
  ]);
});

test("a rank belongs to a recommendation alone", () => {
  expect(said("city-review", { rank: undefined })).toEqual(["/rank “推荐排序”没有填写，请补充"]);
  expect(said("city-review", { conclusion: "returned" })).toEqual([
    "/rank “推荐排序”不适用于现在所选的情形，不用填写，请删去",
  ]);
});

test("a verified figure that is far from the declared one asks for a reason", () => {
  const [first] = rows("city-review", "dataChecks");
  const far = { ...first, declared: 100, verified: 105.01, diffPct: undefined };
  expect(said("city-review", { dataChecks: [far] })).toEqual([
    "/dataChecks/0/note “数据核验”第1项的“说明”：“差异率”是5.01%，超过5%，请写明原因",
  ]);
  expect(said("city-review", { dataChecks: [{ ...far, verified: 105 }] })).toEqual([]);
});

test("clerk, reviewer and approver are three people", () => {
  expect(said("city-review", { signers: { clerk: "甲", reviewer: "乙", approver: "甲" } })).toEqual([
    "/signers/approver “经办人、审核人、签发人”的“签发人”与“经办人”是同一人（甲），应当由不同的人签署，请核对",
  ]);
});

test("a collation counts its own rows", () => {
  expect(said("collation", { counts: { applied: 4, recommended: 2 } })).toEqual([
    "/counts/applied “申报数、推荐数”的“申报数”（4个）应当等于“汇总行的项数”（3个），请核对",
  ]);
});

test("ranks of a collation leave none out", () => {
  const [first, second, ...others] = rows("collation", "rows");
  expect(said("collation", { rows: [first, { ...second, rank: 3 }, ...others] })).toEqual([
    "/rows/1/rank “汇总行”第2项的“排序”（3位）不能大于“汇总行中初审结论为‘推荐’的项数”（2位），请核对",
  ]);
});

test("counties of one rank get different ranks, none is deleted; one that is listed twice is", () => {
  const [first, second, ...others] = rows("collation", "rows");
  expect(said("collation", { rows: [first, { ...second, rank: 1 }, ...others] })).toEqual([
    "/rows/1/rank “汇总行”第2项的“排序”与第1项相同（1），请改为不同的名次",
  ]);
  expect(said("collation", { rows: [first, { ...second, areaName: "章丘区" }, ...others] })[0]).toBe(
    "/rows/1/areaName “汇总行”第2项的“县区名称”与第1项相同（章丘区），同一项只列一次：重复的请删去一项，不是同一项的请改正",
  );
});

test("two experts of one unit are noted, not deleted; a check that stands twice hides another", () => {
  const [first, second, ...others] = rows("panel-summary", "panel");
  const panel = [first, { ...second, unit: first?.unit }, ...others];
  expect(said("panel-summary", { panel })).toEqual([
    `/panel/1/unit “专家组组成”第2项的“单位”与第1项相同（${String(first?.unit)}），同一单位的专家一般不超过1人，请核对`,
  ]);
  const [check, ...checks] = rows("city-review", "formChecks");
  expect(said("city-review", { formChecks: [check, { ...check }, ...checks.slice(1)] })).toEqual([
    "/formChecks/1/item “形式审查项”第2项的“审查项目”与第1项相同（申报书签章齐全），各项都要审查，请改为没有列出的审查项目",
  ]);
});

test("an expert with an interest gives a reason and no score", () => {
  const recusal = { conflict: true, reason: "曾任该县区顾问", signedOn: "2026-08-11" };
  const sheet = {
    scores: undefined,
    veto: undefined,
    comment: undefined,
    advice: undefined,
    siteQuestions: undefined,
  };
  expect(said("expert-score", { recusal, ...sheet, total: undefined })).toEqual([]);
  expect(said("expert-score", { recusal })).toContain(
    "/scores “逐指标得分”不适用于现在所选的情形，不用填写，请删去",
  );
});

test("scores come in halves, up to the most that an indicator has, over a whole scheme", () => {
  const [first, ...others] = rows("expert-score", "scores");
  expect(said("expert-score", { scores: [{ ...first, score: 4.7 }, ...others] })).toEqual([
    "/scores/0/score “逐指标得分”第1项的“得分”应当是0.5的整数倍，现在是4.7，请核对",
  ]);
  expect(said("expert-score", { scores: [{ ...first, score: 6.5 }, ...others] })[0]).toContain(
    "（6.5分）不能大于“满分”（6分）",
  );
  expect(said("expert-score", { scores: others })[0]).toContain("（94分）应当等于100分");
});

test("a panel is odd, its sheets are its members', and a wide spread is noted", () => {
  const panel = rows("panel-summary", "panel");
  const sheets = rows("panel-summary", "sheets");
  const six = said("panel-summary", { panel: panel.slice(0, 6) });
  expect(six).toContain("/panel “专家组组成”的人数应当是单数，现在是6人，请增减");
  expect(six.some((it) => it.startsWith("/sheets/6/expertId"))).toBe(true);
  const wide = sheets.map((it, index) => ({ ...it, total: index % 2 === 0 ? 60 : 95 }));
  expect(said("panel-summary", { sheets: wide })[0]).toContain("“离散度”（17.32分）不能大于10分");
});

test("a visit says why something isn't as declared", () => {
  const [first] = rows("site-visit", "items");
  expect(said("site-visit", { items: [{ ...first, match: "不一致", note: undefined }] })).toEqual([
    "/items/0/note “核验项目”第1项的“说明”没有填写，请补充",
  ]);
});

test("a report that is forwarded in May is late, which is noted", () => {
  expect(said("annual-report", { forwardedOn: "2027-05-02" })).toEqual([
    "/forwardedOn “市级报送日期”（2027年5月2日）晚于规定的2027年4月30日，请核对；确已逾期的，请与省工业和信息化厅联系",
  ]);
  expect(said("annual-report", { forwardedOn: "2027-04-30" })).toEqual([]);
});

test("an indicator of the report is asked once: by its name and unit it takes the figure of its series", () => {
  const definition = definitionOf("annual-report");
  if (definition === undefined) throw new Error("annual-report");
  const indicators = [{ name: "规模以上工业营业收入", unit: "亿元", target: 1770, actual: 9999 }];
  const report = { ...(readSample("annual-report") as Fields), indicators };
  expect(withComputed<Fields>(definition, report).indicators).toMatchObject([
    { lastYear: 1628.33, actual: 1739.53, yoy: 6.83 },
  ]);
  const result = validateWith(definition, report);
  expect(result.ok ? [] : result.faults.map(({ message }) => message)).toContain(
    "“主要目标完成情况”第1项的“本年实际”是9999，“产业发展质效”的“规模以上工业营业收入”2026年是1739.53，同一指标应当一致，请核对",
  );
});

test("an indicator is known by its title without the remark, and by the unit of its series alone", () => {
  const definition = definitionOf("annual-report");
  if (definition === undefined) throw new Error("annual-report");
  const [revenue, intensity, ...others] = rows("annual-report", "indicators");
  const faults = (indicators: readonly Fields[]): readonly string[] => {
    const result = validateWith(definition, { ...(readSample("annual-report") as Fields), indicators });
    return result.ok ? [] : result.faults.map(({ pointer, message }) => `${pointer} ${message}`);
  };
  expect(faults([revenue ?? {}, { ...intensity, actual: 9.9 }, ...others])).toContain(
    "/indicators/1/actual “主要目标完成情况”第2项的“本年实际”是9.9，“技术创新”的“研发投入强度（占营业收入）”2026年是3.17，同一指标应当一致，请核对",
  );
  expect(faults([{ ...revenue, unit: "万元" }, intensity ?? {}, ...others])).toEqual([
    "/indicators/0/unit “主要目标完成情况”第1项的“单位”填的是“万元”，“产业发展质效”的“规模以上工业营业收入”的单位是“亿元”，同一指标应当用同一单位，请换算后填写",
  ]);
});

test("an indicator that stands nowhere else is entered, and its change follows its unit", () => {
  const definition = definitionOf("annual-report");
  if (definition === undefined) throw new Error("annual-report");
  const row = { name: "绿色工厂", target: 3, lastYear: 2, actual: 3 };
  const indicators = [
    { ...row, unit: "家" },
    { ...row, unit: "%" },
    { ...row, unit: "亿元", lastYear: -2 },
  ];
  const computed = withComputed<Fields>(definition, { year: 2026, indicators }).indicators;
  expect((computed as readonly Fields[]).map(({ yoy }) => yoy)).toEqual([50, 1, undefined]);
});

test("a report says whether there were incidents, and which", () => {
  expect(said("annual-report", { hasIncidents: undefined })[0]).toContain("没有填写");
  expect(said("annual-report", { hasIncidents: true })).toEqual([
    "/incidents “安全生产与环境事件”没有填写，请补充",
  ]);
});

test("a grade that the score doesn't lead to is noted, and a veto leaves no grade", () => {
  expect(said("evaluation", { grade: "excellent" })[0]).toContain(
    "“评价等次”是优秀，按“总分”87.31分应为良好（方案未规定",
  );
  const veto = { hit: true, incidentId: "SG-2026-003" };
  expect(said("evaluation", { veto })).toEqual(["/grade “评价等次”不适用于现在所选的情形，不用填写，请删去"]);
  expect(said("evaluation", { veto, grade: undefined })).toEqual([]);
});

test("an evaluation without adjustments has its total, one without indicators is not complete", () => {
  const definition = definitionOf("evaluation");
  if (definition === undefined) throw new Error("evaluation");
  const { adjustments: _, total: __, ...others } = readSample("evaluation") as Fields;
  expect(withComputed<Fields>(definition, others).total).toBe(86.31);
  expect(said("evaluation", { qual: [], grade: "fail" }).join()).toContain("“定性指标得分”至少1项");
});

const isSaid = (kind: string, fields: Fields, words: string) =>
  expect(said(kind, fields).join("\n")).toContain(words);

test("who objects can be asked: a person by name and telephone, a unit by its seal", () => {
  const name = "何立新";
  isSaid("objection", { raiser: { type: "person", name } }, "“提出人”的“联系电话”没有填写");
  isSaid("objection", { raiser: { type: "unit", name } }, "“提出人”的“盖章扫描件”没有填写");
  expect(said("objection", { raiser: { type: "person", name, phone: "13800000000" } })).toEqual([]);
});

test("what an objector owes stands with the kind of objector, where a form marks it", () => {
  const node = definitionOf("objection")?.schema.properties?.raiser ?? {};
  const required = (type: string) => [...activeAt(node, { type }).required];
  expect(required("person")).toEqual(["type", "name", "phone"]);
  expect(required("unit")).toEqual(["type", "unit", "sealScan"]);
  expect(activeAt(node, { type: "anonymous" }).absent).toContain("name");
});

test("nothing passes that isn't done, that the city saw undone, or whose new score is too low", () => {
  const [first, ...others] = rows("rectification-report", "items");
  const kind = "rectification-report";
  isSaid(kind, { items: [{ ...first, done: false }, ...others] }, "有整改事项没有完成，不能验收通过");
  const cityCheck = { ...part(kind, "cityCheck"), conclusion: "notDone" };
  isSaid(kind, { cityCheck }, "市级核查结论是未到位，不能验收通过");
  isSaid(kind, { reScore: 59.99 }, "“验收结论”是验收通过，按“复评得分”59.99分应为未达标");
  expect(said(kind, { cityCheck, conclusion: "failed", acceptMode: "site", reScore: undefined })).toEqual([]);
});

test("a score advises no conclusion that another rule forbids", () => {
  const [first, ...others] = rows("rectification-report", "items");
  const unfinished = { items: [{ ...first, done: false }, ...others], reScore: 65, conclusion: "failed" };
  expect(said("rectification-report", unfinished)).toEqual([]);
  expect(said("rectification-report", { reScore: 65, conclusion: "failed" })[0]).toContain("应为验收通过");
  expect(said("evaluation", { reporting: "missing", grade: "fail" })).toEqual([]);
});

test("a visit that found something otherwise doesn't simply pass", () => {
  const [first, ...others] = rows("site-visit", "items");
  const items = [{ ...first, match: "不一致", note: "设备未到" }, ...others];
  isSaid("site-visit", { items, conclusion: "pass" }, "有核验项目不一致，不能直接通过");
  expect(said("site-visit", { items, conclusion: "fail" })).toEqual([]);
});

test("an expert recommends nothing that a veto stops", () => {
  const veto = { hit: true, clause: "条件8", evidence: "事故通报" };
  isSaid("expert-score", { veto, advice: "strong" }, "存在一票否决情形的，不能推荐");
  expect(said("expert-score", { veto, advice: "no" })).toEqual([]);
});

test("a good grade without a report is noted", () => {
  expect(said("evaluation", { reporting: "missing" })).toEqual([
    "/grade “评价等次”填的“良好”与“报告按时情况”（未提供）不相符，请核对",
  ]);
});

test("adjustments stay within five points", () => {
  const adjustments = [{ item: "示范经验推广", points: 5.5, evidence: "文件" }];
  expect(said("evaluation", { adjustments })[0]).toContain("（5.5分）不能大于5分");
});

test("a conclusion on a rectification asks for the way it was found", () => {
  const faults = said("rectification-report", { acceptMode: undefined, reScore: undefined });
  expect(faults).toEqual(["/acceptMode “省级验收方式”没有填写，请补充"]);
  expect(said("rectification-report", { acceptMode: "site" })).toEqual([
    "/reScore “复评得分”不适用于现在所选的情形，不用填写，请删去",
  ]);
});

test.each([
  ["three deaths", { kind: "safety", deaths: 3 }, "较大"],
  ["ten deaths", { kind: "safety", deaths: 10 }, "重大"],
  ["thirty deaths", { kind: "safety", deaths: 30 }, "特别重大"],
  ["a loss of 50 million at a works", { kind: "safety", loss: 5000 }, "重大"],
  ["a loss of 20 million to the environment", { kind: "environment", loss: 2000 }, "重大"],
  ["ten thousand people led away", { kind: "environment", evacuated: 10_000 }, "重大"],
  ["the water of a county cut", { kind: "environment", waterCut: "county" }, "重大"],
  ["nothing much", { kind: "environment" }, "一般"],
] as const)("%s suggests the grade of the official scale", (_, harm, expected) => {
  const definition = definitionOf("incident");
  const calm = { deaths: 0, injured: 0, loss: 0, evacuated: 0, waterCut: "none" };
  expect(definition && withComputed<Fields>(definition, { ...calm, ...harm }).suggestedGrade).toBe(expected);
});

test("a final grade has the authority's document, an accident has no water supply", () => {
  expect(said("incident", { gradedBy: undefined })).toEqual([
    "/gradedBy “认定机关、文号、日期”没有填写，请补充",
  ]);
  expect(said("incident", { kind: "safety" }).map((it) => it.split(" ")[0])).toEqual([
    "/evacuated",
    "/waterCut",
  ]);
});

test("a time has its zone", () => {
  expect(said("incident", { occurredAt: "2026-05-14 16:20" })).toEqual([
    "/occurredAt “发生时间”填的“2026-05-14 16:20”不是日期和时间，请写成 2026-01-05T09:30:00+08:00 的样子",
  ]);
});

test("nobody asks an anonymous objection for a name; one that is accepted is looked into", () => {
  expect(said("objection", { raiser: { type: "anonymous" } })).toEqual([]);
  expect(said("objection", { raiser: { type: "anonymous", name: "甲" } })).toEqual([
    "/raiser/name “提出人”的“姓名或者经办人”不适用于现在所选的情形，不用填写，请删去",
  ]);
  expect(said("objection", { raiser: undefined })).toEqual(["/raiser “提出人”没有填写，请补充"]);
  expect(said("objection", { investigation: undefined })).toEqual([
    "/investigation “核实过程”没有填写，请补充",
  ]);
});

test("nobody of the applicant visits it or judges it", () => {
  const [leader, member, ...others] = rows("site-visit", "team");
  const team = [leader, { ...member, unit: "济南市章丘区工业和信息化局" }, ...others];
  expect(said("site-visit", { team })).toEqual([
    "/team/1/unit “核验组成员”第2项的“单位”填的“济南市章丘区工业和信息化局”是申报单位一方的，应当回避，请核对",
  ]);
  const city = [leader, { ...member, unit: "济南市工业和信息化局" }, ...others];
  expect(said("site-visit", { team: city })).toEqual([]);
  const [expert, ...experts] = rows("panel-summary", "panel");
  expect(said("panel-summary", { panel: [{ ...expert, unit: "章丘区人民政府" }, ...experts] })).toEqual([
    "/panel/0/unit “专家组组成”第1项的“单位”填的“章丘区人民政府”是申报单位一方的，应当回避，请核对",
  ]);
  const zone = { applicationId: "SFQ-2026-M-370171-01", applicantName: "某某开发区管理委员会" };
  const own = [leader, { ...member, unit: "某某开发区管理委员会" }, ...others];
  expect(said("site-visit", { ...zone, team: own })).toEqual([
    "/team/1/unit “核验组成员”第2项的“单位”填的“某某开发区管理委员会”是申报单位一方的，应当回避，请核对",
  ]);
});

test("a team has one leader, who signs when the visit is over", () => {
  const [leader, member, ...others] = rows("site-visit", "team");
  expect(said("site-visit", { team: [leader, { ...member, role: "组长" }, ...others] })).toEqual([
    "/team “核验组成员”：“核验组成员中分工为‘组长’的项数”（2）应当等于1，请核对",
  ]);
  const signatures = part("site-visit", "signatures");
  expect(said("site-visit", { signatures: { ...signatures, teamLead: member?.name } })).toEqual([
    "/signatures/teamLead “双方签字”的“核验组组长”“陈海燕”不是组长，组长列在“核验组成员”中，请核对",
  ]);
  expect(said("site-visit", { signatures: { ...signatures, date: "2026-08-25" } })).toEqual([
    "/signatures/date “双方签字”的“日期”（2026年8月25日）不能早于“结束日期”（2026年8月26日），请核对两个日期",
  ]);
});

test("scores are trimmed from seven sheets on, and are sums of half points", () => {
  const computed = { validSheets: undefined, finalScore: undefined, spread: undefined };
  const sheets = rows("panel-summary", "sheets");
  expect(said("panel-summary", { ...computed, sheets: sheets.slice(1) })).toEqual([
    "/method “汇总方法”：“各份评分的项数”（6）不能小于7，请核对",
  ]);
  expect(said("panel-summary", { ...computed, sheets: sheets.slice(1), method: "mean" })).toEqual([]);
  const odd = [{ ...sheets[0], total: 87.3 }, ...sheets.slice(1)];
  expect(said("panel-summary", { ...computed, sheets: odd })).toEqual([
    "/sheets/0/total “各份评分”第1项的“总分”应当是0.5的整数倍，现在是87.3，请核对",
  ]);
});
