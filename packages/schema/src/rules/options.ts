import type { Finding } from "../fault.ts";
import { nodeAt } from "../field-name.ts";
import { pointerOf, read } from "../json.ts";
import { readRoot } from "../options.ts";
import { type Check, rowsOf, type Scope, textAt, titleAt } from "./scope.ts";

/** How a choice is called. */
const labelAt = (scope: Scope, path: string, value: string): string =>
  nodeAt(scope.schema, pointerOf("", path))?.["x-enum-labels"]?.[value] ?? value;

export const fits: Check<"fits"> = (rule, scope) => {
  const value = textAt(scope.value, rule.field);
  if (value === undefined || rule.values.includes(value)) return [];
  const other = rule.when?.field ?? rule.field;
  const params = {
    value: labelAt(scope, rule.field, value),
    other: titleAt(scope, other),
    text: labelAt(scope, other, textAt(scope.value, other) ?? ""),
  };
  return [{ pointer: pointerOf(scope.pointer, rule.field), code: "not-named-in", params }];
};

export const optionsBy: Check<"options-by"> = (rule, scope) => {
  const by = readRoot(scope.root.value, rule.by);
  const options = rule.options[String(by)];
  if (options === undefined) return [];
  const places = rule.list === undefined ? [scope] : rowsOf(scope, rule.list);
  return places.flatMap(({ value, pointer }) => {
    const chosen = read(value, rule.field);
    const found: readonly unknown[] = Array.isArray(chosen) ? chosen : [chosen];
    return found.flatMap((it): Finding[] => {
      if (typeof it !== "string" || options.includes(it)) return [];
      const params = { value: it, options: options.join("、") };
      return [{ pointer: pointerOf(pointer, rule.field), code: "not-in-list", params }];
    });
  });
};
