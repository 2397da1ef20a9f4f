import { chineseDate, dayNumber } from "../calendar.ts";
import type { Finding } from "../fault.ts";
import { nodeAt } from "../field-name.ts";
import { pointerOf } from "../json.ts";
import type { City } from "../reference.ts";
import type { RuleOf } from "./rule.ts";
import { type Check, numberAt, rowsOf, type Scope, textAt, titleAt } from "./scope.ts";

export const sameYear: Check<"same-year"> = (rule, scope) => {
  const year = numberAt(scope.value, rule.year);
  const date = textAt(scope.value, rule.date);
  if (year === undefined || date === undefined || dayNumber(date) === undefined) return [];
  if (Number(date.slice(0, 4)) === year) return [];
  const params = { value: year, date: chineseDate(date), other: titleAt(scope, rule.date) };
  return [{ pointer: pointerOf(scope.pointer, rule.year), code: "other-year", params }];
};

/** Whether a body is a city's or a county's, as far as its name tells. */
const isLocal = (cities: readonly City[], organ: string): boolean =>
  [...cities, ...cities.flatMap((city) => city.counties)].some(({ name }) => organ.startsWith(name));

export const prefixOf: Check<"prefix-of"> = (rule, scope) => {
  const value = textAt(scope.value, rule.prefix);
  const organ = textAt(scope.value, rule.organ)?.replace(/文件$/, "");
  if (value === undefined || value.trim() === "" || organ === undefined) return [];
  const isProvincial = organ.startsWith(rule.province);
  const known = isProvincial || isLocal(scope.reference.cities, organ);
  if (!known || value.startsWith(rule.letter) === isProvincial) return [];
  const params = { value, organ, letter: rule.letter };
  return [{ pointer: pointerOf(scope.pointer, rule.prefix), code: "other-prefix", params }];
};

/** Numbers of applications and designations: SFQ-2026-M-370112-01, SDGY-2026-M-01. Others have no parts to check. */
const NUMBER = /^[A-Z]+-(\d{4})-([A-Z])-(?:(\d{6})-)?\d+$/;

/** What the rule's fields say that a number should hold: the field, how it reads, whether the part agrees. */
function partsOf(rule: RuleOf<"number-agrees">, scope: Scope, [, year, letter, code]: readonly string[]) {
  const { cities } = scope.reference;
  const given = rule.year === undefined ? undefined : numberAt(scope.value, rule.year);
  const category = textAt(scope.value, rule.category);
  const area = rule.area === undefined ? undefined : textAt(scope.value, rule.area);
  const codes = cities.flatMap((city) => city.counties.filter(({ name }) => name === area));
  const label = nodeAt(scope.schema, pointerOf("", rule.category))?.["x-enum-labels"]?.[category ?? ""];
  return [
    { field: rule.year, text: `${given}年`, agrees: given === undefined || String(given) === year },
    {
      field: rule.category,
      text: label ?? category,
      agrees: category === undefined || rule.letters[category] === letter,
    },
    {
      field: rule.area,
      text: area,
      agrees: code === undefined || codes.length === 0 || codes.some((it) => it.code === code),
    },
  ];
}

export const numberAgrees: Check<"number-agrees"> = (rule, scope) => {
  const places = rule.each === undefined ? [scope] : rowsOf(scope, rule.each);
  return places.flatMap((place): Finding[] => {
    const value = textAt(place.value, rule.number);
    const match = NUMBER.exec(value ?? "");
    if (value === undefined || match === null) return [];
    const wrong = partsOf(rule, scope, match).find((it) => !it.agrees);
    if (wrong?.field === undefined) return [];
    const params = { value, other: titleAt(scope, wrong.field), text: wrong.text ?? "" };
    return [{ pointer: pointerOf(place.pointer, rule.number), code: "not-named-in", params }];
  });
};
