import type { Finding, Measures, Result } from "./finding.ts";
import { type Rule, type RuleId, ruleIds, rules } from "./rules.ts";

/** A rule and what was measured, as a finding. */
export function findingOf(id: RuleId, result: Result): Finding {
  const { clause, strength, rule, wanted, hint }: Rule = rules[id];
  const isBroken = result.outcome === "broken";
  return {
    id,
    clause,
    strength,
    rule,
    outcome: result.outcome,
    wanted,
    measured: result.text,
    ...(isBroken && result.page !== undefined ? { page: result.page } : {}),
    ...(isBroken ? { hint } : {}),
  };
}

/** The results of every rule, by id. */
export type Results = { readonly [K in RuleId]: Result };

/** Runs every measuring function. */
export function measureAll<T>(measures: Measures<T>, input: T): Results {
  return Object.fromEntries(ruleIds.map((id) => [id, measures[id](input)])) as Results;
}

/** Results in the order of the table, as findings. */
export const toFindings = (results: Results): readonly Finding[] =>
  ruleIds.map((id) => findingOf(id, results[id]));
