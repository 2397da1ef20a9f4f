import type { Finding } from "../fault.ts";
import { nodeAt } from "../field-name.ts";
import { pointerOf, read } from "../json.ts";
import { isForbidden } from "./forbidden.ts";
import { type Check, numberAt, rowsOf, textAt, titleAt } from "./scope.ts";

export const notMore: Check<"not-more"> = (rule, scope) => {
  const smaller = numberAt(scope.value, rule.smaller);
  const larger = numberAt(scope.value, rule.larger);
  if (smaller === undefined || larger === undefined || smaller <= larger) return [];
  const params = { value: smaller, limit: larger, other: titleAt(scope, rule.larger) };
  return [{ pointer: pointerOf(scope.pointer, rule.smaller), code: "exceeds-other", params }];
};

export const countOf: Check<"count-of"> = (rule, scope) => {
  const value = numberAt(scope.value, rule.field);
  const list = read(scope.value, rule.list);
  if (value === undefined || !Array.isArray(list) || value === list.length) return [];
  const params = { value, expected: list.length };
  return [{ pointer: pointerOf(scope.pointer, rule.field), code: "count-differs", params }];
};

export const countBy: Check<"count-by"> = (rule, scope) => {
  if (!Array.isArray(read(scope.value, rule.list))) return [];
  return rowsOf(scope, rule.each).flatMap((row): Finding[] => {
    const value = numberAt(row.value, rule.field);
    const key = read(row.value, rule.match);
    const expected = rowsOf(scope, rule.list).filter((it) => read(it.value, rule.match) === key).length;
    if (value === undefined || key === undefined || value === expected) return [];
    const pointer = pointerOf(row.pointer, rule.field);
    return [{ pointer, code: "count-differs", params: { value, expected } }];
  });
};

export const sumOf: Check<"sum-of"> = (rule, scope) => {
  const value = numberAt(scope.value, rule.field);
  const parts = rowsOf(scope, rule.list).map((row) => numberAt(row.value, rule.by));
  if (value === undefined || parts.length === 0 || parts.includes(undefined)) return [];
  const sum = parts.reduce<number>((total, part) => total + Math.round((part ?? 0) * 100), 0);
  if (sum === Math.round(value * 100)) return [];
  const params = { value, expected: sum / 100 };
  return [{ pointer: pointerOf(scope.pointer, rule.field), code: "wrong-sum", params }];
};

export const ranked: Check<"ranked"> = (rule, scope) => {
  const rows = rowsOf(scope, rule.list).map((row) => ({ ...row, score: numberAt(row.value, rule.by) }));
  return rows.flatMap(({ value, pointer, score }, index): Finding[] => {
    const rank = numberAt(value, rule.rank);
    const above = rows[index - 1]?.score;
    if (score === undefined) return [];
    if (above !== undefined && above < score) {
      const params = { value: score, other: above, order: "从高到低的顺序" };
      return [{ pointer: pointerOf(pointer, rule.by), code: "out-of-order", params }];
    }
    const expected = 1 + rows.filter((it) => it.score !== undefined && it.score > score).length;
    if (rank === undefined || rank === expected) return [];
    return [
      { pointer: pointerOf(pointer, rule.rank), code: "wrong-rank", params: { value: rank, expected } },
    ];
  });
};

export const explained: Check<"explained"> = (rule, scope) => {
  const value = numberAt(scope.value, rule.field);
  if (value === undefined || Math.abs(value) <= rule.limit) return [];
  if (textAt(scope.value, rule.note) !== undefined) return [];
  const params = { value, limit: rule.limit, other: titleAt(scope, rule.field) };
  return [{ pointer: pointerOf(scope.pointer, rule.note), code: "not-explained", params }];
};

export const graded: Check<"graded"> = (rule, scope) => {
  const score = numberAt(scope.value, rule.of);
  const value = textAt(scope.value, rule.field);
  if (score === undefined || value === undefined) return [];
  const expected = rule.options[rule.limits.filter((limit) => score >= limit).length];
  if (expected === undefined || expected === value || isForbidden(rule.field, expected, scope)) return [];
  const labels = nodeAt(scope.schema, pointerOf("", rule.field))?.["x-enum-labels"];
  const params = {
    value: labels?.[value] ?? value,
    expected: labels?.[expected] ?? expected,
    score,
    other: titleAt(scope, rule.of),
  };
  return [{ pointer: pointerOf(scope.pointer, rule.field), code: "grade-differs", params }];
};
