import { isObject } from "@shifan/schema";

/** What an office sets once for all its drafts. */
export interface Settings {
  /** The year that new forms are filled in for. */
  readonly roundYear: number;
  /** The last day to hand in applications (YYYY-MM-DD), as the year's call says. */
  readonly deadline?: string;
  /** Full name of the office, put into new forms. */
  readonly unit?: string;
}

const KEY = "shifan-settings";

/** The settings of this browser; what is missing or spoilt falls back to this year and nothing. */
export function readSettings(): Settings {
  const fallback: Settings = { roundYear: new Date().getFullYear() };
  try {
    const read: unknown = JSON.parse(localStorage.getItem(KEY) ?? "null");
    if (!isObject(read)) return fallback;
    const { roundYear, deadline, unit } = read;
    return {
      roundYear:
        typeof roundYear === "number" && Number.isInteger(roundYear) ? roundYear : fallback.roundYear,
      ...(typeof deadline === "string" && deadline !== "" ? { deadline } : {}),
      ...(typeof unit === "string" && unit.trim() !== "" ? { unit: unit.trim() } : {}),
    };
  } catch {
    return fallback;
  }
}

/** Keeps settings in this browser. */
export const writeSettings = (settings: Settings): void =>
  localStorage.setItem(KEY, JSON.stringify(settings));

/** A report is handed in by the city before the end of April of the year after (C35). */
export const reportDeadline = (year: number): string => `${year + 1}-04-30`;
