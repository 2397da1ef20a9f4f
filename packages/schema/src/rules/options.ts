import type { Finding } from "../fault.ts";
import { pointerOf, read } from "../json.ts";
import { readRoot } from "../options.ts";
import { type Check, rowsOf } from "./scope.ts";

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
