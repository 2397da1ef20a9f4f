import type { Finding } from "../fault.ts";
import { nodeAt } from "../field-name.ts";
import { pointerOf, read } from "../json.ts";
import { type Check, numberAt, rowsOf, textAt } from "./scope.ts";

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

export const unique: Check<"unique"> = (rule, scope) => {
  const seen = new Map<string, number>();
  return rowsOf(scope, rule.list).flatMap(({ value }, index): Finding[] => {
    const key = JSON.stringify(rule.by.map((path) => read(value, path)));
    const first = seen.get(key);
    if (first === undefined) seen.set(key, index);
    if (first === undefined || rule.by.some((path) => read(value, path) === undefined)) return [];
    const params = { first: first + 1, second: index + 1 };
    return [{ pointer: pointerOf(scope.pointer, rule.list), code: "repeated", params }];
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
