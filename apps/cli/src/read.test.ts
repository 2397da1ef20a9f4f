import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { sample, shifan, testFolder } from "./testing.ts";

const { at, put } = testFolder();
const written = (name: string): unknown => JSON.parse(readFileSync(at(name), "utf8"));

test("a form's figures and lists go out as a workbook and come back into their record", async () => {
  const record = put("application.json", await sample("application"));
  expect(await shifan("sheet", "application", record, "-o", at("a.xlsx"))).toMatchObject({
    code: 0,
    err: "",
  });
  const { code, err } = await shifan("read", at("a.xlsx"), "-o", at("back.json"), "--into", record);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(written("back.json")).toEqual(await sample("application"));
});

test("a form that is read into a record leaves what nobody changed in it, and says what it replaced", async () => {
  const incident = (await sample("incident")) as Record<string, unknown>;
  const [made, later] = [put("made.json", incident), put("later.json", { ...incident, loss: 700 })];
  expect(await shifan("blank", "incident", made, "-o", at("made.docx"))).toMatchObject({ code: 0 });
  const kept = await shifan("read", at("made.docx"), "-o", at("kept.json"), "--into", later);
  expect(kept.err).toContain("提示：文件中没有改过、这里已经改过的1项，保留这里的内容：");
  expect(written("kept.json")).toMatchObject({ loss: 700 });

  await shifan("sheet", "application", put("own.json", await sample("application")), "-o", at("own.xlsx"));
  const other = (await sample("application")) as { economy: { gdp: { value: number }[] } };
  if (other.economy.gdp[2] !== undefined) other.economy.gdp[2].value = 1300.5;
  const { err } = await shifan(
    "read",
    at("own.xlsx"),
    "-o",
    at("o.json"),
    "--into",
    put("other.json", other),
  );
  expect(err).toContain("提示：与原来不同、已经替换的1项，请核对：“产业发展质效”的“地区生产总值”2025年");
  expect(written("o.json")).toEqual(await sample("application"));
});

test("a blank workbook is read as a draft with the faults of what it holds", async () => {
  expect(await shifan("sheet", "annual-report", "-o", at("b.xlsx"), "--year", "2026")).toMatchObject({
    code: 0,
  });
  const { code, err } = await shifan("read", at("b.xlsx"), "-o", at("b.json"));
  expect(code).toBe(1);
  expect(err).toMatch(/^\/economy\/gdp\S* \S+ .*地区生产总值/m);
  expect(written("b.json")).toMatchObject({
    economy: { gdp: [{ year: 2024 }, { year: 2025 }, { year: 2026 }] },
  });
});

test("the table of a city's recommendations is a finished sheet", async () => {
  const record = put("collation.json", await sample("collation"));
  expect(await shifan("sheet", "collation", record, "-o", at("c.xlsx"))).toMatchObject({ code: 0, err: "" });
});

test.each([
  ["no year for an empty workbook", ["sheet", "application", "-o", "x.xlsx"], 2, "请用 --year 指明年度"],
  ["a form without lists", ["sheet", "incident", "-o", "x.xlsx", "--year", "2026"], 2, "没有指标和列表"],
  ["another ending", ["sheet", "application", "-o", "x.csv", "--year", "2026"], 2, "扩展名应为 .xlsx"],
])("%s is said", async (_, [command = "", ...args], expected, sentence) => {
  const { code, err } = await shifan(command, ...args.map((arg) => (arg.startsWith("x.") ? at(arg) : arg)));
  expect(code).toBe(expected);
  expect(err).toContain(sentence);
});

test("a form that was filled in with Word comes back with the faults of what is missing", async () => {
  expect(await shifan("blank", "incident", "-o", at("blank.docx"))).toMatchObject({ code: 0 });
  const { code, err } = await shifan("read", at("blank.docx"), "-o", at("blank.json"));
  expect(code).toBe(1);
  expect(err).toMatch(/^\/\S+ missing .*/m);
  expect(written("blank.json")).toEqual({});
});

test.each(["docx", "pdf"])("a blank score sheet in %s brings its indicators along", async (ending) => {
  const draft = put("category.json", { category: "foundation" });
  await shifan("blank", "expert-score", draft, "-o", at(`score.${ending}`));
  await shifan("read", at(`score.${ending}`), "-o", at("score.json"));
  const { scores } = written("score.json") as { scores: readonly object[] };
  expect(scores).toHaveLength(26);
  expect(scores[1]).toEqual({ indicatorId: "1-2", indicator: "主导产业占比与特色", max: 4 });
});

test("a finished paper gives the record that it was made from, and says so", async () => {
  const record = put("commitment.json", await sample("commitment"));
  await shifan("render", "commitment", record, "-o", at("commitment.docx"));
  const { code, err } = await shifan("read", at("commitment.docx"), "-o", at("commitment-back.json"));
  expect(code).toBe(0);
  expect(err).toContain("提示：读回的是制作时的记录");
  expect(written("commitment-back.json")).toEqual(await sample("commitment"));
});

test("a file under a wrong name is refused with what to do", async () => {
  const { code, err } = await shifan("read", put("old.xls", "甲,乙\n"), "-o", at("old.json"));
  expect(code).toBe(1);
  expect(err).toContain("另存为 .xlsx");
});
