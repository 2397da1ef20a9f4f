import { equal } from "./compiled.ts";
import { isObject, own } from "./json.ts";
import type { Consequence, Demand, SchemaNode } from "./schema-node.ts";

/** What the conditions of an object make of its fields. */
export interface Active {
  /** Keys that must be there: those always required and those that a condition asks for. */
  readonly required: ReadonlySet<string>;
  /** Keys that may not be there; a form hides them and takes them out of the data. */
  readonly absent: ReadonlySet<string>;
}

/** Whether a value meets a demand. As in JSON Schema, a demand on fields is met by what is no object. */
export function meets(demand: Demand, value: unknown): boolean {
  const { properties = {}, required = [], contains } = demand;
  if (demand.const !== undefined && !equal(demand.const, value)) return false;
  if (demand.enum !== undefined && !demand.enum.some((it) => equal(it, value))) return false;
  if (Array.isArray(value)) return contains === undefined || value.some((it) => meets(contains, it));
  if (!isObject(value)) return true;
  return (
    required.every((key) => Object.hasOwn(value, key)) &&
    Object.entries(properties).every(([key, it]) => !Object.hasOwn(value, key) || meets(it, own(value, key)))
  );
}

/** Most objects have no conditions: what they ask for is worked out once. */
const unconditional = new WeakMap<SchemaNode, Active>();

function alwaysAt(node: SchemaNode): Active {
  const known = unconditional.get(node) ?? {
    required: new Set(node.required ?? []),
    absent: new Set<string>(),
  };
  unconditional.set(node, known);
  return known;
}

/** Which fields of an object are needed and which are out of place, as its own values stand now. */
export function activeAt(node: SchemaNode, value: unknown): Active {
  if (node.conditions === undefined) return alwaysAt(node);
  const consequences = node.conditions.flatMap((it): readonly Consequence[] => {
    const chosen = meets(it.if, value) ? it.then : it.else;
    return chosen === undefined ? [] : [chosen];
  });
  const properties = consequences.flatMap((it) => Object.entries(it.properties ?? {}));
  return {
    required: new Set([...(node.required ?? []), ...consequences.flatMap((it) => it.required ?? [])]),
    absent: new Set(properties.filter(([, it]) => it === false).map(([key]) => key)),
  };
}
