import { meets } from "../conditions.ts";
import { applies, type Scope } from "./scope.ts";

const byCondition = (field: string, option: string, { schema, value }: Scope): boolean =>
  (schema.conditions ?? []).some((it) => {
    const node = (meets(it.if, value) ? it.then : it.else)?.properties?.[field];
    return node === false || (node?.enum !== undefined && !node.enum.includes(option));
  });

const byRule = (field: string, option: string, scope: Scope): boolean =>
  (scope.schema["x-rules"] ?? []).some(
    (it) => it.rule === "fits" && it.field === field && applies(it, scope) && !it.values.includes(option),
  );

/** Whether another rule of the object rejects an option as things stand: nobody is advised to choose it then. */
export const isForbidden = (field: string, option: string, scope: Scope): boolean =>
  byCondition(field, option, scope) || byRule(field, option, scope);
