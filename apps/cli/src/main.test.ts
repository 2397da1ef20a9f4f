import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { unzipSync } from "fflate";
import { writeXlsx } from "hucre/xlsx";
import { describe, expect, test } from "vitest";
import { commands } from "./commands/index.ts";
import { sample, shifan, testFolder } from "./testing.ts";

const bin = fileURLToPath(new URL("../bin/shifan.mjs", import.meta.url));
const { path: folder, at, put } = testFolder();

/** Runs a command line as a user does. */
function spawned(
  args: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
): { code: number | null; out: string } {
  const { status, stdout } = spawnSync(process.execPath, [bin, ...args], { encoding: "utf8", env });
  return { code: status, out: stdout };
}

const sha256 = (file: string): string => createHash("sha256").update(readFileSync(file)).digest("hex");

describe("kinds and samples", () => {
  test("every kind is one JSON object a line, and its sample is valid", async () => {
    const { code, out } = await shifan("kinds", "--json");
    const kinds = out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(code).toBe(0);
    expect(kinds.length).toBeGreaterThanOrEqual(18);
    const papers = kinds.filter(({ family }) => family === "document");
    for (const kind of papers) expect(kind).toMatchObject({ formats: ["pdf", "docx", "html"] });
    const { kind } = kinds[0];
    put("first.json", await sample(kind));
    expect(await shifan("validate", kind, at("first.json"))).toMatchObject({ code: 0, err: "" });
  });
});

describe("a faulty input ends with code 1, says where and what to do, and leaves nothing behind", () => {
  test("a record with faults: a line each with pointer, code and sentence", async () => {
    const { date: _, ...record } = await sample("designation");
    const { code, err } = await shifan("render", "designation", put("bad.json", record), "-o", at("bad.pdf"));
    expect(code).toBe(1);
    expect(err).toMatch(/^\S* ?[\w-]+ .*成文日期/m);
    expect(existsSync(at("bad.pdf"))).toBe(false);
  });

  test("text that is no JSON: line and column", async () => {
    const { code, err } = await shifan(
      "validate",
      "designation",
      put("broken.json", '{\n  "a": 1,\n  oops\n}'),
    );
    expect(code).toBe(1);
    expect(err).toContain("第 3 行");
  });

  test("a file that isn't there, or isn't UTF-8", async () => {
    expect(await shifan("validate", "designation", at("none.json"))).toMatchObject({
      code: 1,
      err: expect.stringContaining("没有这个文件"),
    });
    writeFileSync(at("gbk.json"), Buffer.from([0x7b, 0xb9, 0xab, 0xcb, 0xbe, 0x7d]));
    expect(await shifan("validate", "designation", at("gbk.json"))).toMatchObject({
      code: 1,
      err: expect.stringContaining("UTF-8"),
    });
  });

  test("a character that no face has is named", async () => {
    const record = { ...(await sample("commitment")), title: "含有\u{2B81F}字的承诺书" };
    const { code, err } = await shifan(
      "render",
      "commitment",
      put("rare.json", record),
      "-o",
      at("rare.pdf"),
    );
    expect(code).toBe(1);
    expect(err).toContain("U+2B81F");
    expect(readdirSync(folder).some((name) => name.includes("rare.pdf"))).toBe(false);
  });

  test("a folder that does not exist", async () => {
    const { code, err } = await shifan(
      "render",
      "commitment",
      put("ok.json", await sample("commitment")),
      "-o",
      at("none/out.pdf"),
    );
    expect(code).toBe(1);
    expect(err).toContain("写不进去");
  });
});

describe("a wrong call ends with code 2", () => {
  test("an unknown command, kind, option or ending names what there is", async () => {
    expect(await shifan("rendr")).toMatchObject({ code: 2, err: expect.stringContaining("是不是 render") });
    expect(await shifan("sample", "designaton")).toMatchObject({
      code: 2,
      err: expect.stringContaining("designation"),
    });
    expect(await shifan("kinds", "--jsn")).toMatchObject({ code: 2 });
    expect(await shifan("render", "commitment", at("ok.json"), "-o", at("out.odt"))).toMatchObject({
      code: 2,
      err: expect.stringContaining(".pdf"),
    });
    expect(await shifan("render", "commitment", at("ok.json"))).toMatchObject({
      code: 2,
      err: expect.stringContaining("-o"),
    });
    expect(await shifan()).toMatchObject({ code: 2, err: expect.stringContaining("用法") });
  });

  test("an option twice, a wanting value, a format that there isn't", async () => {
    const made = ["batch", "commitment", at("list.jsonl"), "-o", at("made.zip")];
    for (const [args, said] of [
      [["render", "commitment", "a.json", "-o", "a.pdf", "--output", "b.pdf"], "选项 --output 写了两次"],
      [["render", "commitment", "a.json", "-o"], "选项 --output 的值不对"],
      [["check", "a.pdf", "--json=1"], "选项 --json 的值不对"],
      [[...made, "--formats", "pdf,odt"], "没有“odt”这种格式"],
      [[...made, "--formats", ","], "没有“”这种格式"],
      [["check", "a.pdf", "b.pdf"], "应有 1 个参数，收到 2 个"],
    ] as const) {
      expect(await shifan(...args)).toMatchObject({ code: 2, err: expect.stringContaining(said) });
    }
  });
});

describe("help", () => {
  test("is printed for every command and ends with code 0, whatever else is on the line", async () => {
    const { code, out } = await shifan("--help");
    expect(code).toBe(0);
    for (const name of Object.keys(commands)) {
      expect(out).toContain(`shifan ${name}`);
      for (const args of [
        [name, "--help"],
        [name, "-h"],
        ["help", name],
        [name, "a", "--b", "-h"],
      ]) {
        expect(await shifan(...args)).toMatchObject({
          code: 0,
          out: expect.stringContaining(`用法：shifan ${name}`),
          err: "",
        });
      }
    }
  });
});

test("the README shows every command and every option", () => {
  const readme = readFileSync(new URL("../../../README.md", import.meta.url), "utf8");
  for (const [name, { details }] of Object.entries(commands)) {
    expect(readme).toContain(`shifan -- ${name}`);
    for (const [option] of details.join("\n").matchAll(/--\w+/g))
      if (option !== "--output") expect(readme).toContain(option);
  }
});

describe("what is right, but should be known, is said beside a document", () => {
  const rendered = async (kind: string, changes: object): Promise<string> => {
    const record = put("notice.json", { ...(await sample(kind)), ...changes });
    const { code, err } = await shifan("render", kind, record, "-o", at("notice.pdf"));
    expect(code).toBe(0);
    return err;
  };

  test("attachments that are listed and not part of the file", async () => {
    expect(await rendered("call", {})).toContain("附件1“山东省工业经济高质量发展示范区申报书”、附件2");
    expect(await rendered("designation", {})).toBe("");
  });

  test("recipients that leave no room for the text on page 1", async () => {
    const mainTo = Array.from({ length: 25 }, (_, i) => `某市某区第${i + 1}经济开发区管理委员会`);
    expect(await rendered("designation", { mainTo })).toContain("移到版记");
  });

  test("a number that is still to be given", async () => {
    expect(await rendered("designation", { docNo: null })).toContain(
      "尚未编号，发文字号印作“×××〔2026〕\u3000号”",
    );
  });

  test("quotation marks and digits that are printed otherwise than they were typed", async () => {
    const statements = ['推行"专精特新"培育。', "第２批企业。"];
    expect(await rendered("commitment", { statements })).toBe(
      '提示：直引号（"）和全角的数字、字母不合公文用法，已改用中文引号（“”）和半角印制：“推行“专精特新”培育。”等 2 处，请核对\n',
    );
  });

  test("texts that bring a number of their own", async () => {
    const statements = ["一、保证真实。", "3.5万家企业。"];
    expect(await rendered("commitment", { statements })).toBe(
      "提示：“一、一、保证真实。……”有两个序号：序号会自动编写，请删去记录中的\n",
    );
  });

  test("a figure that the earlier report holds otherwise", async () => {
    const report = await sample("annual-report");
    const economy = report.economy as { scaleRevenue: { year: number; value: number }[] };
    const [first, second, ...others] = economy.scaleRevenue;
    const scaleRevenue = [first, { ...second, value: 1500 }, ...others];
    const indicators = (report.indicators as object[]).slice(1);
    const changed = put("changed.json", { ...report, indicators, economy: { ...economy, scaleRevenue } });
    const base = put("base.json", report);
    const { code, err } = await shifan("validate", "annual-report", changed, "--base", base);
    expect(code).toBe(1);
    expect(err).toContain("2025年是1500亿元，原来报送的数据中是1628.33亿元");
  });

  test("a base without a year in common is refused, one of another area or of no earlier year is told", async () => {
    const application = await sample("application");
    const report = put("report.json", await sample("annual-report"));
    const at = (years: number) =>
      JSON.stringify(application).replaceAll(/"year":(\d+)/g, (_, year) => `"year":${Number(year) - years}`);
    const old = await shifan("validate", "annual-report", report, "--base", put("old.json", at(10)));
    expect(old.code).toBe(1);
    expect(old.err).toContain(
      "是2013年至2015年的数据，与这一份（2024年至2026年）没有相同的年度，无从核对，--base 请改为同一地区的上年度报告或者申报书",
    );
    const cover = { ...(application.cover as object), applicantName: "惠民县人民政府" };
    const other = put("other.json", JSON.stringify({ ...application, cover }));
    const told = await shifan("validate", "annual-report", report, "--base", other);
    expect(told).toMatchObject({ code: 0 });
    expect(told.err).toContain(
      "提示：原来报送的数据是“惠民县人民政府”的，这一份是“济南市章丘区人民政府”的，请核对",
    );
    const same = await shifan("validate", "annual-report", report, "--base", report);
    expect(same.err).toContain(
      "提示：原来报送的数据也到2026年为止，不是上年度的，请核对 --base 是否选错了文件",
    );
    const right = await shifan("validate", "annual-report", report, "--base", put("own.json", at(0)));
    expect(right).toEqual({ code: 0, out: "", err: "" });
  });

  test("a base that has no figure in common is refused, not passed", async () => {
    const report = put("report.json", await sample("annual-report"));
    const base = put("collation.json", await sample("collation"));
    const refused = await shifan("validate", "annual-report", report, "--base", base);
    expect(refused.code).toBe(1);
    expect(refused.err).toContain("相同的逐年指标，无从核对");
    const pointless = await shifan("validate", "collation", base, "--base", report);
    expect(pointless.code).toBe(2);
    expect(pointless.err).toContain("没有逐年填报的指标，不能用 --base 核对");
    const application = put("application.json", await sample("application"));
    expect((await shifan("validate", "annual-report", report, "--base", application)).err).not.toContain(
      "无从核对",
    );
  });

  test("blanks that were taken off", async () => {
    expect(await rendered("designation", { mainTo: ["各市工业和信息化局 "] })).toBe(
      "提示：“主送机关”第1项首尾的空白已经去掉\n",
    );
  });
});

describe("rendering", () => {
  test("gives the same bytes in another process and time zone, whatever the order of keys", async () => {
    const record = await sample("public-notice");
    const reversed = Object.fromEntries(Object.entries(record).reverse());
    for (const format of ["pdf", "docx", "html"]) {
      await shifan("render", "public-notice", put("a.json", record), "-o", at(`a.${format}`));
      const again = ["render", "public-notice", put("b.json", reversed), "-o", at(`b.${format}`)];
      expect(spawned(again, { ...process.env, TZ: "America/New_York" }).code).toBe(0);
      expect(sha256(at(`a.${format}`))).toBe(sha256(at(`b.${format}`)));
    }
  });
});

describe("a batch", () => {
  test("makes the good records, names the bad ones by line and ends with code 1", async () => {
    const good = JSON.stringify(await sample("commitment"));
    const list = put("list.jsonl", `${good}\n{"kind":1}\n\nnot json\n${good}\n`);
    const { code, err } = await shifan("batch", "commitment", list, "-o", at("list.zip"));
    expect(code).toBe(1);
    expect(err).toMatch(/list\.jsonl:2 /);
    expect(err).toMatch(/list\.jsonl:4 /);
    const names = Object.keys(unzipSync(readFileSync(at("list.zip"))));
    expect(names).toHaveLength(4);
    expect(names.every((name) => /^000[15]-.+承诺书\.(pdf|docx)$/.test(name))).toBe(true);
  });

  test("reads a spreadsheet by keys or Chinese names, lists and groups too", async () => {
    const record = await sample("commitment");
    const flat = Object.entries(record).map(([key, value]): [string, string] => [
      key,
      typeof value === "object" ? JSON.stringify(value) : String(value),
    ]);
    const rows = [flat.map(([key]) => key), flat.map(([, value]) => value)];
    writeFileSync(at("list.xlsx"), await writeXlsx({ sheets: [{ name: "清单", rows }] }));
    const { code, err } = await shifan(
      "batch",
      "commitment",
      at("list.xlsx"),
      "-o",
      at("sheet.zip"),
      "--formats",
      "pdf",
    );
    expect(err).toContain("1 份已制作");
    expect(code).toBe(0);
    expect(Object.keys(unzipSync(readFileSync(at("sheet.zip"))))).toHaveLength(1);
  });

  test("refuses a column that the kind does not know, with the nearest name", async () => {
    writeFileSync(
      at("odd.xlsx"),
      await writeXlsx({ sheets: [{ name: "清单", rows: [["dat"], ["2026-01-01"]] }] }),
    );
    const { code, err } = await shifan("batch", "commitment", at("odd.xlsx"), "-o", at("odd.zip"));
    expect(code).toBe(1);
    expect(err).toContain("是不是“date”");
    expect(existsSync(at("odd.zip"))).toBe(false);
  });
});
