import type { Fault } from "@shifan/schema";

/** What is to be said of one cell of a row. */
export interface CellFaults {
  /** What the cell is called in its row: 2025年, “开工日期”. Empty for the row as a whole. */
  readonly name: string;
  readonly faults: readonly Fault[];
  readonly warnings: readonly Fault[];
}

/** A sentence below a row, for one cell or several. */
export interface RowLine {
  readonly text: string;
  readonly isWarning: boolean;
}

/** A sentence without the name of its field: the row that it stands below says which one it is. */
const bare = ({ message, params }: Fault): string => {
  const field = String(params.field ?? "");
  return field !== "" && message.startsWith(field) ? message.slice(field.length) : `：${message}`;
};

/** The cells and what is said of them; of the whole row, that alone. */
const joined = (names: readonly string[], text: string): string =>
  names[0] === "" ? text.replace(/^：/, "") : names.join("、") + text;

/** Sentences about the cells of a row; what holds for several cells is said once. */
export function rowLines(said: readonly CellFaults[]): readonly RowLine[] {
  const found = new Map<string, { names: string[]; text: string; isWarning: boolean }>();
  const add = (name: string, fault: Fault, isWarning: boolean): void => {
    const text = bare(fault);
    const key = `${isWarning}${name === ""}${text}`;
    const known = found.get(key);
    if (known === undefined) found.set(key, { names: [name], text, isWarning });
    else known.names.push(name);
  };
  for (const { name, faults, warnings } of said) {
    for (const fault of faults) add(name, fault, false);
    for (const warning of warnings) add(name, warning, true);
  }
  return [...found.values()].map(({ names, text, isWarning }) => ({ text: joined(names, text), isWarning }));
}
