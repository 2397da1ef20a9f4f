import { Decimal } from "./decimal.ts";
import { own } from "./json.ts";

/** A change against the year before, with its unit. */
export interface Change {
  readonly value: number;
  readonly unit: string;
}

const PER_CENT = "%";
/** Units of shares and what they grow by; the wide sign is what a Chinese keyboard writes. */
const POINTS: Readonly<Record<string, string>> = { "%": "个百分点", "％": "个百分点", "‰": "个千分点" };

const pointsOf = (unit: string): string | undefined => own(POINTS, unit.trim()) as string | undefined;

/** What a change of a figure in some unit is counted in: a share or a rate grows in points, all else in per cent. */
export const unitOfChange = (unit: string): string => pointsOf(unit) ?? PER_CENT;

/**
 * How a figure has changed since the year before, at current prices. Undefined where the year before is nothing that a
 * level can be compared with: 0 or a loss.
 */
export function changeOf(now: number, before: number, unit: string): Change | undefined {
  const difference = new Decimal(now).minus(before);
  const points = pointsOf(unit);
  if (points !== undefined) return { value: difference.toNumber(), unit: points };
  return before > 0 ? { value: difference.div(before).times(100).toNumber(), unit: PER_CENT } : undefined;
}
