/** What was typed where a number belongs: a number, nothing, or words that are none. */
export type ParsedNumber =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "empty" | "text" };

/** Full-width digits and marks, as an input method leaves them. */
const narrow = (text: string): string =>
  text.replace(/[０-９．，－＋％]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0));

/** Minus signs that word processors put in place of the hyphen. */
const MINUS = /[−–—]/g;

/** Marks that stand for “no figure” in statistical tables. */
const NO_FIGURE = /^[-/…—–−]*$/;

/**
 * Reads a figure as officials type and paste it: “1,286.40”, “１２”, “8.7%”, “－3”, “3.5亿元” where 亿元 is the unit.
 * A dash alone is no figure. Never guesses: “约300” stays text.
 */
export function parseNumber(text: string, unit = ""): ParsedNumber {
  const trimmed = text.trim();
  if (NO_FIGURE.test(trimmed)) return { kind: "empty" };
  const bare = narrow(trimmed).replace(MINUS, "-").replace(/\s/g, "");
  const withoutUnit = unit !== "" && bare.endsWith(unit) ? bare.slice(0, -unit.length) : bare;
  const grouped = /^[+-]?\d{1,3}(,\d{3})+(\.\d*)?$/.test(withoutUnit)
    ? withoutUnit.replaceAll(",", "")
    : withoutUnit;
  const plain = /^[+-]?(\d+\.?\d*|\.\d+)$/.test(grouped);
  const value = Number(grouped);
  // So many digits that no number holds them stay as they were typed.
  return plain && Number.isFinite(value) ? { kind: "number", value } : { kind: "text" };
}
