import { broken, held, notApplicable, type Result } from "../finding.ts";
import type { Line } from "../paper/sheet.ts";
import { area, type Subject } from "./subject.ts";

/** A paragraph's words and the page that it starts on, where pages are known. */
export interface Passage {
  readonly text: string;
  readonly page?: number;
}

/** The first passage that a pattern finds. */
function found(passages: readonly Passage[], pattern: RegExp): Result {
  if (passages.length === 0) return notApplicable("没有正文");
  for (const { text, page } of passages) {
    const match = pattern.exec(text);
    if (match !== null)
      return broken(`“${text.slice(Math.max(0, match.index - 4), match.index + match[0].length + 4)}”`, page);
  }
  return held(`${passages.length} 段`);
}

/** PU-06. */
export const doubledSeparators = (passages: readonly Passage[]): Result => found(passages, /”、“|》、《/);

/** PU-07. */
export const labelMarks = (passages: readonly Passage[]): Result =>
  found(
    passages,
    /^\d{1,2}、|^（[一二三四五六七八九十\d]+）[、，.]|^[一二三四五六七八九十]+[.．，]|^第[一二三四五六七八九十]+、|^\([一二三四五六七八九十\d]+\)/,
  );

/** PU-08. */
export const chineseMarks = (passages: readonly Passage[]): Result =>
  found(
    passages,
    /[\u4e00-\u9fa5][[【（(]20\d\d[\]】）)]第?\d+号|[\u4e00-\u9fa5]["']|["'][\u4e00-\u9fa5]|[绝机秘]密[☆*]/,
  );

/** NU-01. */
export const arabicDigits = (passages: readonly Passage[]): Result =>
  found(
    passages,
    /[０-９]|[一二][〇○零一二三四五六七八九]{3}年|\d年[一二三四五六七八九十]+月|(?<![\d\u4e00-\u9fa5])\d\d年(?=\d{1,2}月)/,
  );

/** NU-02. */
export const ranges = (passages: readonly Passage[]): Result =>
  found(
    passages,
    /\d-\d+(?:年|月|日|天|个|家|人|万|亿|%|％|项)|(?:一、二|两、三|二、三|三、四|四、五|五、六|六、七|七、八|八、九)(?:个|家|项|年|月|天|次|人)/,
  );

/** The paragraphs of a paper: lines joined from each indented one on. */
export function passagesOf({ paper }: Subject): readonly Passage[] {
  const flows = [paper.title, paper.recipients, paper.text, ...paper.attachments.map((one) => one.lines)];
  return [...flows.flatMap(joined), ...paper.cells.map(({ text, page }) => ({ text, page }))];
}

function joined(lines: readonly Line[]): readonly Passage[] {
  const passages: { text: string; page: number }[] = [];
  for (const line of lines) {
    const last = passages.at(-1);
    if (last === undefined || line.left > area.left + 5) passages.push({ text: line.text, page: line.page });
    else last.text += line.text;
  }
  return passages;
}
