import { UsageError } from "../errors.ts";

const YEAR = /^(19|20)\d\d$/;

/** The year that an option names; anything else is a wrong usage. */
export function yearOf(text: string): number {
  if (YEAR.test(text)) return Number(text);
  throw new UsageError(`年度“${text}”应为四位数字，如 2026`);
}
