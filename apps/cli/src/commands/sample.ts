import { readSample } from "@shifan/schema/node";
import { exitCode } from "../errors.ts";
import { kindOf } from "../kind.ts";
import { type Command, takeArguments } from "./command.ts";

const usage = "sample 种类";

/** Prints a complete valid record of a kind. */
export const sample: Command = {
  usage,
  help: "输出一份完整、有效的样例记录（JSON）",
  details: ["种类用 shifan kinds 查看；样例中的文号和人员都是虚构的"],
  async run(args) {
    const { positional } = takeArguments({ usage }, args, { positional: 1 });
    console.log(JSON.stringify(readSample(kindOf(positional[0] ?? "").kind), null, 2));
    return exitCode.done;
  },
};
