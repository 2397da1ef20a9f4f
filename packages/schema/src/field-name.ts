import { keysOf } from "./json.ts";
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

/** A field's Chinese name with its place: “公示名单”第1项的“名单”第4项的“县区名称”. */
export function fieldName(schema: SchemaNode, pointer: string): string {
  const keys = keysOf(pointer);
  let node: SchemaNode | undefined = schema;
  let name = "";
  for (const key of keys) {
    if (node?.items !== undefined && /^\d+$/.test(key)) {
      node = node.items;
      name += `第${Number(key) + 1}项`;
      continue;
    }
    node = node === undefined ? undefined : nodeAt(node, `/${key}`);
    name += `${name === "" ? "" : "的"}“${node?.title ?? key}”`;
  }
  return name === "" ? WHOLE_RECORD : name;
}
