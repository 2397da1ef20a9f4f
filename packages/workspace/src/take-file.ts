import type { FormStore, Unlocked } from "@shifan/form";
import { fieldName, type JsonObject } from "@shifan/schema";
import { type MergedIn, mergedIn } from "./merged-in.ts";

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

/** So many fields are named, of others only the number is. */
const NAMED = 12;

/** A sentence on fields, with their names; none where there are none. */
function sentence(
  form: FormStore,
  pointers: readonly string[],
  say: (count: number) => string,
): readonly string[] {
  if (pointers.length === 0) return [];
  const names = new Set(pointers.map((pointer) => fieldName(form.definition.schema, pointer, form.data)));
  const more = names.size > NAMED ? "等" : "";
  return [`${say(pointers.length)}：${[...names].slice(0, NAMED).join("、")}${more}`];
}

function titleOf({ filled, replaced, kept, locked }: MergedIn, { carried, findings }: Taken): string {
  const count = filled.length + replaced.length;
  if (count > 0) return `已导入文件中的${count}项内容，其中${replaced.length}项替换了原来的内容，可以撤销`;
  if (carried !== undefined) return carried;
  return kept.length + locked.length + findings.length === 0
    ? "文件中没有与现有内容不同的数据"
    : "没有导入新的内容，请看下面的说明";
}

/** Puts what a file says into a form, in one step that can be undone. */
function putIn({ form, unlocked }: Target, taken: Taken): Outcome {
  const { record, findings, base, carried } = taken;
  const merged = mergedIn(form.definition.schema, { mine: form.data, file: record, base, unlocked });
  const { filled, replaced, kept, locked } = merged;
  const title = titleOf(merged, taken);
  if (filled.length + replaced.length > 0) form.replaceAll(merged.data);
  return {
    title,
    findings: [
      ...(carried === undefined || title === carried ? [] : [carried]),
      ...sentence(form, replaced, (it) => `与原来不同、已经替换的${it}项，请核对`),
      ...sentence(form, locked, (it) => `未退回的${it}项没有改动`),
      ...sentence(form, kept, (it) => `文件中没有改过、这里已经改过的${it}项，保留这里的内容`),
      ...findings.filter(({ pointer = "" }) => !locked.includes(pointer)).map(({ message }) => message),
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
  const { definition } = target.form;
  const { CARRIED, isPdf, readFilled, readFilledPdf } = await import("@shifan/filled");
  const reading = isPdf(bytes) ? await readFilledPdf(definition, bytes) : readFilled(definition, bytes);
  return putIn(target, reading.isFilledIn ? reading : { ...reading, carried: CARRIED });
}
