import { expect, test } from "vitest";
import type { JsonObject } from "../json.ts";
import type { SchemaNode } from "../schema-node.ts";
import { mergeWords } from "./merge-words.ts";
import { mergedIn } from "./merged-in.ts";

const text: SchemaNode = { type: "string" };
const schema: SchemaNode = {
  type: "object",
  properties: {
    a: text,
    part: { type: "object", properties: { b: text, c: text } },
    figures: {
      type: "array",
      "x-series": 2,
      items: {
        type: "object",
        properties: {
          year: { type: "integer", readOnly: true },
          value: { type: ["number", "null"] },
          note: text,
        },
      },
    },
    sum: { type: "number", readOnly: true },
    rows: {
      type: "array",
      items: { type: "object", properties: { x: text, y: { type: "number", readOnly: true } } },
    },
  },
};

test("what a file leaves blank stays, what it holds is taken", () => {
  const mine = { a: "甲", part: { b: "乙" }, rows: [{ x: "一" }] };
  const merged = mergedIn(schema, { mine, file: { part: { b: "", c: "丙" }, rows: [] }, base: {} });
  expect(merged).toEqual({
    data: { a: "甲", part: { b: "乙", c: "丙" }, rows: [{ x: "一" }] },
    filled: ["/part/c"],
    replaced: [],
    kept: [],
    locked: [],
    leftOut: [],
    apart: [],
    otherYears: [],
    detached: [],
  });
});

test("files that several people return of one form put together what each has filled in", () => {
  const base = { a: "旧" };
  const one = mergedIn(schema, { mine: base, file: { a: "新" }, base });
  expect(one.replaced).toEqual(["/a"]);
  const two = mergedIn(schema, { mine: one.data, file: { a: "旧", part: { b: "乙" } }, base });
  expect(two).toMatchObject({ data: { a: "新", part: { b: "乙" } }, kept: ["/a"], filled: ["/part/b"] });
});

test("figures go to their years, blank ones leave what stands there", () => {
  const mine = {
    figures: [
      { year: 2024, value: 1 },
      { year: 2025, value: null },
    ],
    sum: 3,
  };
  const file = {
    figures: [
      { year: 2023, value: 9 },
      { year: 2024, value: null, note: "缺" },
      { year: 2025, value: 2 },
    ],
  };
  const merged = mergedIn(schema, { mine, file: { ...file, sum: 8 }, base: {} });
  expect(merged.data).toEqual({
    figures: [
      { year: 2024, value: 1, note: "缺" },
      { year: 2025, value: 2 },
    ],
    sum: 3,
  });
  expect(merged.otherYears).toEqual(["/figures"]);
  // What the form was made with is not of anybody who filled it in, and a series without a year takes all of them.
  expect(mergedIn(schema, { mine, file, base: file }).otherYears).toEqual([]);
  expect(mergedIn(schema, { mine: { figures: [] }, file, base: {} })).toMatchObject({
    data: { figures: file.figures },
    filled: ["/figures"],
    otherYears: [],
    detached: [],
  });
});

test("a list is taken whole where the file has other rows than it was made with", () => {
  const base = { rows: [{ x: "一", y: 1 }] };
  const mine = { rows: [{ x: "一" }, { x: "二" }] };
  expect(mergedIn(schema, { mine, file: { rows: [{ x: "三" }] }, base })).toMatchObject({
    data: { rows: [{ x: "三" }] },
    replaced: ["/rows"],
  });
  expect(mergedIn(schema, { mine, file: { rows: [{ x: "一" }] }, base })).toMatchObject({
    data: mine,
    kept: ["/rows"],
  });
});

test("of a returned form only what was returned is changed, the rest that differs is told", () => {
  const mine = { a: "甲", part: { b: "乙" }, figures: [{ year: 2024, value: 1 }] };
  const file = { a: "新", part: { b: "新", c: "新" }, figures: [{ year: 2024, value: 2 }] };
  const unlocked = new Set(["/part/b", "/figures/0/value"]);
  expect(mergedIn(schema, { mine, file, base: {}, unlocked })).toEqual({
    data: { a: "甲", part: { b: "新" }, figures: [{ year: 2024, value: 2 }] },
    filled: [],
    replaced: ["/part/b", "/figures/0/value"],
    kept: [],
    locked: ["/a", "/part/c"],
    leftOut: [],
    apart: [],
    otherYears: [],
    detached: [],
  });
});

test("a field of a list that was returned is changed in its item, if the file has the same items", () => {
  const list: SchemaNode = {
    type: "object",
    properties: {
      rows: { type: "array", items: { type: "object", properties: { name: text, x: text, y: text } } },
    },
  };
  const [one, two] = [
    { name: "一", x: "1" },
    { name: "二", x: "2" },
  ];
  const unlocked = new Set(["/rows/1/x"]);
  const merged = (rows: readonly JsonObject[]) =>
    mergedIn(list, { mine: { rows: [one, two] }, file: { rows }, base: {}, unlocked });
  expect(
    merged([
      { ...one, x: "9" },
      { ...two, x: "8" },
    ]),
  ).toMatchObject({
    data: { rows: [one, { name: "二", x: "8" }] },
    replaced: ["/rows/1/x"],
    locked: ["/rows/0/x"],
  });
  expect(merged([{ ...two, x: "8" }, one])).toMatchObject({ data: { rows: [one, two] }, apart: ["/rows"] });
});

test("an item whose name was returned is the same item under its new name", () => {
  const list: SchemaNode = {
    type: "object",
    properties: {
      rows: { type: "array", items: { type: "object", properties: { name: text, x: text, y: text } } },
    },
  };
  const [one, two] = [
    { name: "一", x: "1", y: "甲" },
    { name: "二", x: "2", y: "乙" },
  ];
  const merged = (rows: readonly JsonObject[], ...unlocked: readonly string[]) =>
    mergedIn(list, { mine: { rows: [one, two] }, file: { rows }, base: {}, unlocked: new Set(unlocked) });
  const corrected = { name: "二期", x: "8", y: "乙" };
  expect(merged([one, corrected], "/rows/1/name", "/rows/1/x")).toMatchObject({
    data: { rows: [one, corrected] },
    replaced: ["/rows/1/name", "/rows/1/x"],
    locked: [],
  });
  // What the file leaves blank is no difference.
  expect(merged([one, { name: "二期", x: "8" }], "/rows/1/name", "/rows/1/x")).toMatchObject({
    data: { rows: [one, corrected] },
    locked: [],
  });
  // Another item in its place is none of those.
  const other = { name: "三", x: "9", y: "丁" };
  expect(merged([one, other], "/rows/1/name")).toMatchObject({
    data: { rows: [one, two] },
    apart: ["/rows"],
  });
  expect(merged([two, one], "/rows/1/name")).toMatchObject({ data: { rows: [one, two] }, apart: ["/rows"] });
});

test("attachments stay: a Word or Excel file brings none, and what it was made with may be older", () => {
  const attached: SchemaNode = { type: "object", "x-slot": { accept: ["pdf"], maxMb: 9 } };
  const rows: SchemaNode = {
    type: "array",
    items: { type: "object", properties: { name: text, x: text, file: attached } },
  };
  const form: SchemaNode = { type: "object", properties: { scan: attached, rows } };
  const [old, one, two] = ["old", "one", "two"].map((sha256) => ({ name: "a.pdf", sha256 }));
  const base = { scan: old, rows: [{ name: "一", x: "1", file: old }] } as JsonObject;
  const mine = {
    scan: one,
    rows: [
      { name: "一", x: "1", file: one },
      { name: "二", file: two },
    ],
  } as JsonObject;
  expect(mergedIn(form, { mine, file: base, base })).toMatchObject({ data: mine, kept: ["/rows"] });
  const file = {
    scan: old,
    rows: [{ name: "二", x: "2" }, { name: "三" }, { name: "一", x: "1", file: old }],
  } as JsonObject;
  expect(mergedIn(form, { mine, file, base }).data).toEqual({
    scan: one,
    rows: [{ name: "二", x: "2", file: two }, { name: "三" }, { name: "一", x: "1", file: one }],
  });
  expect(mergedIn(form, { mine: {}, file: { scan: old } as JsonObject, base: {} }).filled).toEqual(["/scan"]);
});

test("of rows with one name each keeps its own attachment, and those of rows that are gone are told", () => {
  const file: SchemaNode = { type: "object", "x-slot": { accept: ["pdf"], maxMb: 9 } };
  const rows: SchemaNode = {
    type: "array",
    items: { type: "object", properties: { name: text, x: text, file } },
  };
  const form: SchemaNode = { type: "object", properties: { rows } };
  const [one, two] = ["one", "two"].map((sha256) => ({ name: "a.pdf", sha256 }));
  const mine = {
    rows: [
      { name: "证明", file: one },
      { name: "证明", file: two },
    ],
  } as JsonObject;
  const merged = (...items: JsonObject[]) =>
    mergedIn(form, { mine, file: { rows: items }, base: {} }).data.rows;
  // A form that was made without attachments has none; one that was made from this record has them.
  expect(merged({ name: "证明", x: "1" }, { name: "证明" })).toEqual([
    { name: "证明", x: "1", file: one },
    { name: "证明", file: two },
  ]);
  expect(merged({ name: "证明", x: "1", file: two } as JsonObject)).toEqual([
    { name: "证明", x: "1", file: two },
  ]);
  const other = mergedIn(form, { mine, file: { rows: [{ name: "证书" }] }, base: {} });
  expect(other.detached).toEqual(["a.pdf", "a.pdf"]);
  expect(mergeWords(form, other)).toContain(
    "随文件中没有的行去掉的2个附件，仍需要的请重新添加：“a.pdf”；“a.pdf”",
  );
  expect(merged({ name: "证明", x: "新" }, ...(mine.rows as JsonObject[]))).toEqual([
    { name: "证明", x: "新" },
    ...(mine.rows as JsonObject[]),
  ]);
});

test("what the file leaves blank and its own choice leaves out goes, and is told; what was out of place before stays", () => {
  const choice: SchemaNode = {
    type: "object",
    properties: { conclusion: text, rank: { type: "integer" }, opinion: text },
    conditions: [
      {
        if: { properties: { conclusion: { const: "推荐" } }, required: ["conclusion"] },
        else: { properties: { rank: false } },
      },
    ],
  };
  const mine = { conclusion: "推荐", rank: 1, opinion: "同意" };
  const file = { conclusion: "退回", opinion: "" };
  const merged = mergedIn(choice, { mine, file, base: mine });
  expect(merged).toMatchObject({
    data: { conclusion: "退回", opinion: "同意" },
    replaced: ["/conclusion"],
    leftOut: ["/rank"],
  });
  expect(merged.data).not.toHaveProperty("rank");
  const odd = { conclusion: "不推荐", rank: 1 };
  expect(mergedIn(choice, { mine: odd, file, base: odd }).data).toHaveProperty("rank", 1);
  expect(mergedIn(choice, { mine, file: { ...file, rank: 1 }, base: {} }).data).toHaveProperty("rank", 1);
});
