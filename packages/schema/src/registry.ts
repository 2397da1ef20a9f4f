import { definitions } from "./generated/index.ts";
import type { KindDefinition } from "./kind.ts";
import { MESSAGES } from "./messages.zh.ts";
import { nearest } from "./nearest.ts";
import type { Reference } from "./reference.ts";
import { type Validation, validateWith } from "./validate.ts";

/** Name of a kind that has a folder in `schemas/`. */
export type Kind = keyof typeof definitions;

/** Every kind, in the order of their names. */
export const kinds: readonly KindDefinition[] = Object.values(definitions);

/** The definition of a kind; undefined when there is none of that name. */
export const definitionOf = (kind: string): KindDefinition | undefined =>
  kinds.find((definition) => definition.kind === kind);

/** Validates data as a record of a kind. An unknown kind is a fault too; nothing throws. */
export function validate(kind: string, data: unknown, reference?: Reference): Validation {
  const definition = definitionOf(kind);
  if (definition !== undefined) return validateWith(definition, data, reference);
  const names = kinds.map((it) => it.kind);
  const params = { value: kind.slice(0, 64), nearest: nearest(kind, names) ?? "", known: names.join("、") };
  const message = MESSAGES["unknown-kind"](params);
  return { ok: false, faults: [{ pointer: "", code: "unknown-kind", params, message }], notes: [] };
}
