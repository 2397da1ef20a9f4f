import { extname } from "node:path";
import { type Zippable, zipSync } from "fflate";
import type { Drafter } from "../drafter.ts";
import { exitCode, explain, InputError, UsageError } from "../errors.ts";
import { type Format, formats } from "../formats.ts";
import { kindOf } from "../kind.ts";
import { writeWhole } from "../output.ts";
import { type NumberedRecord, readRecords } from "../records.ts";
import { type Command, outputOf, takeArguments } from "./command.ts";

const usage = "batch KIND RECORDS.jsonl|.xlsx -o OUT.zip [--formats pdf,docx] [--fonts 配置.json]";
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
  async run(args) {
    const taken = takeArguments({ usage }, args, { positional: 2, options });
    const [kindName = "", file = ""] = taken.positional;
    const output = outputOf({ usage }, taken.options);
    if (extname(output).toLowerCase() !== ".zip")
      throw new UsageError(`输出文件 ${output} 的扩展名应为 .zip`);
    const kind = kindOf(kindName);
    const wanted = formatsOf(taken.options.formats as string | undefined);
    const { openDrafter } = await import("../drafter.ts");
    const drafter = openDrafter(kind, taken.options.fonts as string | undefined);
    const records = await readRecords(file, kind);
    const entries: Zippable = {};
    let bad = 0;
    for (const [done, record] of records.entries()) {
      const made = await makeOne(drafter, record, wanted);
      if ("faults" in made) {
        bad += 1;
        for (const fault of made.faults) console.error(`${file}:${record.line} ${fault}`);
      } else Object.assign(entries, made.entries);
      progress(done + 1, records.length);
    }
    if (bad === records.length) throw new InputError([`${file}：${bad} 份记录全部有误，没有生成 ${output}`]);
    writeWhole(output, zipSync(entries, { mtime: ZIP_EPOCH, level: 0 }));
    console.error(`完成：${records.length - bad} 份已制作，${bad} 份有误`);
    return bad === 0 ? exitCode.done : exitCode.inputAtFault;
  },
};

function formatsOf(list: string | undefined): readonly Format[] {
  const known = formats as Readonly<Record<string, Format>>;
  return (list ?? PAPER_FORMATS).split(",").map((name) => {
    const format = Object.hasOwn(formats, name) ? known[name] : undefined;
    if (format === undefined)
      throw new UsageError(`没有“${name}”这种格式，可选：${Object.keys(formats).join("、")}`);
    return format;
  });
}

type Made = { readonly entries: Zippable } | { readonly faults: readonly string[] };

/** All formats of one record, or none where anything is at fault. */
async function makeOne(drafter: Drafter, record: NumberedRecord, wanted: readonly Format[]): Promise<Made> {
  try {
    if (record.fault !== undefined) return { faults: [record.fault] };
    const drafted = drafter.draft(record.data);
    const name = `${String(record.line).padStart(4, "0")}-${fileName(drafted.document.title.text)}`;
    const entries: Zippable = {};
    for (const format of wanted) entries[`${name}.${format.name}`] = await format.write(drafted);
    return { entries };
  } catch (error) {
    const { code, lines } = explain(error);
    if (code === exitCode.ourFault) throw error;
    return { faults: lines };
  }
}

/** A title as a file name: without what file systems forbid, and short enough for all of them. */
const fileName = (title: string): string =>
  Array.from(title.replace(/[\\/:*?"<>|\p{Cc}\s]/gu, ""))
    .slice(0, 60)
    .join("");

/** Progress on stderr: in place on a terminal, every tenth of the way elsewhere. */
function progress(done: number, total: number): void {
  if (process.stderr.isTTY) process.stderr.write(`\r${done}/${total}${done === total ? "\n" : ""}`);
  else if (done === total || done % Math.max(1, Math.ceil(total / 10)) === 0)
    console.error(`${done}/${total}`);
}
