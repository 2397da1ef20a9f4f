/**
 * Units that stay on the line of their number (GB/T 15835; NU-03), longest first.
 * 年 月 日 号 keep dates and 发文字号 in one piece up to each mark.
 */
const UNITS = [
  "个工作日",
  "个自然日",
  "吨标准煤",
  "平方公里",
  "平方米",
  "立方米",
  "百分点",
  "万千瓦时",
  "千瓦时",
  "个百分点",
  "万亿元",
  "亿元",
  "万元",
  "千元",
  "亿美元",
  "万美元",
  "美元",
  "公顷",
  "公里",
  "千米",
  "毫米",
  "厘米",
  "千克",
  "公斤",
  "万吨",
  "万人",
  "万户",
  "万亩",
  "万件",
  "周岁",
  "小时",
  "分钟",
  "个月",
  "工作日",
  "年度",
  "年底",
  "周年",
  "月底",
  "年",
  "月",
  "日",
  "时",
  "分",
  "秒",
  "号",
  "个",
  "家",
  "项",
  "名",
  "位",
  "人",
  "次",
  "倍",
  "元",
  "万",
  "亿",
  "千",
  "百",
  "米",
  "亩",
  "吨",
  "度",
  "户",
  "条",
  "件",
  "份",
  "页",
  "批",
  "届",
  "章",
  "款",
  "类",
  "级",
  "期",
  "天",
  "周",
  "岁",
  "册",
  "套",
  "台",
  "辆",
  "座",
  "处",
  "所",
  "省",
  "市",
  "县",
  "区",
  "镇",
  "℃",
  "％",
  "‰",
  "㎡",
  "㎥",
] as const;

const MAX_UNIT = 4;
const UNIT_SET: ReadonlySet<string> = new Set(UNITS);

/** Length of the unit that starts at `from`, in characters; 0 for none. The longest one wins. */
export function unitLength(chars: readonly string[], from: number): number {
  for (let length = MAX_UNIT; length > 0; length--) {
    if (from + length > chars.length) continue;
    if (UNIT_SET.has(chars.slice(from, from + length).join(""))) return length;
  }
  return 0;
}

const DIGIT = /^[0-9０-９\u2160-\u216b]$/;

/** Whether a character is a digit, Roman numerals of grades (Ⅱ级) among them. */
export const isDigit = (char: string | undefined): boolean => char !== undefined && DIGIT.test(char);
