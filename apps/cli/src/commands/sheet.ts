import { extname } from "node:path";
import { emptyRecord, type JsonObject, type KindDefinition } from "@shifan/schema";
import { exitCode, UsageError } from "../errors.ts";
import { kindOf } from "../kind.ts";
import { checkOutput, writeWhole } from "../output.ts";
import { readDraft } from "../read-back.ts";
import { type Command, outputOf, takeArguments } from "./command.ts";
import { yearOf } from "./year.ts";

const usage = "sheet 种类 [记录.json] -o 表格.xlsx [--year 年度]";
const options = { output: { type: "string", short: "o" }, year: { type: "string" } } as const;

/** Writes the figures and lists of a form as a workbook: with a record's values, or to fill in. */
export const sheet: Command = {
  usage,
  help: "把表单的指标和列表制成 Excel 表格，用来填写或者打印",
  details: [
    "-o, --output 表格     扩展名为 .xlsx；填好后用 shifan read 读回",
    "--year 年度           空白表的申报年度，三年数据到其上一年为止；有记录时不用写",
    "记录可以没有填完；汇总表制成可以直接打印的成品",
  ],
  async run(args) {
    const taken = takeArguments({ usage }, args, {
      positional: [1, 2],
      options,
    });
    const [kindName = "", file] = taken.positional;
    const output = outputOf({ usage }, taken.options);
    if (extname(output).toLowerCase() !== ".xlsx")
      throw new UsageError(`输出文件 ${output} 的扩展名应为 .xlsx`);
    const kind = kindOf(kindName);
    checkOutput(output);
    const year = taken.options.year as string | undefined;
    const record = file === undefined ? blankRecord(kind, year) : readDraft(file);
    const { hasSheets, writeSheets } = await import("@shifan/xlsx");
    if (!hasSheets(kind, record))
      throw new UsageError(`“${kind.title}”没有指标和列表，不能制成表格；空白表用 shifan blank 制作`);
    writeWhole(output, await writeSheets(kind, record));
    return exitCode.done;
  },
};

function blankRecord(kind: KindDefinition, year: string | undefined): JsonObject {
  if (year === undefined) throw new UsageError(`请用 --year 指明年度，如 --year 2026\n用法：shifan ${usage}`);
  return emptyRecord(kind, { roundYear: yearOf(year) });
}
