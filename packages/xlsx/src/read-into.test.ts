import type { JsonObject } from "@shifan/schema";
import type { CellValue } from "hucre/xlsx";
import { describe, expect, test } from "vitest";
import { readSheets, writeSheets } from "./index.ts";
import { definition, edited, plainWorkbook, rowsIn, sample } from "./testing.ts";

const application = definition("application");
const record = sample("application");
const ECONOMY = "三、产业发展质效";
const PROJECTS = "在建及储备重点项目";

const said = ({ findings }: { findings: readonly { message: string }[] }): readonly string[] =>
  findings.map(({ message }) => message);
const into = async (name: string, rows: CellValue[][], data: JsonObject = record) =>
  readSheets(application, await plainWorkbook(name, rows), data);
const project = (name: string, others: JsonObject = {}): JsonObject => ({ name, ...others });
const withProjects = (...projects: readonly JsonObject[]): JsonObject => ({
  cover: { roundYear: 2026 },
  chain: { projects },
});

describe("what a workbook leaves blank stays in the record that it is read into", () => {
  test("the blank workbook of a new draft changes nothing of a record that is filled in", async () => {
    const { cover } = record;
    const blank = await writeSheets(application, { cover: cover ?? {}, economy: {} });
    expect((await readSheets(application, blank, record)).changes).toEqual([]);
  });

  test("figures, notes, choices and cells that were emptied", async () => {
    const bytes = await edited(await writeSheets(application, record), (book) => {
      for (const row of rowsIn(book, ECONOMY)) if (String(row[0]).startsWith("/")) row.fill(null, 3);
      for (const row of rowsIn(book, PROJECTS)) if (String(row[0]).startsWith("/")) row.fill(null, 3);
    });
    const reading = await readSheets(application, bytes, record);
    expect(reading.changes).toEqual([]);
    expect(said(reading)).toEqual([]);
  });

  test("a row that goes by the name of an item keeps what the sheet has no column for", async () => {
    const data = withProjects(project("甲", { totalInvest: 1, owner: "某公司" }), project("乙"));
    const { changes } = await into(
      PROJECTS,
      [
        ["项目名称", "总投资"],
        ["乙", 7],
        ["甲", null],
      ],
      data,
    );
    expect(changes).toEqual([
      {
        pointer: "/chain/projects",
        value: [
          { name: "乙", totalInvest: 7 },
          { name: "甲", totalInvest: 1, owner: "某公司" },
        ],
      },
    ]);
  });

  test("rows are told by their names before their places, which others may have taken since", async () => {
    const before = withProjects(project("甲", { investor: "甲公司" }), project("乙", { investor: "乙公司" }));
    const bytes = await edited(await writeSheets(application, before), (book) => {
      for (const row of rowsIn(book, PROJECTS)) if (row[2] === "乙") row.fill(null, 3);
    });
    const now = withProjects(project("乙", { investor: "乙公司" }), project("甲", { investor: "甲公司" }));
    expect((await readSheets(application, bytes, now)).record).toEqual(before);
  });

  test("a row under another name is its item still, if all else that it says is the item's", async () => {
    const data = withProjects(
      project("甲", { investor: "甲公司", totalInvest: 3, owner: "某" }),
      project("乙"),
    );
    const bytes = await edited(await writeSheets(application, data), (book) => {
      for (const row of rowsIn(book, PROJECTS)) if (row[2] === "甲") row.splice(2, 2, "甲二期", null);
    });
    const reading = await readSheets(application, bytes, data);
    expect(reading.record).toEqual(
      withProjects(project("甲二期", { investor: "甲公司", totalInvest: 3, owner: "某" }), project("乙")),
    );
    expect(said(reading)).toEqual([]);
  });

  test("else it is another item, that takes over nothing, and the one before is said to be gone", async () => {
    const data = withProjects(project("甲", { investor: "甲公司", owner: "某" }), project("乙"));
    const bytes = await edited(await writeSheets(application, data), (book) => {
      for (const row of rowsIn(book, PROJECTS)) if (row[2] === "甲") row.splice(2, 2, "丙", null);
    });
    const reading = await readSheets(application, bytes, data);
    expect(reading.record).toEqual(withProjects(project("丙"), project("乙")));
    expect(said(reading)).toEqual([
      expect.stringContaining("原有2项，文件中2项，已按文件替换；去掉了“甲”，请核对"),
    ]);
  });
});

describe("items that the file hasn't are taken out, and that is said", () => {
  const sixty = withProjects(...Array.from({ length: 60 }, (_, i) => project(`项目${i + 1}`)));

  test("by a list of somebody else", async () => {
    const reading = await into(
      PROJECTS,
      [
        ["项目名称", "总投资"],
        ["项目60", 5],
      ],
      sixty,
    );
    expect(reading.record.chain).toEqual({ projects: [{ name: "项目60", totalInvest: 5 }] });
    expect(said(reading)).toEqual([
      "工作表“在建及储备重点项目”：“在建及储备重点项目”原有60项，文件中1项，已按文件替换；去掉了“项目1”“项目2”“项目3”等59项，请核对",
    ]);
  });

  test("by a row taken out of the form's own workbook", async () => {
    const bytes = await edited(await writeSheets(application, sixty), (book) => {
      const rows = rowsIn(book, PROJECTS);
      rows.splice(
        rows.findIndex((row) => row[0] === "/chain/projects/1"),
        1,
      );
    });
    const reading = await readSheets(application, bytes, sixty);
    expect(reading.changes).toHaveLength(1);
    expect(said(reading)).toEqual([
      expect.stringContaining("原有60项，文件中59项，已按文件替换；去掉了“项目2”，请核对"),
    ]);
  });

  test("products of an industry that the file has none of stay", async () => {
    const bytes = await edited(await writeSheets(application, record), (book) => {
      const rows = rowsIn(book, "主要产品");
      const kept = rows.filter((row) => !String(row[0]).startsWith("/leadingIndustries/1/"));
      rows.splice(0, rows.length, ...kept);
    });
    const reading = await readSheets(application, bytes, record);
    expect(reading.changes).toEqual([]);
    expect(said(reading)).toEqual([]);
  });

  test("a product whose row no longer says its industry stays with it", async () => {
    const bytes = await edited(await writeSheets(application, record), (book) => {
      for (const row of rowsIn(book, "主要产品")) if (String(row[0]).startsWith("/")) row[2] = null;
    });
    const reading = await readSheets(application, bytes, record);
    expect(reading.changes).toEqual([]);
    expect(said(reading)).toEqual([]);
  });

  test("one whose industry there isn't is said, and stays where all of an industry's rows are such", async () => {
    const bytes = await edited(await writeSheets(application, record), (book) => {
      for (const row of rowsIn(book, "主要产品"))
        if (String(row[0]).startsWith("/leadingIndustries/1/")) row[2] = 9;
    });
    const reading = await readSheets(application, bytes, record);
    expect(reading.changes).toEqual([]);
    expect(said(reading)[0]).toContain("的“主导产业序号”9在“主导产业”中没有，没有读取这一行");
  });
});

test("a draft that has no year yet takes those of the workbook", async () => {
  const bytes = await plainWorkbook("主要指标", [
    ["指标", "单位", "2024年", "2025年", "2026年"],
    ["地区生产总值", "亿元", 1, 2, 3],
  ]);
  const { changes, findings } = await readSheets(definition("annual-report"), bytes, {});
  const value = [1, 2, 3].map((it, i) => ({ year: 2024 + i, value: it }));
  expect(changes).toEqual([{ pointer: "/economy/gdp", value }]);
  expect(findings).toEqual([]);
});
