import type { Level } from "./block.ts";

const DIGITS = "零一二三四五六七八九";

/** A number from 1 to 999 in Chinese digits as 序数 are written: 十, 十二, 三十, 一百零一, 一百一十. */
export function chineseOrdinal(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 999) {
    throw new RangeError(`结构层次序数只能是 1 到 999，收到 ${value}`);
  }
  const [hundreds, tens, ones] = [Math.floor(value / 100), Math.floor(value / 10) % 10, value % 10];
  const hundredsText = hundreds === 0 ? "" : `${DIGITS[hundreds]}百`;
  const tensText = tens === 0 ? "" : `${tens === 1 && hundreds === 0 ? "" : DIGITS[tens]}十`;
  const zero = hundreds > 0 && tens === 0 && ones > 0 ? "零" : "";
  return hundredsText + tensText + zero + (ones === 0 ? "" : DIGITS[ones]);
}

const LABELS: Record<Level, (value: number) => string> = {
  1: (value) => `${chineseOrdinal(value)}、`,
  2: (value) => `（${chineseOrdinal(value)}）`,
  3: (value) => `${value}.`,
  4: (value) => `（${value}）`,
};

/** 结构层次序数 of GB/T 9704 7.3.3 with the mark that GB/T 15834 gives each level: 一、（一）1.（1）. */
export const sectionLabel = (level: Level, value: number): string => LABELS[level](value);
