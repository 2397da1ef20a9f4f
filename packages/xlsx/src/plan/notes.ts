import { isObject } from "@shifan/schema";
import { itemsOf } from "./sheet-plan.ts";

/** What is said of single years of a series, a line each, those with the same words together: 2023年、2024年：…. */
export function notesText(series: unknown): string {
  const byWords = new Map<string, string[]>();
  for (const item of itemsOf(series)) {
    if (!isObject(item) || typeof item.note !== "string" || item.note === "") continue;
    byWords.set(item.note, [...(byWords.get(item.note) ?? []), `${String(item.year)}年`]);
  }
  return [...byWords].map(([note, years]) => `${years.join("、")}：${note}`).join("\n");
}

const WITH_YEARS = /^((?:\d{4}年、)*\d{4}年)[：:](.*)$/;

/** The notes by year, and words that name no year. */
export function readNotes(text: string): {
  readonly byYear: ReadonlyMap<number, string>;
  readonly others: string;
} {
  const byYear = new Map<number, string>();
  const others: string[] = [];
  for (const line of text.split(/\r?\n/).map((it) => it.trim())) {
    const [, years, note = ""] = WITH_YEARS.exec(line) ?? [];
    for (const year of years?.match(/\d{4}/g) ?? []) byYear.set(Number(year), note.trim());
    if (years === undefined && line !== "") others.push(line);
  }
  return { byYear, others: others.join("；") };
}
