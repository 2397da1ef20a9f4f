import { FormStore } from "@shifan/form";
import { definitionOf, type JsonObject, withValue } from "@shifan/schema";
import { readSample } from "@shifan/schema/node";
import { writeSheets } from "@shifan/xlsx";
import { expect, test } from "vitest";
import { takeSheet } from "./take-file.ts";

const definition = definitionOf("application");
if (definition === undefined) throw new Error("no application");
const application = definition;
const sample = readSample("application") as JsonObject;

const formOf = (data: JsonObject): FormStore =>
  new FormStore({ definition: application, data, roundYear: 2026, whenIdle: () => () => undefined });
const workbookOf = (data: JsonObject) => writeSheets(application, data);

test("a workbook's figures that differ replace those here, and are named with their years", async () => {
  const form = formOf(sample);
  const other = withValue(sample, "/economy/gdp/2/value", 1300.5) as JsonObject;
  const { title, findings } = await takeSheet({ form }, await workbookOf(other));
  expect(form.value("/economy/gdp/2/value")).toBe(1300.5);
  expect(title).toBe("已导入文件中的1项内容，其中1项替换了原来的内容，可以撤销");
  expect(findings).toEqual([
    "与原来不同、已经替换的1项，请核对：“产业发展质效”的“地区生产总值”2025年",
    "文件中空着的内容，这里的没有改动",
  ]);
  form.undo();
  expect(form.data).toEqual(sample);
});

test("what was replaced is named to the last, a series once with its years", async () => {
  const form = formOf(sample);
  const keys = ["gdp", "scaleCount", "scaleOutput", "scaleRevenue", "scaleValueAdded", "scaleProfit"];
  const other = keys
    .flatMap((key) => [0, 1, 2].map((at) => `/economy/${key}/${at}/value`))
    .reduce<JsonObject>((data, pointer) => withValue(data, pointer, 77) as JsonObject, sample);
  const { findings } = await takeSheet({ form }, await workbookOf(other));
  expect(findings[0]).toMatch(
    /^与原来不同、已经替换的18项，请核对：“产业发展质效”的“地区生产总值”2023年、2024年、2025年；/,
  );
  expect(findings[0]).toMatch(/“规模以上工业利润总额”2023年、2024年、2025年$/);
});

test("a blank workbook takes nothing away", async () => {
  const form = formOf(sample);
  const { title } = await takeSheet({ form }, await workbookOf({ cover: sample.cover ?? {}, economy: {} }));
  expect(title).toBe("文件中没有与现有内容不同的数据");
  expect(form.data).toEqual(sample);
  expect(form.canUndo).toBe(false);
});

test("of a returned form only what was returned is changed, and the rest that differs is told", async () => {
  const form = formOf(sample);
  const other = ["gdp", "scaleProfit"].reduce<JsonObject>(
    (data, key) => withValue(data, `/economy/${key}/2/value`, 1300.5) as JsonObject,
    sample,
  );
  const unlocked = new Set(["/economy/gdp"]);
  const { findings } = await takeSheet({ form, unlocked }, await workbookOf(other));
  expect(form.value("/economy/gdp/2/value")).toBe(1300.5);
  expect(form.value("/economy/scaleProfit")).toEqual((sample.economy as JsonObject).scaleProfit);
  expect(findings.slice(0, 2)).toEqual([
    "与原来不同、已经替换的1项，请核对：“产业发展质效”的“地区生产总值”2025年",
    "未退回的1项没有改动：“产业发展质效”的“规模以上工业利润总额”2025年",
  ]);
});

test("an item whose name and figure were both returned is corrected in its list", async () => {
  const form = formOf(sample);
  const at = "/chain/projects/1";
  const named = withValue(sample, `${at}/name`, "智能物流成套装备扩产项目二期");
  const other = withValue(named, `${at}/totalInvest`, 19.5) as JsonObject;
  const unlocked = new Set([`${at}/name`, `${at}/totalInvest`]);
  const { findings } = await takeSheet({ form, unlocked }, await workbookOf(other));
  expect(form.data).toEqual(other);
  expect(findings[0]).toMatch(/^与原来不同、已经替换的2项，请核对/);
});

test("items that go with their list are said beside what was replaced", async () => {
  const form = formOf(sample);
  const [first] = (sample.chain as { projects: JsonObject[] }).projects;
  const fewer = withValue(sample, "/chain/projects", [first ?? {}]) as JsonObject;
  const { findings } = await takeSheet({ form }, await workbookOf(fewer));
  expect(form.value("/chain/projects")).toEqual([first]);
  expect(findings[0]).toContain("已经替换的1项，请核对：“产业协同”的“在建及储备重点项目”");
  expect(findings[1]).toMatch(/原有\d+项，文件中1项，已按文件替换；去掉了“/);
});

test("nothing is said of items that stay because their list is locked", async () => {
  const form = formOf(sample);
  const [first] = (sample.chain as { projects: JsonObject[] }).projects;
  const fewer = withValue(sample, "/chain/projects", [first ?? {}]) as JsonObject;
  const unlocked = new Set(["/cover"]);
  const { title, findings } = await takeSheet({ form, unlocked }, await workbookOf(fewer));
  expect(title).toBe("没有导入新的内容，请看下面的说明");
  expect(form.data).toEqual(sample);
  expect(findings).toEqual([
    "未退回的1项没有改动：“产业协同”的“在建及储备重点项目”",
    "文件中空着的内容，这里的没有改动",
  ]);
});

test("a list that a part of was returned and that the file has other rows of stays, and what to do is said", async () => {
  const form = formOf(sample);
  const { projects } = sample.chain as { projects: JsonObject[] };
  const moved = withValue(sample, "/chain/projects", projects.toReversed()) as JsonObject;
  const corrected = withValue(
    moved,
    `/chain/projects/${projects.length - 2}/totalInvest`,
    19.5,
  ) as JsonObject;
  const unlocked = new Set(["/chain/projects/1/totalInvest"]);
  const { findings } = await takeSheet({ form, unlocked }, await workbookOf(corrected));
  expect(form.data).toEqual(sample);
  expect(findings[0]).toBe(
    "文件中的行增删过或者换了次序，退回的内容没有导入的1项，请在这里直接修改：“产业协同”的“在建及储备重点项目”",
  );
});
