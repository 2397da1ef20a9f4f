import { type Fault, type JsonObject, type KindDefinition, mergedIn, mergeWords } from "@shifan/schema";
import { InputError } from "./errors.ts";
import { readRecord } from "./input.ts";

/** A record read out of a filled file, and what a person should look at. */
export interface ReadBack {
  readonly record: JsonObject;
  /** What could not be read, a line each with its place. */
  readonly findings: readonly string[];
  /** What is wrong with the record where the file holds it. */
  readonly faults: readonly Fault[];
  /** What was put right or should be looked at again. */
  readonly notices: readonly string[];
}

/** What a file is read into. */
export interface ReadTarget {
  /** File of the record that it is read into. */
  readonly into?: string;
  /** Name of the kind, for a file that does not say. */
  readonly kindName?: string;
  /** Year that the form is filled in for, for a document that does not say. */
  readonly year?: number;
}

/** A record that need not be complete. */
export function readDraft(file: string): JsonObject {
  const data = readRecord(file);
  if (typeof data !== "object" || data === null || Array.isArray(data))
    throw new InputError([`${file}：记录应为一组字段（JSON 对象）`]);
  return data as JsonObject;
}

/**
 * What a file holds, put into the record that it is read into, if any: what the file leaves blank stays, and so does what
 * nobody changed in it since it was made.
 */
export function putInto(
  { schema }: KindDefinition,
  mine: JsonObject | undefined,
  file: { readonly record: JsonObject; readonly base: JsonObject },
): { readonly data: JsonObject; readonly notices: readonly string[] } {
  if (mine === undefined) return { data: file.record, notices: [] };
  const merged = mergedIn(schema, { mine, file: file.record, base: file.base });
  return { data: merged.data, notices: mergeWords(schema, merged) };
}
