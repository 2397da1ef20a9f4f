import { parseArgs } from "node:util";
import { UsageError } from "../errors.ts";

/** A command of the CLI. */
export interface Command {
  readonly usage: string;
  readonly help: string;
  /** What may be given and what comes out, a line each, for `shifan 命令 --help`. */
  readonly details: readonly string[];
  /** Does the work and returns the exit code; throws InputError or UsageError. */
  run(args: readonly string[]): Promise<number>;
}

/** Arguments of a command: positional ones and named ones. */
export interface Arguments {
  readonly positional: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
}

/** What named arguments a command takes. */
export type OptionNames = Readonly<Record<string, { type: "string" | "boolean"; short?: string }>>;

/** Takes a command line apart; a wrong one is a UsageError that repeats the usage. */
export function takeArguments(
  command: Pick<Command, "usage">,
  args: readonly string[],
  take: { positional: number | readonly [least: number, most: number]; options?: OptionNames },
): Arguments {
  const wrong = (why: string): UsageError => new UsageError(`${why}\n用法：shifan ${command.usage}`);
  const { values, positionals, tokens } = (() => {
    try {
      return parseArgs({
        args: [...args],
        options: take.options ?? {},
        allowPositionals: true,
        tokens: true,
      });
    } catch (error) {
      throw wrong(optionFault(error as NodeJS.ErrnoException));
    }
  })();
  const names = tokens.flatMap((token) => (token.kind === "option" ? [token.name] : []));
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw wrong(`选项 --${twice} 写了两次，请只保留一处`);
  const [least, most] =
    typeof take.positional === "number" ? [take.positional, take.positional] : take.positional;
  if (positionals.length < least || positionals.length > most) {
    throw wrong(
      `应有 ${least === most ? least : `${least} 至 ${most}`} 个参数，收到 ${positionals.length} 个`,
    );
  }
  return { positional: positionals, options: values as Arguments["options"] };
}

/** What Node's own parser complains of, in Chinese. */
function optionFault({ code, message }: NodeJS.ErrnoException): string {
  const option = /'(?:-\w, )?(--?[\w-]+)/.exec(message)?.[1] ?? "";
  return code === "ERR_PARSE_ARGS_INVALID_OPTION_VALUE"
    ? `选项 ${option} 的值不对：要么缺少，要么多余`
    : `没有 ${option} 这个选项`;
}

/** The output file of a command that needs one. */
export function outputOf(command: Pick<Command, "usage">, options: Arguments["options"]): string {
  if (typeof options.output === "string" && options.output !== "") return options.output;
  throw new UsageError(`请用 -o 指定输出文件\n用法：shifan ${command.usage}`);
}
