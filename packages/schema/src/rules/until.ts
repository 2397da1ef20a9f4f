import { nodesAlong } from "../calc/path-node.ts";
import { chineseDate, dayNumber } from "../calendar.ts";
import type { Finding } from "../fault.ts";
import { pointerOf, read, step } from "../json.ts";
import { type Check, deepRowsOf, type Scope } from "./scope.ts";

const said = (value: string | number): string =>
  typeof value === "number" ? `${value}年` : chineseDate(value);

/** Every value at a path that may lead through lists, with its place. */
function valuesAt(scope: Scope, path: string): readonly { value: unknown; pointer: string }[] {
  const keys = path.split(".");
  const last = keys.pop() ?? "";
  const rows = keys.length === 0 ? [] : deepRowsOf(scope, keys.join("."));
  if (rows.length === 0) return [{ value: read(scope.value, path), pointer: pointerOf(scope.pointer, path) }];
  return rows.map((row) => ({ value: read(row.value, last), pointer: step(row.pointer, last) }));
}

/** Whether a date or a year lies after the limit; texts that are no dates are left to other checks. */
function isAfter(value: unknown, limit: string | number): value is string | number {
  if (typeof value === "number" && typeof limit === "number") return value > limit;
  if (typeof value !== "string" || typeof limit !== "string") return false;
  return (dayNumber(value) ?? 0) > (dayNumber(limit) ?? Number.POSITIVE_INFINITY);
}

export const until: Check<"until"> = (rule, scope) => {
  const found = read(scope.value, rule.limit);
  if (typeof found !== "string" && typeof found !== "number") return [];
  const limit = typeof found === "number" ? found + (rule.offset ?? 0) : found;
  const path = { kind: "path", fromRoot: false, keys: rule.limit.split(".") } as const;
  const nodes = { root: scope.root.schema, owner: scope.schema };
  const other = nodesAlong(path, nodes)?.at(-1)?.title ?? rule.limit;
  return rule.fields.flatMap((field) =>
    valuesAt(scope, field).flatMap(({ value, pointer }): Finding[] => {
      if (!isAfter(value, limit)) return [];
      const params = { value: said(value), limit: said(limit), other };
      return [{ pointer, code: "too-late", params }];
    }),
  );
};
