import type { FillInKind } from "./fill-in.ts";

/** What is asked for. */
interface Asked {
  readonly title: string;
  readonly maxLength?: number | undefined;
}

const SEPARATED = "，多项用“；”隔开";

const WORDS: Readonly<Record<FillInKind, (asked: Asked) => string>> = {
  text: ({ title }) => `填写${title}`,
  texts: ({ title }) => `填写${title}${SEPARATED}`,
  prose: ({ maxLength }) => (maxLength === undefined ? "填写文字" : `不超过${maxLength}字`),
  number: ({ title }) => `填写${title}`,
  date: () => "选择日期",
  choice: () => "选择一项",
  choices: ({ title }) => `填写${title}${SEPARATED}`,
  yesNo: () => "选择是或否",
};

/** Where the reasons of missing figures are filled in. */
export const REASONS_PLACEHOLDER = "没有数据的，逐行写明，如：地区生产总值（2024年）：没有这项统计";

/** What stands in a field while nothing is filled in. */
export const placeholderOf = (kind: FillInKind, asked: Asked): string => WORDS[kind](asked);

/** In a narrow cell only so much is said: its head says the rest. */
const SHORT: Partial<Record<FillInKind, string>> = {
  text: "填写",
  texts: "填写",
  number: "填写",
  date: "日期",
  choice: "选择",
  choices: "填写",
  yesNo: "选择",
};

/** What stands in a narrow cell while nothing is filled in; undefined where nothing shorter says it. */
export const shortPlaceholder = (kind: FillInKind): string | undefined => SHORT[kind];

/** Whose words a text may begin with. */
export interface PlaceholderOwner {
  readonly title: string;
  /** Whether the field is a text of several paragraphs. */
  readonly isProse: boolean;
  /** Whether it may stand in a narrow cell. */
  readonly mayBeShort: boolean;
}

const LIMIT = /^不超过\d+字/;
const LINE_KINDS = ["texts", "text", "date", "choices", "choice", "yesNo"] as const;
/** Figures have the short words everywhere. */
const FIGURE = /^填写(?=\s*[-+−]?[\d.]|\s*$)/;

function wordsAt(text: string, { title, isProse, mayBeShort }: PlaceholderOwner): string | undefined {
  const prose = [REASONS_PLACEHOLDER, WORDS.prose({ title }), LIMIT.exec(text)?.[0]];
  const line = LINE_KINDS.map((kind) => WORDS[kind]({ title }));
  const short = mayBeShort ? LINE_KINDS.map((kind) => SHORT[kind]) : [FIGURE.exec(text)?.[0]];
  // The longest come first: 填写 begins others.
  return (isProse ? prose : [...line, ...short]).find((it) => it !== undefined && text.startsWith(it));
}

/**
 * What follows the words of a placeholder. Undefined for a text that doesn't begin with the words of any: something was
 * put between them, or taken out.
 */
export function afterPlaceholder(text: string, owner: PlaceholderOwner): string | undefined {
  const words = wordsAt(text, owner);
  return words === undefined ? undefined : text.slice(words.length);
}
