import type { OfficialDocument } from "@shifan/document";
import type { SchemaNode, ValidRecord } from "@shifan/schema";
import { draft } from "./draft.ts";
import { loadTemplate } from "./load-template.ts";

/** A small schema with one field of each sort that templates meet. */
export const schema: SchemaNode = {
  type: "object",
  required: ["name", "count", "on", "grade", "rows", "agreed", "kind"],
  properties: {
    name: { type: "string", title: "名称" },
    note: { type: "string", title: "说明" },
    story: { type: "string", title: "经过", "x-multiline": true },
    count: { type: "integer", title: "数目" },
    rate: { type: "number", title: "比例" },
    on: { type: "string", format: "date", title: "日期" },
    until: { type: "string", format: "date", title: "截止日期" },
    agreed: { type: "boolean", title: "同意" },
    kind: { const: "甲", type: "string", title: "种类" },
    grade: {
      type: "string",
      title: "等次",
      enum: ["good", "poor"],
      "x-enum-labels": { good: "良好", poor: "较差" },
    },
    kinds: {
      type: "array",
      title: "类别",
      items: { enum: ["a", "b"], type: "string", "x-enum-labels": { a: "甲类", b: "乙类" } },
    },
    days: { type: "array", title: "日期", items: { type: "string", format: "date" } },
    docNo: {
      type: ["object", "null"],
      title: "发文字号",
      properties: { prefix: { type: "string" }, year: { type: "integer" }, seq: { type: "integer" } },
      required: ["prefix", "year", "seq"],
    },
    papers: {
      type: "array",
      title: "文件",
      items: {
        type: "object",
        required: ["title"],
        properties: { title: { type: "string", title: "标题" }, docNo: { type: "string", title: "文号" } },
      },
    },
    names: { type: "array", title: "名单", items: { type: "string" } },
    rows: {
      type: "array",
      title: "各行",
      items: {
        type: "object",
        required: ["a"],
        properties: { a: { type: "string", title: "甲项" }, b: { type: "string", title: "乙项" } },
      },
    },
  },
};

/** A template with the shortest front matter; the body starts on line 5. */
export const withBody = (body: string): string => `---\nlayout: plain\ntitle: 标题\n---\n${body}`;

/** The faults of a template as `line code`. */
export function faultsOf(source: string): readonly string[] {
  const loading = loadTemplate(source, schema, "template.md");
  return loading.ok ? [] : loading.faults.map(({ line, code }) => `${line} ${code}`);
}

/** A record that fits the schema, with some fields changed. */
export const recordOf = (fields: Readonly<Record<string, unknown>> = {}): ValidRecord =>
  ({
    name: "甲",
    count: 2,
    on: "2026-01-05",
    agreed: true,
    kind: "甲",
    grade: "good",
    rows: [{ a: "一" }, { a: "二", b: "乙" }],
    ...fields,
  }) as unknown as ValidRecord;

/** Loads a template that must be right and drafts it. */
export function drafted(source: string, fields?: Readonly<Record<string, unknown>>): OfficialDocument {
  const loading = loadTemplate(source, schema, "template.md");
  if (!loading.ok) throw new Error(loading.faults.map((it) => `${it.line} ${it.message}`).join("\n"));
  return draft(loading.template, recordOf(fields));
}
