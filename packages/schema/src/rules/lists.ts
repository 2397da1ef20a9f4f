import type { Finding } from "../fault.ts";
import { nodeAt } from "../field-name.ts";
import { pointerOf, read } from "../json.ts";
import { type Check, deepRowsOf, numberAt, rowsOf, type Scope, textAt, titleAt } from "./scope.ts";

export const consecutive: Check<"consecutive"> = (rule, scope) => {
  const next = new Map<unknown, number>();
  return rowsOf(scope, rule.list).flatMap(({ value, pointer }): Finding[] => {
    const group = rule.within === undefined ? "" : read(value, rule.within);
    const expected = next.get(group) ?? 1;
    next.set(group, expected + 1);
    const found = numberAt(value, rule.by);
    if (found === undefined || found === expected) return [];
    const place = pointerOf(pointer, rule.by);
    return [{ pointer: place, code: "not-consecutive", params: { expected, value: found } }];
  });
};

/** How a value of a field of the list's rows is shown: an option by its name. */
function labelOf(scope: Scope, list: string, by: string, value: unknown): string {
  const field = nodeAt(scope.schema, `${pointerOf("", list)}/0${pointerOf("", by)}`);
  return field?.["x-enum-labels"]?.[String(value)] ?? String(value);
}

export const unique: Check<"unique"> = (rule, scope) => {
  const seen = new Map<string, number>();
  return rowsOf(scope, rule.list).flatMap(({ value, pointer }, index): Finding[] => {
    const key = JSON.stringify(rule.by.map((path) => read(value, path)));
    const first = seen.get(key);
    if (first === undefined) seen.set(key, index);
    if (first === undefined || rule.by.some((path) => read(value, path) === undefined)) return [];
    const shown = rule.by.map((path) => labelOf(scope, rule.list, path, read(value, path)));
    const params = { first: first + 1, value: shown.join("、"), advice: rule.advice ?? "" };
    return [{ pointer: pointerOf(pointer, rule.by[0] ?? ""), code: "same-value", params }];
  });
};

export const once: Check<"once"> = (rule, scope) => {
  const seen = new Set<string>();
  return rule.lists
    .flatMap((path) => deepRowsOf(scope, path))
    .flatMap(({ value, pointer }): Finding[] => {
      const parts = rule.by.map((path) => textAt(value, path));
      const key = JSON.stringify(parts);
      const again = seen.has(key) && !parts.includes(undefined);
      seen.add(key);
      return again ? [{ pointer, code: "listed-again", params: { value: parts.at(-1) ?? "" } }] : [];
    });
};

export const listed: Check<"listed"> = (rule, scope) => {
  const { of } = rule;
  const meant = rowsOf(scope, rule.list).filter(
    ({ value }) => of === undefined || of.values.includes(textAt(value, of.field) ?? ""),
  );
  const known = meant.map((row) => textAt(row.value, rule.by));
  const places = rule.each === undefined ? [scope] : rowsOf(scope, rule.each);
  return places.flatMap((place): Finding[] => {
    const value = textAt(place.value, rule.field);
    if (value === undefined || known.length === 0 || known.includes(value)) return [];
    const params = {
      value: labelOf(scope, rule.list, rule.by, value),
      other: titleAt(scope, rule.list),
      of: of?.values.join("、") ?? "",
    };
    return [{ pointer: pointerOf(place.pointer, rule.field), code: "not-listed", params }];
  });
};

export const enumOrder: Check<"enum-order"> = (rule, scope) => {
  const field = nodeAt(scope.schema, `${pointerOf("", rule.list)}/0${pointerOf("", rule.by)}`);
  const label = (index: number) => {
    const value = String(field?.enum?.[index]);
    return field?.["x-enum-labels"]?.[value] ?? value;
  };
  let last = -1;
  return rowsOf(scope, rule.list).flatMap(({ value, pointer }): Finding[] => {
    const rank = field?.enum?.indexOf(textAt(value, rule.by) ?? "") ?? -1;
    const previous = last;
    if (rank > last) last = rank;
    if (rank === -1 || rank > previous || (rank === previous && rule.repeats === true)) return [];
    const place = pointerOf(pointer, rule.by);
    if (rank === previous) {
      return [{ pointer: place, code: "listed-twice", params: { value: label(rank) } }];
    }
    const params = { value: label(rank), other: label(previous), order: "规定的顺序" };
    return [{ pointer: place, code: "out-of-order", params }];
  });
};

export const oddCount: Check<"odd-count"> = (rule, scope) => {
  const rows = rowsOf(scope, rule.list);
  if (rows.length === 0 || rows.length % 2 === 1) return [];
  return [{ pointer: pointerOf(scope.pointer, rule.list), code: "not-odd", params: { actual: rows.length } }];
};
