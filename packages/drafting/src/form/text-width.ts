/** Width of a character without Chinese: capitals are wider than the half character of a figure, some as wide as a whole one. */
function latinCell(char: string): number {
  if (/[MW@%]/.test(char)) return 0.95;
  return /[A-Zmw]/.test(char) ? 0.74 : 0.51;
}

/** Width of a text that may not be broken, in full-width characters. */
export const widthOf = (text: string): number =>
  Array.from(text).reduce((cells, char) => cells + (char < "\u0300" ? latinCell(char) : 1), 0);

/** The longest stretch of a text that no line may break: figures, codes, dates. */
export function longestPiece(text: string): number {
  let longest = 0;
  for (const [piece] of text.matchAll(/[\u0021-\u02ff]+/g)) longest = Math.max(longest, widthOf(piece));
  return longest;
}
