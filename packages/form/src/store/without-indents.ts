import { isObject, type Json, type SchemaNode, tidyText, valueKind } from "@shifan/schema";
import { keptIndent } from "../values/tidy-prose.ts";

/** So that only texts that begin with a blank are looked at any closer. */
const BEGINS_BLANK = /^\s/;

const isIndented = (text: string, node: SchemaNode): boolean =>
  BEGINS_BLANK.test(text) && valueKind(node) === "prose" && keptIndent(text);

/**
 * A record as it is checked: a text of paragraphs without the indent that its first one keeps. The check would take it for
 * a blank by mistake, and say that it is gone. What has no such text stays the same object.
 */
export function withoutIndents(data: Json, node: SchemaNode): Json {
  if (typeof data === "string") return isIndented(data, node) ? tidyText(data) : data;
  if (node["x-series"] !== undefined) return data;
  const { items, properties } = node;
  if (Array.isArray(data)) {
    const rows = items === undefined ? data : data.map((row: Json) => withoutIndents(row, items));
    return rows.every((row, i) => row === data[i]) ? data : rows;
  }
  if (!isObject(data) || properties === undefined) return data;
  const entries = Object.entries(data).map(([key, value]) => {
    const child = properties[key];
    return [key, child === undefined ? value : withoutIndents(value, child)] as const;
  });
  return entries.every(([key, value]) => value === data[key]) ? data : Object.fromEntries(entries);
}
