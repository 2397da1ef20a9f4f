import { extname } from "node:path";
import { exitCode, UsageError } from "../errors.ts";
import { checkOutput, writeWhole } from "../output.ts";
import type { ReadBack, ReadTarget } from "../read-back.ts";
import { lineOf } from "../validated.ts";
import { type Command, outputOf, takeArguments } from "./command.ts";
import { yearOf } from "./year.ts";

const usage = "read 填好的.docx|.pdf|.xlsx -o 记录.json [--into 原记录.json] [--kind 种类] [--year 年度]";
const options = {
  output: { type: "string", short: "o" },
  into: { type: "string" },
  kind: { type: "string" },
  year: { type: "string" },
} as const;

/** Files that people take for workbooks; what they are is told from their bytes. */
const WORKBOOKS = [".xlsx", ".xls", ".xlsm", ".xlsb", ".et", ".ods", ".csv"];

/** And for documents. */
const DOCUMENTS = [".docx", ".pdf", ".doc", ".wps", ".docm", ".odt"];

async function readBack(file: string, target: ReadTarget): Promise<ReadBack> {
  const extension = extname(file).toLowerCase();
  if (DOCUMENTS.includes(extension)) {
    const { readDocument } = await import("../read-document.ts");
    return readDocument(file, target);
  }
  if (!WORKBOOKS.includes(extension)) throw new UsageError(`文件 ${file} 的扩展名应为 .docx、.pdf 或 .xlsx`);
  const { readWorkbook } = await import("../read-workbook.ts");
  return readWorkbook(file, target);
}

/** Reads the record back out of a filled file. */
export const read: Command = {
  usage,
  help: "从填好的 Word 表、PDF 表、Excel 表或者制成的 DOCX、PDF 读回记录",
  details: [
    "-o, --output 记录     读回的记录（JSON），有问题也写出，便于接着改",
    "--into 原记录.json    读进已有的记录：文件里没有的、空着的内容照旧，替换了哪些逐条说明",
    "--kind 种类           文件没有标明是哪种表时指明",
    "--year 年度           空白表没有写明年度时指明",
    "逐条说明读不懂的内容、显示和内部保存不一致的内容、校验发现的问题，有问题时退出码为 1",
  ],
  async run(args) {
    const taken = takeArguments({ usage }, args, { positional: 1, options });
    const [file = ""] = taken.positional;
    const output = outputOf({ usage }, taken.options);
    const { into, kind, year } = taken.options as { into?: string; kind?: string; year?: string };
    checkOutput(output);
    const { record, findings, faults, notices } = await readBack(file, {
      ...(into === undefined ? {} : { into }),
      ...(kind === undefined ? {} : { kindName: kind }),
      ...(year === undefined ? {} : { year: yearOf(year) }),
    });
    writeWhole(output, new TextEncoder().encode(`${JSON.stringify(record, null, 2)}\n`));
    for (const finding of findings) console.error(`${file}：${finding}`);
    for (const fault of faults) console.error(lineOf(fault));
    for (const notice of notices) console.error(`提示：${notice}`);
    return findings.length + faults.length === 0 ? exitCode.done : exitCode.inputAtFault;
  },
};
