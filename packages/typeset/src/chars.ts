/** How a character behaves at the ends of a line. */
export type CharClass = "han" | "latin" | "space" | "opener" | "closer" | "pair" | "solid";

/** GB/T 15834 5.1: marks that never end a line. */
const OPENERS = "“‘（《〈【〔［｛「『";
/** GB/T 15834 5.1: marks that never start a line. */
const CLOSERS = "。，、；：？！”’）》〉】〕］｝」』％‰℃·～－";
/** GB/T 15834 5.1: two cells that are never split: —— and ……. */
const PAIRS = "—…";
/** Of the closers, those whose ink leaves half of the cell empty, so that half can be given up (5.1.10). */
const SQUEEZABLE_CLOSERS = "。，、；：？！”’）》〉】〕］｝」』";

const TABLE: ReadonlyMap<string, CharClass> = new Map([
  ...Array.from(OPENERS, (char) => [char, "opener"] as const),
  ...Array.from(CLOSERS, (char) => [char, "closer"] as const),
  ...Array.from(PAIRS, (char) => [char, "pair"] as const),
  [" ", "space"] as const,
  ["\u00a0", "solid"] as const,
]);

/** Code points from here on are set on the full-width grid; before it are Latin letters, digits and ASCII marks. */
const FIRST_WIDE = "\u2010";

/** The class of one character. */
export function charClass(char: string): CharClass {
  return TABLE.get(char) ?? (char < FIRST_WIDE ? "latin" : "han");
}

const SQUEEZABLE: ReadonlySet<string> = new Set(SQUEEZABLE_CLOSERS + OPENERS);
const HALF_AT_END: ReadonlySet<string> = new Set(SQUEEZABLE_CLOSERS);

/** Whether a mark may give up half of its cell inside a line (GB/T 15834 5.1.11). */
export const isSqueezable = (char: string): boolean => SQUEEZABLE.has(char);

/** Whether a mark takes half a cell at the end of a line (GB/T 15834 5.1.10). */
export const isHalfAtEnd = (char: string): boolean => HALF_AT_END.has(char);
