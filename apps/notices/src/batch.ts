import type { FileFormat, Order, Press } from "@shifan/press";
import { type KindDefinition, repeatedNumbers } from "@shifan/schema";
import { zipSync } from "fflate";

/** How a batch goes: how many of its records are done, and what was said of them. */
export interface Progress {
  readonly done: number;
  readonly count: number;
  readonly lines: readonly string[];
}

/** A batch that is through: the files, how many records they were made of, and how many made none. */
export interface Batch {
  readonly zip: Uint8Array<ArrayBuffer>;
  readonly made: number;
  readonly failed: number;
}

/** What came of a batch, in a sentence; its files lie in an archive of that name. */
export function outcomeOf({ made, failed }: Batch, archive: string): string {
  if (made === 0) return `没有制作出公文：${failed}份记录都有错误，请改正后重新选择清单`;
  if (failed === 0) return `${made}份全部制作完成，PDF 和 DOCX 都在下载的“${archive}”中`;
  return `有${failed}份记录没有制作，改正后可以再选择清单；其余${made}份已经制作完成，在下载的“${archive}”中`;
}

const FORMATS: readonly FileFormat[] = ["pdf", "docx"];
/** The entries' time is that of the ZIP format's own beginning: the same list gives the same bytes. */
const NO_TIME = new Date(1980, 0, 1);
const DIGITS = 4;

/**
 * Makes the documents of a spreadsheet's records, one after the other. A record at fault is named by its row, the others
 * are made. Throws an Error with a Chinese sentence for a file that holds no records.
 */
export async function makeBatch(
  press: Press,
  kind: KindDefinition,
  bytes: Uint8Array,
  tell: (progress: Progress) => void,
): Promise<Batch> {
  const { readRecords } = await import("@shifan/xlsx");
  const sheet = await readRecords(bytes, kind);
  if (!sheet.ok) throw new Error(sheet.faults.map(({ message }) => message).join("；"));
  const entries: Record<string, Uint8Array> = {};
  const lines = [...sheet.notices, ...repeatedNumbers(sheet.records)];
  let failed = 0;
  for (const [done, { line, data, faults }] of sheet.records.entries()) {
    tell({ done, count: sheet.records.length, lines: [...lines] });
    const said =
      faults ?? (await makeOne(press, { kind: kind.kind, data: data as Order["data"] }, { line, entries }));
    if (said.length > 0) failed += 1;
    lines.push(...said.map((message) => `第${line}行：${message}`));
  }
  tell({ done: sheet.records.length, count: sheet.records.length, lines });
  const made = sheet.records.length - failed;
  return { zip: new Uint8Array(zipSync(entries, { mtime: NO_TIME })), made, failed };
}

/** Makes one record's files; returns what is wrong with it. */
async function makeOne(
  press: Press,
  order: Order,
  { line, entries }: { line: number; entries: Record<string, Uint8Array> },
): Promise<readonly string[]> {
  const made: Record<string, Uint8Array> = {};
  for (const format of FORMATS) {
    const file = await press.file(order, format);
    if (!file.ok) return file.faults.map(({ message }) => message);
    made[`${String(line).padStart(DIGITS, "0")}-${file.name}.${format}`] = file.bytes;
  }
  Object.assign(entries, made);
  return [];
}
