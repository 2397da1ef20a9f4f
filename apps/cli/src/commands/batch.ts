import { extname } from "node:path";
import { repeatedNumbers } from "@shifan/schema";
import { type Zippable, zipSync } from "fflate";
import { exitCode, InputError, UsageError } from "../errors.ts";
import { type Format, formats } from "../formats.ts";
import { kindOf } from "../kind.ts";
import { makeEntries } from "../make-entries.ts";
import { checkOutput, writeWhole } from "../output.ts";
import { readRecords } from "../records.ts";
import { type Command, outputOf, takeArguments } from "./command.ts";

const usage = "batch 种类 清单.jsonl|.xlsx -o 成品.zip [--formats pdf,docx] [--fonts 配置.json]";
const options = {
  output: { type: "string", short: "o" },
  formats: { type: "string" },
  fonts: { type: "string" },
} as const;

/** What a batch makes unless told otherwise: papers, not web pages. */
const PAPER_FORMATS = "pdf,docx";

/** The earliest time that a ZIP can hold, so that the archive has no clock in it. */
const ZIP_EPOCH = new Date(1980, 0, 1);

/** Makes the documents of a whole list; a bad record is named by its line, the others are made. */
export const batch: Command = {
  usage,
  help: "按清单批量制作，打成一个压缩包",
  details: [
    "-o, --output 成品.zip 每份文书以“行号-标题-文号”命名",
    "--formats 格式        pdf、docx、html，用逗号隔开，不写时为 pdf,docx",
    "--fonts 配置.json     换用单位自有的正版字体",
    "有问题的记录逐条说明行号和原因，其余照常制作，退出码为 1（程序自身出错时为 3）",
  ],
  async run(args) {
    const taken = takeArguments({ usage }, args, { positional: 2, options });
    const [kindName = "", file = ""] = taken.positional;
    const output = outputOf({ usage }, taken.options);
    if (extname(output).toLowerCase() !== ".zip")
      throw new UsageError(`输出文件 ${output} 的扩展名应为 .zip`);
    const kind = kindOf(kindName);
    const wanted = formatsOf(taken.options.formats as string | undefined);
    checkOutput(output);
    const { records, notices } = await readRecords(file, kind);
    for (const notice of [...notices, ...repeatedNumbers(records)]) console.error(`提示：${notice}`);
    const { openKind } = await import("../open-kind.ts");
    const drafter = openKind(kind, taken.options.fonts as string | undefined);
    const entries: Zippable = {};
    const codes: number[] = [];
    for (const [done, record] of records.entries()) {
      const made = await makeEntries(drafter, record, wanted);
      for (const line of made.lines) console.error(`${file}:${record.line} ${line}`);
      Object.assign(entries, made.entries);
      codes.push(made.code);
      progress(done + 1, records.length);
    }
    const bad = codes.filter((code) => code !== exitCode.done).length;
    const worst = Math.max(...codes);
    if (bad < records.length) writeWhole(output, zipSync(entries, { mtime: ZIP_EPOCH, level: 0 }));
    else if (worst === exitCode.inputAtFault)
      throw new InputError([`${file}：${bad} 份记录全部有误，没有生成 ${output}`]);
    console.error(`完成：${records.length - bad} 份已制作，${bad} 份有误`);
    return worst;
  },
};

function formatsOf(list: string | undefined): readonly Format[] {
  const known = formats as Readonly<Record<string, Format>>;
  const names = (list ?? PAPER_FORMATS).split(/[,，、]/).map((name) => name.trim().toLowerCase());
  return [...new Set(names)].map((name) => {
    const format = Object.hasOwn(formats, name) ? known[name] : undefined;
    if (format === undefined)
      throw new UsageError(`没有“${name}”这种格式，可选：${Object.keys(formats).join("、")}，用逗号隔开`);
    return format;
  });
}

/** Progress on stderr: in place on a terminal, every tenth of the way elsewhere. */
function progress(done: number, total: number): void {
  if (process.stderr.isTTY) process.stderr.write(`\r${done}/${total}${done === total ? "\n" : ""}`);
  else if (done === total || done % Math.max(1, Math.ceil(total / 10)) === 0)
    console.error(`${done}/${total}`);
}
