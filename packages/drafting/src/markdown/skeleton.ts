import { tokenOf } from "../values.ts";

/** A text with every value as a token and without tags: its structure, as far as no record decides it. */
export interface Skeleton {
  readonly text: string;
  /** Line of the source, from 1, for each line of `text`. */
  readonly lines: readonly number[];
  /** Place in the source of each token's output. */
  readonly places: readonly number[];
}

const COMMENT = /\{%-?\s*comment\b[\s\S]*?endcomment\s*-?%\}/;
const OUTPUT = /\{\{[\s\S]*?\}\}/;
const TAG = /\{%[\s\S]*?%\}/;
const PIECE = new RegExp(`${COMMENT.source}|${OUTPUT.source}|${TAG.source}`, "g");

/** Both ways of an `if` are alternatives: as neighbours they would flow together, unless they are rows of a table. */
const replacementOf = (tag: string, after: string): string =>
  /^\{%-?\s*(else|elsif)\b/.test(tag) && !after.startsWith("|") ? "\n\n" : "";

/** The skeleton of a text whose tag lines are folded. */
export function skeletonOf(source: string): Skeleton {
  const places: number[] = [];
  const lines: number[] = [];
  let text = "";
  let line = 1;
  const add = (piece: string, isSource: boolean) => {
    for (const char of piece) {
      text += char;
      if (char !== "\n") continue;
      lines.push(line);
      if (isSource) line += 1;
    }
  };
  let at = 0;
  for (const match of source.matchAll(PIECE)) {
    add(source.slice(at, match.index), true);
    at = match.index + match[0].length;
    const skipped = match[0].split("\n").length - 1;
    if (match[0].startsWith("{{")) add(tokenOf(places.push(match.index) - 1), false);
    else add(replacementOf(match[0], source.slice(at)), false);
    line += skipped;
  }
  add(source.slice(at), true);
  lines.push(line);
  return { text, lines, places };
}
