import { exitCode } from "../errors.ts";
import { type Drafted, formatOf, pagesOf } from "../formats.ts";
import { readRecord } from "../input.ts";
import { kindOf } from "../kind.ts";
import { checkOutput, writeWhole } from "../output.ts";
import { type Command, outputOf, takeArguments } from "./command.ts";

const usage = "render 种类 记录.json -o 成品.pdf|.docx|.html [--seals 用印位置.json] [--fonts 配置.json]";
const options = {
  output: { type: "string", short: "o" },
  seals: { type: "string" },
  fonts: { type: "string" },
} as const;

/** Where the seals go, as JSON; an empty list for what is not sealed. */
async function sealFile(drafted: Drafted): Promise<Uint8Array> {
  const { sealPlaces } = await import("@shifan/typeset");
  const seals = sealPlaces(await pagesOf(drafted));
  return new TextEncoder().encode(`${JSON.stringify({ seals }, null, 2)}\n`);
}

/** Makes one document of one record. */
export const render: Command = {
  usage,
  help: "把一份记录制成 PDF、DOCX 或网页",
  details: [
    "-o, --output 成品     按扩展名决定格式；要么完整写成，要么不写",
    "--seals 用印位置     写出每枚印章的页码、圆心（距页面左上角的毫米数）和直径，供用印系统使用",
    "--fonts 配置.json     换用单位自有的正版字体",
    "需要知道而不算错误的事（如尚未编号、附件另附）在标准错误中以“提示：”开头",
  ],
  async run(args) {
    const taken = takeArguments({ usage }, args, { positional: 2, options });
    const [kindName = "", file = ""] = taken.positional;
    const output = outputOf({ usage }, taken.options);
    const format = formatOf(output);
    const kind = kindOf(kindName);
    checkOutput(output);
    const seals = taken.options.seals as string | undefined;
    if (seals !== undefined) checkOutput(seals);
    const data = readRecord(file);
    const { openKind } = await import("../open-kind.ts");
    const drafted = openKind(kind, taken.options.fonts as string | undefined).draft(data);
    const { bytes, notices } = await format.write(drafted);
    writeWhole(output, bytes);
    if (seals !== undefined) writeWhole(seals, await sealFile(drafted));
    for (const notice of [...drafted.notices, ...notices]) console.error(`提示：${notice}`);
    return exitCode.done;
  },
};
