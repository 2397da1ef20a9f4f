import { readFileSync, statSync } from "node:fs";
import { type JsonFault, type Place, readJson } from "@shifan/json";
import { OfficeFileError } from "@shifan/ooxml";
import { isObject } from "@shifan/schema";
import { InputError } from "./errors.ts";

const MEGABYTE = 1024 * 1024;

/** No record comes near it; reading more would only cost time before the record is refused. */
export const LARGEST_RECORD = 20 * MEGABYTE;
/** Lists and finished documents. */
const LARGEST_FILE = 512 * MEGABYTE;

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "没有这个文件，请检查路径",
  ENOTDIR: "没有这个文件，请检查路径",
  EISDIR: "这是一个文件夹，请写到文件为止",
  EACCES: "没有读取权限，请检查文件的权限",
  EPERM: "没有读取权限，请检查文件的权限",
  EMFILE: "打开的文件太多，请稍后重试",
};

/** The bytes of an input file; a file that can't be read or is too large is the input's fault. */
export function readInput(file: string, largest: number = LARGEST_FILE): Uint8Array {
  try {
    const { size } = statSync(file);
    if (size > largest) {
      const [found, limit] = [size, largest].map((bytes) => Math.ceil(bytes / MEGABYTE));
      throw new InputError([`${file}：文件有 ${found} MB，超过 ${limit} MB，请检查是否选错了文件`]);
    }
    return readFileSync(file);
  } catch (error) {
    if (error instanceof InputError) throw error;
    const { code = "" } = error as NodeJS.ErrnoException;
    throw new InputError([`${file}：${REASONS[code] ?? `读取失败（${code}），请检查路径和权限`}`]);
  }
}

/** The text of an input file in UTF-8. */
export function readText(file: string, largest?: number): string {
  const bytes = readInput(file, largest);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new InputError([`${file}：不是 UTF-8 编码的文本，请另存为 UTF-8 编码后重试`]);
  }
}

/** Where faults are: a whole file is told with lines; a line of a list is told by its column alone. */
export type JsonPlace = { readonly file: string } | "line";

/** Parses JSON; a syntax fault or a repeated key is an InputError that says where. */
export function parseJson(text: string, place: JsonPlace): unknown {
  const reading = readJson(text);
  if (reading.ok) return reading.value;
  throw new InputError(reading.faults.map((fault) => said(fault, place)));
}

function said({ code, pointer, message, earlier, ...fault }: JsonFault, place: JsonPlace): string {
  const at = ({ line, column }: Place): string =>
    place === "line" ? `第 ${column} 列` : `第 ${line} 行第 ${column} 列`;
  if (earlier !== undefined) return `${pointer} ${code} ${at(earlier)}和${at(fault)}：${message}`;
  return `${place === "line" ? "本行" : place.file}：不是有效的 JSON，${at(fault)}：${message}，请改正后重试`;
}

/** What a draft that was exported in the browser begins with: its record is a part of it. */
const DRAFT = /^shifan-draft\//;

/** The one record of a file. A draft of the browser holds more, as what may be changed of one that was returned. */
export function readRecord(file: string): unknown {
  const record = parseJson(readText(file, LARGEST_RECORD), { file });
  if (isObject(record) && typeof record.format === "string" && DRAFT.test(record.format))
    throw new InputError([
      `${file}：这是网页应用导出的草稿文件，不是记录；请在网页应用中打开它，或者把其中“data”的内容另存为一个文件`,
    ]);
  return record;
}

/** What is read of a file of Word or Excel; a file that isn't opened is the input's fault, said with its name. */
export async function aboutFile<Given extends readonly unknown[], Read>(
  file: string,
  reader: (...given: Given) => Read | Promise<Read>,
  ...given: Given
): Promise<Read> {
  try {
    return await reader(...given);
  } catch (error) {
    if (!(error instanceof OfficeFileError)) throw error;
    throw new InputError([`${file}：${error.message}`]);
  }
}
