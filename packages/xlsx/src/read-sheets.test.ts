import { zipSync } from "fflate";
import { type CellValue, readXlsx } from "hucre/xlsx";
import { describe, expect, test } from "vitest";
import { readSheets, sheetSource, writeSheets } from "./index.ts";
import { applied, definition, edited, plainWorkbook, rowsIn, sample } from "./testing.ts";

const application = definition("application");
const record = sample("application");
const ECONOMY = "三、产业发展质效";
const LEADERS = "龙头骨干企业";

const rowOf = (rows: readonly CellValue[][], label: string): CellValue[] => {
  const row = rows.find((it) => it.includes(label));
  if (row === undefined) throw new Error(`no row ${label}`);
  return row;
};

async function reading(edit: Parameters<typeof edited>[1]) {
  return readSheets(application, await edited(await writeSheets(application, record), edit), record);
}

describe("a workbook that people worked in", () => {
  test("says what it was made for", async () => {
    expect(await sheetSource(await writeSheets(application, record))).toEqual({
      kind: "application",
      version: "1",
      lastYear: 2025,
    });
  });

  test("a changed figure is one change of its series, and nothing else changes", async () => {
    const { changes, findings } = await reading((book) => {
      rowOf(rowsIn(book, ECONOMY), "地区生产总值")[5] = 1300.5;
    });
    expect(findings).toEqual([]);
    expect(changes).toHaveLength(1);
    expect(changes[0]).toMatchObject({
      pointer: "/economy/gdp",
      value: [{}, {}, { year: 2025, value: 1300.5 }],
    });
  });

  test("rows and columns may be moved, and more of both put in", async () => {
    const { changes, findings } = await reading((book) => {
      const rows = rowsIn(book, ECONOMY);
      rows.splice(4, 0, ...rows.splice(6, 3));
      for (const row of rows) row.splice(3, 0, ...row.splice(5, 1));
      rows.splice(7, 0, []);
      const leaders = rowsIn(book, LEADERS);
      for (const row of leaders) row.splice(2, 0, null);
    });
    expect(findings).toEqual([]);
    expect(changes).toEqual([]);
  });

  test("without its hidden row and column it is still recognised by heads and titles", async () => {
    const { changes, findings } = await reading((book) => {
      for (const sheet of book.sheets) {
        sheet.rows.shift();
        for (const row of sheet.rows) row.shift();
        sheet.columns?.shift();
        delete sheet.rowDefs;
        sheet.cells = new Map();
      }
      rowOf(rowsIn(book, ECONOMY), "出口额")[4] = 180;
    });
    expect(findings).toEqual([]);
    // Which row had which file or computed value is told by its name.
    expect(changes.map(({ pointer }) => pointer)).toEqual(["/economy/exportTotal"]);
  });

  test("a row that was taken out is gone, one that was put in is there, files stay with their rows", async () => {
    const { changes } = await reading((book) => {
      const rows = rowsIn(book, "附件清单");
      const at = rows.findIndex((row) => row[0] === "/attachments/items/0");
      rows.splice(at, 1);
    });
    const before = (record.attachments as { items: readonly object[] }).items;
    expect(changes).toEqual([{ pointer: "/attachments/items", value: before.slice(1) }]);
  });

  test("products go with their industry by its number", async () => {
    const { changes, findings } = await reading((book) => {
      const rows = rowsIn(book, "主要产品");
      const row = rows.find((it) => String(it[0]).startsWith("/leadingIndustries/1/products/0"));
      if (row !== undefined) row[2] = 1;
    });
    expect(findings).toEqual([]);
    const [change] = changes;
    const counts = (list: unknown) =>
      (list as { products: unknown[] }[]).map(({ products }) => products.length);
    expect(counts(change?.value)).toEqual(
      counts(record.leadingIndustries).map((n, i) => n + (i === 0 ? 1 : i === 1 ? -1 : 0)),
    );
  });

  test("a title that was typed over holds, and is told", async () => {
    const { changes, findings } = await reading((book) => {
      const row = rowOf(rowsIn(book, ECONOMY), "工业投资");
      row[1] = "工业投姿";
    });
    expect(changes).toEqual([]);
    expect(findings).toEqual([]);
    const renamed = await reading((book) => {
      const rows = rowsIn(book, ECONOMY);
      const [exports, trade] = ["出口额", "进出口总额"].map((title) => rowOf(rows, title));
      if (exports !== undefined && trade !== undefined)
        [exports[1], trade[1]] = [trade[1] ?? null, exports[1] ?? null];
    });
    expect(renamed.findings.map(({ message }) => message)).toEqual([
      expect.stringContaining("指标名称已改为“出口额”"),
      expect.stringContaining("指标名称已改为“进出口总额”"),
    ]);
  });
});

describe("what cannot be read is said with its place and takes nothing away", () => {
  test("words, dates and choices that are none", async () => {
    const { changes, findings } = await reading((book) => {
      rowOf(rowsIn(book, ECONOMY), "地区生产总值")[4] = "约300";
      const projects = rowsIn(book, "在建及储备重点项目");
      const row = projects.find((it) => String(it[0]).endsWith("/projects/0"));
      const marks = projects[0] ?? [];
      if (row === undefined) throw new Error("no project");
      row[marks.indexOf("/start")] = "明年";
      row[marks.indexOf("/stage")] = "在健";
    });
    expect(findings.map(({ message }) => message)).toEqual([
      expect.stringMatching(
        /^工作表“三、产业发展质效”第5行E列的“约300”不是数字，请改正（没有读取，保留了原来的内容）$/,
      ),
      expect.stringMatching(/第\d+行[A-Z]列的“在健”不在可以选择的内容中，是不是“在建”？/),
      expect.stringContaining("的“明年”不是日期"),
    ]);
    expect(changes).toEqual([]);
  });

  test("a formula gives what it showed last; one that never showed anything, or an error, is told and takes nothing away", async () => {
    const bytes = await edited(await writeSheets(application, record), (book) => {
      const sheet = book.sheets.find(({ name }) => name === ECONOMY);
      const row = sheet?.rows.findIndex((it) => it.includes("地区生产总值")) ?? 0;
      sheet?.cells?.set(`${row},3`, { value: 5, type: "formula", formula: "2+3", formulaResult: 5 });
      sheet?.cells?.set(`${row},4`, { value: null, type: "formula", formula: 'WEBSERVICE("x")' });
      sheet?.cells?.set(`${row},5`, { value: "#DIV/0!", type: "error" });
      if (sheet?.rows[row] !== undefined) sheet.rows[row].splice(4, 2, null, "#DIV/0!");
    });
    const { changes, findings } = await readSheets(application, bytes, record);
    expect(findings.map(({ message }) => message)).toEqual([
      expect.stringMatching(/第\d+行E列是没有计算结果的公式，.*；这一格没有读取$/),
      expect.stringMatching(/第\d+行F列出错（#DIV\/0!），.*；这一格没有读取$/),
    ]);
    const [, second, third] = (record.economy as { gdp: { value: number }[] }).gdp;
    expect(changes).toMatchObject([{ pointer: "/economy/gdp", value: [{ value: 5 }, second, third] }]);
  });

  test("a percentage is the number that is shown", async () => {
    const bytes = await edited(await writeSheets(application, record), (book) => {
      const sheet = book.sheets.find(({ name }) => name === ECONOMY);
      const row = sheet?.rows.findIndex((it) => it.includes("规模以上工业增加值增速")) ?? 0;
      sheet?.cells?.set(`${row},5`, { value: 0.087, type: "number", style: { numFmt: "0.0%" } });
      if (sheet?.rows[row] !== undefined) sheet.rows[row][5] = 0.087;
    });
    const { changes } = await readSheets(application, bytes, record);
    expect(changes[0]).toMatchObject({
      pointer: "/economy/scaleValueAddedGrowth",
      value: [{}, {}, { value: 8.7 }],
    });
  });

  test("unknown indicators, other years and unknown columns", async () => {
    const { findings } = await readSheets(
      application,
      await plainWorkbook("产业发展质效", [
        ["指标", "单位", "2022年", "2024年", "2025年", "备注", "同比"],
        ["地区生产总值", "亿元", 1, 2, 3, null, 5],
        ["地区生产总直", "亿元", 1, 2, 3],
      ]),
      record,
    );
    const said = findings.map(({ message }) => message).join("\n");
    expect(said).toContain("第1行G列的列名“同比”不认识，没有读取这一列");
    expect(said).toContain("C列是2022年，本次填报的是2023年至2025年");
    expect(said).toContain("第3行的指标“地区生产总直”不认识，是不是“地区生产总值”？");
  });
});

describe("workbooks of others", () => {
  test("a list is found by its heads, units and order as they may be", async () => {
    const { changes, findings } = await readSheets(
      application,
      await plainWorkbook(LEADERS, [
        ["某区龙头企业"],
        ["营业收入（亿元）", "企业名称", "统一社会信用代码"],
        ["1,286.40", "甲公司", 91370181],
      ]),
      {},
    );
    expect(findings).toEqual([]);
    expect(changes).toEqual([
      { pointer: "/chain/leaders", value: [{ name: "甲公司", uscc: "91370181", revenue: 1286.4 }] },
    ]);
  });

  test("a list that could be several is asked about", async () => {
    const { changes, findings } = await readSheets(
      application,
      await plainWorkbook("Sheet1", [
        ["名称", "级别", "获评年度"],
        ["甲", "国家级", 2024],
      ]),
      record,
    );
    expect(changes).toEqual([]);
    expect(findings).toHaveLength(1);
  });

  test("another form's workbook is refused", async () => {
    const bytes = await writeSheets(definition("collation"), sample("collation"));
    await expect(readSheets(application, bytes)).rejects.toThrow("不是“示范区申报书”的");
  });

  test.each([
    ["an empty file", new Uint8Array(), "文件是空的"],
    ["an .xls", Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]), "另存为 .xlsx"],
    ["a CSV", new TextEncoder().encode("甲,乙\n1,2\n"), "文本或者 CSV"],
    ["an HTML table", new TextEncoder().encode("<html><table></table></html>"), "网页格式"],
    [
      "a document",
      zipSync({ "[Content_Types].xml": new Uint8Array(1), "word/document.xml": new Uint8Array(1) }),
      "Word 文档",
    ],
    ["half a file", Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0]), "没有传完整"],
  ])("%s is refused with what to do", async (_, bytes, sentence) => {
    await expect(readSheets(application, bytes)).rejects.toThrow(sentence);
  });

  test("a bomb is not unpacked", async () => {
    const bomb = zipSync({
      "[Content_Types].xml": new Uint8Array(1),
      "xl/workbook.xml": new Uint8Array(1),
      "xl/worksheets/sheet1.xml": new Uint8Array(200 * 1024 * 1024),
    });
    expect(bomb.length).toBeLessThan(1024 * 1024);
    await expect(readSheets(application, bomb)).rejects.toThrow("大得不正常");
  });
});

describe("what is written", () => {
  test("texts that begin like a formula are text cells, codes keep their zeros", async () => {
    const data = applied(record, [
      { pointer: "/chain/leaders", value: [{ name: "=1+1", role: "@SUM(A1)", uscc: "007" }] },
    ]);
    const book = await readXlsx(await writeSheets(application, data), { readStyles: true });
    const sheet = book.sheets.find(({ name }) => name === LEADERS);
    const cells = [...(sheet?.cells?.values() ?? [])].filter(({ value }) =>
      ["=1+1", "@SUM(A1)", "007"].includes(String(value)),
    );
    expect(cells).toHaveLength(3);
    for (const cell of cells) {
      expect(cell.formula).toBeUndefined();
      expect(cell.style?.numFmt).toBe("@");
    }
  });

  test("the table to be printed has its title, heads in two rows, figures with their decimals, and dashes", async () => {
    const book = await readXlsx(await writeSheets(definition("collation"), sample("collation")), {
      readStyles: true,
    });
    const [sheet] = book.sheets;
    expect(sheet?.rows[1]?.[1]).toBe("推荐汇总表");
    expect(sheet?.rows[2]?.[1]).toBe("申报年度：2026年　　推荐单位：济南市　　类别：制造业高质量发展示范区");
    expect(sheet?.rows[3]?.slice(1, 6)).toEqual([
      "序号",
      "县区名称",
      "区域类型",
      "主导产业",
      "规上工业营业收入",
    ]);
    expect(sheet?.rows[4]?.[5]).toBe("（亿元）");
    expect(sheet?.rows[7]?.[5]).toBe(158.7);
    expect(sheet?.cells?.get("7,5")?.style?.numFmt).toBe("0.00");
    expect(sheet?.rows[7]?.[7]).toBe("—");
    expect(sheet?.merges).toContainEqual({ startRow: 3, endRow: 4, startCol: 1, endCol: 1 });
    expect(sheet?.pageSetup).toMatchObject({
      paperSize: "a4",
      orientation: "landscape",
      fitToWidth: 1,
      printTitlesRow: "$4:$5",
    });
    expect(sheet?.rows[8]?.[1]).toContain("申报数：3个");
  });

  test("figures of rows with units of their own are shown as they were entered", async () => {
    const book = await readXlsx(await writeSheets(application, record), { readStyles: true });
    const goals = book.sheets.find(({ name }) => name === "三年发展目标");
    const formats = [...(goals?.cells?.values() ?? [])].flatMap(({ value, style }) =>
      typeof value === "number" ? [style?.numFmt ?? "General"] : [],
    );
    expect(new Set(formats)).not.toContain("0.00");
  });

  test("what can be chosen stands in a list", async () => {
    const book = await readXlsx(await writeSheets(application, record));
    const sheet = book.sheets.find(({ name }) => name === "在建及储备重点项目");
    expect(sheet?.dataValidations?.[0]).toMatchObject({
      type: "list",
      formula1: expect.stringMatching(/^可选项!\$[A-Z]+\$1:/),
    });
    expect(book.sheets.at(-1)).toMatchObject({ name: "可选项", veryHidden: true });
  });
});
