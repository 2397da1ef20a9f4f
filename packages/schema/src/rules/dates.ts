import { chineseDate, dayNumber, periodEnd } from "../calendar.ts";
import { pointerOf, read } from "../json.ts";
import { type Check, numberAt, textAt, titleAt } from "./scope.ts";

export const datesOrdered: Check<"dates-ordered"> = (rule, scope) => {
  const earlier = textAt(scope.value, rule.earlier);
  const later = textAt(scope.value, rule.later);
  if (earlier === undefined || later === undefined) return [];
  const [first, second] = [dayNumber(earlier), dayNumber(later)];
  if (first === undefined || second === undefined || first <= second) return [];
  return [
    {
      pointer: pointerOf(scope.pointer, rule.later),
      code: "dates-reversed",
      params: { value: chineseDate(later), limit: chineseDate(earlier), other: titleAt(scope, rule.earlier) },
    },
  ];
};

/** More days than any notice has; a wrong number must not keep the calendar counting. */
const LONGEST_PERIOD = 366;

export const workdayPeriod: Check<"workday-period"> = (rule, scope) => {
  const from = textAt(scope.value, rule.from);
  const to = textAt(scope.value, rule.to);
  const workdays = numberAt(scope.value, rule.workdays);
  const countFirst = read(scope.value, rule.countFirst);
  if (from === undefined || to === undefined || workdays === undefined || typeof countFirst !== "boolean") {
    return [];
  }
  if (dayNumber(from) === undefined || !(workdays >= 1 && workdays <= LONGEST_PERIOD)) return [];
  const pointer = pointerOf(scope.pointer, rule.to);
  const result = periodEnd(from, { workdays, countFirst }, scope.reference.workdays);
  if ("missingYear" in result) {
    return [{ pointer, code: "no-workdays-data", params: { year: result.missingYear } }];
  }
  if (result.end === to) return [];
  const params = {
    expected: chineseDate(result.end),
    start: chineseDate(from),
    workdays,
    first: countFirst ? "计算在内" : "不计算在内",
  };
  return [{ pointer, code: "wrong-period-end", params }];
};
