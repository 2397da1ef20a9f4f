import { step } from "./json.ts";

/** What takes no ink and is not seen on a screen: all spaces (U+3000, U+00A0 …), zero-width characters, fillers. */
const UNSEEN = /[\s\p{Cf}\u115f\u1160\u2800\u3164\uffa0]/u;
const SEEN = /[^\s\p{Cf}\u115f\u1160\u2800\u3164\uffa0]/u;

/** Whether a text holds characters, but none that is seen. */
export const isBlank = (text: string): boolean => text !== "" && !SEEN.test(text);

/** Radicals that look like hanzi and are none: copying out of a PDF gives them. */
const RADICALS = /[\u2f00-\u2fd5]/g;

/**
 * A text as it is meant: without the blanks around it that a spreadsheet brings along, lines ended by \n, hanzi
 * that can be searched for.
 */
export function tidyText(text: string): string {
  const start = text.search(SEEN);
  if (start === -1) return text;
  // From the end by hand: a pattern for blanks before the end takes the square of a long run of them.
  let end = text.length;
  while (UNSEEN.test(text.charAt(end - 1))) end -= 1;
  return text
    .slice(start, end)
    .replace(/\r\n?/g, "\n")
    .replace(RADICALS, (char) => char.normalize("NFKC"));
}

/** Data with its texts tidied, and the JSON Pointers of the fields that lost blanks around their text. */
export interface Tidied {
  readonly data: unknown;
  readonly trimmed: readonly string[];
}

/**
 * Tidies every text of JSON data. Nothing that is seen changes; a text of blanks alone stays, for it is a fault
 * that somebody must decide. Data that is tidy already comes back as it is. The depth must be checked before.
 */
export function tidy(data: unknown, pointer = ""): Tidied {
  if (typeof data === "string") {
    const text = tidyText(data);
    return { data: text, trimmed: text.length < data.replace(/\r\n/g, "\n").length ? [pointer] : [] };
  }
  if (typeof data !== "object" || data === null) return { data, trimmed: [] };
  const entries = Object.entries(data).map(
    ([key, value]) => [key, value as unknown, tidy(value, step(pointer, key))] as const,
  );
  const trimmed = entries.flatMap(([, , it]) => it.trimmed);
  if (entries.every(([, value, it]) => Object.is(value, it.data))) return { data, trimmed };
  const values = entries.map(([key, , it]) => [key, it.data] as const);
  return {
    data: Array.isArray(data) ? values.map(([, value]) => value) : Object.fromEntries(values),
    trimmed,
  };
}
