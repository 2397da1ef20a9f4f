import { Decimal } from "./decimal.ts";

/** A change against the year before, with its unit. */
export interface Change {
  readonly value: number;
  readonly unit: string;
}

const PER_CENT = "%";
const POINTS = "个百分点";

/** What a change of a figure in some unit is counted in: a share or a rate grows in points, all else in per cent. */
export const unitOfChange = (unit: string): string => (unit === PER_CENT ? POINTS : PER_CENT);

/**
 * How a figure has changed since the year before, at current prices. Undefined where the year before is nothing that a
 * level can be compared with: 0 or a loss.
 */
export function changeOf(now: number, before: number, unit: string): Change | undefined {
  const difference = new Decimal(now).minus(before);
  if (unit === PER_CENT) return { value: difference.toNumber(), unit: POINTS };
  return before > 0 ? { value: difference.div(before).times(100).toNumber(), unit: PER_CENT } : undefined;
}
