import {
  type Earlier,
  type Fault,
  type KindDefinition,
  type ValidRecord,
  validateWith,
} from "@shifan/schema";
import { InputError } from "./errors.ts";

/** A record of a kind and what was put right in it. */
export interface Validated {
  readonly record: ValidRecord;
  /** Sentences for the person who gave the record. */
  readonly notices: readonly string[];
}

/** Whoever writes a record by hand needs the words that JSON has for the options of a sentence. */
const inJson = ({ keys }: Fault["params"]): string =>
  keys === undefined || keys === "" ? "" : `（JSON 中写 ${keys}）`;

/** A fault as a line: JSON pointer, code, sentence. */
export const lineOf = ({ pointer, code, message, params }: Fault): string =>
  `${pointer || "/"} ${code} ${message}${inJson(params)}`;

/** A record of a kind, or an InputError with one line a fault: JSON pointer, code, sentence. */
export function validated(kind: KindDefinition, data: unknown, earlier?: Earlier): Validated {
  const validation = validateWith(kind, data, undefined, earlier);
  if (!validation.ok) throw new InputError(validation.faults.map(lineOf));
  return { record: validation.record, notices: validation.notes.map(({ message }) => message) };
}
