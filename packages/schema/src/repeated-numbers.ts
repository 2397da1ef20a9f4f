import { isObject } from "./json.ts";

/** A record of a list of papers, with the line or row that it stands in. */
interface ListedRecord {
  readonly line: number;
  readonly data: unknown;
}

/** A record's 发文字号 as it is printed; undefined where it has none yet. */
export function docNoOf(data: unknown): string | undefined {
  const docNo = isObject(data) ? data.docNo : undefined;
  if (!isObject(docNo) || typeof docNo.seq !== "number") return undefined;
  return `${String(docNo.prefix)}〔${String(docNo.year)}〕${docNo.seq}号`;
}

/** Sentences on numbers that several papers of a list bear: a number belongs to one paper (GB/T 9704, 7.2.5). */
export function repeatedNumbers(records: readonly ListedRecord[]): readonly string[] {
  const lines = new Map<string, number[]>();
  for (const { line, data } of records) {
    const number = docNoOf(data);
    if (number !== undefined) lines.set(number, [...(lines.get(number) ?? []), line]);
  }
  return [...lines]
    .filter(([, all]) => all.length > 1)
    .map(
      ([number, all]) =>
        `第${all.join("、")}行的发文字号都是“${number}”，一个发文字号只能用于一份公文，请核对`,
    );
}
