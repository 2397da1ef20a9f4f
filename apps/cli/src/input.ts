import { readFileSync } from "node:fs";
import { InputError } from "./errors.ts";

/** The bytes of an input file; a file that cannot be read is the input's fault. */
export function readInput(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const why =
      code === "ENOENT"
        ? "没有这个文件"
        : code === "EISDIR"
          ? "这是一个文件夹"
          : `读取失败（${code ?? "未知"}）`;
    throw new InputError([`${file}：${why}，请检查路径`]);
  }
}

/** The text of an input file in UTF-8. */
export function readText(file: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(readInput(file));
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError([`${file}：不是 UTF-8 编码的文本，请另存为 UTF-8 后重试`]);
  }
}

/** Parses JSON; a syntax fault says the line and column. `place` is what the input is called. */
export function parseJson(text: string, place: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const at = /position (\d+)/.exec((error as Error).message)?.[1];
    throw new InputError([
      `${place}：不是有效的 JSON${at === undefined ? "，内容不完整" : `，${lineColumn(text, Number(at))}附近有语法错误`}，请改正后重试`,
    ]);
  }
}

function lineColumn(text: string, offset: number): string {
  const before = text.slice(0, offset).split("\n");
  return `第 ${before.length} 行第 ${(before.at(-1)?.length ?? 0) + 1} 列`;
}
