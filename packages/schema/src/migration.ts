import { isObject, type Json, type JsonObject, keysOf, step, valueAt } from "./json.ts";
import type { KindDefinition } from "./kind.ts";
import { MESSAGES } from "./messages.zh.ts";
import { withValue } from "./with-value.ts";

/**
 * One step from a version of a form to the next. Places are JSON Pointers; `*` stands for every item of a list.
 * `move` takes a value to another place, `set` gives one where there is none, `rename` puts options' new names in place
 * of old ones.
 */
export type MigrationStep =
  | { readonly op: "move"; readonly from: string; readonly to: string }
  | { readonly op: "remove"; readonly at: string }
  | { readonly op: "set"; readonly at: string; readonly value: Json }
  | { readonly op: "rename"; readonly at: string; readonly values: Readonly<Record<string, string>> };

/** How records of the version before become records of this one: `<to>.migration.json` beside the schema. */
export interface Migration {
  readonly to: string;
  readonly name: string;
  /** What changed, in a Chinese sentence for whoever has a draft of the version before. */
  readonly title: string;
  readonly steps: readonly MigrationStep[];
}

/** A record as the newest version has it, with what changed; or why it can't be brought there. */
export type Migrated =
  | {
      readonly ok: true;
      readonly data: JsonObject;
      readonly notes: readonly string[];
      /** Where a value of the earlier version stands now, by its JSON Pointer. */
      readonly now: (pointer: string) => string;
    }
  | { readonly ok: false; readonly message: string };

const ITEMS = "*";

/** The places that a pattern stands for, by the lists that are there. */
function places(data: Json, pattern: string): readonly string[] {
  return keysOf(pattern).reduce<readonly string[]>(
    (pointers, key) =>
      pointers.flatMap((pointer) => {
        if (key !== ITEMS) return [step(pointer, key)];
        const list = valueAt(data, pointer);
        return Array.isArray(list) ? list.map((_, i) => step(pointer, i)) : [];
      }),
    [""],
  );
}

/** A pattern with the indices of a place in its `*`s, in their order. */
function alike(pattern: string, place: string, of: string): string {
  const indices = keysOf(place).filter((_, i) => keysOf(of)[i] === ITEMS);
  let next = 0;
  return keysOf(pattern).reduce(
    (pointer, key) => step(pointer, key === ITEMS ? (indices[next++] ?? key) : key),
    "",
  );
}

/**
 * Why a step could lose or spoil values; undefined for one that can't. `*` ends no place, and both ends of a move share
 * its lists.
 */
export function stepFault(each: MigrationStep): string | undefined {
  const ends = each.op === "move" ? [each.from, each.to] : [each.at];
  if (ends.some((end) => !end.startsWith("/") || end.endsWith(ITEMS))) return "要指到字段，不能以 * 结尾";
  const lists = ends.map((end) => end.slice(0, end.lastIndexOf(ITEMS) + 1));
  return lists[0] === lists.at(-1) ? undefined : "不能移出或者移进另一个列表";
}

/** Where a value stands after a step. */
function followed(pointer: string, each: MigrationStep): string {
  if (each.op !== "move") return pointer;
  const [keys, from] = [keysOf(pointer), keysOf(each.from)];
  const isBelow = from.every((key, i) => key === keys[i] || (key === ITEMS && /^\d+$/.test(keys[i] ?? "")));
  return isBelow ? keys.slice(from.length).reduce(step, alike(each.to, pointer, each.from)) : pointer;
}

const parentOf = (pointer: string): string => pointer.slice(0, pointer.lastIndexOf("/"));

function moved(data: Json, { from, to }: { readonly from: string; readonly to: string }): Json {
  return places(data, from).reduce((at, place) => {
    const [value, target] = [valueAt(at, place), alike(to, place, from)];
    // A value that stands there already is not overwritten: the check of the record tells of the one left over.
    if (value === undefined || valueAt(at, target) !== undefined) return at;
    return withValue(withValue(at, place, undefined), target, value);
  }, data);
}

function stepped(data: Json, each: MigrationStep): Json {
  if (each.op === "move") return moved(data, each);
  return places(data, each.at).reduce((at, place) => {
    const value = valueAt(at, place);
    if (each.op === "remove") return value === undefined ? at : withValue(at, place, undefined);
    if (each.op === "set") {
      const isOpen = value === undefined && isObject(valueAt(at, parentOf(place)));
      return isOpen ? withValue(at, place, each.value) : at;
    }
    const name =
      typeof value === "string" && Object.hasOwn(each.values, value) ? each.values[value] : undefined;
    return name === undefined ? at : withValue(at, place, name);
  }, data);
}

/**
 * Brings a record of an earlier version to the newest one, a named migration after the other. Nothing is guessed: a
 * version that is newer than ours, or that no chain of migrations begins at, is refused with a sentence.
 */
export function migrated(
  { title, version, migrations = [] }: Pick<KindDefinition, "title" | "version" | "migrations">,
  data: JsonObject,
  from: string,
): Migrated {
  if (from === version) return { ok: true, data, notes: [], now: (pointer) => pointer };
  const chain = migrations.filter(({ to }) => Number(to) > Number(from));
  const isWhole = chain.length === Number(version) - Number(from) && chain.length > 0;
  if (!isWhole) return { ok: false, message: MESSAGES["other-version"]({ title, from, version }) };
  const steps = chain.flatMap((each) => each.steps);
  return {
    ok: true,
    data: steps.reduce<Json>(stepped, data) as JsonObject,
    notes: chain.map((each) => each.title),
    now: (pointer) => steps.reduce(followed, pointer),
  };
}
