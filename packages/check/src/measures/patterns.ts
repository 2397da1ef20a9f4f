/** 发文字号 (7.2.5): code, full year in 〔〕, number without leading zeros, 号. */
export const documentNumber = /^[\u4e00-\u9fa5]+〔20\d\d〕[1-9]\d*号$/;

/** 成文日期 (7.3.5.4). */
export const dateOfIssue = /^(20\d\d)年([1-9]|1[0-2])月([1-9]|[12]\d|3[01])日$/;

/** The mark that an attachment begins with, without blanks (7.3.7). */
export const attachmentMark = /^附件[0-9０-９一二三四五六七八九十]*$/;

const THIRTY_ONE = 31;

/** Whether a date is written as 7.3.5.4 says and is in the calendar. */
export function isTrueDate(text: string): boolean {
  const match = dateOfIssue.exec(text);
  if (match === null) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const short = month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : THIRTY_ONE;
  return day <= short;
}

/** The statutory kinds (条例 art. 8) at the end of a title, before a note such as （试行）. */
export const endsWithKind =
  /(决议|决定|命令|令|公报|公告|通告|意见|通知|通报|报告|请示|批复|议案|函|纪要)(（[^）]*）)?$/;

/** Marks that divide sentences and have no place in a title. */
export const sentenceMarks = /[，。；：！？,;!?]/;

/** Labels of the four levels (7.3.3). */
export const levels = [
  { level: 1, pattern: /^([一二三四五六七八九十]+)、/, face: "hei" },
  { level: 2, pattern: /^（([一二三四五六七八九十]+)）/, face: "kai" },
  { level: 3, pattern: /^(\d{1,2})[.．](?!\d)/, face: "fangsong" },
  { level: 4, pattern: /^（(\d{1,2})）/, face: "fangsong" },
] as const;

const DIGITS = "零一二三四五六七八九";

/** The value of 一 to 九十九 or of Arabic digits; 0 for anything else. */
export function ordinal(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const match = /^([二三四五六七八九])?(十)?([一二三四五六七八九])?$/.exec(text);
  if (match === null || text === "") return 0;
  const ones = DIGITS.indexOf(match[3] ?? "零");
  if (match[2] === undefined) return match[1] === undefined ? ones : DIGITS.indexOf(match[1]);
  return (match[1] === undefined ? 1 : DIGITS.indexOf(match[1])) * 10 + ones;
}

/** A numbered paragraph: its level and number. */
export interface Numbered {
  readonly level: number;
  readonly value: number;
  readonly text: string;
}

/** Level and number of a paragraph; undefined when it has none. */
export function numbered(text: string): Numbered | undefined {
  for (const { level, pattern } of levels) {
    const match = pattern.exec(text);
    if (match !== null) return { level, value: ordinal(match[1] ?? ""), text };
  }
  return undefined;
}

/**
 * The first paragraph whose number does not follow: levels count from 1 one by one under their parent, and a
 * level that the paper uses is not passed over on the way down. What is left out everywhere may be left out.
 */
export function misnumbered(items: readonly Numbered[]): Numbered | undefined {
  const used = new Set(items.map((item) => item.level));
  const counts = [0, 0, 0, 0, 0];
  let previous = 0;
  for (const item of items) {
    const { level } = item;
    const skipped = [1, 2, 3, 4].some(
      (one) => one > previous && one < level && used.has(one) && previous > 0,
    );
    if (item.value !== (counts[level] ?? 0) + 1 || skipped) return item;
    counts[level] = item.value;
    counts.fill(0, level + 1);
    previous = level;
  }
  return undefined;
}
