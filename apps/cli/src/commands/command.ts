import { parseArgs } from "node:util";
import { UsageError } from "../errors.ts";

/** A command of the CLI. */
export interface Command {
  readonly usage: string;
  readonly help: string;
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
  take: { positional: number; options?: OptionNames },
): Arguments {
  const wrong = (why: string): UsageError => new UsageError(`${why}\n用法：shifan ${command.usage}`);
  const { values, positionals } = (() => {
    try {
      return parseArgs({ args: [...args], options: take.options ?? {}, allowPositionals: true });
    } catch (error) {
      const option = /'(-[^']*)'/.exec((error as Error).message)?.[1] ?? "";
      throw wrong(`选项 ${option} 不认识，或者缺少它的值`);
    }
  })();
  if (positionals.length !== take.positional) {
    throw wrong(`应有 ${take.positional} 个参数，收到 ${positionals.length} 个`);
  }
  return { positional: positionals, options: values as Arguments["options"] };
}

/** The output file of a command that needs one. */
export function outputOf(command: Pick<Command, "usage">, options: Arguments["options"]): string {
  if (typeof options.output === "string" && options.output !== "") return options.output;
  throw new UsageError(`请用 -o 指定输出文件\n用法：shifan ${command.usage}`);
}
