import { textOf } from "@shifan/document";
import { bundledReference, kinds, validate } from "@shifan/schema";
import { readSample } from "@shifan/schema/node";
import { expect, test } from "vitest";
import { draft } from "./draft.ts";
import { documentOf, tablesOf, templateOf } from "./testing-kinds.ts";

const documents = kinds.filter((it) => it.family === "document");

/** All counties as one list of the designation. */
const everyCounty = bundledReference.cities
  .flatMap((city) => city.counties.map((county) => ({ cityName: city.name, areaName: county.name })))
  .map((row, index) => ({
    ...row,
    seq: index + 1,
    zoneTitle: `山东省制造业高质量发展示范区（${row.areaName}）`,
    designationNo: `SFQ-2026-M-${index + 1}`,
  }));

test.each(documents)("the template of $kind fits its schema and drafts its sample", ({ kind }) => {
  const texts = textOf(documentOf(kind));
  expect(texts.join("")).not.toMatch(/[\uE000\uE001]|\{\{|\{%|undefined|null|\[object/);
});

test.each(documents)(
  "a paper of $kind doesn't say anything twice in a row or end a sentence twice",
  ({ kind }) => {
    const text = textOf(documentOf(kind)).join("\n");
    expect(text).not.toMatch(/。。|，，|，。|：：|，$|、$/m);
  },
);

test.each(documents)("every optional field of $kind may be left out", ({ kind, schema }) => {
  const sample = readSample(kind) as Record<string, unknown>;
  const optional = Object.keys(schema.properties ?? {}).filter((key) => !schema.required?.includes(key));
  const bare = Object.fromEntries(Object.entries(sample).filter(([key]) => !optional.includes(key)));
  const result = validate(kind, bare);
  if (!result.ok) return expect(result.faults.map((it) => it.code)).toContain("condition-unmet");
  expect(textOf(draft(templateOf(kind), result.record)).join("")).not.toMatch(/undefined|（）|《》/);
});

test("a designation of one zone speaks of one list and one zone", () => {
  const document = documentOf("designation", {
    lists: [{ category: "manufacturing", rows: everyCounty.slice(0, 1) }],
  });
  expect(textOf(document).join("\n")).toContain("认定制造业高质量发展示范区1个，现予公布（名单见附件）");
  expect(textOf(document).join("\n")).not.toContain("按行政区划顺序排列");
  expect(tablesOf(document).map((it) => it.rows.length)).toEqual([1]);
});

test("a designation of all 136 counties lists every one", () => {
  const document = documentOf("designation", { lists: [{ category: "manufacturing", rows: everyCounty }] });
  expect(tablesOf(document)[0]?.rows).toHaveLength(136);
  expect(tablesOf(document)[0]?.rows[135]).toEqual([
    "136",
    "山东省制造业高质量发展示范区（东明县）",
    "菏泽市",
    "SFQ-2026-M-136",
  ]);
});

test("renamed and exited zones are a second attachment", () => {
  const others = [{ kind: "exit", target: "山东省制造业高质量发展示范区（某区）", reason: "整改未达标" }];
  const document = documentOf("designation", { others });
  expect(document.attachments.map((it) => it.title)).toEqual([
    "2026年度山东省工业经济高质量发展示范区名单",
    "同批更名、退出的示范区",
  ]);
  expect(textOf(document)).toContain("同批更名、退出的示范区见附件2。");
});

test("a joint paper carries all bodies, the lead first", () => {
  const signature = ["山东省工业和信息化厅", "山东省财政厅"];
  const { head, title } = documentOf("designation", { signature });
  expect(head).toMatchObject({ issuers: signature, markSuffix: "文件" });
  expect(title.text).toMatch(/^山东省工业和信息化厅 山东省财政厅关于/);
});

test("a record's own title takes the template's place", () => {
  expect(documentOf("designation", { title: "关于公布示范区名单的通知" }).title.text).toBe(
    "关于公布示范区名单的通知",
  );
});

test.each([
  [null, "×××〔2026〕\u3000号"],
  [undefined, "×××〔2026〕\u3000号"],
  [{ prefix: "鲁工信发", year: 2026, seq: null }, "鲁工信发〔2026〕\u3000号"],
  [{ prefix: "鲁工信发", year: 2026 }, "鲁工信发〔2026〕\u3000号"],
])("a paper that isn't numbered yet leaves room for its number: %j", (docNo, documentNumber) => {
  expect(documentOf("designation", { docNo }).head).toMatchObject({ documentNumber });
});

test("a public notice is plain, unsealed, unaddressed and prints both dates", () => {
  const document = documentOf("public-notice");
  expect(document).toMatchObject({ layout: "plain", recipients: [], signature: { seal: "unsealed" } });
  expect(document).not.toHaveProperty("head");
  expect(textOf(document)).toContain("公示期：2026年9月16日至9月21日（5个工作日）。");
});

test("a commitment is addressed, numbered and ends in lines to be signed", () => {
  const { recipients, text } = documentOf("commitment");
  expect(recipients).toEqual(["山东省工业和信息化厅"]);
  expect(text.filter((it) => it.kind === "paragraph" && it.item !== undefined)).toHaveLength(6);
  const signed = text.at(-1);
  expect(signed?.kind === "signLines" ? signed.lines : []).toEqual([
    { label: "统一社会信用代码", value: "11370112004190000F" },
    { label: "主要负责人（签字）", value: "" },
    { label: "承诺单位（盖章）", value: "济南市历城区人民政府" },
    { label: "承诺日期", value: "2026年5月20日" },
  ]);
});
