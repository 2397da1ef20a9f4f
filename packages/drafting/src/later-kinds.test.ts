import { textOf } from "@shifan/document";
import { readSample } from "@shifan/schema/node";
import { expect, test } from "vitest";
import { documentOf } from "./testing-kinds.ts";

const wordsOf = (kind: string, fields: object = {}): string => textOf(documentOf(kind, fields)).join("\n");

const reportTo = () => (readSample("rectification-order") as { reportTo: object }).reportTo;

const CLAUSE_39 = "“年度综合评价不达标或未提供发展情况总结报告的，责令整改，整改后仍未达标的，公告退出。”";

test.each(["rectification-order", "exit-rectification"])("%s quotes the plan's own words", (kind) => {
  expect(wordsOf(kind)).toContain(`（鲁工信发〔2025〕8号）规定：${CLAUSE_39}`);
});

test("an exit after an accident quotes the clause that leaves no time to rectify", () => {
  expect(wordsOf("exit-incident")).toContain(
    "“发生重大及以上安全生产事故、Ⅱ级及以上环境污染事件的，直接公告退出。”",
  );
  expect(wordsOf("exit-incident")).toContain("文件认定为重大安全生产事故");
});

test("an order says that its time is its own and what follows", () => {
  const words = wordsOf("rectification-order");
  expect(words).toContain("本通知确定的整改期限截至2028年1月19日");
  expect(words).toContain("整改后仍未达标的，公告退出。");
});

test("an order of several bodies is reported to one by name, not to 我厅", () => {
  const signature = ["山东省工业和信息化厅", "山东省财政厅"];
  expect(wordsOf("rectification-order", { reportTo: { ...reportTo(), organ: "我厅" } })).toContain(
    "报送我厅。",
  );
  expect(wordsOf("rectification-order", { signature })).toContain("前报送省工业和信息化厅。");
});

test("an order of one item isn't numbered", () => {
  const { items } = readSample("rectification-order") as { items: readonly object[] };
  const paragraphs = documentOf("rectification-order", { items: items.slice(0, 1) }).text;
  expect(paragraphs.some((it) => it.kind === "paragraph" && it.item !== undefined)).toBe(false);
});

test("a failed acceptance announces the exit, a passed one ends the rectification", () => {
  expect(wordsOf("rectification-result")).toContain("验收通过");
  const failed = wordsOf("rectification-result", { conclusion: "failed" });
  expect(failed).toContain("我厅将公告山东省产业基础能力提升示范区（茌平区）退出");
  expect(failed).not.toContain("验收通过");
});

test("a report that never came was not accepted on paper", () => {
  const unsent = { submittedOn: undefined, items: undefined, reScore: undefined, conclusion: "failed" };
  const words = (acceptMode: string) => wordsOf("rectification-result", { ...unsent, acceptMode });
  expect(words("paper")).toContain("我厅未收到茌平区整改报告。现将验收意见通知如下：");
  expect(words("site")).toContain("我厅未收到茌平区整改报告，以现场核查方式进行了验收。");
});

test("an acceptance is a notice or a letter, by its kind", () => {
  expect(documentOf("rectification-result", { kind: "函" }).title.text).toMatch(/整改验收意见的函$/);
  expect(wordsOf("rectification-result", { kind: "函" })).toContain("现将验收意见函告如下：");
});

test.each(["exit-incident", "exit-rectification"])("%s is addressed to nobody", (kind) => {
  expect(documentOf(kind)).toMatchObject({ layout: "file", recipients: [] });
});

test("what happens to title and plaque is said only when it was decided", () => {
  expect(wordsOf("exit-incident")).toContain("牌匾");
  expect(wordsOf("exit-incident", { handling: undefined })).not.toContain("牌匾");
});

test("a bureau asks for corrections once and by a day", () => {
  expect(wordsOf("correction")).toContain("请于2026年6月9日前");
  expect(wordsOf("correction")).toContain("我局只通知补正一次");
});

test.each([
  ["unfounded", "反映的问题不属实，邹城市符合认定条件。"],
  ["foundedStillQualified", "反映的问题属实，邹城市仍符合认定条件。"],
  ["foundedDisqualified", "邹城市不符合认定条件，不予认定。"],
])("a reply to an objection that is %s says so", (conclusion, words) => {
  expect(wordsOf("objection-reply", { conclusion })).toContain(words);
});

test.each([
  ["person", "您就邹城市列入2027年度"],
  ["unit", "贵单位就邹城市列入2027年度"],
])("a reply to a %s addresses it", (raiserType, words) => {
  const { objection } = readSample("objection-reply") as { objection: object };
  expect(wordsOf("objection-reply", { objection: { ...objection, raiserType } })).toContain(words);
});

test.each([
  ["cityReview", "示范区未获推荐的函", "不予推荐"],
  ["expertReview", "示范区未入围的函", "未进入本年度入围名单"],
  ["shortlist", "未入围", "未列入本年度入围名单"],
])("an application that ends at %s is told so", (stage, title, words) => {
  expect(documentOf("not-shortlisted", { stage }).title.text).toContain(title);
  expect(wordsOf("not-shortlisted", { stage })).toContain(words);
});

test.each(["rectification-order", "rectification-result", "objection-reply"])(
  "%s of several bodies names the one that acts",
  (kind) => {
    const signature = ["山东省工业和信息化厅", "山东省财政厅"];
    expect(wordsOf(kind)).toContain("我厅");
    const fields =
      kind === "rectification-order" ? { reportTo: { ...reportTo(), organ: "省工业和信息化厅" } } : {};
    expect(wordsOf(kind, { signature, ...fields })).not.toContain("我厅");
  },
);

test.each([
  ["correction", "济南市统计局"],
  ["city-recommendation", "济南市发展和改革委员会"],
])("%s of several bureaus names the one that acts", (kind, other) => {
  const words = wordsOf(kind, { signature: ["济南市工业和信息化局", other] });
  expect(words).not.toContain("我局");
});

test("the steps of an inquiry have no heading of their own", () => {
  const steps = documentOf("objection-reply").text.filter(
    (it) => it.kind === "paragraph" && it.item !== undefined,
  );
  expect(steps).toHaveLength(3);
  expect(steps.every((it) => it.kind === "paragraph" && it.lead === "")).toBe(true);
});

test("three bodies and more are counted in the title", () => {
  const signature = ["山东省工业和信息化厅", "山东省财政厅", "山东省应急管理厅"];
  expect(documentOf("exit-incident", { signature }).title.text).toMatch(/^山东省工业和信息化厅等三部门关于/);
});
