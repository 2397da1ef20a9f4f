import { fileNameOf } from "@shifan/document";
import type { Zippable } from "fflate";
import type { Drafter } from "./drafter.ts";
import { exitCode, explain } from "./errors.ts";
import type { Format } from "./formats.ts";
import type { NumberedRecord } from "./records.ts";

/** What became of one record of a list. */
export interface Made {
  /** All formats of the record by file name, or none where anything is at fault. */
  readonly entries: Zippable;
  /** Faults, or notices on a record that is right. */
  readonly lines: readonly string[];
  readonly code: number;
}

/** Makes one record's files. Every record for itself: a fault of the program is told like one of the record. */
export async function makeEntries(
  drafter: Drafter,
  record: NumberedRecord,
  wanted: readonly Format[],
): Promise<Made> {
  if (record.faults !== undefined) return failed(exitCode.inputAtFault, record.faults);
  try {
    const drafted = drafter.draft(record.data);
    const name = `${String(record.line).padStart(4, "0")}-${fileNameOf(drafted.document)}`;
    const entries: Zippable = {};
    const notices = new Set(drafted.notices);
    for (const format of wanted) {
      const written = await format.write(drafted);
      entries[`${name}.${format.name}`] = written.bytes;
      for (const notice of written.notices) notices.add(notice);
    }
    return { entries, lines: [...notices].map((notice) => `提示：${notice}`), code: exitCode.done };
  } catch (error) {
    const { code, lines } = explain(error);
    return failed(code, code === exitCode.ourFault ? [lines.join("")] : lines);
  }
}

const failed = (code: number, lines: readonly string[]): Made => ({ entries: {}, lines, code });
