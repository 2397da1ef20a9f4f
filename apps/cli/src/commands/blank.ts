import { exitCode, UsageError } from "../errors.ts";
import { formatOf } from "../formats.ts";
import { kindOf } from "../kind.ts";
import { checkOutput, writeWhole } from "../output.ts";
import { readDraft } from "../read-back.ts";
import { type Command, outputOf, takeArguments } from "./command.ts";
import { yearOf } from "./year.ts";

const usage = "blank 种类 [记录.json] -o 空白表.pdf|.docx [--year 年度] [--fonts 配置.json]";
const options = {
  output: { type: "string", short: "o" },
  year: { type: "string" },
  fonts: { type: "string" },
} as const;

/** Makes the empty form of a kind. */
export const blank: Command = {
  usage,
  help: "制作空白表，供打印或者在 Word、PDF 阅读器中填写",
  details: [
    "-o, --output 空白表   按扩展名决定格式，也可 .html",
    "--year 年度           申报年度，三年数据的表头到其上一年为止；不写时年份空着",
    "写上记录的，照印记录中已有的内容，没有填完的也可以；选定类别的评分表，满分按类别印出",
    "--fonts 配置.json     换用单位自有的正版字体",
  ],
  async run(args) {
    const taken = takeArguments({ usage }, args, { positional: [1, 2], options });
    const output = outputOf({ usage }, taken.options);
    const format = formatOf(output);
    const [kindName = "", file] = taken.positional;
    const kind = kindOf(kindName);
    if (kind.family !== "form")
      throw new UsageError(`“${kind.title}”是按模板制作的公文，没有空白表；用 shifan sample 查看要填的内容`);
    const year = taken.options.year as string | undefined;
    const roundYear = year === undefined ? undefined : yearOf(year);
    const fontConfig = taken.options.fonts as string | undefined;
    checkOutput(output);
    const { draftBlank } = await import("../form-drafter.ts");
    const drafted = draftBlank(kind, {
      ...(roundYear === undefined ? {} : { roundYear }),
      ...(file === undefined ? {} : { draft: readDraft(file) }),
      ...(fontConfig === undefined ? {} : { fontConfig }),
    });
    const { bytes } = await format.write(drafted);
    writeWhole(output, bytes);
    return exitCode.done;
  },
};
