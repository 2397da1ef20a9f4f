import { fieldName } from "../field-name.ts";
import type { SchemaNode } from "../schema-node.ts";
import type { MergedIn } from "./merged-in.ts";

/** So many fields or attachments are named, of others only the number is: what was replaced has to be found again. */
const NAMED = 40;

/** A figure of a series by its name: the series, and the year. */
const OF_A_YEAR = /^(.*”)(\d{4}年)$/;

/** What fields are called, each series once with its years. */
function namesOf(names: readonly string[]): readonly string[] {
  const years = new Map<string, Set<string>>();
  for (const name of names) {
    const [, series = name, year] = OF_A_YEAR.exec(name) ?? [];
    const known = years.get(series) ?? new Set();
    years.set(series, year === undefined ? known : known.add(year));
  }
  return [...years].map(([series, of]) => series + [...of].join("、"));
}

const withNames = (said: string, names: readonly string[]): string =>
  `${said}：${names.slice(0, NAMED).join("；")}${names.length > NAMED ? "等" : ""}`;

/**
 * What is to be looked at after a file was put into a record: what it replaced, what its choices left out, which attachments
 * went with rows, what could not be told apart, what is of other years, what is locked, and what stayed because nobody
 * changed it in the file. A Chinese sentence each, with the names of the fields.
 */
export function mergeWords(schema: SchemaNode, merged: MergedIn): readonly string[] {
  const sentence = (pointers: readonly string[], say: (count: number) => string): readonly string[] => {
    if (pointers.length === 0) return [];
    const names = namesOf(pointers.map((pointer) => fieldName(schema, pointer, merged.data)));
    return [withNames(say(pointers.length), names)];
  };
  const files = merged.detached.map((name) => `“${name}”`);
  const gone = `随文件中没有的行去掉的${files.length}个附件，仍需要的请重新添加`;
  return [
    ...sentence(merged.replaced, (count) => `与原来不同、已经替换的${count}项，请核对`),
    ...sentence(merged.leftOut, (count) => `按文件中的选项不再填写、已经去掉的${count}项，请核对`),
    ...(files.length === 0 ? [] : [withNames(gone, files)]),
    ...sentence(
      merged.apart,
      (count) => `文件中的行增删过或者换了次序，退回的内容没有导入的${count}项，请在这里直接修改`,
    ),
    ...sentence(
      merged.otherYears,
      (count) => `文件中有别的年度的数，没有导入的${count}项，请核对文件是不是这一年度的`,
    ),
    ...sentence(merged.locked, (count) => `未退回的${count}项没有改动`),
    ...sentence(merged.kept, (count) => `文件中没有改过、这里已经改过的${count}项，保留这里的内容`),
  ];
}
