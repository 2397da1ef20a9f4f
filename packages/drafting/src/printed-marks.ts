import type { Json, JsonObject } from "@shifan/schema";

const HAN = /\p{Script=Han}/u;
const PAIR = /"([^"\n]*)"/g;
/** Full-width digits and Latin letters, and how far they lie from those that are printed. */
const WIDE = /[０-９Ａ-Ｚａ-ｚ]/g;
const WIDE_OFFSET = 0xfee0;

const count = (text: string): number => text.split('"').length - 1;

/**
 * Straight quotation marks of a Chinese text as “ ” (GB/T 15834 4.8): pairs that hold Chinese or stand beside it. A code
 * or a foreign sentence keeps its own, and so does a text in which one is left over: nobody can tell which.
 */
function curled(text: string): string {
  if (count(text) % 2 === 1) return text;
  return text.replace(PAIR, (pair, inside: string, at: number) => {
    const beside = (text[at - 1] ?? "") + (text[at + pair.length] ?? "");
    return HAN.test(inside) || HAN.test(beside) ? `“${inside}”` : pair;
  });
}

/** Digits and letters as they are printed: half-width (GB/T 15835). */
const narrowed = (text: string): string =>
  text.replace(WIDE, (char) => String.fromCharCode(char.charCodeAt(0) - WIDE_OFFSET));

/** A text of a record with the marks, digits and letters that an official document prints. */
const printed = (text: string): string => narrowed(curled(text));

/** A record with its texts as they are printed. Straight quotation marks and full-width digits would break GB/T 15834 and 15835. */
export const withPrintedMarks = <T extends Json>(value: T): T => printedJson(value) as T;

function printedJson(value: Json): Json {
  if (typeof value === "string") return printed(value);
  if (Array.isArray(value)) return value.map((item: Json) => printedJson(item));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value as JsonObject).map(([key, it]) => [key, printedJson(it)]));
}

const QUOTED = 16;
/** Characters shown before the first change. */
const BEFORE = 4;

/** The words around the first change of each text that `draft` prints in other marks, digits or letters than the record has. */
export function changedMarks(value: Json): readonly string[] {
  if (typeof value === "string") {
    const after = printed(value);
    if (after === value) return [];
    const start = Math.max(
      0,
      Array.from(value).findIndex((char, i) => char !== Array.from(after)[i]) - BEFORE,
    );
    return [
      Array.from(after)
        .slice(start, start + QUOTED)
        .join(""),
    ];
  }
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap((it: Json) => changedMarks(it));
}
