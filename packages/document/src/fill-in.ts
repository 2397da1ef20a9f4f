/** What kind of thing is filled in at a place. */
export type FillInKind = "text" | "texts" | "prose" | "number" | "date" | "choice" | "choices" | "yesNo";

/** Something that is filled in, for renditions that can be filled in: a control of a word processor, a field of a PDF. */
export interface FillIn {
  /** JSON Pointer of the value in its record. */
  readonly pointer: string;
  readonly kind: FillInKind;
  /** What it is called. */
  readonly title: string;
  /** Shown while it is empty. */
  readonly placeholder: string;
  /** The value as it stands in the record, in text: an ISO date, a number, what was chosen; none while it is empty. */
  readonly values: readonly string[];
  /** What can be chosen; empty where the value is written. */
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** Most characters of a text. */
  readonly maxLength?: number;
}

/** Whether a paper prints boxes to tick for what can be chosen. */
export const printsBoxes = ({ options }: FillIn, text: string): boolean =>
  options.length > 0 && /[☐☑]/.test(text);

/** Where several texts are one value, the last mark tells one text with 、 in it from two. */
export const joinedTexts = (values: readonly string[]): string =>
  values.length === 1 && /[、；;]/.test(values[0] ?? "") ? `${values[0]}；` : values.join("；");

/** The place of a value in its record, as what is filled in names it. */
export interface ValuePlace {
  readonly pointer: string;
  /** Number of the option that a box ticks, counted from 0. */
  readonly option?: number;
}

const OPTION_MARK = "?";

/** The name of a control or field: its value's JSON Pointer, and the option that it ticks. */
export const tagOf = (pointer: string, option?: number): string =>
  option === undefined ? pointer : `${pointer}${OPTION_MARK}${option}`;

/** The place that a name tells; undefined for a name that isn't ours. */
export function placeOfTag(tag: string): ValuePlace | undefined {
  const [, pointer, option] = /^((?:\/[\w.-]+)+)(?:\?(\d+))?$/.exec(tag) ?? [];
  if (pointer === undefined) return undefined;
  return { pointer, ...(option === undefined ? {} : { option: Number(option) }) };
}

/** What can be chosen as a name of letters and figures, for files that know no others. */
export const nameOfOption = (value: string): string =>
  value.replace(/[^A-Za-z0-9-]/gu, (char) => `_${char.codePointAt(0)?.toString(16)}_`);

/** The option that goes by a name. */
export const optionOfName = (name: string): string =>
  name.replace(/_([0-9a-f]{1,6})_/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)));
