import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { writeXlsx } from "hucre/xlsx";
import { describe, expect, test } from "vitest";
import { sample, shifan, testFolder } from "./testing.ts";

const folder = testFolder();
const { at, put } = folder;
const isRoot = process.getuid?.() === 0;

const utf16 = (text: string): Uint8Array => Buffer.from(`\uFEFF${text}`, "utf16le");
const xlsx = async (
  name: string,
  rows: readonly (readonly (string | number)[])[],
  other = {},
): Promise<string> =>
  put(name, await writeXlsx({ sheets: [{ name: "清单", rows: rows.map((row) => [...row]), ...other }] }));

/** Words of machines that nobody in an office should have to read. */
const ENGLISH = /\b(?:error|invalid|unexpected|token|undefined|NaN|cannot|failed|expected|ENO\w+|EACC\w+)\b/i;

/** Renders a file that must be refused: the sentence, and nothing left behind. */
async function refused(file: string, output = "out.pdf"): Promise<string> {
  const before = readdirSync(folder.path);
  const { code, err } = await shifan("render", "commitment", file, "-o", at(output));
  expect(code, err).toBe(1);
  expect(err).toMatch(/\p{Script=Han}/u);
  expect(err.replaceAll(folder.path, "")).not.toMatch(ENGLISH);
  expect(readdirSync(folder.path)).toEqual(before);
  return err;
}

describe("an input that can't be read is refused in Chinese with its place", () => {
  test.each([
    ["no such file", () => at("none.json"), "没有这个文件"],
    ["a file below a file", () => `${put("plain.json", {})}/below.json`, "没有这个文件"],
    ["a folder", () => folder.path, "这是一个文件夹"],
    ["an empty file", () => put("empty.json", ""), "没有任何内容"],
    ["a file of blanks", () => put("blank.json", " \n\n"), "没有任何内容"],
    ["short text that is no JSON", () => put("short.json", "{x}"), "第 1 行第 2 列：这里的写法不认识"],
    ["a PDF by mistake", () => put("a.json", "%PDF-1.7\n"), "第 1 行第 1 列"],
    ["JSON cut short", () => put("cut.json", '{\n "kind": "承诺书"'), "第 2 行第 15 列：缺少右花括号"],
    ["Chinese quotes", () => put("quotes.json", "{“kind”: 1}"), "第 1 行第 2 列"],
    ["UTF-16", () => put("utf16.json", utf16("{}")), "不是 UTF-8 编码"],
    ["GBK", () => put("gbk.json", Buffer.from([0x7b, 0x22, 0xb9, 0xab, 0x22])), "不是 UTF-8 编码"],
    ["a list of records", () => put("list.json", [{}]), "应当是一组填写项，现在是列表"],
    [
      "a draft of the browser",
      () => put("draft.json", { format: "shifan-draft/1", data: {} }),
      "草稿文件，不是记录",
    ],
    ["a text", () => put("text.json", '"x"'), "应当是一组填写项，现在是文字"],
    [
      "a key twice",
      () => put("twice.json", '{"kind": "承诺书",\n"kind": "公示"}'),
      "/kind repeated-key 第 1 行第 2 列和第 2 行第 1 列",
    ],
  ])("%s", async (_, file, said) => {
    expect(await refused(file())).toContain(said);
  });

  test("a file that is far too large, before it is read", async () => {
    writeFileSync(at("large.json"), "");
    truncateSync(at("large.json"), 200 * 1024 * 1024);
    expect(await refused(at("large.json"))).toContain("200 MB，超过 20 MB");
  });

  test.skipIf(isRoot)("a file without permission", async () => {
    chmodSync(put("locked.json", {}), 0);
    expect(await refused(at("locked.json"))).toContain("没有读取权限");
  });

  test("a link that leads nowhere", async () => {
    symlinkSync(at("gone"), at("link.json"));
    expect(await refused(at("link.json"))).toContain("没有这个文件");
  });

  test("a byte order mark is no fault", async () => {
    const file = put("bom.json", `\uFEFF${JSON.stringify(await sample("commitment"))}`);
    expect(await shifan("validate", "commitment", file)).toEqual({ code: 0, out: "", err: "" });
  });
});

describe("an output that can't be written is refused before anything is made", () => {
  const record = async (): Promise<string> => put("good.json", await sample("commitment"));

  test("a folder that isn't there, a folder in the file's place, a file in the folder's", async () => {
    const file = await record();
    mkdirSync(at("folder.pdf"));
    expect(await refused(file, "none/out.pdf")).toContain("所在的文件夹不存在");
    expect(await refused(file, "folder.pdf")).toContain("这是一个文件夹");
    expect(await refused(file, "good.json/out.pdf")).toContain("所在的文件夹不存在");
  });

  test.skipIf(isRoot)("a folder that can only be read", async () => {
    const file = await record();
    mkdirSync(at("fixed"), 0o500);
    expect(await refused(file, "fixed/out.pdf")).toContain("没有写入权限");
  });

  test("a gallery in a file's place", async () => {
    const { code, err } = await shifan("gallery", "-o", await record());
    expect({ code, err }).toEqual({
      code: 1,
      err: `${at("good.json")}：写不进去，已有同名的文件，请换一个名称\n`,
    });
  });
});

describe("a list that can't be read", () => {
  /** A batch that must make nothing. */
  async function refusedBatch(file: string): Promise<string> {
    const { code, err } = await shifan("batch", "commitment", file, "-o", at("out.zip"));
    expect(code, err).toBe(1);
    expect(err.replaceAll(folder.path, "")).not.toMatch(ENGLISH);
    expect(existsSync(at("out.zip"))).toBe(false);
    return err;
  }

  test.each([
    ["no lines", () => put("none.jsonl", "\n \n"), "没有任何记录"],
    ["no ZIP", () => put("text.xlsx", "甲,乙"), "这是文本或者 CSV 文件"],
    ["half a ZIP", () => put("half.xlsx", Buffer.from("504b0304140000", "hex")), "不是有效的 XLSX 工作簿"],
    ["a head alone", () => xlsx("head.xlsx", [["kind", "date"]]), "没有任何记录"],
    ["an empty sheet", () => xlsx("nothing.xlsx", []), "没有任何记录"],
    ["blank rows", () => xlsx("blank.xlsx", [["kind"], ["  "]]), "没有任何记录"],
    [
      "a column twice, by key and by name",
      () =>
        xlsx("twice.xlsx", [
          ["unit.name", "kind", "承诺单位/单位名称"],
          ["甲", "乙", "丙"],
        ]),
      "twice.xlsx:1 A 列和 C 列都是“unit.name”，请只保留一列",
    ],
    [
      "a group and a part of it",
      () =>
        xlsx("part.xlsx", [
          ["unit.name", "unit"],
          ["甲", "{}"],
        ]),
      "A 列和 B 列分别是“unit.name”和“unit”，内容重叠",
    ],
    [
      "a value without a field",
      () => xlsx("loose.xlsx", [["kind"], ["承诺书", "丢了"]]),
      "loose.xlsx:2 B 列有内容，第一行却没有字段名",
    ],
    [
      "a formula that was never worked out",
      () => xlsx("formula.xlsx", [["kind"], ["x"]], { cells: new Map([["1,0", { formula: "A9" }]]) }),
      "formula.xlsx:2 A 列的单元格是没有计算结果的公式",
    ],
    [
      "a formula gone wrong",
      () => xlsx("ref.xlsx", [["kind"], ["#REF!"]]),
      "ref.xlsx:2 A 列的单元格出错（#REF!）",
    ],
    [
      "a cell of broken JSON",
      () => xlsx("json.xlsx", [["unit"], ['{"name": 甲}']]),
      "json.xlsx:2 A 列的单元格不是有效的 JSON，第 1 行第 10 列",
    ],
    [
      "a key twice on a line",
      () => put("keys.jsonl", '{"a": 1, "a": 2}'),
      "keys.jsonl:1 /a repeated-key 第 2 列和第 10 列：“a”写了两次",
    ],
  ])("%s", async (_, file, said) => {
    expect(await refusedBatch(await file())).toContain(said);
  });

  test("sheets that aren't read are named", async () => {
    const rows = [["kind"], ["x"]];
    const sheets = [
      { name: "清单", rows },
      { name: "旧清单", rows },
      { name: "空", rows: [] },
    ];
    const file = put("sheets.xlsx", await writeXlsx({ sheets }));
    expect(await refusedBatch(file)).toContain("只读取第一个工作表“清单”，没有读取“旧清单”\n");
  });
});

test("an office's fonts that can't be read are told in Chinese", async () => {
  const record = put("fonts-record.json", await sample("commitment"));
  for (const [config, said] of [
    [put("f1.json", "{"), "f1.json 第 1 行第 2 列"],
    [at("f0.json"), "读不到字体配置文件"],
    [put("f2.json", { roles: { kai: { file: "none.ttf" } } }), "读不到角色 kai 的字体文件"],
  ] as const) {
    const { code, err } = await shifan("render", "commitment", record, "-o", at("f.pdf"), "--fonts", config);
    expect(code).toBe(1);
    expect(err).toContain(said);
    expect(err.replaceAll(folder.path, "")).not.toMatch(ENGLISH);
  }
});

test.each(["check.pdf", "check.docx"])("%s that is none is told in Chinese", async (name) => {
  const { code, err } = await shifan("check", put(name, "不是"));
  expect(code).toBe(1);
  expect(err).toMatch(/\p{Script=Han}/u);
  expect(err.replaceAll(folder.path, "")).not.toMatch(/\b(?:error|invalid|unexpected|cannot)\b/i);
});
