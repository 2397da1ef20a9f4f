import { type KindDefinition, type ValidRecord, validateWith } from "@shifan/schema";
import { InputError } from "./errors.ts";

/** A record of a kind, or an InputError with one line a fault: JSON pointer, code, sentence. */
export function validated(kind: KindDefinition, data: unknown): ValidRecord {
  const validation = validateWith(kind, data);
  if (validation.ok) return validation.record;
  throw new InputError(
    validation.faults.map((fault) => `${fault.pointer || "/"} ${fault.code} ${fault.message}`),
  );
}
