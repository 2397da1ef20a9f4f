import type { Finding } from "../fault.ts";
import { pointerOf } from "../json.ts";
import type { City } from "../reference.ts";
import { type Check, rowsOf, textAt } from "./scope.ts";

/** Cities that have a county of this name: 市中区 lies in two. */
const citiesWith = (cities: readonly City[], area: string): readonly string[] =>
  cities.filter((city) => city.counties.some((county) => county.name === area)).map((city) => city.name);

/** Division code of a row; a development zone has none of its own and only its city counts. */
function codeOf(cities: readonly City[], cityName: string, area: string) {
  const city = cities.find((it) => it.name === cityName);
  if (city === undefined) return undefined;
  return { city: city.code, county: city.counties.find((it) => it.name === area)?.code };
}

export const divisionOrder: Check<"division-order"> = (rule, scope) => {
  const { cities } = scope.reference;
  const last = { city: "", county: "", name: "" };
  return rowsOf(scope, rule.list).flatMap(({ value, pointer }): Finding[] => {
    const cityName = textAt(value, rule.city) ?? "";
    const area = textAt(value, rule.area) ?? "";
    const code = codeOf(cities, cityName, area);
    if (code === undefined) return [];
    const place = pointerOf(pointer, rule.area);
    const others = code.county === undefined ? citiesWith(cities, area) : [];
    if (others.length > 0) {
      const params = { value: area, city: cityName, others: others.join("、") };
      return [{ pointer: place, code: "not-in-city", params }];
    }
    const sameCity = code.city === last.city;
    const wrong =
      code.city < last.city || (sameCity && code.county !== undefined && code.county < last.county);
    if (wrong) {
      const params = { value: cityName + area, other: last.name, order: "行政区划代码顺序" };
      return [{ pointer: place, code: "out-of-order", params }];
    }
    last.county = code.county ?? (sameCity ? last.county : "");
    last.city = code.city;
    last.name = cityName + area;
    return [];
  });
};

/** A county's code starts with its city's first four figures. */
const CITY_FIGURES = 4;

export const inCity: Check<"in-city"> = (rule, scope) => {
  const county = textAt(scope.value, rule.county);
  const city = textAt(scope.value, rule.city);
  if (county === undefined || city === undefined) return [];
  if (county.slice(0, CITY_FIGURES) === city.slice(0, CITY_FIGURES)) return [];
  const { cities } = scope.reference;
  const own = cities.find((it) => it.counties.some(({ code }) => code === county));
  const params = {
    value: own?.counties.find(({ code }) => code === county)?.name ?? county,
    city: cities.find(({ code }) => code === city)?.name ?? city,
    others: own?.name ?? "其他市",
  };
  return [{ pointer: pointerOf(scope.pointer, rule.county), code: "not-in-city", params }];
};
