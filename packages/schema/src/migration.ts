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
  | { readonly ok: true; readonly data: JsonObject; readonly notes: readonly string[] }
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

const parentOf = (pointer: string): string => pointer.slice(0, pointer.lastIndexOf("/"));

function moved(data: Json, { from, to }: { readonly from: string; readonly to: string }): Json {
  return places(data, from).reduce((at, place) => {
    const value = valueAt(at, place);
    if (value === undefined) return at;
    return withValue(withValue(at, place, undefined), alike(to, place, from), value);
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
  if (from === version) return { ok: true, data, notes: [] };
  const chain = migrations.filter(({ to }) => Number(to) > Number(from));
  const isWhole = chain.length === Number(version) - Number(from) && chain.length > 0;
  if (!isWhole) return { ok: false, message: MESSAGES["other-version"]({ title, from, version }) };
  const after = chain.reduce<Json>((at, { steps }) => steps.reduce(stepped, at), data);
  return { ok: true, data: after as JsonObject, notes: chain.map((each) => each.title) };
}
