import { exitCode } from "../errors.ts";
import { readRecord } from "../input.ts";
import { kindOf } from "../kind.ts";
import { validated } from "../validated.ts";
import { type Command, takeArguments } from "./command.ts";

const usage = "validate 种类 记录.json";

/** Checks a record against its kind: one line a fault on stderr. */
export const validate: Command = {
  usage,
  help: "校验一份记录，逐条说明问题",
  details: ["每个问题一行：位置（JSON Pointer）、代码、说明；没有问题时不输出"],
  async run(args) {
    const { positional } = takeArguments({ usage }, args, { positional: 2 });
    const [kindName = "", file = ""] = positional;
    const kind = kindOf(kindName);
    const { notices } = validated(kind, readRecord(file));
    for (const notice of notices) console.error(`提示：${notice}`);
    return exitCode.done;
  },
};
