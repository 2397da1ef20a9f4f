import type { Finding } from "../fault.ts";
import { datesAlong, datesOrdered, nextYear, workdayPeriod } from "./dates.ts";
import { divisionOrder } from "./divisions.ts";
import { consecutive, enumOrder, listed, oddCount, once, unique } from "./lists.ts";
import { countBy, countOf, notMore, ranked, sumOf } from "./numbers.ts";
import type { Rule } from "./rule.ts";
import type { Check, Scope } from "./scope.ts";
import { markSigns, namedIn } from "./texts.ts";

/** Every rule that schemas may use. */
export const RULES: { readonly [K in Rule["rule"]]: Check<K> } = {
  "dates-ordered": datesOrdered,
  "dates-along": datesAlong,
  "next-year": nextYear,
  consecutive,
  unique,
  once,
  listed,
  ranked,
  "enum-order": enumOrder,
  "division-order": divisionOrder,
  "not-more": notMore,
  "count-of": countOf,
  "count-by": countBy,
  "sum-of": sumOf,
  "odd-count": oddCount,
  "named-in": namedIn,
  "mark-signs": markSigns,
  "workday-period": workdayPeriod,
};

/** What the rules of one object find. */
export const checkRules = (scope: Scope): readonly Finding[] =>
  (scope.schema["x-rules"] ?? []).flatMap((rule) => (RULES[rule.rule] as Check<Rule["rule"]>)(rule, scope));
