import { readFileSync } from "node:fs";

const range = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);
const points = (text: string): number[] => Array.from(text, (char) => char.codePointAt(0) as number);

const gb2312 = new TextDecoder("gb2312");

/** The characters in the rows of GB/T 2312, read through the platform's decoder; unassigned cells fall out. */
function gb2312Rows(first: number, last: number): number[] {
  return range(first, last)
    .flatMap((row) => range(0xa1, 0xfe).map((cell) => gb2312.decode(Uint8Array.of(row, cell))))
    .flatMap(points)
    .filter((point) => point !== 0xfffd && !(point >= 0xe000 && point <= 0xf8ff));
}

/** The 6,763 hanzi of GB/T 2312-1980. */
export const gb2312Hanzi: readonly number[] = gb2312Rows(0xb0, 0xf7);

/** The 8,105 hanzi of 通用规范汉字表 (2013). */
export const tonggui: readonly number[] = readFileSync(
  new URL("../data/tonggui-8105.txt", import.meta.url),
  "utf8",
)
  .split("\n")
  .filter((line) => !line.startsWith("#"))
  .flatMap(points);

/** The 20,902 hanzi of GBK, U+4E00 to U+9FA5: people's names reach beyond 通用规范汉字表. */
export const gbkHanzi: readonly number[] = range(0x4e00, 0x9fa5);

/** ASCII, the letters and marks of Latin-1 (without the soft hyphen), and the letters of pinyin. */
export const latin: readonly number[] = [
  ...range(0x20, 0x7e),
  ...range(0xa0, 0xff).filter((point) => point !== 0xad),
  ...points("āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹ‐‒–€™"),
];

/** What belongs to letters and figures beyond `latin`: minus, raised and lowered figures (CO₂, 10⁶), fractions, spaces. */
export const figures: readonly number[] = [
  ...points("−‑˜˚∙⅓⅔⅛⅜⅝⅞⁰⁴⁵⁶⁷⁸⁹⁺⁻₀₁₂₃₄₅₆₇₈₉†‡"),
  ...range(0x2002, 0x200a),
  0x202f,
];

/** Marks that official documents are known to use, beside the symbol rows of GB/T 2312. */
export const marks: readonly number[] = [
  ...gb2312Rows(0xa1, 0xa9),
  ...points("“”‘’—―…·〔〕〈〉《》「」『』【】、。，：；！？（）［］｛｝－～／％＋＝￥　"),
  ...range(0x2460, 0x2473),
  ...range(0x2474, 0x249b),
  ...range(0x3220, 0x3229),
  ...range(0x2160, 0x216b),
  ...range(0x2170, 0x2179),
  ...points("☐☑☒✓✔✗✘★☆○●◎□■△▲▽▼◇◆※§№℃℉‰㎡㎥㎜㎝㎞㎎㎏㏄±×÷≤≥≈≠≡∞√∑∈∠⊥≦≧→←↑↓↗↘⇒〇・•"),
];

/**
 * What officials paste beside these: marks of word processors and of Japanese and typographic keyboards, small forms,
 * further circled numbers and letters, bullets, units.
 */
export const pasted: readonly number[] = [
  ...points("ⅺⅻ‧˙〜〝〞〟⋯⇔☎☏℡≪≫ℓ￢￤⊕⊗♪▶◀▪▫◦"),
  ...points("㎖㎗㎘㎍㎚㎛㎢㎣㎤㎧㏊㏎㏑㏒㏕㏈㎾㎿㎽㎒㎓㎅㎆㎇㎐㎑"),
  ...points("﹏︰﹐﹑﹒﹔﹕﹖﹗﹙﹚﹛﹜﹝﹞﹟﹠﹡﹢﹣﹤﹥﹦﹨﹩﹪﹫〘〙〚〛"),
  ...range(0x3251, 0x325f),
  ...range(0x32b1, 0x32bf),
  ...range(0x3280, 0x3289),
  ...range(0x24eb, 0x24f4),
  ...range(0x24b6, 0x24e9),
  ...range(0x2776, 0x277f),
];

/** What every role shows without a change of design: GB/T 2312, 通用规范汉字表, Latin and marks. */
export const common: ReadonlySet<number> = new Set([...gb2312Hanzi, ...tonggui, ...latin, ...marks]);
