/** How a command ends. */
export const exitCode = { done: 0, inputAtFault: 1, wrongUsage: 2, ourFault: 3 } as const;

/** The input is at fault: lines that say where and what to do. */
export class InputError extends Error {
  override readonly name = "InputError";
  readonly lines: readonly string[];

  constructor(lines: readonly string[]) {
    super(lines.join("\n"));
    this.lines = lines;
  }
}

/** The command was called wrongly. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** Names of error classes of the packages whose message is a sentence for the person who gave the input. */
const INPUT_ERRORS: ReadonlySet<string> = new Set([
  "TypesetError",
  "FontError",
  "FontProgramError",
  "CheckError",
  "PdfFileError",
]);

/** The exit code of whatever was thrown, and what to say about it. */
export function explain(error: unknown): { code: number; lines: readonly string[] } {
  if (error instanceof InputError) return { code: exitCode.inputAtFault, lines: error.lines };
  if (error instanceof UsageError) return { code: exitCode.wrongUsage, lines: [error.message] };
  if (error instanceof Error && INPUT_ERRORS.has(error.name)) {
    return { code: exitCode.inputAtFault, lines: [error.message] };
  }
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return {
    code: exitCode.ourFault,
    lines: ["程序出错了，这不是您的数据造成的。请把下面的信息转给维护人员：", detail],
  };
}
