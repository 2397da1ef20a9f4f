import {
  isBlank,
  type Json,
  type JsonObject,
  nodeAt,
  type SchemaNode,
  valueAt,
  withValue,
} from "@shifan/schema";

/** Rows move: what was left out of one is not found again by its number another day. */
const isInRow = (pointer: string): boolean => /\/\d+(?:\/|$)/.test(pointer);

/**
 * What was filled into fields that a condition has since left out. A record must not hold them, but whoever switches
 * back finds the own words again.
 */
export class Parked {
  readonly #values: Map<string, Json>;

  /** Begins with what a draft has kept; what its form no longer has is passed over. */
  constructor(kept: JsonObject, schema: SchemaNode) {
    this.#values = new Map(Object.entries(kept).filter(([pointer]) => nodeAt(schema, pointer) !== undefined));
  }

  /** What a draft is to keep of it, by pointer. */
  get kept(): JsonObject {
    return Object.fromEntries(
      [...this.#values].filter(([pointer, value]) => !isBlank(value) && !isInRow(pointer)),
    );
  }

  /** Data without the absent fields; those that are back get what was parked of them. */
  fit(data: Json, absent: ReadonlySet<string>): Json {
    let fitting = data;
    for (const pointer of absent) {
      const value = valueAt(fitting, pointer);
      if (value === undefined) continue;
      this.#values.set(pointer, value);
      fitting = withValue(fitting, pointer, undefined);
    }
    for (const [pointer, value] of this.#values) {
      if (absent.has(pointer) || valueAt(fitting, pointer) !== undefined) continue;
      this.#values.delete(pointer);
      fitting = withValue(fitting, pointer, value);
    }
    return fitting;
  }
}
