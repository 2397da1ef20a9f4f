/** How a character behaves at the ends of a line. */
export type CharClass = "han" | "latin" | "space" | "opener" | "closer" | "pair" | "solid";

/** GB/T 15834 5.1: marks that never end a line. */
const OPENERS = "“‘（《〈【〔［｛「『";
/** GB/T 15834 5.1: marks that never start a line. */
const CLOSERS = "。，、；：？！”’）》〉】〕］｝」』％‰℃·～－";
/** GB/T 15834 5.1: two cells that are never split: —— and ……. */
const PAIRS = "—…";
/** Minus, the hyphen that keeps words together, raised and lowered figures, fractions: parts of a number or word. */
const IN_WORDS = "−‑⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻₀₁₂₃₄₅₆₇₈₉⅓⅔⅛⅜⅝⅞";
/** Signs that stand before a number and don't leave it. */
const BEFORE_NUMBERS = "≥≤≧≦±≈№￥";

/** Of the closers, those whose ink leaves half of the cell empty, so that half can be given up (5.1.10). */
const SQUEEZABLE_CLOSERS = "。，、；：？！”’）》〉】〕］｝」』";

const TABLE: ReadonlyMap<string, CharClass> = new Map([
  ...Array.from(OPENERS, (char) => [char, "opener"] as const),
  ...Array.from(CLOSERS, (char) => [char, "closer"] as const),
  ...Array.from(PAIRS, (char) => [char, "pair"] as const),
  ...Array.from(IN_WORDS, (char) => [char, "latin"] as const),
  ...Array.from(BEFORE_NUMBERS, (char) => [char, "opener"] as const),
  [" ", "space"] as const,
  ["\u00a0", "solid"] as const,
]);

/** Code points from here on are set on the full-width grid; before it are Latin letters, digits and ASCII marks. */
const FIRST_WIDE = "\u2010";

/** The class of one character. */
export function charClass(char: string): CharClass {
  return TABLE.get(char) ?? (char < FIRST_WIDE ? "latin" : "han");
}

const CLOSING: ReadonlySet<string> = new Set(SQUEEZABLE_CLOSERS);
const OPENING: ReadonlySet<string> = new Set(OPENERS);

/** Whether the right half of a mark's cell is empty: it may be given up inside a line (GB/T 15834 5.1.11) and is at its end (5.1.10). */
export const isEmptyAtRight = (char: string): boolean => CLOSING.has(char);

/** Whether the left half of a mark's cell is empty and may be given up inside a line (GB/T 15834 5.1.11). */
export const isEmptyAtLeft = (char: string): boolean => OPENING.has(char);

/** 分隔号: half a cell, never at either end of a line (GB/T 15834 5.1). */
export const isSlash = (char: string | undefined): boolean => char === "/" || char === "／";
