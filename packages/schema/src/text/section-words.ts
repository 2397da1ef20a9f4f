const NUMERAL = "[一二三四五六七八九十]+";
/** What numbers the headings in a list; its items count 1, 2, 3. */
const SECTION = new RegExp(`^(?:${NUMERAL}[、.:]|[(]${NUMERAL}[)])`);
const COUNT = new RegExp(`^${NUMERAL}$`);

/** Whether a row of a list is the heading of those below it, and nothing else: 一、装备制造, or 一 and 装备制造 beside it. */
export function namesSection(row: readonly string[]): boolean {
  const filled = row.map((text) => text.normalize("NFKC").replace(/\s/g, "")).filter((text) => text !== "");
  const [first = "", ...others] = filled;
  return SECTION.test(first) ? others.length === 0 : COUNT.test(first) && others.length === 1;
}
