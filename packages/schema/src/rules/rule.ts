import type { Comparison } from "../calc/expression.ts";

/**
 * Rules across fields, written as `x-rules` on the object that holds them.
 * Paths are dotted and relative to that object. A field that is absent or of a wrong type satisfies its rules:
 * other checks speak of it.
 */
type Demands =
  /** `later` isn't before `earlier`. */
  | { readonly rule: "dates-ordered"; readonly earlier: string; readonly later: string }
  /** `by` counts 1, 2, 3… along the list; afresh for each value of `within`. */
  | { readonly rule: "consecutive"; readonly list: string; readonly by: string; readonly within?: string }
  /** The dates `by` don't run backwards along the list, and the first isn't before `after`. */
  | { readonly rule: "dates-along"; readonly list: string; readonly by: string; readonly after?: string }
  /** `date` lies in the year after `year`. */
  | { readonly rule: "next-year"; readonly year: string; readonly date: string }
  /**
   * No two rows agree in all of `by`. `advice` says what to do where equal values don't make two rows the same thing
   * (请改为不同的名次): without it one row is to go.
   */
  | {
      readonly rule: "unique";
      readonly list: string;
      readonly by: readonly string[];
      readonly advice?: string;
    }
  /** No row of several lists agrees with another in all of `by`; a path may lead through lists of lists. */
  | { readonly rule: "once"; readonly lists: readonly string[]; readonly by: readonly string[] }
  /** `field` (of each row of `each`) is among the `by` of `list`, or of its rows whose field `of` has one of the values. */
  | {
      readonly rule: "listed";
      readonly each?: string;
      readonly field: string;
      readonly list: string;
      readonly by: string;
      readonly of?: { readonly field: string; readonly values: readonly string[] };
    }
  /** Rows stand from the highest `by` down; `rank` is one more than the rows above with a higher one. */
  | { readonly rule: "ranked"; readonly list: string; readonly by: string; readonly rank: string }
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
  /** The text `field` stands within the text `in`, or is one of the list `in`. */
  | { readonly rule: "named-in"; readonly field: string; readonly in: string }
  /** The text `mark` is the first of the list `signature`, with or without 文件 after it (GB/T 9704 7.2.4, 7.3.5). */
  | { readonly rule: "mark-signs"; readonly mark: string; readonly signature: string }
  /** The list `field` has rows only where the text `other` is one of `values`. */
  | {
      readonly rule: "only-with";
      readonly field: string;
      readonly other: string;
      readonly values: readonly string[];
    }
  /**
   * The bodies `organs`, one or a list, are of the county or zone `area` or of its city; `tier` asks for one of the two.
   * With `each` there are several areas: every one has a body, and every body an area; 各市 stands for all.
   */
  | {
      readonly rule: "organs-of-area";
      readonly organs: string;
      readonly each?: string;
      readonly area: string;
      readonly city?: string;
      readonly tier?: "city" | "county";
    }
  /** The number `year` is that of `date`. */
  | { readonly rule: "same-year"; readonly year: string; readonly date: string }
  /** 机关代字 begins with `letter` where the body is of the `province`, and only there. */
  | {
      readonly rule: "prefix-of";
      readonly prefix: string;
      readonly organ: string;
      readonly province: string;
      readonly letter: string;
    }
  /** The year, the category's letter and the county's code within a number (of each row of `each`) are those of the fields. */
  | {
      readonly rule: "number-agrees";
      readonly number: string;
      readonly each?: string;
      readonly year?: string;
      readonly category: string;
      readonly area?: string;
      readonly letters: Readonly<Record<string, string>>;
    }
  /** The name of the choice `option` stands within the text `in` (of each row of `each`). */
  | { readonly rule: "option-named"; readonly option: string; readonly each?: string; readonly in: string }
  /** Two texts differ. */
  | { readonly rule: "text-changed"; readonly before: string; readonly after: string }
  /** From `from` to `to` are at least so many working days, both days counted. */
  | { readonly rule: "workdays-least"; readonly from: string; readonly to: string; readonly least: number }
  /** `to` is the last of `workdays` working days that start on `from`. */
  | {
      readonly rule: "workday-period";
      readonly from: string;
      readonly to: string;
      readonly workdays: string;
      readonly countFirst: string;
    };

/** Rules that forms use beside those of papers; expressions as in `x-calc`. */
type FormDemands =
  /** Two expressions stand in a relation, year by year where they read series; `years: last` in the last year only. */
  | {
      readonly rule: "compare";
      readonly left: string;
      readonly op: Comparison;
      readonly right: string;
      readonly tolerance?: number;
      /** Field that the fault is shown at; the left one when it is left out. */
      readonly at?: string;
      readonly years?: "last";
    }
  /** Every series of the record runs over the years up to `year` + `offset`. */
  | { readonly rule: "series-years"; readonly year: string; readonly offset: number }
  /** No figure of a series changes by more than `limit` percent from one year to the next without a note. */
  | { readonly rule: "year-on-year"; readonly limit: number }
  /** No series holds the same figure, or 0, in all years without a note. */
  | { readonly rule: "flat-series" }
  /** The options of `field` (in each row of `list`) are those that the value at `by` has. */
  | {
      readonly rule: "options-by";
      readonly list?: string;
      readonly field: string;
      readonly by: string;
      readonly options: Readonly<Record<string, readonly string[]>>;
    }
  /** No date or year at `fields` (paths may lead through lists) is after `limit` (+ `offset` for years). */
  | {
      readonly rule: "until";
      readonly fields: readonly string[];
      readonly limit: string;
      readonly offset?: number;
    }
  /** The division `county` lies in `city`; both are codes. */
  | { readonly rule: "in-city"; readonly county: string; readonly city: string }
  /** The body `organ` names no other city or county than the one of `code`, which may stand within a number. */
  | { readonly rule: "organ-of-code"; readonly organ: string; readonly code: string }
  /** The `unit` of no row is the body `organ`, nor one of the county of `code`, which may stand within a number. */
  | {
      readonly rule: "not-of";
      readonly list: string;
      readonly unit: string;
      readonly organ: string;
      readonly code: string;
    }
  /** The body `organ` is written in full: a city's name and the `bureau`; the city of `code` is what is proposed. */
  | { readonly rule: "city-bureau"; readonly organ: string; readonly code: string; readonly bureau: string }
  /** The county `division`, by code or name, ends as its `type` (in each row of `list`) wants: 县, 市, 区. */
  | {
      readonly rule: "division-type";
      readonly list?: string;
      readonly type: string;
      readonly division: string;
      readonly endings: Readonly<Record<string, string>>;
    }
  /** The `area` of each row whose `type` is one of `types` is a county of the `city`. */
  | {
      readonly rule: "counties-of-city";
      readonly list: string;
      readonly area: string;
      readonly city: string;
      readonly type: string;
      readonly types: readonly string[];
    }
  /** The choice `field` is one of `values`; of use with `when`. */
  | { readonly rule: "fits"; readonly field: string; readonly values: readonly string[] }
  /** No two of the names are the same person's. */
  | { readonly rule: "different"; readonly fields: readonly string[] }
  /** Where the number `field` is further from 0 than `limit`, the text `note` says why. */
  | { readonly rule: "explained"; readonly field: string; readonly limit: number; readonly note: string }
  /** The date `field` isn't after `day` (MM-DD) of the year `year` + `offset`. */
  | {
      readonly rule: "due-by";
      readonly field: string;
      readonly year: string;
      readonly offset: number;
      readonly day: string;
    }
  /** The choice `field` is the option of as many `limits` as the number `of` reaches. */
  | {
      readonly rule: "graded";
      readonly field: string;
      readonly of: string;
      readonly limits: readonly number[];
      readonly options: readonly string[];
    };

interface RuleBase {
  /** Number of the rule in the programme's catalogue: R1–R28. */
  readonly id?: string;
  /** A rule that only asks to look again: its findings are notes and leave the record valid. */
  readonly level?: "warn";
  /** The rule holds only where the text at `field` is one of `values`. */
  readonly when?: { readonly field: string; readonly values: readonly string[] };
}

/** A rule across fields. */
export type Rule = (Demands | FormDemands) & RuleBase;

/** A rule by its name. */
export type RuleOf<K extends Rule["rule"]> = Extract<Rule, { rule: K }>;
