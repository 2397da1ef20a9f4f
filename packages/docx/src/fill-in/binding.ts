import type { ValuePlace } from "@shifan/document";

/** Namespace of the values of a form that is filled in. */
export const FORM_NAMESPACE = "urn:shifan:form:1";
/** Fixed id of their data store. */
export const FORM_STORE = "{2B7A4C19-8E35-4D6A-B1F0-97042012B5E2}";
const PREFIX = "f";
/** Elements for the items of a list and for what can be chosen, counted from 1. */
const ITEM = "i";
const OPTION = "o";

/** Splits a JSON Pointer; keys of forms hold no `~`. */
const stepsOf = (pointer: string): readonly string[] => pointer.split("/").slice(1);

/** Where a value stands in the store: a list's third item is `f:i[3]`. */
export function xpathOf(pointer: string, option?: number): string {
  const steps = stepsOf(pointer).map((key) =>
    /^\d+$/.test(key) ? `${PREFIX}:${ITEM}[${Number(key) + 1}]` : `${PREFIX}:${key}[1]`,
  );
  const last = option === undefined ? [] : [`${PREFIX}:${OPTION}[${option + 1}]`];
  return `/${[`${PREFIX}:form[1]`, ...steps, ...last].join("/")}`;
}

/** Where the items of a list stand in the store, for a row that may be repeated. */
export const itemsXpathOf = (pointer: string): string => `${xpathOf(pointer)}/${PREFIX}:${ITEM}`;

const XPATH = /^\/[\w.-]+:form(?:\[1\])?((?:\/[\w.-]+:[\w.-]+(?:\[\d+\])?)*)$/;
const STEP = /^[\w.-]+:([\w.-]+?)(?:\[(\d+)\])?$/;

/** The place that an XPath of ours names; undefined for any other. Prefixes may have been changed. */
export function placeOfXpath(xpath: string): ValuePlace | undefined {
  const match = XPATH.exec(xpath);
  if (match === null) return undefined;
  let pointer = "";
  let option: number | undefined;
  for (const step of stepsOf(match[1] ?? "")) {
    const [, name = "", number = "1"] = STEP.exec(step) ?? [];
    if (name === OPTION) option = Number(number) - 1;
    else pointer += `/${name === ITEM ? Number(number) - 1 : name}`;
  }
  return { pointer, ...(option === undefined ? {} : { option }) };
}

const FNV_START = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** A number for a tag, the same every time (FNV-1a), as Word wants one for each control: positive, 31 bits. */
export function idOf(tag: string): number {
  let hash = FNV_START;
  for (const char of tag) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), FNV_PRIME) >>> 0;
  return hash & 0x7fffffff || 1;
}

/** Word takes no longer name. */
const LONGEST_BOOKMARK = 40;

/** Names of the marks at the beginning and below the end of a text of several paragraphs: marks outlive tags. */
export function marksOf(pointer: string): { readonly begin: string; readonly end: string } {
  const name = stepsOf(pointer).join("_");
  const isLong = name.length > LONGEST_BOOKMARK - BEGIN.length;
  const short = isLong ? String(idOf(pointer)) : name;
  return { begin: BEGIN + short, end: END + short };
}
const BEGIN = "f_";
const END = "g_";
const MARK = /^([fg])_((?:[A-Za-z0-9]+)(?:_[A-Za-z0-9]+)*)$/;

/** What a bookmark marks; undefined for one that isn't ours. */
export function placeOfMark(name: string): { readonly pointer: string; readonly isEnd: boolean } | undefined {
  const [, kind, keys] = MARK.exec(name) ?? [];
  if (keys === undefined) return undefined;
  return { pointer: `/${keys.replaceAll("_", "/")}`, isEnd: kind === "g" };
}
