import { textOf } from "@shifan/document";
import { readSample } from "@shifan/schema/node";
import { expect, test } from "vitest";
import { documentOf, tablesOf } from "./testing-kinds.ts";

type Fields = Readonly<Record<string, unknown>>;
const sampleOf = (kind: string) => readSample(kind) as Fields;
const listOf = (kind: string, key: string) => sampleOf(kind)[key] as readonly Fields[];
const words = (kind: string, fields?: object) => textOf(documentOf(kind, fields)).join("\n");

test("a call states the plan's eight conditions when the year changes none", () => {
  const text = words("call", { conditionText: undefined });
  expect(text).toContain("产业发展质效好。");
  expect(text).toContain("近三年未发生重大及以上安全生产事故、Ⅱ级及以上环境污染事件。");
  expect(text).not.toContain("本年度调整");
});

test("a call says which condition the year changed", () => {
  const changed = listOf("call", "conditionText").map((it) => ({ ...it, changed: it.no === 3 }));
  const lines = words("call", { conditionText: changed }).split("\n");
  expect(lines.filter((it) => it.includes("本项为本年度调整内容"))).toEqual([
    expect.stringContaining("发明专利数量"),
  ]);
});

test("a call for one category doesn't number it", () => {
  const text = words("call", { categories: ["foundation"], quotas: undefined });
  expect(text).toContain("一、申报类别\n产业基础能力提升示范区，指区域内以");
});

test("contacts stand a line each, which no telephone number stretches; a single one stands behind its label", () => {
  const contacts = listOf("call", "contacts");
  const linesOf = (fields: object) => textOf(documentOf("call", fields));
  expect(linesOf({ contacts })).toEqual(
    expect.arrayContaining([
      "联系方式：",
      "规划与产业政策处（刘敏），0531-51782000",
      "系统技术支持，0531-51782019",
    ]),
  );
  expect(linesOf({ contacts: contacts.slice(0, 1) })).toContain(
    "联系方式：规划与产业政策处（刘敏），0531-51782000",
  );
});

test("a single requirement of an evaluation or a designation isn't numbered", () => {
  for (const kind of ["evaluation-result", "designation"]) {
    const { text } = documentOf(kind, { requirements: ["各市工业和信息化局要做好培育工作"] });
    const only = text.find((it) => it.kind === "paragraph" && it.text.includes("做好培育工作"));
    expect(only).toMatchObject({ text: "各市工业和信息化局要做好培育工作。" });
    expect(only).not.toHaveProperty("item");
  }
});

test("the order of a list speaks of categories only where there are several", () => {
  const lists = listOf("designation", "lists");
  expect(words("designation")).toContain("（各类别内按行政区划顺序排列）");
  expect(words("designation", { lists: lists.slice(0, 1) })).toContain("（按行政区划顺序排列）");
});

test("a report on evaluations says which zones are to rectify, and by which plan", () => {
  const plan = "根据《山东省工业经济高质量发展示范区培育认定实施方案》规定";
  expect(words("evaluation-result")).toContain(plan);
  expect(words("evaluation-result")).toContain("对评价不达标、未报送总结报告的示范区，");
  expect(words("evaluation-result", { missing: undefined })).toContain("对评价不达标的示范区，");
});

test("a call without quotas speaks of none and has no table of them", () => {
  const document = documentOf("call", { quotas: undefined });
  expect(textOf(document).join("\n")).not.toContain("名额");
  expect(document.attachments.map((it) => it.text === undefined)).toEqual([true, true, false]);
  expect(document.attachments.at(-1)).toMatchObject({ orientation: "landscape" });
});

test("a city recommends by report with its signer, or by letter without", () => {
  const report = documentOf("city-recommendation");
  expect(report.head).toMatchObject({ signers: ["张建国"] });
  expect(report.title.text).toMatch(/的报告$/);
  const letter = documentOf("city-recommendation", { kind: "函", signer: [] });
  expect(letter.title.text).toMatch(/的函$/);
  expect(textOf(letter)).toContain("特此函告。");
});

test("a recommendation lists each category by rank, and none that recommends nobody", () => {
  const counts = listOf("city-recommendation", "counts");
  const list = listOf("city-recommendation", "list");
  const none = counts.map((it) => (it.category === "traditional" ? { ...it, recommended: 0 } : it));
  const document = documentOf("city-recommendation", {
    counts: none,
    list: list.filter((it) => it.category !== "traditional"),
  });
  expect(tablesOf(document).map((it) => it.caption)).toEqual([
    "制造业高质量发展示范区（2个）",
    "产业基础能力提升示范区（1个）",
  ]);
  expect(tablesOf(document)[0]?.rows.map((it) => it[1])).toEqual(["历城区", "章丘区"]);
});

test("a panel's chair signs once and each other member once", () => {
  const document = documentOf("panel-opinion");
  const last = document.text.at(-1);
  const labels = last?.kind === "signLines" ? last.lines.map((it) => it.label) : [];
  expect(labels).toEqual(["专家组组长（签字）", ...Array(6).fill("专家组成员（签字）"), "签字日期"]);
  expect(document).not.toHaveProperty("head");
  expect(textOf(document).join("\n")).not.toContain("ZJ-001");
});

test("a certificate names the zone, its number and the day", () => {
  const document = documentOf("certificate");
  expect(document).toMatchObject({ layout: "certificate", recipients: ["济南市历城区"] });
  expect(document.note).toBe("认定编号：SFQ-2026-M-01");
});

test("an evaluation without failures or missing reports threatens nobody", () => {
  const results = listOf("evaluation-result", "results").filter((it) => it.grade !== "fail");
  expect(words("evaluation-result", { results, missing: [] })).not.toContain("责令整改");
  expect(words("evaluation-result", { missing: [] })).toContain("责令整改");
});

test("an evaluation prints scores only when it is decided to", () => {
  expect(tablesOf(documentOf("evaluation-result"))[0]?.columns).toHaveLength(4);
  const scored = listOf("evaluation-result", "results").map((it) => ({
    ...it,
    rows: (it.rows as readonly Fields[]).map((row) => ({ ...row, score: 88.5 })),
  }));
  const document = documentOf("evaluation-result", {
    head: { ...(sampleOf("evaluation-result").head as Fields), showScores: true },
    results: scored,
  });
  expect(tablesOf(document)[0]?.rows[0]?.at(-1)).toBe("88.50");
});

test("a visit of one day prints one date", () => {
  const table = documentOf("site-visit-notice").text.find((it) => it.kind === "table");
  expect(table?.rows.map((it) => it[1])).toContain("7月21日");
  expect(table?.rows.map((it) => it[1])).toContain("7月23日至7月24日");
});

test("a renaming says from when the new name is used, a correction that the rest stands", () => {
  expect(words("erratum")).toContain("原文件其他内容不变。");
  const rename = words("erratum", { type: "rename", effectiveOn: "2026-11-01" });
  expect(rename).toContain("新名称自2026年11月1日起使用");
  expect(words("erratum", { type: "rename" })).toContain("新名称自公告之日起使用");
});
