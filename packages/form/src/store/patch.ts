import { equal, isObject, type Json, type JsonObject, own, step, valueAt, withValue } from "@shifan/schema";

/** One step of a JSON Patch (RFC 6902), as much of it as a form makes. */
export type PatchStep =
  | { readonly op: "add" | "replace" | "test"; readonly path: string; readonly value: Json }
  | { readonly op: "remove"; readonly path: string };

/**
 * The steps from one state of a record to the next. Each changed value is tested before it is replaced, so that a
 * record that someone else has changed meanwhile refuses the patch (409) in place of losing their work. Of a row of a list
 * what tells it from others is tested too: another row may have come into its place.
 * Lists of unequal length are replaced as a whole. Unchanged branches are recognised by identity, in no time.
 */
export function patchBetween(from: Json, to: Json, pointer = ""): readonly PatchStep[] {
  if (Object.is(from, to)) return [];
  if (isObject(from) && isObject(to)) return objectPatch(from, to, pointer);
  if (Array.isArray(from) && Array.isArray(to) && from.length === to.length) {
    return from.flatMap((value, i) => rowPatch(value, to[i] as Json, step(pointer, i)));
  }
  if (!isObject(from) && !Array.isArray(from) && from === to) return [];
  return [
    { op: "test", path: pointer, value: from },
    { op: "replace", path: pointer, value: to },
  ];
}

/** What stays of a row tells which one it is: its words, or its figures where it has none. */
function rowTests(from: JsonObject, to: JsonObject, pointer: string): readonly PatchStep[] {
  const kept = Object.entries(from).filter(([key, value]) => own(to, key) === value);
  const words = kept.filter(([, value]) => typeof value === "string" && value !== "");
  const telling = words.length > 0 ? words : kept.filter(([, value]) => typeof value === "number");
  return telling.map(([key, value]) => ({ op: "test", path: step(pointer, key), value: value as Json }));
}

function rowPatch(from: Json, to: Json, pointer: string): readonly PatchStep[] {
  const steps = patchBetween(from, to, pointer);
  if (steps.length === 0 || !isObject(from) || !isObject(to)) return steps;
  return [...rowTests(from, to, pointer), ...steps];
}

function objectPatch(from: JsonObject, to: JsonObject, pointer: string): readonly PatchStep[] {
  const keys = [...new Set([...Object.keys(from), ...Object.keys(to)])];
  return keys.flatMap((key): readonly PatchStep[] => {
    const path = step(pointer, key);
    const [before, after] = [own(from, key), own(to, key)];
    if (before === undefined && after !== undefined) return [{ op: "add", path, value: after }];
    if (before !== undefined && after === undefined) {
      return [
        { op: "test", path, value: before },
        { op: "remove", path },
      ];
    }
    return before === undefined || after === undefined ? [] : patchBetween(before, after, path);
  });
}

/** The outcome of a patch: the data as it is then, or the first place at which it does not fit. */
export type Patched =
  | { readonly ok: true; readonly data: Json }
  | { readonly ok: false; readonly at: string };

/**
 * Applies the steps of a patch in order, all of them or none. Stricter than RFC 6902 in one point: a field that is added
 * must not be there yet with another value, for then somebody else has filled it in meanwhile.
 */
export function applyPatch(data: Json, steps: readonly PatchStep[]): Patched {
  let patched = data;
  for (const each of steps) {
    if (each.op === "test") {
      if (!equal(valueAt(patched, each.path), each.value)) return { ok: false, at: each.path };
    } else if (each.op === "add" && isTaken(patched, each)) return { ok: false, at: each.path };
    else patched = withValue(patched, each.path, each.op === "remove" ? undefined : each.value);
  }
  return { ok: true, data: patched };
}

const isTaken = (data: Json, { path, value }: { readonly path: string; readonly value: Json }): boolean => {
  const there = valueAt(data, path);
  return there !== undefined && !equal(there, value);
};
