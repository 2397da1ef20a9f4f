import { exitCode } from "../errors.ts";
import { parseJson, readText } from "../input.ts";
import { kindOf } from "../kind.ts";
import { validated } from "../validated.ts";
import { type Command, takeArguments } from "./command.ts";

const usage = "validate KIND FILE.json";

/** Checks a record against its kind: one line a fault on stderr. */
export const validate: Command = {
  usage,
  help: "校验一份记录，逐条说明问题",
  async run(args) {
    const { positional } = takeArguments({ usage }, args, { positional: 2 });
    const [kind = "", file = ""] = positional;
    validated(kindOf(kind), parseJson(readText(file), file));
    return exitCode.done;
  },
};
