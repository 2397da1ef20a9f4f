import makeBig from "big.js";

/** Decimal numbers of our own: twenty decimals in a division, a half rounded away from zero. */
export const Decimal = makeBig();
Decimal.DP = 20;
Decimal.RM = 1;

/** A decimal number. */
export type Decimal = makeBig.Big;

/** No figure of a paper is as great, in whatever unit it was typed: what is has the wrong unit, or a key was held down. */
const GREATEST = 1e12;

/** Whether a number is greater than any figure of a paper; one of so many digits that none can hold it is Infinity. */
export const isTooGreat = (value: number): boolean => !(Math.abs(value) < GREATEST);

/** A number rounded half-up to some decimals, exactly: 1.005 → 1.01, which binary fractions get wrong. */
export const roundHalfUp = (value: number, decimals: number): number =>
  new Decimal(value).round(decimals, 1).toNumber();

/** How many decimals a number is written with: 0.07 → 2. */
export function decimalsOf(value: number): number {
  const { c, e } = new Decimal(value);
  return value === 0 ? 0 : Math.max(0, c.length - 1 - e);
}
