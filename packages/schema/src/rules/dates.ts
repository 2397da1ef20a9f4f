import { chineseDate, dayNumber, periodEnd } from "../calendar.ts";
import type { Finding } from "../fault.ts";
import { pointerOf, read } from "../json.ts";
import { type Check, numberAt, rowsOf, textAt, titleAt } from "./scope.ts";

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

export const datesAlong: Check<"dates-along"> = (rule, scope) => {
  let last = rule.after === undefined ? undefined : textAt(scope.value, rule.after);
  let other = rule.after === undefined ? "" : titleAt(scope, rule.after);
  return rowsOf(scope, rule.list).flatMap(({ value, pointer }): Finding[] => {
    const date = textAt(value, rule.by);
    if (date === undefined || dayNumber(date) === undefined) return [];
    const limit = last;
    const named = other;
    last = date;
    other = "上一项";
    if (limit === undefined || (dayNumber(limit) ?? 0) <= (dayNumber(date) ?? 0)) return [];
    const params = { value: chineseDate(date), limit: chineseDate(limit), other: named };
    return [{ pointer: pointerOf(pointer, rule.by), code: "dates-reversed", params }];
  });
};

export const nextYear: Check<"next-year"> = (rule, scope) => {
  const year = numberAt(scope.value, rule.year);
  const date = textAt(scope.value, rule.date);
  if (year === undefined || date === undefined || dayNumber(date) === undefined) return [];
  if (Number(date.slice(0, 4)) === year + 1) return [];
  const params = { value: chineseDate(date), expected: year + 1, other: titleAt(scope, rule.year), year };
  return [{ pointer: pointerOf(scope.pointer, rule.date), code: "not-next-year", params }];
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

export const workdaysLeast: Check<"workdays-least"> = (rule, scope) => {
  const from = textAt(scope.value, rule.from);
  const to = textAt(scope.value, rule.to);
  if (from === undefined || to === undefined) return [];
  if (dayNumber(from) === undefined || dayNumber(to) === undefined) return [];
  const result = periodEnd(from, { workdays: rule.least, countFirst: true }, scope.reference.workdays);
  const pointer = pointerOf(scope.pointer, rule.to);
  if ("missingYear" in result) {
    // The notice that set the period was itself refused for such a year: here a person is told.
    const params = { year: result.missingYear, limit: rule.least };
    return [{ pointer, code: "period-unchecked", params, level: "warn" }];
  }
  if (to >= result.end) return [];
  const params = {
    value: chineseDate(to),
    start: chineseDate(from),
    limit: rule.least,
    expected: chineseDate(result.end),
  };
  return [{ pointer, code: "period-short", params }];
};

export const dueBy: Check<"due-by"> = (rule, scope) => {
  const year = numberAt(scope.value, rule.year);
  const date = textAt(scope.value, rule.field);
  if (year === undefined || date === undefined || dayNumber(date) === undefined) return [];
  const limit = `${year + rule.offset}-${rule.day}`;
  if (date <= limit) return [];
  const params = { value: chineseDate(date), limit: chineseDate(limit) };
  return [{ pointer: pointerOf(scope.pointer, rule.field), code: "overdue", params }];
};
