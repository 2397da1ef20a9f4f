import { equal } from "../compiled.ts";
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

/** A list as a file has it, and the one that stands here, whose items have attachments. */
interface Lists {
  readonly list: readonly JsonObject[];
  readonly mine: readonly JsonObject[];
  readonly name: string;
  readonly keys: readonly string[];
}

/** Which item here each of a file is: of several with one name the one with the same attachments, else the next. */
function ownItems({ list, mine, name, keys }: Lists): ReadonlyMap<JsonObject, JsonObject> {
  const open = [...mine];
  const items = new Map<JsonObject, JsonObject>();
  const pair = (is: (item: JsonObject, held: JsonObject) => boolean): void => {
    for (const item of list) {
      if (items.has(item)) continue;
      const at = open.findIndex((held) => own(held, name) === own(item, name) && is(item, held));
      for (const held of at < 0 ? [] : open.splice(at, 1)) items.set(item, held);
    }
  };
  pair((item, held) => keys.every((key) => equal(own(item, key), own(held, key))));
  pair(() => true);
  return items;
}

const fileKeys = (items: SchemaNode): readonly string[] =>
  Object.entries(items.properties ?? {}).flatMap(([key, node]) => (holdsFiles(node) ? [key] : []));

/** A list as a file has it, with the attachments of the items that stand here under the same names. */
export function withOwnFiles(list: Json, mine: Json | undefined, { items = {} }: SchemaNode): Json {
  const keys = fileKeys(items);
  const name = nameKey(items);
  if (keys.length === 0 || name === undefined || !Array.isArray(list) || !Array.isArray(mine)) return list;
  const objects = (of: readonly Json[]) => of.filter((it) => isObject(it)) as readonly JsonObject[];
  const held = ownItems({ list: objects(list), mine: objects(mine), name, keys });
  return list.map((item: JsonObject): Json => {
    const its = held.get(item);
    return its === undefined ? item : withFiles(item, its, keys);
  });
}

/** The names of a list's attachments that another one hasn't. */
export function filesOnlyIn(list: Json | undefined, other: Json | undefined, { items = {} }: SchemaNode) {
  const keys = fileKeys(items);
  const files = (of: Json | undefined): readonly Json[] =>
    (Array.isArray(of) ? of : []).flatMap((item: Json) => keys.flatMap((key) => own(item, key) ?? []));
  const others = files(other);
  return files(list).flatMap((file) =>
    others.some((it) => equal(it, file)) ? [] : [String(own(file, "name") ?? "")],
  );
}
