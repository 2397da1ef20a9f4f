import type { JsonObject, KindDefinition, SchemaNode } from "@shifan/schema";

const YEARS = [2023, 2024, 2025];
const SERIES = 64;
const ROWS = 40;
const COLUMNS = 6;

const series = (title: string): SchemaNode => ({
  title,
  type: "array",
  "x-series": 3,
  "x-unit": "亿元",
  "x-decimals": 2,
  items: {
    type: "object",
    properties: { year: { type: "integer" }, value: { type: ["number", "null"], minimum: 0 } },
  },
});

const named = <T>(count: number, prefix: string, make: (i: number) => T): Readonly<Record<string, T>> =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [`${prefix}${i}`, make(i)]));

/** 64 indicators of three years and a table of 40 × 6: 432 inputs on one page, more than any section has. */
export const definition: KindDefinition = {
  kind: "bench",
  title: "测量",
  family: "form",
  version: "1",
  check: () => true,
  schema: {
    type: "object",
    title: "测量",
    properties: {
      ...named(SERIES, "s", (i) => series(`指标${i + 1}`)),
      rows: {
        title: "企业",
        type: "array",
        items: {
          type: "object",
          properties: named(COLUMNS, "c", (i): SchemaNode => ({ title: `第${i + 1}栏`, type: "string" })),
        },
      },
    },
  },
};

export const data: JsonObject = {
  ...named(SERIES, "s", (i) => YEARS.map((year) => ({ year, value: i + year / 100 }))),
  rows: Array.from({ length: ROWS }, (_, r) => named(COLUMNS, "c", (c) => `第${r + 1}行${c + 1}`)),
};
