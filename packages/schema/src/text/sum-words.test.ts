import { expect, test } from "vitest";
import { namesSum } from "./sum-words.ts";

test.each([
  "合计",
  "合 计",
  "小计：",
  "总计（3家）",
  "本页合计",
  "全区合计",
  "累计",
  "合计2个项目",
  "共计十二家企业",
  "合计：共2项",
  "其中：省属",
])("%s names a sum", (text) => expect(namesSum(text)).toBe(true));

test.each(["合计算力公司", "累计智能科技有限公司", "小计量仪器厂", "一、装备制造", "甲公司", ""])(
  "%s names none",
  (text) => expect(namesSum(text)).toBe(false),
);
