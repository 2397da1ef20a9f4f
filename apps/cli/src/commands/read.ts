import { extname } from "node:path";
import { exitCode, UsageError } from "../errors.ts";
import { checkOutput, writeWhole } from "../output.ts";
import type { ReadBack, ReadTarget } from "../read-back.ts";
import { lineOf } from "../validated.ts";
import { type Command, outputOf, takeArguments } from "./command.ts";

const usage = "read 填好的.xlsx -o 记录.json [--into 原记录.json] [--kind 种类]";
const options = {
  output: { type: "string", short: "o" },
  into: { type: "string" },
  kind: { type: "string" },
} as const;

/** Files that people take for workbooks; what they are is told from their bytes. */
const WORKBOOKS = [".xlsx", ".xls", ".xlsm", ".xlsb", ".et", ".ods", ".csv"];

async function readBack(file: string, target: ReadTarget): Promise<ReadBack> {
  if (!WORKBOOKS.includes(extname(file).toLowerCase()))
    throw new UsageError(`文件 ${file} 的扩展名应为 .xlsx`);
  const { readWorkbook } = await import("../read-workbook.ts");
  return readWorkbook(file, target);
}

/** Reads the record back out of a filled file. */
export const read: Command = {
  usage,
  help: "从填好的表格读回记录",
  details: [
    "-o, --output 记录     读回的记录（JSON），有问题也写出，便于接着改",
    "--into 原记录.json    读进已有的记录：表格里没有的内容（如附件）照旧",
    "--kind 种类           表格没有标明是哪种表时指明",
    "逐条说明读不懂的单元格和校验发现的问题，有问题时退出码为 1",
  ],
  async run(args) {
    const taken = takeArguments({ usage }, args, { positional: 1, options });
    const [file = ""] = taken.positional;
    const output = outputOf({ usage }, taken.options);
    const { into, kind } = taken.options as { into?: string; kind?: string };
    checkOutput(output);
    const { record, findings, faults, notices } = await readBack(file, {
      ...(into === undefined ? {} : { into }),
      ...(kind === undefined ? {} : { kindName: kind }),
    });
    writeWhole(output, new TextEncoder().encode(`${JSON.stringify(record, null, 2)}\n`));
    for (const finding of findings) console.error(`${file}：${finding}`);
    for (const fault of faults) console.error(lineOf(fault));
    for (const notice of notices) console.error(`提示：${notice}`);
    return findings.length + faults.length === 0 ? exitCode.done : exitCode.inputAtFault;
  },
};
