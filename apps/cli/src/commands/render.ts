import { exitCode } from "../errors.ts";
import { formatOf } from "../formats.ts";
import { parseJson, readText } from "../input.ts";
import { kindOf } from "../kind.ts";
import { writeWhole } from "../output.ts";
import { type Command, outputOf, takeArguments } from "./command.ts";

const usage = "render KIND FILE.json -o OUT.pdf|.docx|.html [--fonts 配置.json]";
const options = { output: { type: "string", short: "o" }, fonts: { type: "string" } } as const;

/** Makes one document of one record. */
export const render: Command = {
  usage,
  help: "把一份记录制成 PDF、DOCX 或网页",
  async run(args) {
    const taken = takeArguments({ usage }, args, { positional: 2, options });
    const [kind = "", file = ""] = taken.positional;
    const output = outputOf({ usage }, taken.options);
    const format = formatOf(output);
    const { openDrafter } = await import("../drafter.ts");
    const drafter = openDrafter(kindOf(kind), taken.options.fonts as string | undefined);
    const drafted = drafter.draft(parseJson(readText(file), file));
    writeWhole(output, await format.write(drafted));
    return exitCode.done;
  },
};
