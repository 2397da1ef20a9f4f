import { calendarDate, printedDate } from "@shifan/document";
import {
  bundledReference,
  decimalsOf,
  isObject,
  type Json,
  optionsOf,
  type SchemaNode,
  type ValueKind,
  valueKind,
} from "@shifan/schema";
import { type Form, itemsOf, type Place } from "./form.ts";

/** Between things that can be chosen: a line ends there rather than within one of them. */
const BETWEEN = "  ";
const CHOSEN = "☑";
const NOT_CHOSEN = "☐";
/** Room for a date to be written. */
const BLANK_DATE = "　　　年　月　日";
/** More options than this are not printed one by one. */
const MAX_SHOWN = 14;

/** A number with the decimals that its schema gives it, or its own, and no separators, as statistical tables have it. */
export function printedNumber(value: Json | undefined, node: SchemaNode): string {
  if (typeof value !== "number") return typeof value === "string" ? value : "";
  const decimals = node["x-decimals"] ?? 0;
  if (node["x-as-entered"] === true) return String(value);
  return decimalsOf(value) > decimals ? String(value) : value.toFixed(decimals);
}

const textOf = (value: Json | undefined): string =>
  typeof value === "string" || typeof value === "number" ? String(value) : "";

const cityNames = new Map(bundledReference.cities.map(({ code, name }) => [code, name]));
const divisionNames = new Map(
  bundledReference.cities.flatMap((city) =>
    city.counties.map(({ code, name }) => [code, city.name + name] as const),
  ),
);

/** A code of the reference data after the name that it stands for. */
function coded(code: string, names: ReadonlyMap<string, string>): string {
  const name = names.get(code);
  return name === undefined ? code : `${name}（${code}）`;
}

function printedText(value: Json | undefined, { format }: SchemaNode): string {
  const text = textOf(value);
  if (format === "city-code") return coded(text, cityNames);
  return format === "division" ? coded(text, divisionNames) : text;
}

/** A calendar date in Chinese; what is none yet as it was written. */
export const printedDay = (value: Json | undefined): string => {
  const text = textOf(value);
  return calendarDate(text) === undefined ? text : printedDate(text);
};

const DATE_TIME = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})/;

function printedTime(value: Json | undefined): string {
  const text = textOf(value);
  const match = DATE_TIME.exec(text);
  if (match === null) return text;
  return `${printedDay(match[1])}${Number(match[2])}时${match[3]}分`;
}

/** A file by its name, with its pages. */
function printedFile(value: Json | undefined): string {
  if (!isObject(value)) return "";
  const { name, pages } = value;
  return `${textOf(name)}${typeof pages === "number" ? `（${pages}页）` : ""}`;
}

/** Names of what was chosen. */
function chosenLabels(place: Place): readonly string[] {
  const chosen = Array.isArray(place.value) ? place.value : [place.value];
  const labels = (place.node.items ?? place.node)["x-enum-labels"] ?? {};
  return chosen
    .map(textOf)
    .filter((value) => value !== "")
    .map((value) => labels[value] ?? value);
}

/** Everything that can be chosen, with what was chosen ticked. */
function ticked(
  options: readonly { readonly value: string; readonly label: string }[],
  chosen: readonly string[],
): string {
  return options
    .map(({ value, label }) => `${chosen.includes(value) ? CHOSEN : NOT_CHOSEN}${label}`)
    .join(BETWEEN);
}

/** A yes or no as options. */
export const YES_NO = [
  { value: "true", label: "是" },
  { value: "false", label: "否" },
] as const;

function options(place: Place, form: Form): string {
  const all = optionsOf(form.definition, form.data, place.pointer);
  const labels = chosenLabels(place);
  if (all.length === 0 || all.length > MAX_SHOWN) return labels.join("、");
  return ticked(all, itemsOf(Array.isArray(place.value) ? place.value : [place.value ?? null]).map(textOf));
}

const LONG_ITEM = 16;

/** Items of a list: short ones on a line, sentences below one another. */
function printedList(value: Json | undefined): string {
  const texts = itemsOf(value).map(textOf);
  if (!texts.some((text) => text.length > LONG_ITEM)) return texts.join("、");
  return texts.map((text, i) => (texts.length === 1 ? text : `${i + 1}.${text}`)).join("\n");
}

type Printer = (place: Place, form: Form) => string;

const PRINTERS: Partial<Record<ValueKind, Printer>> = {
  text: ({ value, node }) => printedText(value, node),
  prose: ({ value }) => textOf(value),
  number: ({ value, node }) => {
    const text = printedNumber(value, node);
    return node["x-unit"] === "年" && text !== "" ? `${text}年` : text;
  },
  date: ({ value }, { blank }) => printedDay(value) || (blank ? BLANK_DATE : ""),
  dateTime: ({ value }) => printedTime(value),
  choice: options,
  choices: options,
  yesNo: ({ value }) => ticked(YES_NO, [String(value)]),
  file: ({ value }) => printedFile(value),
  files: ({ value }) => itemsOf(value).map(printedFile).join("\n"),
  list: ({ value }) => printedList(value),
};

/** A value as it stands beside its label: everything that can be chosen is shown, what was chosen is ticked. */
export const printed = (place: Place, form: Form): string =>
  PRINTERS[valueKind(place.node)]?.(place, form) ?? "";

const IN_LISTS: Partial<Record<ValueKind, Printer>> = {
  number: ({ value, node }) => printedNumber(value, node),
  date: ({ value }) => textOf(value),
  choice: (place) => chosenLabels(place).join("、"),
  choices: (place) => chosenLabels(place).join("、"),
  yesNo: ({ value }) => (typeof value === "boolean" ? (value ? "是" : "否") : ""),
  list: ({ value }) => itemsOf(value).map(textOf).join("、"),
};

/** A value as it stands in a row of a list, where its column says what it is: short. */
export const printedInList = (place: Place, form: Form): string =>
  (IN_LISTS[valueKind(place.node)] ?? PRINTERS[valueKind(place.node)])?.(place, form) ?? "";
