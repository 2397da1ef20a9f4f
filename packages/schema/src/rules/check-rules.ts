import type { Finding } from "../fault.ts";
import { organsOfArea } from "./addressees.ts";
import { compare } from "./compare.ts";
import { datesAlong, datesOrdered, dueBy, nextYear, workdayPeriod, workdaysLeast } from "./dates.ts";
import { divisionOrder, inCity } from "./divisions.ts";
import { cityBureau, countiesOfCity, divisionType, notOf, organOfCode } from "./identity.ts";
import { consecutive, enumOrder, listed, oddCount, once, unique } from "./lists.ts";
import { countBy, countOf, explained, graded, notMore, ranked, sumOf } from "./numbers.ts";
import { numberAgrees, prefixOf, sameYear } from "./numbers-of-papers.ts";
import { fits, optionsBy } from "./options.ts";
import type { Rule } from "./rule.ts";
import { applies, type Check, type Scope } from "./scope.ts";
import { flatSeries, seriesYears, yearOnYear } from "./series.ts";
import { different, markSigns, namedIn, onlyWith, optionNamed, textChanged } from "./texts.ts";
import { until } from "./until.ts";

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
  "only-with": onlyWith,
  "workday-period": workdayPeriod,
  compare,
  "series-years": seriesYears,
  "year-on-year": yearOnYear,
  "flat-series": flatSeries,
  "options-by": optionsBy,
  fits,
  until,
  "in-city": inCity,
  different,
  explained,
  "due-by": dueBy,
  graded,
  "organs-of-area": organsOfArea,
  "same-year": sameYear,
  "prefix-of": prefixOf,
  "number-agrees": numberAgrees,
  "option-named": optionNamed,
  "organ-of-code": organOfCode,
  "not-of": notOf,
  "city-bureau": cityBureau,
  "division-type": divisionType,
  "counties-of-city": countiesOfCity,
  "text-changed": textChanged,
  "workdays-least": workdaysLeast,
};

/** What the rules of one object find, each finding with its rule's number and level. */
export const checkRules = (scope: Scope): readonly Finding[] =>
  (scope.schema["x-rules"] ?? [])
    .filter((rule) => applies(rule, scope))
    .flatMap((rule) =>
      (RULES[rule.rule] as Check<Rule["rule"]>)(rule, scope).map((finding) => ({
        ...finding,
        ...(rule.id === undefined ? {} : { rule: rule.id }),
        ...(rule.level === undefined ? {} : { level: rule.level }),
      })),
    );
