import { expect, test } from "vitest";
import { readSample } from "./node/index.ts";
import { validate } from "./registry.ts";

type Draft = Record<string, unknown>;

/** The sample of a kind with the fields at dotted paths changed; `undefined` takes a field out. */
function changed(kind: string, fields: Draft): unknown {
  const record = structuredClone(readSample(kind)) as Draft;
  for (const [path, value] of Object.entries(fields)) {
    const keys = path.split(".");
    const last = keys.pop() ?? "";
    const owner = keys.reduce<Draft>((it, key) => it[key] as Draft, record);
    if (value === undefined) delete owner[last];
    else owner[last] = value;
  }
  return record;
}

/** What is said of a sample with some fields changed, as `pointer sentence`. */
function said(kind: string, fields: Draft): readonly string[] {
  const result = validate(kind, changed(kind, fields));
  return result.ok ? [] : result.faults.map(({ pointer, message }) => `${pointer} ${message}`);
}

test("an order to rectify goes to one city bureau, never to a government", () => {
  expect(said("rectification-order", { mainTo: ["茌平区人民政府"] }).join("\n")).toContain("第十六条");
  expect(said("rectification-order", { mainTo: ["各市工业和信息化局"] }).join("\n")).toContain("一个示范区");
});

test("the rectification report goes through the bureau that the order is sent to", () => {
  expect(said("rectification-order", { "reportTo.via": "德州市工业和信息化局" })).toEqual([
    "/reportTo/via “报告报送对象与方式”的“审核转报的市局”填的“德州市工业和信息化局”与“主送机关”（聊城市工业和信息化局）不相符，请核对",
  ]);
});

test("an order speaks of a grade in the plan's words, and only when an evaluation is its reason", () => {
  expect(said("rectification-order", { "facts.facts": "该示范区等次为不合格。" })).toEqual([
    "/facts/facts 实施方案和综合评价通报的用语是“不达标”，请将事实中的“不合格”改为“不达标”",
  ]);
  expect(said("rectification-order", { "facts.reason": "noReport" })[0]).toContain("两者不相符");
  const facts = "应于2027年4月30日前报送的总结报告，至今未报送。";
  expect(said("rectification-order", { "facts.reason": "noReport", "facts.facts": facts })).toEqual([]);
});

test("an order quotes the clause on rectification or leaves it to the template", () => {
  expect(said("rectification-order", { "facts.clauseText": "直接公告退出" })[0]).toMatch(
    /^\/facts\/clauseText 依据条款/,
  );
});

test.each(["rectification-order", "exit-incident", "exit-rectification"])(
  "%s takes its clause from the plan and from no other paper",
  (kind) => {
    const basis = [{ title: "关于综合评价结果的通报" }];
    expect(said(kind, { basis })).toEqual([
      "/basis 依据文件只写实施方案一个，条款引自实施方案；其他文件请写在事实中",
    ]);
  },
);

test.each(["exit-incident", "exit-rectification"])("%s names one zone, not two", (kind) => {
  expect(said(kind, { "target.areaName": "历城区" })[0]).toMatch(/^\/target\/areaName .*不相符/);
});

test("an accident below the plan's grade doesn't lead to an exit at once", () => {
  const faults = said("exit-incident", { "incident.grade": "较大" });
  expect(faults).toEqual([
    "/incident/grade 直接公告退出只适用于重大、特别重大安全生产事故和Ⅱ级、Ⅰ级环境污染事件，认定等级请从这四个中选择",
  ]);
});

test.each([
  ["safety", "Ⅱ级"],
  ["environment", "特别重大"],
])("the grade of an incident of %s is not %s", (kind, grade) => {
  const faults = said("exit-incident", { "incident.kind": kind, "incident.grade": grade });
  expect(faults).toHaveLength(1);
  expect(faults[0]).toMatch(/^\/incident\/grade /);
});

test("an exit follows designation, incident and grading", () => {
  expect(said("exit-incident", { "target.designatedOn": "2027-12-01" })[0]).toMatch(/^\/incident\/date /);
  expect(said("exit-incident", { "gradeBasis.date": "2027-11-01" })[0]).toMatch(/^\/gradeBasis\/date /);
});

test("no zone exits before its time for rectification is over", () => {
  expect(said("exit-rectification", { "result.date": "2027-08-17" })[0]).toMatch(/^\/result\/date /);
});

test("rectification without a report isn't accepted", () => {
  expect(said("rectification-result", { submittedOn: undefined })).toEqual([
    "/submittedOn 没有整改报告不能通过验收，请填写整改报告提交日期",
  ]);
  expect(said("rectification-result", { submittedOn: undefined, conclusion: "failed" })).toEqual([]);
});

test("a new evaluation has its score", () => {
  expect(said("rectification-result", { reScore: undefined })).toEqual([
    "/reScore 验收方式是复评，请填写复评得分",
  ]);
});

test("an acceptance goes to a county government as a letter only", () => {
  const mainTo = ["茌平区人民政府"];
  expect(said("rectification-result", { mainTo })[0]).toContain("文种请用函");
  expect(said("rectification-result", { mainTo, kind: "函" })).toEqual([]);
});

test("a bureau asks a government for corrections by letter only", () => {
  const mainTo = ["历城区人民政府"];
  expect(said("correction", { mainTo })[0]).toContain("文种请用函");
  expect(said("correction", { mainTo, kind: "函" })).toEqual([]);
});

test("a designation instructs bureaus, never lower governments", () => {
  for (const organ of ["济南市历城区人民政府", "各市人民政府"]) {
    expect(said("designation", { mainTo: [organ] }).join("\n")).toContain("第十六条");
  }
});

test("a paper on one county goes to its own city's bodies", () => {
  const bureau = (city: string) => `${city}工业和信息化局`;
  const own = "请填聊城市或者茌平区的机关";
  expect(
    said("rectification-order", { mainTo: [bureau("济南市")], "reportTo.via": bureau("济南市") }),
  ).toEqual([
    "/mainTo/0 “主送机关”第1项填的“济南市工业和信息化局”不是茌平区一方的机关：茌平区属于聊城市，请填聊城市的机关",
  ]);
  const cities = ["济南市", "聊城市", "德州市"].map(bureau);
  expect(said("rectification-result", { mainTo: cities }).map((it) => it.split("：")[1])).toEqual([
    `茌平区属于聊城市，${own}`,
    `茌平区属于聊城市，${own}`,
  ]);
  expect(said("not-shortlisted", { mainTo: [bureau("济南市")] })[0]).toContain("岚山区属于日照市");
  expect(said("not-shortlisted", { mainTo: [bureau("各市")] })[0]).toContain("岚山区属于日照市");
  expect(said("not-shortlisted", { mainTo: ["日照市岚山区人民政府"] })).toEqual([]);
});

test("a bureau asks its own counties for corrections, each for its own application", () => {
  const application = { applicationId: "1", year: 2026, category: "manufacturing", areaName: "黄岛区" };
  const faults = said("correction", { application, mainTo: ["黄岛区工业和信息化局"] });
  expect(faults).toEqual([
    "/signature/0 “发文机关署名”第1项填的“济南市工业和信息化局”不是黄岛区一方的机关：黄岛区属于青岛市，请填青岛市的机关",
  ]);
  expect(said("correction", { mainTo: ["章丘区工业和信息化局"] })[0]).toContain("请填历城区的机关");
});

test("every city that is visited is told, and no other", () => {
  const { mainTo } = readSample("site-visit-notice") as { mainTo: readonly string[] };
  expect(said("site-visit-notice", { mainTo: mainTo.slice(1) })).toEqual([
    "/visits/0/areaName “核验安排”第1项的“县区名称”“历城区”属于济南市，“主送机关”中没有济南市的机关，请核对",
  ]);
  expect(said("site-visit-notice", { mainTo: [...mainTo, "聊城市工业和信息化局"] })[0]).toContain(
    "“聊城市工业和信息化局”在“核验安排”中没有所属的县区",
  );
  expect(said("site-visit-notice", { mainTo: ["各市工业和信息化局"] })).toEqual([]);
  expect(said("site-visit-notice", { "visits.0.cityName": "青岛市" })[0]).toContain(
    "不属于青岛市，属于济南市",
  );
});

test("a number is of the paper's own year and body", () => {
  const docNo = { prefix: "鲁工信发", year: 2025, seq: 12 };
  expect(said("designation", { docNo })).toEqual([
    "/docNo/year “发文字号”的“年份”是2025年，与“成文日期”（2026年9月24日）不在同一年，请核对",
  ]);
  expect(said("designation", { "docNo.prefix": "济工信发" })[0]).toContain("不是山东省工业和信息化厅的代字");
  expect(said("correction", { "docNo.prefix": "鲁工信函" })[0]).toContain("不是济南市工业和信息化局的代字");
});

test("a zone's name and number are of the category that it is listed in", () => {
  const [first] = (readSample("designation") as { lists: { rows: object[] }[] }).lists;
  const lists = [{ ...first, category: "traditional" }];
  const faults = said("designation", { lists });
  expect(faults).toHaveLength(10);
  expect(faults[0]).toMatch(/zoneTitle .*与“示范区类别”（传统产业转型升级示范区）不相符/);
  const certificate = said("certificate", { category: "traditional" }).map((it) => it.split(" ")[0]);
  expect(certificate).toEqual(["/zoneTitle", "/designationNo"]);
});

test.each([
  ["category", "manufacturing", "制造业高质量发展示范区"],
  ["year", 2025, "2025年"],
  ["areaName", "东港区", "东港区"],
])("the number of an application has the %s of the application", (key, value, text) => {
  expect(said("not-shortlisted", { [`application.${key}`]: value })).toEqual([
    expect.stringMatching(new RegExp(`^/application/applicationId .*（${text}）不相符`)),
  ]);
});

test("a shortlist was public for five working days before the designation", () => {
  expect(said("designation", { "period.to": "2026-09-18" })).toEqual([
    "/period/to “公示起止日期”的“结束日期”（2026年9月18日）太早：自2026年9月16日起公示不少于5个工作日，最早到2026年9月21日，请核对",
  ]);
  expect(said("designation", { "period.from": "2026-09-10" })).toEqual([]);
});

test("the report on rectification isn't due after the time for it", () => {
  expect(said("rectification-order", { "reportTo.date": "2028-02-19" })[0]).toMatch(
    /^\/reportTo\/date .*不能晚于/,
  );
});

test("an erratum corrects something", () => {
  expect(said("erratum", { "items.0.right": "SFQ-2026-T-20" })[0]).toMatch(/^\/items\/0\/right .*没有改动/);
});

test("a city recommends its own counties", () => {
  const faults = said("city-recommendation", { "list.1.areaName": "黄岛区" });
  expect(faults[0]).toMatch(/^\/list\/1\/areaName .*“黄岛区”属于青岛市，“发文机关署名”中没有青岛市的机关/);
});

test.each([
  ["reasons", "联系张某 13800138000"],
  ["reasons", "身份证号 37010219900101123X"],
  ["objection.content", "电话13800138000。"],
])("a reply to an objection carries no personal data in %s: %s", (path, text) => {
  expect(said("objection-reply", { [path]: text })[0]).toContain("个人信息");
});

test("a reply may tell long numbers that are no person's", () => {
  expect(said("objection-reply", { reasons: "研发经费138001380000元。" })).toEqual([]);
});

test("a reply to an objection is for its raiser alone", () => {
  const faults = said("objection-reply", {
    mainTo: ["周某先生", "吴某女士"],
    cc: ["邹城市人民政府"],
    disclosure: "主动公开",
  });
  expect(faults.map((it) => it.split(" ")[0])).toEqual(["/mainTo", "/cc", "/disclosure"]);
});

test.each([
  [{ mainTo: ["各市工业和信息化局："] }, "/mainTo/0 “主送机关”第1项：机关名称请写2至60个字，末尾不写标点"],
  [{ cc: ["省委办公厅。"] }, "/cc/0 “抄送机关”第1项：机关名称请写2至60个字，末尾不写标点"],
  [{ note: "（此件公开发布）" }, "/note 附注请写1至100个字，不写圆括号"],
  [{ signer: ["王某"] }, "/signer “签发人”只在“文种”是报告时填写，现在是通知，请删去"],
])("marks that are set by themselves and names that have no place are refused: %j", (fields, sentence) => {
  const faults = said("designation", fields);
  expect(faults).toHaveLength(1);
  expect(faults[0]).toContain(sentence);
});

test.each(["designation", "not-shortlisted"])("the mark of %s is the lead body of its signature", (kind) => {
  const signature = ["山东省工业和信息化厅", "山东省财政厅"];
  expect(said(kind, { issuerMark: "山东省工业和信息化厅", signature })).toEqual([]);
  expect(said(kind, { issuerMark: "山东省财政厅", signature })).toEqual([
    "/issuerMark “发文机关标志”填的“山东省财政厅”与“发文机关署名”的第一个机关不一致，应当是“山东省工业和信息化厅”，要加“文件”二字的写在其后，请核对",
  ]);
});

test("a letter's mark is the body's name without 文件", () => {
  expect(said("not-shortlisted", { issuerMark: "山东省工业和信息化厅文件" })[0]).toContain("信函格式");
});

test("no kind is signed with a leader's signature seal, so the value is refused and the others are named", () => {
  expect(said("designation", { seal: "leaderSignature" })).toEqual([
    "/seal “印章”填的“leaderSignature”不在可选范围内，请从中选择：加盖印章、不加盖印章",
  ]);
});
