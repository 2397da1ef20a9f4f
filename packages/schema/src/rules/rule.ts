/**
 * Rules across fields, written as `x-rules` on the object that holds them.
 * Paths are dotted and relative to that object. A field that is absent or of a wrong type satisfies its rules:
 * other checks speak of it.
 */
export type Rule =
  /** `later` isn't before `earlier`. */
  | { readonly rule: "dates-ordered"; readonly earlier: string; readonly later: string }
  /** `by` counts 1, 2, 3… along the list; afresh for each value of `within`. */
  | { readonly rule: "consecutive"; readonly list: string; readonly by: string; readonly within?: string }
  /** No two rows agree in all of `by`. */
  | { readonly rule: "unique"; readonly list: string; readonly by: readonly string[] }
  /** Rows stand in the order of the enum that `by` is taken from, each value once unless `repeats`. */
  | { readonly rule: "enum-order"; readonly list: string; readonly by: string; readonly repeats?: boolean }
  /** Rows stand in the order of division codes; a county must lie in its city. */
  | { readonly rule: "division-order"; readonly list: string; readonly city: string; readonly area: string }
  /** `smaller` is at most `larger`. */
  | { readonly rule: "not-more"; readonly smaller: string; readonly larger: string }
  /** The number `field` equals the rows of `list`. */
  | { readonly rule: "count-of"; readonly field: string; readonly list: string }
  /** In each row of `each`, `field` equals the rows of `list` whose `match` is the same. */
  | {
      readonly rule: "count-by";
      readonly each: string;
      readonly field: string;
      readonly list: string;
      readonly match: string;
    }
  /** The number `field` equals the sum of `by` over the rows of `list`, to a hundredth. */
  | { readonly rule: "sum-of"; readonly field: string; readonly list: string; readonly by: string }
  /** The list has an odd number of rows. */
  | { readonly rule: "odd-count"; readonly list: string }
  /** `to` is the last of `workdays` working days that start on `from`. */
  | {
      readonly rule: "workday-period";
      readonly from: string;
      readonly to: string;
      readonly workdays: string;
      readonly countFirst: string;
    };

/** A rule by its name. */
export type RuleOf<K extends Rule["rule"]> = Extract<Rule, { rule: K }>;
