import { expect, test } from "vitest";
import { isTrueDate, misnumbered, numbered, ordinal } from "./patterns.ts";
import { arabicDigits, chineseMarks, doubledSeparators, labelMarks, ranges } from "./wording.ts";

const outcome = (measure: typeof ranges, text: string): string => measure([{ text }]).outcome;

test.each([
  [doubledSeparators, "“甲”、“乙”两项", "“甲”“乙”两项"],
  [doubledSeparators, "《甲》、《乙》", "《甲》《乙》、通知"],
  [labelMarks, "1、报送材料", "1.报送材料"],
  [labelMarks, "（一）、报送", "（一）报送"],
  [labelMarks, "第一、报送", "第一，报送"],
  [chineseMarks, "测管发[2026]12号", "测管发〔2026〕12号"],
  [chineseMarks, '称为"试点"单位', "称为“试点”单位"],
  [arabicDigits, "二〇二六年一月", "2026年1月"],
  [arabicDigits, "共１２家", "共12家"],
  [ranges, "需要5-10天", "需要5—10天，电话0531-12345678"],
  [ranges, "三、四个", "三四个；一、四个方面"],
])("%o finds “%s” and lets “%s” pass", (measure, wrong, right) => {
  expect(outcome(measure, wrong)).toBe("broken");
  expect(outcome(measure, right)).toBe("held");
});

test.each([
  ["2026年2月29日", false],
  ["2028年2月29日", true],
  ["2026年4月31日", false],
  ["2026年12月31日", true],
  ["2026年1月05日", false],
])("%s is a date: %s", (text, expected) => expect(isTrueDate(text)).toBe(expected));

test.each([
  ["十", 10],
  ["二十一", 21],
  ["九", 9],
  ["12", 12],
  ["甲", 0],
])("%s counts as %i", (text, value) => expect(ordinal(text)).toBe(value));

const firstWrong = (...texts: readonly string[]): string | undefined =>
  misnumbered(texts.flatMap((text) => numbered(text) ?? []))?.text;

test("numbers count on under their parent and start again under the next", () => {
  expect(firstWrong("一、甲", "（一）甲", "（二）乙", "二、乙", "（一）甲")).toBeUndefined();
  expect(firstWrong("一、甲", "三、丙")).toBe("三、丙");
  expect(firstWrong("一、甲", "（二）乙")).toBe("（二）乙");
});

test("a level that the paper uses elsewhere is not passed over; one that it never uses may be", () => {
  expect(firstWrong("一、甲", "（一）甲", "二、乙", "1.甲")).toBe("1.甲");
  expect(firstWrong("一、甲", "1.甲", "2.乙", "二、乙", "1.甲")).toBeUndefined();
});
