import { checkValues } from "./check-values.ts";
import type { Fault, Finding } from "./fault.ts";
import { faultOf } from "./fault-of.ts";
import { figureFaults } from "./figure-faults.ts";
import type { Json } from "./json.ts";
import { checkJson } from "./json-check.ts";
import { keywordFindings } from "./keyword-findings.ts";
import type { KindDefinition } from "./kind.ts";
import { isLack } from "./lack.ts";
import { bundledReference, type Reference } from "./reference.ts";
import { tidy } from "./tidy.ts";

/** An earlier form that holds figures of the same years: last year's report, or the application. */
export interface Earlier {
  readonly record: unknown;
  /** What it is called in a sentence: 申报书. */
  readonly source: string;
}

declare const valid: unique symbol;

/** A record that its schema's validator passed. Only `validate` makes one. */
export type ValidRecord = { readonly [key: string]: Json } & { readonly [valid]: true };

/**
 * The outcome of a validation: the record with its texts tidied, or everything that is wrong with it. Notes, in both
 * cases, tell what was put right and what somebody should look at again.
 */
export type Validation =
  | { readonly ok: true; readonly record: ValidRecord; readonly notes: readonly Fault[] }
  | { readonly ok: false; readonly faults: readonly Fault[]; readonly notes: readonly Fault[] };

/** More than any form has fields that may be empty; building a longer list would let hostile data cost time. */
const MAX_FAULTS = 1000;

/** Data that is JSON of a reasonable size. A text of blanks is called that, whatever else it breaks. */
function findings(definition: KindDefinition, data: unknown, reference: Reference): readonly Finding[] {
  const keyword = definition.check(data)
    ? []
    : keywordFindings(definition.check.errors ?? [], definition.schema);
  const { schema } = definition;
  const others = checkValues({ value: data, schema, pointer: "", reference, root: { value: data, schema } });
  const blank = new Set(others.filter(({ code }) => code === "blank").map(({ pointer }) => pointer));
  const spoken = new Set(keyword.map(({ pointer }) => pointer).filter((pointer) => !blank.has(pointer)));
  return [
    ...keyword.filter(({ pointer }) => !blank.has(pointer)),
    ...others.filter(({ pointer }) => !spoken.has(pointer)),
  ];
}

/** What is wrong comes before what is missing: a new form lacks hundreds of values, and none may hide a wrong one. */
const wrongFirst = (found: readonly Finding[], data: unknown): readonly Finding[] => [
  ...found.filter((it) => !isLack(it, data)),
  ...found.filter((it) => isLack(it, data)),
];

/** The findings that are said. A list that was cut says so itself. */
function cut(found: readonly Finding[]): readonly Finding[] {
  if (found.length <= MAX_FAULTS) return found;
  const count = found.length - MAX_FAULTS;
  return [...found.slice(0, MAX_FAULTS), { pointer: "", code: "more-faults", params: { count } }];
}

/** One note for all texts that lost blanks: a spreadsheet brings them by the hundred. */
const noteOn = ([first, ...others]: readonly string[]): readonly Finding[] =>
  first === undefined ? [] : [{ pointer: first, code: "trimmed", params: { count: others.length + 1 } }];

const changedSince = (definition: KindDefinition, data: unknown, { record, source }: Earlier) =>
  figureFaults(definition, data, record, { rule: "R28", source });

/**
 * Validates data against one kind's definition. Never throws for any data. Blanks around a text are taken off
 * before it is looked at, and a note says so; the data itself isn't changed.
 * Calendar and divisions come from `reference`; the bundled data when it is left out. Where the `earlier` form is known, a
 * figure that it held otherwise and that no note corrects is a fault (R28).
 */
export function validateWith(
  definition: KindDefinition,
  data: unknown,
  reference: Reference = bundledReference,
  earlier?: Earlier,
): Validation {
  const say = (found: readonly Finding[], about: unknown) =>
    cut(found).map((finding) => faultOf(finding, definition, about));
  const unreadable = checkJson(data);
  if (unreadable.length > 0) return { ok: false, faults: say(unreadable, undefined), notes: [] };
  const tidied = tidy(data);
  const found = wrongFirst(findings(definition, tidied.data, reference), tidied.data);
  const warnings = found.filter((it) => it.level === "warn");
  const notes = say([...noteOn(tidied.trimmed), ...warnings], tidied.data);
  const own = say(
    found.filter((it) => it.level !== "warn"),
    tidied.data,
  );
  const changed = earlier === undefined ? [] : changedSince(definition, tidied.data, earlier);
  const faults = [...own, ...changed.filter(({ pointer }) => !own.some((it) => it.pointer === pointer))];
  if (faults.length > 0) return { ok: false, faults, notes };
  return { ok: true, record: tidied.data as ValidRecord, notes };
}
