import type { Mm } from "@shifan/gb9704";
import type { Line, Measure } from "./break-lines.ts";
import type { Measured, Setting } from "./measure.ts";

/** A text and how many lines it was broken into, for a program that breaks it again by other rules. */
export interface BrokenText {
  readonly text: string;
  /** Room of its lines, and how much less the first one has. */
  readonly width: Mm;
  readonly firstIndent: Mm;
  readonly lines: number;
}

/**
 * Whether another program could need more lines. It may squeeze no marks and keep other white beside a text: one that
 * leaves a character and a half of its only line free needs no second one.
 */
export function mayTakeMoreLines(lines: readonly Line[], { cell }: Setting): boolean {
  const [only] = lines;
  return lines.length > 1 || (only !== undefined && only.width > only.room - 1.5 * cell);
}

/** What is told of a text that was broken into lines. */
export const brokenText = (
  { chars }: Measured,
  lines: readonly Line[],
  { width, firstIndent }: Measure,
): BrokenText => ({ text: chars.join(""), width, firstIndent, lines: lines.length });
