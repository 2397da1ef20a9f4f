import { earlierOf } from "../earlier.ts";
import { exitCode } from "../errors.ts";
import { readRecord } from "../input.ts";
import { kindOf } from "../kind.ts";
import { validated } from "../validated.ts";
import { type Command, takeArguments } from "./command.ts";

const usage = "validate 种类 记录.json [--base 原报告.json]";
const options = { base: { type: "string" } } as const;

/** Checks a record against its kind: one line a fault on stderr. */
export const validate: Command = {
  usage,
  help: "校验一份记录，逐条说明问题",
  details: [
    "每个问题一行：位置（JSON Pointer）、代码、说明；没有问题时不输出",
    "--base 原报告.json    年报另与上年度报告或者申报书核对：同一年度的数字改了的，要在说明中写明原因",
  ],
  async run(args) {
    const taken = takeArguments({ usage }, args, { positional: 2, options });
    const [kindName = "", file = ""] = taken.positional;
    const kind = kindOf(kindName);
    const base = taken.options.base as string | undefined;
    const record = readRecord(file);
    const form = base === undefined ? undefined : earlierOf(kind, record, base);
    for (const notice of form?.notices ?? []) console.error(`提示：${notice}`);
    const { notices } = validated(kind, record, form?.earlier);
    for (const notice of notices) console.error(`提示：${notice}`);
    return exitCode.done;
  },
};
