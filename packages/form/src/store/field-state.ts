import { activeAt, type Fault, type Json, type SchemaNode, step, type Validation } from "@shifan/schema";

/** What a form knows of one field beside its value. */
export interface FieldState {
  /** Faults to show; none before the field was left or the whole form was checked. */
  readonly faults: readonly Fault[];
  /** What is unlikely but not wrong: shown at once, stops nothing. */
  readonly warnings: readonly Fault[];
  readonly required: boolean;
  /** Not part of this record: a condition leaves it out. */
  readonly absent: boolean;
}

const NOTHING: readonly Fault[] = [];

/** The state of a field that nothing is known of. */
export const PLAIN: FieldState = { faults: NOTHING, warnings: NOTHING, required: false, absent: false };

/** Pointers that conditions and `required` speak of. */
export interface Demands {
  readonly required: ReadonlySet<string>;
  readonly absent: ReadonlySet<string>;
}

/** Walks a record and gathers which of its fields are required and which are left out. */
export function demandsOn(schema: SchemaNode, data: Json): Demands {
  const required = new Set<string>();
  const absent = new Set<string>();
  const walk = (node: SchemaNode, value: Json | undefined, pointer: string): void => {
    if (node["x-series"] !== undefined) return;
    if (node.items !== undefined && Array.isArray(value)) {
      for (const [i, row] of value.entries()) walk(node.items, row, step(pointer, i));
      return;
    }
    if (node.properties === undefined) return;
    const object = typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
    const active = activeAt(node, object);
    for (const key of active.required) required.add(step(pointer, key));
    for (const key of active.absent) absent.add(step(pointer, key));
    for (const [key, child] of Object.entries(node.properties)) {
      if (!active.absent.has(key)) walk(child, (object as Record<string, Json>)[key], step(pointer, key));
    }
  };
  walk(schema, data, "");
  return { required, absent };
}

/** Faults and notes of a validation by pointer. */
export function findingsByPointer(validation: Validation): {
  readonly faults: ReadonlyMap<string, readonly Fault[]>;
  readonly warnings: ReadonlyMap<string, readonly Fault[]>;
} {
  const faults = validation.ok ? NOTHING : validation.faults;
  return { faults: grouped(faults), warnings: grouped(validation.notes) };
}

function grouped(faults: readonly Fault[]): ReadonlyMap<string, readonly Fault[]> {
  const groups = new Map<string, Fault[]>();
  for (const fault of faults) {
    const group = groups.get(fault.pointer);
    if (group === undefined) groups.set(fault.pointer, [fault]);
    else group.push(fault);
  }
  return groups;
}

/** Whether two states say the same, so that nobody needs to look again. */
export const sameState = (a: FieldState, b: FieldState): boolean =>
  a.required === b.required &&
  a.absent === b.absent &&
  sameFaults(a.faults, b.faults) &&
  sameFaults(a.warnings, b.warnings);

const sameFaults = (a: readonly Fault[], b: readonly Fault[]): boolean =>
  a.length === b.length && a.every((fault, i) => fault.message === b[i]?.message);
