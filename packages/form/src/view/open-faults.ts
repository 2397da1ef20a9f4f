import { type Fault, fieldName, isLack, missingIn } from "@shifan/schema";
import type { FormStore } from "../store/form-store.ts";

/** What a form still lacks and what is wrong in it. */
export interface OpenFaults {
  /**
   * One fault a required field that holds nothing, whatever else its emptiness breaks, and what those that are not
   * required lack once they are begun: a year of a series.
   */
  readonly missing: readonly Fault[];
  /** Faults of what was filled in. */
  readonly wrong: readonly Fault[];
}

const isWithin = (pointer: string, outer: string): boolean =>
  pointer === outer || pointer.startsWith(`${outer}/`);

/** Whether one place is the other or lies in it. */
const meet = (a: string, b: string): boolean => isWithin(a, b) || isWithin(b, a);

/**
 * The last check's faults, sorted by whether something is missing or wrong: an empty series is one thing, not three.
 * A wrong value is named even where others around it are still missing.
 */
export function openFaults({ definition, data, record, validation }: FormStore): OpenFaults {
  const faults = validation.ok ? [] : validation.faults;
  const empty = missingIn(definition, data).flatMap(({ missing }) => missing);
  const said = (pointer: string): Fault =>
    faults.find((fault) => fault.pointer === pointer) ?? {
      pointer,
      code: "missing",
      params: {},
      message: `${fieldName(definition.schema, pointer)}没有填写，请补充`,
    };
  const lacks = faults.filter((it) => isLack(it, record));
  return {
    missing: [
      ...empty.map(said),
      ...lacks.filter(({ pointer }) => !empty.some((other) => meet(pointer, other))),
    ],
    wrong: faults.filter((it) => !isLack(it, record)),
  };
}
