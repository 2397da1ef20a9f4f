const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Characters that XML 1.0 cannot carry, not even escaped. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;
const SPECIAL = /[&<>"]/g;

/** A text as XML character data or attribute value; what XML cannot carry is left out. */
export const escapeXml = (text: string): string =>
  text.replace(FORBIDDEN, "").replace(SPECIAL, (char) => ENTITIES[char] ?? char);
