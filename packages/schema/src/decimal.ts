import makeBig from "big.js";

/** Decimal numbers of our own: twenty decimals in a division, a half rounded away from zero. */
export const Decimal = makeBig();
Decimal.DP = 20;
Decimal.RM = 1;

/** A decimal number. */
export type Decimal = makeBig.Big;

/** A number rounded half-up to some decimals, exactly: 1.005 → 1.01, which binary fractions get wrong. */
export const roundHalfUp = (value: number, decimals: number): number =>
  new Decimal(value).round(decimals, 1).toNumber();

/** How many decimals a number is written with: 0.07 → 2. */
export function decimalsOf(value: number): number {
  const { c, e } = new Decimal(value);
  return value === 0 ? 0 : Math.max(0, c.length - 1 - e);
}
