import { keysOf, own } from "./json.ts";
import { WHOLE_RECORD } from "./messages.zh.ts";
import type { SchemaNode } from "./schema-node.ts";

/** The schema of the field at a JSON Pointer; undefined where the schema knows no such field. */
export function nodeAt(schema: SchemaNode, pointer: string): SchemaNode | undefined {
  return keysOf(pointer).reduce<SchemaNode | undefined>((node, key) => {
    if (node === undefined) return undefined;
    if (node.items !== undefined && /^\d+$/.test(key)) return node.items;
    return node.properties !== undefined && Object.hasOwn(node.properties, key)
      ? node.properties[key]
      : undefined;
  }, schema);
}

/** The item of a list, as far as data can name it: a year of a series by its number, any other by its place. */
function itemName(node: SchemaNode, item: unknown, index: number): string {
  const year = node["x-series"] === undefined ? undefined : own(item, "year");
  return typeof year === "number" ? `${year}年` : `第${index + 1}项`;
}

const childOf = (data: unknown, key: string): unknown =>
  Array.isArray(data) ? (data[Number(key)] as unknown) : own(data, key);

/**
 * A field's Chinese name with its place: “公示名单”第1项的“名单”第4项的“县区名称”. Where the record is given too,
 * the years of a series are named: “产业发展质效”的“地区生产总值”2025年.
 */
export function fieldName(schema: SchemaNode, pointer: string, record?: unknown): string {
  let node: SchemaNode | undefined = schema;
  let data = record;
  let name = "";
  for (const key of keysOf(pointer)) {
    data = childOf(data, key);
    if (node?.items !== undefined && /^\d+$/.test(key)) {
      name += itemName(node, data, Number(key));
      // A year's value is the series' figure: it needs no name of its own.
      if (node["x-series"] !== undefined && pointer.endsWith("/value")) return name;
      node = node.items;
      continue;
    }
    node = node === undefined ? undefined : nodeAt(node, `/${key}`);
    name += `${name === "" ? "" : "的"}“${node?.title ?? key}”`;
  }
  return name === "" ? WHOLE_RECORD : name;
}
