/** A remark at the end of a title: 研发投入强度（占营业收入）. */
const REMARK = /（[^（）]*）$/;
/** Multiples that stand before a unit: 万元, 亿元. */
const MULTIPLE = /^[十百千万亿]+/;

/** A name as it is compared: goals are written with half brackets and blanks, 规上 for 规模以上, without 数 behind a count. */
const plain = (name: string): string =>
  name
    .replaceAll(/\s/g, "")
    .replaceAll("(", "（")
    .replaceAll(")", "）")
    .replaceAll("规模以上", "规上")
    .replace(/数$/, "");

/**
 * Whether somebody's name for an indicator is that of a title, whose remark may be left out. A remark that the title
 * doesn't have makes another indicator: 研发投入强度（占地区生产总值）.
 */
export const isCalled = (title: string, name: string): boolean =>
  [title, title.replace(REMARK, "")].some((it) => plain(it) === plain(name));

const plainUnit = (unit: string): string => unit.replaceAll(/\s/g, "").replaceAll("％", "%");

/** Whether two units are one, however the sign for per cent is written. */
export const isSameUnit = (one: string, other: string): boolean => plainUnit(one) === plainUnit(other);

/** A unit without its multiples: 万元/亩 and 元/亩 are of one dimension, per cent and per mille too. */
const dimension = (unit: string): string =>
  plainUnit(unit)
    .replace("‰", "%")
    .split("/")
    .map((it) => it.replace(MULTIPLE, ""))
    .join("/");

/** Whether figures in one unit can be turned into the other: 万元 and 亿元. */
export const isSameDimension = (one: string, other: string): boolean => dimension(one) === dimension(other);
