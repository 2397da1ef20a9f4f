import { TAG_LINE_END } from "./values.ts";

/** A line that holds nothing but tags. */
const TAG_LINE = /^[ \t]*((?:\{%(?:(?!%\}).)*%\}[ \t]*)+)$/;
const TAG = /\{%-?\s*(\w*)(?:(?!%\}).)*%\}/g;

/** Whether a line is one block from its first tag to its last: `{% if a %}…{% endif %}` and nothing beside it. */
function isWholeBlock(line: string): boolean {
  if (!line.startsWith("{%") || !line.endsWith("%}")) return false;
  let depth = 0;
  for (const { 0: tag, 1: name = "", index } of line.matchAll(TAG)) {
    if (/^(if|unless|for)$/.test(name)) depth += 1;
    else if (/^end(if|unless|for)$/.test(name)) depth -= 1;
    if (depth <= 0) return depth === 0 && index > 0 && index + tag.length === line.length;
  }
  return false;
}

/** The line's end goes into the last tag, where Liquid ignores it and still counts the lines as the file does. */
const withEndInside = (line: string): string => line.replace(/-?%\}$/, "\n$&");

/**
 * Takes lines that hold only tags, or one whole block, out of the text, so that a loop can stand between the rows of
 * a table. A private character is left where the line was; `settleTagLines` puts there what the filled-in text needs.
 */
export const foldTagLines = (text: string): string =>
  text
    .split("\n")
    .map((line, index, lines) => {
      const isLast = index === lines.length - 1;
      const tags = TAG_LINE.exec(line)?.[1]?.trimEnd();
      if (tags !== undefined) return isLast ? tags : `${withEndInside(tags)}${TAG_LINE_END}`;
      const block = line.trim();
      if (!isWholeBlock(block)) return isLast ? line : `${line}\n`;
      return `${TAG_LINE_END}${isLast ? block : `${withEndInside(block)}${TAG_LINE_END}`}`;
    })
    .join("");

/** A filled-in text as lines, each with the part of the text that it is; an empty line that was put in has none. */
export type SettledLine = readonly [text: string, part: number | undefined];

const UNDER_HEAD = /^[ \t]*\|?[ \t]*:?-[-:| \t]*$/;
const isRow = (line: string): boolean => line.includes("|");

/** Whether a line goes on with the table of the line before it; one that a table's second line follows is a head. */
const goesOn = (previous: string, line: string, next: string): boolean =>
  isRow(previous) && isRow(line) && !(isRow(next) && UNDER_HEAD.test(next));

/**
 * Separates what tag lines stood between: neighbours become blocks of their own, rows stay in their table.
 * Parts are what lies between two ends of lines or places of tag lines, counted from 0.
 */
export function settleTagLines(text: string): readonly SettledLine[] {
  const settled: SettledLine[] = [];
  let part = 0;
  let afterTag = false;
  const lines = text.split("\n");
  for (const [at, line] of lines.entries()) {
    const pieces = line.split(TAG_LINE_END);
    for (const [index, piece] of pieces.entries()) {
      const number = part;
      part += 1;
      if (index > 0) afterTag = true;
      if (piece === "" && index < pieces.length - 1) continue;
      const previous = settled.at(-1)?.[0].trim() ?? "";
      const touches = previous !== "" && piece.trim() !== "";
      const next = index === pieces.length - 1 ? (lines[at + 1] ?? "") : "";
      if (afterTag && touches && !goesOn(previous, piece, next)) settled.push(["", undefined]);
      settled.push([piece, number]);
      afterTag = false;
    }
  }
  return settled;
}

/** The line, from 1, of an offset in a text. */
export function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf("\n"); at !== -1 && at < offset; at = text.indexOf("\n", at + 1)) line += 1;
  return line;
}
