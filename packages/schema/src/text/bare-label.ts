/** What stands before an indicator in a printed table: its numbers, and 其中. */
const BEFORE =
  /^(?:(?:[①-⑳]|[（(](?:[一二三四五六七八九十]+|\d+)[）)]|[一二三四五六七八九十]+[、.．]|[\d０-９]+[、)）]|[\d０-９]+[.．](?![\d０-９])|其中[：:]?|[#＃*—–－-]+)\s*)+/u;

/** An indicator without the numbers and words that stand before it: 一、（一）1. ① 其中：. */
export const bareLabel = (text: string): string => text.trim().replace(BEFORE, "");
