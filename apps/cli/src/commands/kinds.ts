import { kinds as allKinds } from "@shifan/schema";
import { exitCode } from "../errors.ts";
import { formats } from "../formats.ts";
import { type Command, takeArguments } from "./command.ts";

const usage = "kinds [--json]";

/** Lists every kind of paper. */
export const kinds: Command = {
  usage,
  help: "列出全部文书种类",
  details: ["--json                每种一行 JSON：种类、名称、类别、可制作的格式"],
  async run(args) {
    const { options } = takeArguments({ usage }, args, {
      positional: 0,
      options: { json: { type: "boolean" } },
    });
    for (const { kind, title, family } of allKinds) {
      const line = { kind, title, family, formats: Object.keys(formats) };
      console.log(options.json === true ? JSON.stringify(line) : `${kind.padEnd(24)}${title}`);
    }
    return exitCode.done;
  },
};
