/**
 * Private characters around the number of a value that stands in for it while Markdown is read, so that no value
 * can become structure. A template that holds one is refused when it is loaded.
 */
export const OPEN = "\uE000";
export const CLOSE = "\uE001";

/** Stands where a line of tags was taken out of a template; like the two above it is refused in a template. */
export const TAG_LINE_END = "\uE002";

const TOKEN = new RegExp(`${OPEN}(\\d+)${CLOSE}`, "g");
const LONE_TOKEN = new RegExp(`^${OPEN}(\\d+)${CLOSE}$`);

/** The token that stands for the value of a number. */
export const tokenOf = (number: number): string => `${OPEN}${number}${CLOSE}`;

/** The numbers of the values that a text holds. */
export const tokensIn = (text: string): readonly number[] =>
  Array.from(text.matchAll(TOKEN), (match) => Number(match[1]));

/** A text with every token replaced. */
export const withTokens = (text: string, replacement: (number: number) => string): string =>
  text.replace(TOKEN, (_, number: string) => replacement(Number(number)));

/** The number of the value that is the whole text; undefined when there is more or less than one value. */
export const loneToken = (text: string): number | undefined => {
  const match = LONE_TOKEN.exec(text.trim());
  return match === null ? undefined : Number(match[1]);
};

/** The values that one drafting puts out, by number. */
export interface Values {
  /** Keeps a value's text and gives the token that stands for it. */
  readonly put: (text: string) => string;
  /** A text with its values in place; a value's line breaks go, for here it stands among other words. */
  readonly restore: (text: string) => string;
  /** The value of a number as it was put. */
  readonly at: (number: number) => string;
}

/** An empty store of values. */
export function newValues(): Values {
  const texts: string[] = [];
  const at = (number: number) => texts[number] ?? "";
  return {
    put: (text) => tokenOf(texts.push(text) - 1),
    restore: (text) => withTokens(text, (number) => at(number).replace(/\r?\n/g, "")),
    at,
  };
}
