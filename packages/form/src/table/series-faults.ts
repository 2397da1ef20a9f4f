import type { Fault } from "@shifan/schema";

/** What is to be said of one year of a series. */
export interface YearFaults {
  /** The year's name: 2025年. Empty for the series as a whole. */
  readonly year: string;
  readonly faults: readonly Fault[];
  readonly warnings: readonly Fault[];
}

/** A sentence below the row of a series, for one year or several. */
export interface SeriesLine {
  readonly text: string;
  readonly isWarning: boolean;
}

/** A sentence without the name of its field: the row that it stands below says which one it is. */
const bare = ({ message, params }: Fault): string => {
  const field = String(params.field ?? "");
  return field !== "" && message.startsWith(field) ? message.slice(field.length) : `：${message}`;
};

/** The years and what is said of them; of the whole series, that alone. */
const joined = (years: readonly string[], text: string): string =>
  years[0] === "" ? text.replace(/^：/, "") : years.join("、") + text;

/** Sentences about the years of a series; what holds for several years is said once. */
export function seriesLines(said: readonly YearFaults[]): readonly SeriesLine[] {
  const found = new Map<string, { years: string[]; text: string; isWarning: boolean }>();
  const add = (year: string, fault: Fault, isWarning: boolean): void => {
    const text = bare(fault);
    const key = `${isWarning}${text}`;
    const known = found.get(key);
    if (known === undefined) found.set(key, { years: [year], text, isWarning });
    else known.years.push(year);
  };
  for (const { year, faults, warnings } of said) {
    for (const fault of faults) add(year, fault, false);
    for (const warning of warnings) add(year, warning, true);
  }
  return [...found.values()].map(({ years, text, isWarning }) => ({ text: joined(years, text), isWarning }));
}
