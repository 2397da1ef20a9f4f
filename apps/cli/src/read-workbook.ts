import { type JsonObject, type KindDefinition, validateWith, withComputed } from "@shifan/schema";
import { readSheets, sheetSource } from "@shifan/xlsx";
import { UsageError } from "./errors.ts";
import { aboutFile, readInput } from "./input.ts";
import { kindOf } from "./kind.ts";
import { putInto, type ReadBack, type ReadTarget, readDraft } from "./read-back.ts";

/** The figures and lists of a workbook, put into a record; into an empty one where none is given. */
export async function readWorkbook(file: string, { into, kindName }: ReadTarget): Promise<ReadBack> {
  const bytes = readInput(file);
  const name = kindName ?? (await aboutFile(file, sheetSource, bytes))?.kind;
  if (name === undefined)
    throw new UsageError(`${file}：看不出是哪种表的工作簿，请用 --kind 指明，如 --kind application`);
  const kind = kindOf(name);
  const mine = into === undefined ? undefined : readDraft(into);
  const { record, findings, read } = await aboutFile(file, readSheets, kind, bytes, mine);
  const { data, notices } = putInto(kind, mine, { record, base: {} });
  const computed = withComputed(kind, data);
  const told = faultsIn(kind, computed, read);
  return {
    record: computed,
    findings: findings.map(({ message }) => message),
    faults: told.faults,
    notices: [...notices, ...told.notices],
  };
}

/** What is wrong in the parts that the workbook holds; the rest of the record may still be empty. */
function faultsIn(
  kind: KindDefinition,
  record: JsonObject,
  read: readonly string[],
): Pick<ReadBack, "faults" | "notices"> {
  const validation = validateWith(kind, record);
  const isRead = ({ pointer }: { pointer: string }): boolean =>
    read.some((held) => pointer === held || pointer.startsWith(`${held}/`));
  return {
    faults: validation.ok ? [] : validation.faults.filter(isRead),
    notices: validation.notes.filter(isRead).map(({ message }) => message),
  };
}
