import type { FormStore } from "@shifan/form";
import { type JsonObject, type MergedIn, mergedIn, mergeWords, type Unlocked } from "@shifan/schema";

/** What came of reading a file: a line, and what is to be looked at. */
export interface Outcome {
  readonly title: string;
  readonly findings: readonly string[];
}

/** What a file says. */
interface Taken {
  readonly record: JsonObject;
  readonly findings: readonly { readonly pointer?: string; readonly message: string }[];
  /** The record that the file was made from, where it tells. */
  readonly base: JsonObject;
  /** What is said of the record of a finished document: it is the one that it was made from. */
  readonly carried?: string;
}

/** What a file is taken into. */
export interface Target {
  readonly form: FormStore;
  /** Of a form that was returned, the fields that may be changed. */
  readonly unlocked?: Unlocked;
}

function titleOf(merged: MergedIn, { carried, findings }: Taken): string {
  const { filled, replaced, kept, locked, apart, otherYears } = merged;
  const count = filled.length + replaced.length;
  if (count > 0) return `已导入文件中的${count}项内容，其中${replaced.length}项替换了原来的内容，可以撤销`;
  if (carried !== undefined) return carried;
  return [kept, locked, apart, otherYears, findings].every((it) => it.length === 0)
    ? "文件中没有与现有内容不同的数据"
    : "没有导入新的内容，请看下面的说明";
}

/** Puts what a file says into a form, in one step that can be undone. */
function putIn({ form, unlocked }: Target, taken: Taken): Outcome {
  const { record, findings, base, carried } = taken;
  const merged = mergedIn(form.definition.schema, { mine: form.data, file: record, base, unlocked });
  const title = titleOf(merged, taken);
  const stayed = [...merged.locked, ...merged.apart];
  if (merged.filled.length + merged.replaced.length > 0) form.replaceAll(merged.data);
  return {
    title,
    findings: [
      ...(carried === undefined || title === carried ? [] : [carried]),
      ...mergeWords(form.definition.schema, merged),
      ...findings.filter(({ pointer = "" }) => !stayed.includes(pointer)).map(({ message }) => message),
      "文件中空着的内容，这里的没有改动",
    ],
  };
}

/** Takes a workbook's figures and lists into a form. Throws `OfficeFileError` for a file that isn't opened. */
export async function takeSheet(target: Target, bytes: Uint8Array): Promise<Outcome> {
  const { form } = target;
  const { readSheets } = await import("@shifan/xlsx");
  const { record, findings } = await readSheets(form.definition, bytes, form.record);
  return putIn(target, { record, findings, base: {} });
}

/** Takes what a Word or PDF form holds, each bureau's pages in their turn. Throws as `readFilled` does. */
export async function takeForm(target: Target, bytes: Uint8Array): Promise<Outcome> {
  const { definition, roundYear } = target.form;
  const { CARRIED, isPdf, readFilled, readFilledPdf } = await import("@shifan/filled");
  const reading = isPdf(bytes)
    ? await readFilledPdf(definition, bytes, { roundYear })
    : readFilled(definition, bytes, { roundYear });
  return putIn(target, reading.isFilledIn ? reading : { ...reading, carried: CARRIED });
}
