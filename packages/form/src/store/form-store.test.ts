import type { JsonObject, KindDefinition, SchemaNode } from "@shifan/schema";
import { expect, test } from "vitest";
import { FormStore } from "./form-store.ts";

const series: SchemaNode = {
  title: "数列",
  type: "array",
  "x-series": 3,
  items: { properties: { year: { type: "integer" }, value: { type: ["number", "null"] } } },
};
const schema: SchemaNode = {
  title: "表",
  type: "object",
  required: ["name"],
  conditions: [
    {
      if: { properties: { category: { const: "a" } }, required: ["category"] },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      then: { required: ["part"] },
      else: { properties: { part: false } },
    },
  ],
  properties: {
    name: { title: "名称", type: "string" },
    category: { title: "类别", type: "string", enum: ["a", "b"] },
    code: { title: "代码", type: "string", format: "uscc" },
    text: { title: "正文", type: "string", "x-multiline": true },
    days: { title: "日期", type: "array", items: { type: "string", format: "date" } },
    part: {
      title: "部分",
      type: "object",
      required: ["figure"],
      properties: { figure: series, note: { title: "注", type: "string" } },
    },
    wanted: series,
    rows: {
      title: "行",
      type: "array",
      items: { type: "object", properties: { x: { title: "值", type: "number" } } },
    },
    total: { title: "合计", type: "number", readOnly: true, "x-calc": "sum(rows.x)", "x-decimals": 2 },
  },
};
const definition: KindDefinition = {
  kind: "probe",
  title: "表",
  family: "form",
  version: "1",
  schema,
  check: () => true,
};

function open(data: JsonObject) {
  const waiting: { work?: () => void } = {};
  const form = new FormStore({
    definition,
    data,
    roundYear: 2026,
    whenIdle: (work) => {
      waiting.work = work;
      return () => delete waiting.work;
    },
  });
  return { form, rest: () => waiting.work?.() };
}

const heard = (form: FormStore, pointer: string) => {
  const count = { value: 0 };
  form.subscribe(pointer, () => (count.value += 1));
  return count;
};

test("a key stroke tells its own field and those around it, no neighbour", () => {
  const { form } = open({ name: "", rows: [{ x: 1 }, { x: 2 }] });
  const [own, around, neighbour] = ["/rows/0/x", "/rows", "/rows/1/x"].map((pointer) => heard(form, pointer));
  form.set("/rows/0/x", 5);
  expect([own?.value, around?.value, neighbour?.value]).toEqual([1, 1, 0]);
});

test("computed values follow when the form is at rest, and tell their fields", () => {
  const { form, rest } = open({ name: "甲", rows: [{ x: 0.1 }, { x: 0.2 }] });
  expect(form.value("/total")).toBe(0.3);
  const total = heard(form, "/total");
  form.set("/rows/1/x", 0.25);
  expect(total.value).toBe(0);
  rest();
  expect([form.value("/total"), total.value]).toEqual([0.35, 1]);
});

test("strokes in one field are undone together, the next field's apart", () => {
  const { form } = open({ name: "" });
  for (const text of ["山", "山水", "山水画"]) form.set("/name", text);
  form.leave("/name");
  form.set("/category", "b");
  form.undo();
  expect(form.data).toMatchObject({ name: "山水画" });
  expect(form.value("/category")).toBeUndefined();
  form.undo();
  expect(form.value("/name")).toBe("");
  form.redo();
  expect(form.value("/name")).toBe("山水画");
});

test("a paste into a text is a step of its own, and what is put right on leaving is none", () => {
  const { form } = open({ name: "" });
  form.set("/name", "平邑");
  form.endStep();
  form.set("/name", "平邑县人民政府 ");
  form.tidy("/name", (value) => String(value).trim());
  form.undo();
  expect(form.value("/name")).toBe("平邑");
  form.redo();
  expect(form.value("/name")).toBe("平邑县人民政府");
});

test("a paste that changes nothing is no step", () => {
  const { form } = open({ name: "甲" });
  form.setAll([]);
  expect(form.canUndo).toBe(false);
});

test("a form knows whether there is something to undo or redo, and where it was", () => {
  const { form } = open({ name: "甲" });
  expect([form.canUndo, form.canRedo, form.undo()]).toEqual([false, false, undefined]);
  form.set("/name", "乙");
  expect([form.canUndo, form.canRedo]).toEqual([true, false]);
  expect(form.undo()).toBe("/name");
  expect([form.canUndo, form.canRedo]).toEqual([false, true]);
  expect(form.redo()).toBe("/name");
});

test("rows are added, taken out and put in place of others, and come back with undo", () => {
  const { form } = open({ name: "", rows: [{ x: 1 }, { x: 2 }, { x: 3 }] });
  form.setRows("/rows", [{ x: 1 }, { x: 3 }]);
  expect(form.value("/rows")).toEqual([{ x: 1 }, { x: 3 }]);
  form.undo();
  expect(form.value("/rows")).toEqual([{ x: 1 }, { x: 2 }, { x: 3 }]);
});

test("a part that a condition leaves out is not in the data, and comes back as it was left", () => {
  const { form, rest } = open({ name: "甲", category: "a", part: { note: "写了很久" } });
  form.set("/category", "b");
  rest();
  expect(form.data).not.toHaveProperty("part");
  expect(form.state("/part").absent).toBe(true);
  form.set("/category", "a");
  rest();
  expect(form.value("/part/note")).toBe("写了很久");
  expect(form.state("/part")).toMatchObject({ absent: false, required: true });
});

test("a part that a condition has just brought in starts with the years of its series", () => {
  const { form, rest } = open({ name: "甲", category: "b" });
  form.set("/category", "a");
  rest();
  expect(form.value("/part/figure")).toMatchObject([{ year: 2023 }, { year: 2024 }, { year: 2025 }]);
});

test("the first figure of an optional series begins it with its years; emptied again it is no part of the record", () => {
  const { form, rest } = open({ name: "甲" });
  form.set("/wanted/1/value", 7);
  expect(form.value("/wanted")).toMatchObject([
    { year: 2023, value: null },
    { year: 2024, value: 7 },
    { year: 2025 },
  ]);
  form.set("/wanted/1/value", null);
  rest();
  expect(form.record).not.toHaveProperty("wanted");
});

test("what is put into an optional list that nobody has begun makes it a list", () => {
  const { form } = open({ name: "甲", days: { 0: "2026-01-04" } });
  form.set("/days/0", "2026-01-05");
  form.setAll([{ pointer: "/rows/0/x", value: 7 }]);
  expect(form.data).toMatchObject({ days: ["2026-01-05"], rows: [{ x: 7 }] });
});

test("a wrong value is shown when the field at hand is left, not while it is typed", () => {
  const { form, rest } = open({});
  form.set("/code", "123");
  rest();
  expect(form.state("/code").faults).toEqual([]);
  form.leave("/code");
  rest();
  expect(form.state("/code").faults).toMatchObject([{ code: "wrong-uscc" }]);
});

test("a wrong value that was pasted or stood in the draft is shown at once, and goes as it is corrected", () => {
  const { form, rest } = open({ days: ["2026-01-05", "2026-02-30"] });
  expect(form.state("/days").faults).toMatchObject([{ code: "no-such-date", pointer: "/days/1" }]);
  form.setAll([{ pointer: "/code", value: "123" }]);
  rest();
  expect(form.state("/code").faults).toHaveLength(1);
  form.set("/code", "1234");
  rest();
  expect(form.state("/code").faults).toHaveLength(1);
  form.set("/code", "11370181MB12345679");
  rest();
  expect(form.state("/code").faults).toEqual([]);
});

test("a figure that was reported otherwise before is a fault until a note says why", () => {
  const wanted = (value: number, note?: string) => [
    { year: 2025, value, ...(note === undefined ? {} : { note }) },
  ];
  const form = new FormStore({
    definition,
    data: { name: "甲", category: "b", wanted: wanted(1) },
    roundYear: 2026,
    whenIdle: () => () => {},
    earlier: { record: { wanted: wanted(1) }, source: "申报书" },
  });
  expect(form.state("/wanted/0/value").faults).toEqual([]);
  form.set("/wanted/0/value", 2);
  form.settle();
  form.showAll();
  expect(form.state("/wanted/0/value").faults).toMatchObject([{ code: "figure-changed" }]);
  form.set("/wanted", wanted(2, "经济普查修订"));
  form.settle();
  expect(form.state("/wanted/0/value").faults).toEqual([]);
});

test("what a choice has left out is kept for the draft, and found again by whoever opens it and switches back", () => {
  const { form } = open({ category: "a", part: { note: "写了很久" } });
  form.set("/category", "b");
  form.settle();
  expect(form.record).not.toHaveProperty("part");
  expect(form.parked).toMatchObject({ "/part": { note: "写了很久" } });
  const again = new FormStore({
    definition,
    data: form.data,
    parked: { ...form.parked, "/gone": "旧" },
    roundYear: 2026,
    whenIdle: () => () => {},
  });
  again.set("/category", "a");
  again.settle();
  expect(again.data).toMatchObject({ part: { note: "写了很久" } });
  expect(again.data).not.toHaveProperty("gone");
  expect(again.parked).toEqual({});
});

test("a part that nobody has filled in is not kept", () => {
  const { form } = open({ category: "a", part: { figure: [{ year: 2025, value: null }] } });
  form.set("/category", "b");
  form.settle();
  expect(form.parked).toEqual({});
});

test("an indent that a text of paragraphs keeps stays in the record, and is no blank that went", () => {
  const { form } = open({ name: "甲", text: "　　第一段。\n　　第二段。" });
  form.settle();
  expect(form.record.text).toBe("　　第一段。\n　　第二段。");
  expect(form.validation.notes).toEqual([]);
});
