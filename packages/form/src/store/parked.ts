import { type Json, valueAt, withValue } from "@shifan/schema";

/**
 * What was filled into fields that a condition has since left out. A record must not hold them, but whoever switches
 * back finds the own words again.
 */
export class Parked {
  readonly #values = new Map<string, Json>();

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
