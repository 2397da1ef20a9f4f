import {
  CARRIED,
  filledPdfSource,
  filledSource,
  isPdf,
  readFilled,
  readFilledPdf,
  roundYearIn,
} from "@shifan/filled";
import { validateWith, withComputed, withFixedValues } from "@shifan/schema";
import { UsageError } from "./errors.ts";
import { aboutFile, readInput } from "./input.ts";
import { kindOf } from "./kind.ts";
import { putInto, type ReadBack, type ReadTarget, readDraft } from "./read-back.ts";

/** The record out of a DOCX or PDF: of a form that was filled in, or the one that a finished paper carries. */
export async function readDocument(file: string, { into, kindName, year }: ReadTarget): Promise<ReadBack> {
  const bytes = readInput(file);
  const [sourceOf, read] = isPdf(bytes) ? [filledPdfSource, readFilledPdf] : [filledSource, readFilled];
  const name = kindName ?? (await aboutFile(file, sourceOf, bytes))?.kind;
  if (name === undefined)
    throw new UsageError(`${file}：看不出是哪种表或者公文，请用 --kind 指明，如 --kind application`);
  const kind = kindOf(name);
  const mine = into === undefined ? undefined : readDraft(into);
  const roundYear = year ?? (mine === undefined ? undefined : roundYearIn(kind, mine));
  const reading = await aboutFile(file, read, kind, bytes, { roundYear });
  const { data, notices } = putInto(kind, mine, reading);
  const record = withComputed(kind, withFixedValues(kind, data));
  const validation = validateWith(kind, record);
  return {
    record,
    findings: reading.findings.map(({ message }) => message),
    faults: validation.ok ? [] : validation.faults,
    notices: [
      ...(reading.isFilledIn ? [] : [CARRIED]),
      ...notices,
      ...validation.notes.map(({ message }) => message),
    ],
  };
}
