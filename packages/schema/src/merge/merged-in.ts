import { equal } from "../compiled.ts";
import { activeAt } from "../conditions.ts";
import { entryOf, isBlank, isObject, type Json, type JsonObject, own, step } from "../json.ts";
import type { SchemaNode } from "../schema-node.ts";
import { valueKind } from "../value-kind.ts";
import { filesOnlyIn, holdsFiles, nameKey, withOwnFiles } from "./own-files.ts";
import { isUnlocked, type Unlocked } from "./unlocked.ts";

/** A record with what a file holds put into it, and the places of what came of it. A list is one place. */
export interface MergedIn {
  readonly data: JsonObject;
  /** Places that were blank and were filled in. */
  readonly filled: readonly string[];
  /** Places that held something else before. */
  readonly replaced: readonly string[];
  /** Places where the file holds what it was made with, and the record has become another since: they stay. */
  readonly kept: readonly string[];
  /** Places that the file holds something else at, and that may not be changed: they stay. */
  readonly locked: readonly string[];
  /** Places that the file leaves blank and that what it says leaves out: they are gone. */
  readonly leftOut: readonly string[];
  /** Lists of which a part may be changed, and that the file has other rows of: they stay. */
  readonly apart: readonly string[];
  /** Series of which the file has figures of years that the record hasn't: those are left out. */
  readonly otherYears: readonly string[];
  /** Names of attachments of rows that the file hasn't: they are gone with those. */
  readonly detached: readonly string[];
}

/** What a file holds at a place, what it was made with, and what stands here. */
interface Sides {
  readonly mine: Json | undefined;
  readonly file: Json | undefined;
  readonly base: Json | undefined;
}

/** A value as it is compared: what is computed, blank or attached says nothing of whether somebody has filled it in. */
function said(value: Json | undefined, node: SchemaNode | undefined): Json | undefined {
  if (isBlank(value) || node?.readOnly === true || holdsFiles(node)) return undefined;
  if (Array.isArray(value)) return value.map((it) => said(it, node?.items) ?? null);
  if (!isObject(value)) return value;
  const kept = Object.entries(value).flatMap(([key, it]) => {
    const inside = said(it, node?.properties?.[key]);
    return inside === undefined ? [] : [[key, inside] as const];
  });
  return Object.fromEntries(kept);
}

const alike = (a: Json | undefined, b: Json | undefined, node: SchemaNode): boolean =>
  equal(said(a, node), said(b, node));

/** Puts what a file holds into a record, and notes what came of each place. */
class Merger {
  readonly filled: string[] = [];
  readonly replaced: string[] = [];
  readonly kept: string[] = [];
  readonly locked: string[] = [];
  readonly leftOut: string[] = [];
  readonly apart: string[] = [];
  readonly otherYears: string[] = [];
  readonly detached: string[] = [];
  readonly #unlocked: Unlocked;

  constructor(unlocked: Unlocked) {
    this.#unlocked = unlocked;
  }

  merge(sides: Sides, node: SchemaNode, pointer: string): Json | undefined {
    const { mine, file, base } = sides;
    if (node.readOnly === true || isBlank(file)) return mine;
    if (holdsFiles(node)) return this.#attached(sides, pointer);
    if (node["x-series"] !== undefined && Array.isArray(file))
      return this.#series({ mine, file, base }, node, pointer);
    if (isObject(file) && valueKind(node) === "group")
      return this.#group({ mine, file, base }, node, pointer);
    return this.#whole(sides, node, pointer);
  }

  /** Attachments that stand here stay: a file that is read has their names, not them. */
  #attached({ mine, file }: Sides, pointer: string): Json | undefined {
    if (!isBlank(mine)) return mine;
    const isOpen = isUnlocked(this.#unlocked, pointer);
    (isOpen ? this.filled : this.locked).push(pointer);
    return isOpen ? file : mine;
  }

  #whole({ mine, file, base }: Sides, node: SchemaNode, pointer: string): Json | undefined {
    if (alike(mine, file, node)) return mine;
    if (!isUnlocked(this.#unlocked, pointer)) return this.#within({ mine, file, base }, node, pointer);
    if (isBlank(mine)) this.filled.push(pointer);
    else if (alike(file, base, node)) {
      this.kept.push(pointer);
      return mine;
    } else this.replaced.push(pointer);
    if (file === undefined) return file;
    const merged = withOwnFiles(file, mine, node);
    this.detached.push(...filesOnlyIn(mine, merged, node));
    return merged;
  }

  /** What is open in a value that is locked: of a list with the same items, fields of those. */
  #within({ mine, file, base }: Sides, node: SchemaNode, pointer: string): Json | undefined {
    const hasOpen = [...(this.#unlocked ?? [])].some((open) => open.startsWith(`${pointer}/`));
    const { items } = node;
    const compared = { node, pointer, unlocked: this.#unlocked };
    if (hasOpen && items !== undefined && Array.isArray(mine) && isSameList(mine, file, compared))
      return mine.map((item: Json, at): Json => {
        const inside = { mine: item, file: itemAt(file, at), base: itemAt(base, at) };
        return this.merge(inside, items, step(pointer, at)) ?? item;
      });
    (hasOpen ? this.apart : this.locked).push(pointer);
    return mine;
  }

  #group(sides: Sides & { readonly file: JsonObject }, node: SchemaNode, pointer: string): JsonObject {
    const mine = isObject(sides.mine) ? sides.mine : {};
    const base = isObject(sides.base) ? sides.base : {};
    const { file } = sides;
    const merged = Object.entries(file).flatMap(([key, value]) => {
      const child = node.properties?.[key];
      if (child === undefined) return [];
      const inside = { mine: own(mine, key), file: value, base: own(base, key) };
      const taken = this.merge(inside, child, step(pointer, key));
      return taken === undefined ? [] : [[key, taken] as const];
    });
    return this.#fitting({ ...mine, ...Object.fromEntries(merged) }, { mine, file }, node, pointer);
  }

  /** A group without what its new choices leave out, where the file says nothing of it. */
  #fitting(
    merged: JsonObject,
    { mine, file }: { readonly mine: JsonObject; readonly file: JsonObject },
    node: SchemaNode,
    pointer: string,
  ): JsonObject {
    const before = activeAt(node, mine).absent;
    const gone = [...activeAt(node, merged).absent].filter(
      (key) =>
        !before.has(key) &&
        !isBlank(own(merged, key)) &&
        isBlank(own(file, key)) &&
        isUnlocked(this.#unlocked, step(pointer, key)),
    );
    if (gone.length === 0) return merged;
    this.leftOut.push(...gone.map((key) => step(pointer, key)));
    return Object.fromEntries(Object.entries(merged).filter(([key]) => !gone.includes(key)));
  }

  /** Figures belong to their years, wherever they stand in the two records. */
  #series(sides: Sides & { readonly file: readonly Json[] }, node: SchemaNode, pointer: string): Json {
    const { mine, file, base } = sides;
    if (!Array.isArray(mine) || mine.length === 0) return this.#whole(sides, node, pointer) ?? file;
    const same = (list: Json | undefined, of: Json, at: number): Json | undefined =>
      (Array.isArray(list) ? list : []).find((it, i) => yearOf(it, i) === yearOf(of, at));
    const isLeftOut = (row: Json, at: number): boolean =>
      !isBlank(row) && same(mine, row, at) === undefined && !equal(row, same(base, row, at));
    if (file.some(isLeftOut)) this.otherYears.push(pointer);
    return mine.map((row: Json, at) => {
      const sidesOfYear = { mine: row, file: same(file, row, at), base: same(base, row, at) };
      return this.merge(sidesOfYear, node.items ?? {}, step(pointer, at)) ?? row;
    });
  }
}

const itemAt = (list: Json | undefined, at: number): Json | undefined => entryOf(list, String(at));

/** What is compared, and what of it may be changed. */
interface Compared {
  readonly node: SchemaNode;
  readonly pointer: string;
  readonly unlocked: Unlocked;
}

/** Whether all that differs between two values may be changed; what the file leaves blank is no difference. */
function isOpen(mine: Json | undefined, file: Json | undefined, at: Compared): boolean {
  const { node, pointer, unlocked } = at;
  if (isBlank(file) || alike(mine, file, node) || isUnlocked(unlocked, pointer)) return true;
  const below = (key: string, of: SchemaNode = {}): Compared => ({
    node: of,
    pointer: step(pointer, key),
    unlocked,
  });
  if (Array.isArray(mine) && Array.isArray(file))
    return (
      mine.length === file.length &&
      mine.every((it, i) => isOpen(it, itemAt(file, i), below(String(i), node.items)))
    );
  return (
    isObject(mine) &&
    isObject(file) &&
    Object.entries(file).every(([key, it]) => isOpen(own(mine, key), it, below(key, node.properties?.[key])))
  );
}

/**
 * Whether two lists have the same items in the same places: by their names, and where a name was corrected that may be, by
 * all else that may not.
 */
function isSameList(mine: readonly Json[], file: Json | undefined, list: Compared): boolean {
  if (!Array.isArray(file) || file.length !== mine.length) return false;
  const items = list.node.items ?? {};
  const name = nameKey(items);
  const isNamed = (item: Json, other: Json | undefined): boolean =>
    name !== undefined && equal(own(item, name), own(other, name));
  return (
    valueKind(items) === "group" &&
    mine.every((item, at) => {
      const other = itemAt(file, at);
      return (
        isNamed(item, other) || isOpen(item, other, { ...list, node: items, pointer: step(list.pointer, at) })
      );
    })
  );
}

const yearOf = (row: Json, at: number): Json => (isObject(row) ? own(row, "year") : undefined) ?? at;

/** A record, what a file holds, and the record that the file was made from. */
export interface Merged {
  readonly mine: JsonObject;
  readonly file: JsonObject;
  readonly base: JsonObject;
  readonly unlocked?: Unlocked;
}

/**
 * A record with what a file holds. What the file leaves blank stays, so that each of several people can return his own
 * pages; so does what the file has only from the record that it was made from, and what may not be changed. A list is
 * replaced as a whole, if the file has rows; attachments stay, those of rows under their names.
 */
export function mergedIn(schema: SchemaNode, { mine, file, base, unlocked }: Merged): MergedIn {
  const merger = new Merger(unlocked);
  const data = merger.merge({ mine, file, base }, schema, "") as JsonObject;
  const { filled, replaced, kept, locked, leftOut, apart, otherYears, detached } = merger;
  return { data, filled, replaced, kept, locked, leftOut, apart, otherYears, detached };
}
