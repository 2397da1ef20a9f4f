import { isBlank, isObject, type Json, type JsonObject, own } from "../json.ts";
import type { SchemaNode } from "../schema-node.ts";
import { valueKind } from "../value-kind.ts";

/** Whether a field holds attachments, which no Word, PDF or Excel file brings along. */
export const holdsFiles = (node: SchemaNode | undefined): boolean =>
  node !== undefined && ["file", "files"].includes(valueKind(node));

/** What tells items of a list apart as people do: their first text. */
export const nameKey = (items: SchemaNode): string | undefined =>
  Object.entries(items.properties ?? {}).find(([, it]) => valueKind(it) === "text")?.[0];

function withFiles(item: JsonObject, mine: JsonObject, keys: readonly string[]): JsonObject {
  const others = Object.entries(item).filter(([key]) => !keys.includes(key));
  const files = keys.flatMap((key) => {
    const held = own(mine, key) as Json | undefined;
    return isBlank(held) ? [] : [[key, held as Json] as const];
  });
  return Object.fromEntries([...others, ...files]);
}

/** A list as a file has it, with the attachments of the items that stand here under the same names. */
export function withOwnFiles(list: Json, mine: Json | undefined, { items = {} }: SchemaNode): Json {
  const keys = Object.entries(items.properties ?? {}).flatMap(([key, node]) =>
    holdsFiles(node) ? [key] : [],
  );
  const name = nameKey(items);
  if (keys.length === 0 || name === undefined || !Array.isArray(list) || !Array.isArray(mine)) return list;
  const named = new Map(mine.filter(isObject).map((item) => [own(item, name), item as JsonObject] as const));
  return list.map((item: Json): Json => {
    const held = isObject(item) ? named.get(own(item, name)) : undefined;
    return held === undefined ? item : withFiles(item as JsonObject, held, keys);
  });
}
