import type { Finding } from "../fault.ts";
import { pointerOf, read, step } from "../json.ts";
import type { City } from "../reference.ts";
import { type Check, rowsOf, type Scope, textAt, titleAt } from "./scope.ts";

/** A county or development zone with the cities that it may lie in: there are two 市中区. */
interface Area {
  readonly name: string;
  readonly cities: readonly City[];
  /** Whether it is a county of the divisions, not a development zone. */
  readonly isCounty: boolean;
  /** The city that the record puts it in. */
  readonly cityName: string | undefined;
  readonly pointer: string;
}

/** Bodies of all cities at once: they are for lists of areas, not for one. */
const ALL_CITIES = /^(各|有关|相关)/;

const citiesOfCounty = (cities: readonly City[], name: string): readonly City[] =>
  cities.filter((city) => city.counties.some((county) => county.name === name));

/** Whether a body or zone begins with a division's name, 市, 县 or 区 left out; 曹县 has no such name. */
function beginsWith(name: string, division: string): boolean {
  const short = division.replace(/[市县区]$/, "");
  return short.length > 1 && name.startsWith(short);
}

/** A development zone has no code; most begin with the name of their city or county: 烟台经济技术开发区. */
function citiesOfZone(cities: readonly City[], name: string): readonly City[] {
  const named = cities.filter((city) => beginsWith(name, city.name));
  if (named.length > 0) return named;
  return cities.filter((city) => city.counties.some((county) => beginsWith(name, county.name)));
}

/** The area that is named, without the city that may stand before it. */
function areaOf(cities: readonly City[], name: string, cityName: string | undefined, pointer: string): Area {
  const before = cities.find((city) => name.startsWith(city.name) && name !== city.name);
  const short = before === undefined ? name : name.slice(before.name.length);
  const ofCounty = citiesOfCounty(cities, short);
  const named = cities.filter((city) => city.name === (cityName ?? before?.name));
  const own = ofCounty.filter((city) => named.includes(city));
  const isCounty = ofCounty.length > 0;
  if (isCounty) return { name: short, cities: own.length > 0 ? own : ofCounty, isCounty, cityName, pointer };
  return {
    name: short,
    cities: named.length > 0 ? named : citiesOfZone(cities, name),
    isCounty,
    cityName,
    pointer,
  };
}

type Tier = "city" | "county";

/** Whether a body is one of the area or of its city; `tier` asks for one of the two. */
function isOf(organ: string, area: Area, tier: Tier | undefined): boolean {
  const city = area.cities.find((it) => organ.startsWith(it.name));
  const rest = city === undefined ? organ : organ.slice(city.name.length);
  if (tier !== "city" && rest.startsWith(area.name)) return true;
  // A development zone's bodies go by short names, so its city is all that can be asked.
  if (!area.isCounty && citiesOfZone(area.cities, organ).length > 0) return true;
  if (city === undefined || tier === "county") return false;
  return !city.counties.some((county) => rest.startsWith(county.name));
}

function areasOf(scope: Scope, rule: { each?: string; area: string; city?: string }): readonly Area[] {
  const { cities } = scope.reference;
  const rows = rule.each === undefined ? [scope] : rowsOf(scope, rule.each);
  return rows.flatMap(({ value, pointer }) => {
    const name = textAt(value, rule.area);
    const city = rule.city === undefined ? undefined : textAt(value, rule.city);
    return name === undefined ? [] : [areaOf(cities, name, city, pointerOf(pointer, rule.area))];
  });
}

/** The bodies at a path that holds one or a list, with their places. */
function organsOf(scope: Scope, path: string): readonly { organ: string; pointer: string }[] {
  const found = read(scope.value, path);
  const pointer = pointerOf(scope.pointer, path);
  if (typeof found === "string") return [{ organ: found, pointer }];
  if (!Array.isArray(found)) return [];
  return found.flatMap((organ: unknown, index) =>
    typeof organ === "string" ? [{ organ, pointer: step(pointer, index) }] : [],
  );
}

/** Counties that a record puts in a city that isn't theirs. */
const misplaced = (areas: readonly Area[]): readonly Finding[] =>
  areas
    .filter((it) => it.isCounty && it.cityName !== undefined)
    .filter((it) => !it.cities.some((city) => city.name === it.cityName))
    .map((it) => ({
      pointer: it.pointer,
      code: "not-in-city",
      params: { value: it.name, city: it.cityName ?? "", others: cityNames(it) },
    }));

const cityNames = (area: Area): string => area.cities.map((it) => it.name).join("或者");

/** Whose body is wanted, as a sentence says it. */
const wanted = (area: Area, tier: Tier | undefined): string =>
  ({ city: cityNames(area), county: area.name, any: `${cityNames(area)}或者${area.name}` })[tier ?? "any"];

export const organsOfArea: Check<"organs-of-area"> = (rule, scope) => {
  const areas = areasOf(scope, rule);
  const organs = organsOf(scope, rule.organs);
  const elsewhere = misplaced(areas);
  if (areas.length === 0 || organs.length === 0 || elsewhere.length > 0) return elsewhere;
  const forAll = (organ: string) => rule.each !== undefined && ALL_CITIES.test(organ);
  const strangers = areas.every((it) => it.cities.length > 0)
    ? organs.filter(({ organ }) => !forAll(organ) && !areas.some((area) => isOf(organ, area, rule.tier)))
    : [];
  if (rule.each === undefined) {
    const [area] = areas as [Area];
    return strangers.map(({ organ, pointer }): Finding => {
      const params = {
        value: organ,
        area: area.name,
        city: cityNames(area),
        expected: wanted(area, rule.tier),
      };
      return { pointer, code: "other-area", params };
    });
  }
  const missed = areas.filter(
    (area) =>
      area.cities.length > 0 && !organs.some(({ organ }) => forAll(organ) || isOf(organ, area, rule.tier)),
  );
  return [
    ...missed.map((area): Finding => {
      const params = { value: area.name, city: cityNames(area), other: titleAt(scope, rule.organs) };
      return { pointer: area.pointer, code: "city-not-named", params };
    }),
    ...(missed.length > 0 ? [] : strangers).map(({ organ, pointer }): Finding => {
      const params = { value: organ, other: titleAt(scope, rule.each ?? "") };
      return { pointer, code: "no-area-there", params };
    }),
  ];
};
