import { chineseOrdinal, printedDate } from "@shifan/document";
import { type Json, type SchemaNode, typesOf } from "@shifan/schema";

/** What a filter takes beside its value. */
export type Argument = "text" | "whole" | "date" | "field";

/** A filter: what it is for, how it is written, what it makes of a type and of a value. */
export interface FilterSpec {
  readonly accepts: (node: SchemaNode) => boolean;
  /** What it is used on, in a sentence. */
  readonly expected: string;
  /** Whether it takes dates and codes as they are stored; every other filter makes text of what it is given. */
  readonly takesStored: boolean;
  readonly args: readonly Argument[];
  /** How many of the arguments may be left out. */
  readonly optionalArgs: number;
  /** How it is written, shown when it is written otherwise. */
  readonly usage: string;
  readonly result: (node: SchemaNode) => SchemaNode;
  readonly apply: (value: Json, args: readonly Json[], labels: Labels) => Json;
}

/** Chinese names of an enum's values. */
export type Labels = Readonly<Record<string, string>>;

const TEXT: SchemaNode = { type: "string" };
const WHOLE: SchemaNode = { type: "integer" };

const is = (node: SchemaNode, ...types: readonly string[]) =>
  typesOf(node).some((type) => types.includes(type));
const isDate = (node: SchemaNode) => node.format === "date";
const isWhole = (node: SchemaNode) => is(node, "integer");
const isList = (node: SchemaNode) => is(node, "array");
const isText = (node: SchemaNode) => is(node, "string");
const listOf = (value: Json): readonly Json[] => (Array.isArray(value) ? (value as readonly Json[]) : []);
const fieldOf = (value: Json, key: string): Json =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? ((value as Readonly<Record<string, Json>>)[key] ?? null)
    : null;

const simple = (
  spec: Pick<FilterSpec, "accepts" | "expected" | "apply"> & Partial<FilterSpec>,
  usage: string,
): FilterSpec => ({ takesStored: false, args: [], optionalArgs: 0, result: () => TEXT, usage, ...spec });

const isStoredDate = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text);

/** A text that `default` put in a date's place is left as it is. */
const inWords = (date: string): string => (isStoredDate(date) ? printedDate(date) : date);

const monthDay = (iso: string): string => inWords(iso).replace(/^\d+年/, "");

/** A year for sums; a text that stands in a date's place stays a text. */
const yearOf = (date: string): Json => (isStoredDate(date) ? Number(date.slice(0, 4)) : date);

/** Both dates in words, one where they are the same; only the year that they share is said once, as the department's notices do. */
const dateRange = (from: string, to: string): string =>
  from === to
    ? inWords(from)
    : `${inWords(from)}至${from.slice(0, 4) === to.slice(0, 4) ? monthDay(to) : inWords(to)}`;

/** 发文字号; where the number is still to be given, room is left for it as drafts do: 鲁工信发〔2026〕　号. */
export const printedNumber = (prefix: Json, year: Json, seq: Json): string =>
  `${prefix}〔${year}〕${seq ?? "\u3000"}号`;

const WORD_LIMIT = 99;

/** A number with fixed decimals, half away from zero, from a scaled integer: `toFixed` is wrong on halves. */
function fixed(value: number, decimals: number): string {
  const scale = 10 ** decimals;
  const scaled = Math.round(Math.abs(value) * scale + Number.EPSILON * Math.abs(value) * scale);
  const digits = String(scaled).padStart(decimals + 1, "0");
  const whole = digits.slice(0, digits.length - decimals);
  const sign = value < 0 && scaled !== 0 ? "-" : "";
  return decimals === 0 ? sign + digits : `${sign}${whole}.${digits.slice(-decimals)}`;
}

const total = (rows: readonly Json[], key: string): number =>
  rows.reduce<number>((sum, row) => {
    const value = fieldOf(row, key);
    return sum + (Array.isArray(value) ? value.length : Number(value ?? 0));
  }, 0);

/**
 * Titles of papers joined as GB/T 15834 4.5.3.5 has it: nothing between 《》 and 《》, 、 where a number stands between
 * them, 和 before the last.
 */
function joinPapers(rows: readonly Json[], withNumbers: boolean): string {
  const [first = "", ...others] = rows.map((row) => {
    const number = withNumbers ? fieldOf(row, "docNo") : null;
    return `《${fieldOf(row, "title")}》${number === null || number === "" ? "" : `（${number}）`}`;
  });
  return others.reduce((text, paper, index) => {
    if (index === others.length - 1) return `${text}和${paper}`;
    return `${text}${text.endsWith("》") ? "" : "、"}${paper}`;
  }, first);
}

const isPapers = (node: SchemaNode) => isList(node) && is(node.items?.properties?.title ?? {}, "string");

/** Every filter that templates may use, with its meaning on paper. */
export const FILTERS: Readonly<Record<string, FilterSpec>> = {
  date: simple(
    { accepts: isDate, expected: "日期", takesStored: true, apply: (value) => inWords(String(value)) },
    "{{ date | date }}",
  ),
  monthDay: simple(
    { accepts: isDate, expected: "日期", takesStored: true, apply: (value) => monthDay(String(value)) },
    "{{ date | monthDay }}",
  ),
  year: simple(
    {
      accepts: isDate,
      expected: "日期",
      takesStored: true,
      result: () => WHOLE,
      apply: (value) => yearOf(String(value)),
    },
    "{{ date | year }}",
  ),
  dateRange: simple(
    {
      accepts: isDate,
      expected: "日期",
      takesStored: true,
      args: ["date"],
      apply: (value, [to]) => dateRange(String(value), String(to)),
    },
    "{{ period.from | dateRange: period.to }}",
  ),
  docNo: simple(
    {
      accepts: (node) => ["prefix", "year", "seq"].every((key) => node.properties?.[key] !== undefined),
      expected: "发文字号（机关代字、年份、序号）",
      apply: (value) =>
        printedNumber(fieldOf(value, "prefix"), fieldOf(value, "year"), fieldOf(value, "seq")),
    },
    "{{ docNo | docNo }}",
  ),
  count: simple(
    {
      accepts: isList,
      expected: "列表",
      takesStored: true,
      result: () => WHOLE,
      apply: (value) => listOf(value).length,
    },
    "{{ rows | count }}",
  ),
  total: simple(
    {
      accepts: (node) => isList(node) && node.items?.properties !== undefined,
      expected: "列表",
      takesStored: true,
      args: ["field"],
      result: () => ({ type: "number" }),
      apply: (value, [key]) => total(listOf(value), String(key)),
    },
    '{{ lists | total: "rows" }}',
  ),
  join: simple(
    {
      accepts: (node) => isList(node) && node.items !== undefined && is(node.items, "string", "integer"),
      expected: "文字的列表",
      args: ["text"],
      optionalArgs: 1,
      apply: (value, [mark]) => listOf(value).join(mark === undefined ? "、" : String(mark)),
    },
    '{{ names | join: "、" }}',
  ),
  papers: simple(
    {
      accepts: isPapers,
      expected: "文件的列表（标题 title、发文字号 docNo）",
      apply: (value) => joinPapers(listOf(value), true),
    },
    "{{ basis | papers }}",
  ),
  titles: simple(
    {
      accepts: isPapers,
      expected: "文件的列表（标题 title）",
      apply: (value) => joinPapers(listOf(value), false),
    },
    "{{ basis | titles }}",
  ),
  chineseNumber: simple(
    {
      accepts: isWhole,
      expected: "整数",
      apply: (value) =>
        Number(value) >= 1 && Number(value) <= WORD_LIMIT ? chineseOrdinal(Number(value)) : String(value),
    },
    "{{ rows | count | chineseNumber }}",
  ),
  number: simple(
    {
      accepts: (node) => is(node, "number", "integer"),
      expected: "数字",
      args: ["whole"],
      apply: (value, [decimals]) => fixed(Number(value), Math.min(6, Number(decimals))),
    },
    "{{ value | number: 2 }}",
  ),
  plus: simple(
    {
      accepts: isWhole,
      expected: "整数",
      args: ["whole"],
      result: () => WHOLE,
      apply: (value, [other]) => (Number.isNaN(Number(value)) ? value : Number(value) + Number(other)),
    },
    "{{ year | plus: 1 }}",
  ),
  label: simple(
    {
      accepts: (node) => node["x-enum-labels"] !== undefined,
      expected: "在数据定义中有名称的选项",
      takesStored: true,
      apply: (value, _args, labels) => labels[String(value)] ?? String(value),
    },
    "{{ category | label }}",
  ),
  sentence: simple(
    {
      accepts: isText,
      expected: "文字",
      apply: (value) => (/[。！？；：…]$/.test(String(value)) ? value : `${String(value)}。`),
    },
    "{{ recital | sentence }}",
  ),
  issuer: simple(
    { accepts: isText, expected: "发文机关标志", apply: (value) => String(value).replace(/文件$/, "") },
    "{{ issuerMark | issuer }}",
  ),
  default: simple(
    {
      accepts: () => true,
      expected: "可以不填的项",
      takesStored: true,
      args: ["text"],
      result: (node) => node,
      apply: (value, [other]) => (value === null || value === "" ? (other ?? "") : value),
    },
    '{{ name | default: "缺省的文字" }}',
  ),
};
