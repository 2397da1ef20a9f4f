import {
  activeAt,
  type Fault,
  type Json,
  keysOf,
  nodeAt,
  type SchemaNode,
  step,
  type Validation,
  type ValueKind,
  valueKind,
} from "@shifan/schema";

/** What a form knows of one field beside its value. */
export interface FieldState {
  /**
   * Faults to show. What is wrong shows once nobody is typing; what is missing, once the field was left or the whole
   * form was checked.
   */
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

const MADE_OF_FIELDS = new Set<ValueKind>(["group", "table", "series", "files"]);

/** The field that shows what is wrong at a place: an entry of a list or a property of a file has no field of its own. */
function shownAt(schema: SchemaNode, pointer: string): string {
  let at = "";
  let node: SchemaNode | undefined = schema;
  for (const key of keysOf(pointer)) {
    if (node !== undefined && !MADE_OF_FIELDS.has(valueKind(node))) return at;
    node = node === undefined ? undefined : nodeAt(node, step("", key));
    at = step(at, key);
  }
  return at;
}

/** Faults and notes of a validation by the field that shows them. */
export function findingsByPointer(
  validation: Validation,
  schema: SchemaNode,
): {
  readonly faults: ReadonlyMap<string, readonly Fault[]>;
  readonly warnings: ReadonlyMap<string, readonly Fault[]>;
} {
  const faults = validation.ok ? NOTHING : validation.faults;
  return { faults: grouped(faults, schema), warnings: grouped(validation.notes, schema) };
}

function grouped(faults: readonly Fault[], schema: SchemaNode): ReadonlyMap<string, readonly Fault[]> {
  const groups = new Map<string, Fault[]>();
  for (const fault of faults) {
    const pointer = shownAt(schema, fault.pointer);
    const group = groups.get(pointer);
    if (group === undefined) groups.set(pointer, [fault]);
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
