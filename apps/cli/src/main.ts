import { nearest } from "@shifan/schema";
import { type Command, commands } from "./commands/index.ts";
import { exitCode, explain, UsageError } from "./errors.ts";

const usage = (): string =>
  [
    "用法：shifan 命令 …（shifan 命令 --help 看详细说明）",
    "",
    ...Object.values(commands).flatMap((command) => [`  shifan ${command.usage}`, `      ${command.help}`]),
    "",
    "退出码：0 完成；1 输入有误；2 用法不对；3 程序自身出错",
  ].join("\n");

const helpOf = ({ usage, help, details }: Command): string =>
  [`用法：shifan ${usage}`, help, ...(details.length === 0 ? [] : ["", ...details])].join("\n");

const HELP = ["--help", "-h"];

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
    if (name !== undefined && [...HELP, "help"].includes(name)) {
      console.log(rest[0] === undefined ? usage() : helpOf(commandOf(rest[0])));
      return exitCode.done;
    }
    const command = commandOf(name);
    if (!rest.some((arg) => HELP.includes(arg))) return await command.run(rest);
    console.log(helpOf(command));
    return exitCode.done;
  } catch (error) {
    const { code, lines } = explain(error);
    for (const line of lines) console.error(line);
    return code;
  }
}
