import {
  emptyAt,
  isNullable,
  type Json,
  type JsonObject,
  type KindDefinition,
  keysOf,
  nodeAt,
  valueAt,
  valueKind,
} from "@shifan/schema";

type Tree = Record<string, Json> | Json[];

const isTree = (value: unknown): value is Tree => typeof value === "object" && value !== null;
const treeOf = (value: Json): Tree => JSON.parse(JSON.stringify(value)) as Tree;
const get = (tree: Tree, key: string): Json | undefined =>
  Array.isArray(tree) ? tree[Number(key)] : Object.hasOwn(tree, key) ? tree[key] : undefined;

function childOf(tree: Tree, key: string): Tree | undefined {
  const child = get(tree, key);
  return isTree(child) ? child : undefined;
}

function set(tree: Tree, key: string, value: Json | undefined): void {
  if (Array.isArray(tree)) tree[Number(key)] = value ?? null;
  else if (value === undefined) delete tree[key];
  else tree[key] = value;
}

/** The same value with lists of records emptied: they are filled again from the document. */
function withoutLists(value: Json, pointer: string, lists: ReadonlySet<string>): Json {
  if (lists.has(pointer)) return [];
  if (Array.isArray(value))
    return (value as readonly Json[]).map((item, i) => withoutLists(item, `${pointer}/${i}`, lists));
  if (!isTree(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, it]) => [key, withoutLists(it, `${pointer}/${key}`, lists)]),
  );
}

const inOrder = (value: Json | undefined): string =>
  Array.isArray(value) ? (value as readonly Json[]).map(String).sort().join() : "";

/** What a record is built on. */
export interface Base {
  readonly data: JsonObject;
  /** Pointers of the lists of records that the document holds, as it had them when it was made. */
  readonly lists: ReadonlySet<string>;
  /** What an item was when the document was made, by its place in the record. */
  readonly originals: ReadonlyMap<string, string>;
  readonly roundYear: number | undefined;
}

/** A record that values are put into, one at a time; groups, items and series begin when a value needs them. */
export class RecordBuilder {
  readonly #definition: KindDefinition;
  readonly #base: Base;
  readonly #root: Tree;

  constructor(definition: KindDefinition, base: Base) {
    this.#definition = definition;
    this.#base = base;
    this.#root = treeOf(withoutLists(base.data, "", base.lists));
  }

  /** Puts a value in its place; undefined takes it out, and begins nothing. */
  put(pointer: string, value: Json | undefined): void {
    if (value === undefined && valueAt(this.#root as Json, pointer) === undefined) return;
    let at = this.#root;
    let above = "";
    const keys = keysOf(pointer);
    for (const key of keys.slice(0, -1)) {
      above += `/${key}`;
      at = childOf(at, key) ?? this.#begin(at, key, above);
    }
    const node = nodeAt(this.#definition.schema, pointer);
    const isNull = value === undefined && node !== undefined && isNullable(node);
    set(at, keys.at(-1) ?? "", isNull ? null : value);
  }

  /** What was chosen of several, in the order that the record had it. */
  choose(pointer: string, chosen: Json | undefined): void {
    const held = valueAt(this.#root as Json, pointer);
    if (held === undefined || inOrder(held) !== inOrder(chosen)) this.put(pointer, chosen);
  }

  /** Takes the reasons out of all series of a group that a form holds; computed ones keep theirs. */
  clearNotes(owner: string): void {
    const group = valueAt(this.#root as Json, owner);
    for (const [key, series] of isTree(group) ? Object.entries(group) : []) {
      const node = nodeAt(this.#definition.schema, `${owner}/${key}`);
      if (node?.["x-series"] === undefined || node.readOnly === true) continue;
      for (const item of Array.isArray(series) ? series : [])
        if (isTree(item)) set(item as Tree, "note", undefined);
    }
  }

  /** A reason for years of a series. */
  putNote(
    pointer: string,
    { years, note }: { readonly years: readonly number[]; readonly note: string },
  ): void {
    const first =
      this.#base.roundYear === undefined ? undefined : valueAt(this.#fresh(pointer) as Json, "/0/year");
    for (const year of years) {
      const series = valueAt(this.#root as Json, pointer);
      const held = Array.isArray(series)
        ? series.findIndex((it) => isTree(it) && get(it as Tree, "year") === year)
        : -1;
      const index = held >= 0 ? held : typeof first === "number" ? year - first : -1;
      if (index >= 0 && index < 3) this.put(`${pointer}/${index}/note`, note);
    }
  }

  #begin(at: Tree, key: string, pointer: string): Tree {
    const begun = this.#fresh(pointer);
    set(at, key, begun as Json);
    return begun;
  }

  #fresh(pointer: string): Tree {
    const { data, lists, originals, roundYear } = this.#base;
    const original = originals.get(pointer);
    const held = original === undefined ? undefined : valueAt(data, original);
    if (original !== undefined && isTree(held)) return treeOf(withoutLists(held as Json, original, lists));
    const node = nodeAt(this.#definition.schema, pointer);
    const kind = node === undefined ? "group" : valueKind(node);
    if (kind === "table") return [];
    if (kind !== "series") return {};
    const fresh = roundYear === undefined ? undefined : emptyAt(this.#definition, pointer, { roundYear });
    return fresh === undefined
      ? Array.from({ length: node?.["x-series"] ?? 0 }, () => ({ value: null }))
      : treeOf(fresh);
  }

  /** The record; rows that nobody filled in are gone. */
  record(): JsonObject {
    return packed(this.#root as Json) as JsonObject;
  }
}

/** Lists without the places that nothing was put into. */
function packed(value: Json): Json {
  // A list with holes: `filter` passes over them.
  if (Array.isArray(value)) return (value as readonly Json[]).filter(() => true).map(packed);
  if (!isTree(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, it]) => [key, packed(it)]));
}
