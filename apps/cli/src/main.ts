import { nearest } from "@shifan/schema";
import { type Command, commands } from "./commands/index.ts";
import { exitCode, explain, UsageError } from "./errors.ts";

const usage = (): string =>
  [
    "用法：shifan 命令 …",
    "",
    ...Object.values(commands).map((command) => `  shifan ${command.usage.padEnd(46)}${command.help}`),
  ].join("\n");

function commandOf(name: string | undefined): Command {
  if (name === undefined) throw new UsageError(usage());
  const command = (commands as Readonly<Record<string, Command>>)[name];
  if (command !== undefined && Object.hasOwn(commands, name)) return command;
  const near = nearest(name, Object.keys(commands));
  throw new UsageError(
    `没有“${name}”这个命令${near === undefined ? "" : `，是不是 ${near}？`}\n\n${usage()}`,
  );
}

/** Runs one command line; results go to stdout, all else to stderr. Returns the exit code. */
export async function main(args: readonly string[]): Promise<number> {
  try {
    const [name, ...rest] = args;
    if (name === "--help" || name === "-h") {
      console.log(usage());
      return exitCode.done;
    }
    return await commandOf(name).run(rest);
  } catch (error) {
    const { code, lines } = explain(error);
    for (const line of lines) console.error(line);
    return code;
  }
}
