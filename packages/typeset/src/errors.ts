/** Why a document cannot be set. */
export type TypesetErrorCode =
  | "missing-glyph"
  | "too-many-issuers"
  | "colophon-too-tall"
  | "certificate-too-full";

/** An error of the input, in the words of the person who can mend it. */
export class TypesetError extends Error {
  override readonly name = "TypesetError";
  readonly code: TypesetErrorCode;
  readonly params: Readonly<Record<string, string>>;

  constructor(code: TypesetErrorCode, params: Readonly<Record<string, string>>, message: string) {
    super(message);
    this.code = code;
    this.params = params;
  }
}

/** How much of a text is quoted on each side of a character. */
const AROUND = 8;

/** The words around the first place of a character. */
function wordsAround(char: string, text: string): string {
  const chars = Array.from(text);
  const at = chars.indexOf(char);
  const [start, end] = [Math.max(0, at - AROUND), at + AROUND + 1];
  return `${start > 0 ? "……" : ""}${chars.slice(start, end).join("")}${end < chars.length ? "……" : ""}`;
}

/** The error for a character that no face has: it names the character, its code and the words around it. */
export function missingGlyph(char: string, text: string): TypesetError {
  const context = wordsAround(char, text);
  const code = `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
  return new TypesetError(
    "missing-glyph",
    { char, code, context },
    `字库里没有“${char}”（${code}），出现在“${context}”。请改用规范字，或在字体配置中指定含有该字的字体`,
  );
}
