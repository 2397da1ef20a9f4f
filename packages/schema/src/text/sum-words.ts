/** Whose sum it is may stand before the word, and of how many after it: 全区合计, 合计12个项目, 小计（3家）, 共计十二家企业. */
const SUM =
  /^[^\d()]{0,12}(?:合计|小计|总计|共计|累计):?(?:\([^()]*\)|共?(?:\d+|[一二三四五六七八九十百]+(?=[个家项户]))[个家项户条件]?\p{Script=Han}{0,6})?:?$/u;

/** A part of rows that are listed or counted already. */
const PART = /^其中/;

/** Whether words name what adds up rows of a table, or a part of them, and no item of their own. */
export function namesSum(text: string): boolean {
  const bare = text.normalize("NFKC").replace(/\s/g, "");
  return SUM.test(bare) || PART.test(bare);
}
