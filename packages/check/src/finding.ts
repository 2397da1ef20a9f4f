import type { RuleId } from "./rules.ts";

/** How binding a rule is: 规定 is an error, 一般 a warning, 推荐 a hint, 实务 a custom without a clause. */
export type Strength = "规定" | "一般" | "推荐" | "实务";

/** What a file does with one rule. */
export interface Finding {
  readonly id: string;
  /** Clause of GB/T 9704-2012 unless it names another text. */
  readonly clause: string;
  readonly strength: Strength;
  /** The rule as a Chinese sentence. */
  readonly rule: string;
  readonly outcome: "held" | "broken" | "not-applicable";
  readonly wanted: string;
  readonly measured: string;
  /** Page of the file, from 1, where the rule is broken. */
  readonly page?: number;
  /** What to do, when broken. */
  readonly hint?: string;
}

/** What a measuring function says of its rule; `text` is what was seen, or why the rule does not apply. */
export interface Result {
  readonly outcome: Finding["outcome"];
  readonly text: string;
  readonly page?: number;
}

/** The rule is kept. */
export const held = (text: string): Result => ({ outcome: "held", text });

/** The rule is broken, on `page` where one page can be named. */
export const broken = (text: string, page?: number): Result => ({
  outcome: "broken",
  text,
  ...(page === undefined ? {} : { page }),
});

/** The rule says nothing about this file. */
export const notApplicable = (reason: string): Result => ({ outcome: "not-applicable", text: reason });

/** The first fault, or `otherwise` when there is none. */
export const firstBroken = (faults: readonly (Result | undefined)[], otherwise: Result): Result =>
  faults.find((fault) => fault !== undefined) ?? otherwise;

/** A record with one measuring function for every rule: a rule without one does not compile. */
export type Measures<T> = { readonly [K in RuleId]: (input: T) => Result };
