/**
 * GB/T 15834 5.1 as Word's 禁则 sets: what may not start and what may not end a line; 分隔号 may do neither. A figure may
 * not end one either, so that it stays with its unit, and a dash may not start one, so that the two of a 破折号 stay
 * together: this is the only way in which Word can be told so.
 */
export const NOT_AT_START =
  "!%),./:;>?]}¢¨°·ˇˉ—―‖’”…‰′″›℃∶、。〃〉》」』】〕〗〞︶︺︾﹀﹄﹚﹜﹞！＂％＇），．：；？］｀｜｝～￠";
export const NOT_AT_END = "0123456789$(/[{£¥·‘“〈《「『【〔〖〝﹗﹙﹛﹝＄（．［｛￡￥";

const notAtStart: ReadonlySet<string> = new Set(NOT_AT_START);
const notAtEnd: ReadonlySet<string> = new Set(NOT_AT_END);

/** Characters before this one are Latin letters, figures and their marks, which a program breaks by words. */
const FIRST_WIDE = "\u2010";
const isLatin = (char: string): boolean => char !== " " && char < FIRST_WIDE;

/** Marks after which LibreOffice ends no line before a letter or figure, by UAX 14's older rule for CL, QU and PO. */
const staysWithLatin: ReadonlySet<string> = new Set("。，、）》〉」』】〕〗”’％‰℃");

/** Where an address or a number may turn: after a hyphen, and after a slash before a letter (UAX 14: HY, SY). */
const turns = (before: string, after: string): boolean =>
  before === "-" || (before === "/" && /[A-Za-z]/.test(after));

/** Whether a word processor that was told these rules may end a line before character `at`. */
export function mayEndBefore(chars: readonly string[], at: number): boolean {
  const [before = "", after = ""] = [chars[at - 1], chars[at]];
  if (after === " ") return false;
  if (before === " ") return true;
  if (isLatin(before) && isLatin(after)) return turns(before, after);
  if (isLatin(after) && staysWithLatin.has(before)) return false;
  return !notAtStart.has(after) && !notAtEnd.has(before);
}
