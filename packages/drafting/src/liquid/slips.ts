import { lineAt } from "../source-lines.ts";
import type { Finding } from "../template-fault.ts";

/** A mark that is filled in, an output or a tag; one that does not end before the next begins is none. */
const MARK = /\{\{(?:(?!\{[{%])[\s\S])*?\}\}|\{%(?:(?!\{[{%])[\s\S])*?%\}/g;
/** Words within a mark stand in quotes; anything may stand there. */
const QUOTED = /"[^"]*"|'[^']*'/g;
/** What a Chinese input method gives in place of the marks of Liquid. */
const WIDE_MARKS = /[｜：，．＝＞＜！“”‘’（）]/;
const WIDE_BRACES = /[｛｝]+[^｛｝\n]{0,12}/g;
/** A brace that begins or ends no mark. */
const STRAY_BRACES = /[^\n{}]{0,6}(?:\{(?![{%])|(?<![{}%])\})[^\n{}]{0,6}/g;
/** What an author leaves for later. */
const UNFINISHED = new RegExp(
  [
    "TODO|TBD",
    "[【\\[][^】\\]\\n]*(?:待补|待定|待填|此处)[^】\\]\\n]*[】\\]]",
    "[（(](?:此处|待补|待填)[^）)\\n]*[）)]",
    "[Xx×]{2,}(?=[省市县区镇厅局号年月日])",
    "_{4,}",
  ].join("|"),
  "g",
);

/** A heading's mark without the space that makes it one. */
const LOOSE_HEADINGS = /^(?:#{1,6}[^#\s]|＃).{0,10}/gm;

const HALVES: Readonly<Record<string, string>> = {
  "｜": "|",
  "：": ":",
  "，": ",",
  "．": ".",
  "＝": "=",
  "＞": ">",
  "＜": "<",
  "（": "(",
  "）": ")",
  "！": "!",
};

/** As long as what it stands for, so that places stay. */
const blanked = (text: string): string => text.replace(/[^\n]/g, " ");

/**
 * Slips of the hand that would be printed, or that the library has no Chinese words for: full-width braces and marks,
 * lone braces, headings that are none, places left for later. `firstLine` is the line of the file that the text starts on.
 */
export function slipsIn(source: string, firstLine: number): readonly Finding[] {
  const at = (offset: number): number => firstLine + lineAt(source, offset) - 1;
  const marks = [...source.matchAll(MARK)].flatMap(({ 0: mark, index }): readonly Finding[] => {
    const wide = WIDE_MARKS.exec(mark.replace(QUOTED, blanked))?.[0];
    if (wide === undefined) return [];
    return [
      { line: at(index), code: "wide-mark", params: { source: mark, wide, half: HALVES[wide] ?? '"' } },
    ];
  });
  const words = source.replace(MARK, blanked);
  const found = (pattern: RegExp, code: Finding["code"]): readonly Finding[] =>
    [...words.matchAll(pattern)].map(({ 0: text, index }) => ({
      line: at(index),
      code,
      params: { source: text.trim() },
    }));
  // An output that does not end is told by whoever parses it.
  const isOpen = /\{[{%]/.test(words);
  return [
    ...marks,
    ...found(WIDE_BRACES, "wide-brace"),
    ...(isOpen ? [] : found(STRAY_BRACES, "stray-brace")),
    ...found(UNFINISHED, "unfinished"),
    ...found(LOOSE_HEADINGS, "heading-space"),
  ];
}

/** The first output or tag that does not end before the next one begins: the library reads on to any end below it. */
export function unendedMark(source: string, firstLine: number): Finding | undefined {
  const open = /\{[{%][^\n]*/.exec(source.replace(MARK, blanked));
  if (open === null) return undefined;
  const line = firstLine + lineAt(source, open.index) - 1;
  return { line, code: "syntax", params: { source: open[0].trim().slice(0, 40) } };
}

const TAG = /\{%-?\s*(if|unless|for|comment|endif|endunless|endfor|endcomment)\b[\s\S]*?%\}/g;

/** The first tag that is not ended before what stands around it is: the library names the one around it instead. */
export function unendedTag(source: string, firstLine: number): Finding | undefined {
  const open: { readonly name: string; readonly text: string; readonly index: number }[] = [];
  for (const { 0: text, 1: name = "", index } of source.matchAll(TAG)) {
    if (!name.startsWith("end")) {
      open.push({ name, text, index });
      continue;
    }
    if (open.at(-1)?.name === name.slice("end".length)) open.pop();
    else if (open.some((it) => it.name === name.slice("end".length))) break;
    // An end without a beginning is the parser's to tell.
    else return undefined;
  }
  const last = open.at(-1);
  if (last === undefined) return undefined;
  const line = firstLine + lineAt(source, last.index) - 1;
  return {
    line,
    code: "unclosed",
    params: { source: last.text.replace(/\s+/g, " ").slice(0, 40), tag: last.name },
  };
}
