import type { Finding } from "../fault.ts";
import { nodeAt } from "../field-name.ts";
import { pointerOf } from "../json.ts";
import type { City } from "../reference.ts";
import { type Check, rowsOf, type Scope, textAt, titleAt } from "./scope.ts";

/** A city, or a county with its city. */
interface Division {
  readonly city: City;
  readonly county?: { readonly code: string; readonly name: string };
}

/** The division's code in a text that is one, or a number that holds one: SFQ-2026-M-370114-01. */
const CODE = /(?:^|-)(\d{6})(?:-|$)/;

function divisionOfCode(cities: readonly City[], text: string): Division | undefined {
  const code = CODE.exec(text)?.[1];
  for (const city of cities) {
    if (city.code === code) return { city };
    const county = city.counties.find((it) => it.code === code);
    if (county !== undefined) return { city, county };
  }
  return undefined;
}

/** The province before a body's name tells nothing. */
const PROVINCE = /^[^市县区]{2,3}省/;

/** The divisions that a body's name begins with: 济南市章丘区人民政府; there are two 市中区. None for a name that tells none. */
function divisionsNamed(cities: readonly City[], organ: string): readonly Division[] {
  const name = organ.replace(PROVINCE, "");
  const named = cities.filter((city) => name.startsWith(city.name));
  const counties = (named.length > 0 ? named : cities).flatMap((city) => {
    const rest = named.length > 0 ? name.slice(city.name.length) : name;
    const county = city.counties.find((it) => rest.startsWith(it.name));
    return county === undefined ? [] : [{ city, county }];
  });
  return counties.length > 0 ? counties : named.map((city) => ({ city }));
}

/** Whether a division is the other, or lies in it. */
const isWithin = (one: Division, other: Division): boolean =>
  one.city.code === other.city.code &&
  (one.county === undefined || other.county === undefined || one.county.code === other.county.code);

const nameOf = ({ city, county }: Division): string => county?.name ?? city.name;

export const organOfCode: Check<"organ-of-code"> = (rule, scope) => {
  const { cities } = scope.reference;
  const [organ, code] = [textAt(scope.value, rule.organ), textAt(scope.value, rule.code)];
  const own = code === undefined ? undefined : divisionOfCode(cities, code);
  const named = organ === undefined ? [] : divisionsNamed(cities, organ);
  if (organ === undefined || own === undefined || named.length === 0) return [];
  if (named.some((it) => isWithin(it, own))) return [];
  const params = { value: organ, other: titleAt(scope, rule.code), area: nameOf(own) };
  return [{ pointer: pointerOf(scope.pointer, rule.organ), code: "other-division", params }];
};

export const notOf: Check<"not-of"> = (rule, scope) => {
  const { cities } = scope.reference;
  const [organ, code] = [textAt(scope.value, rule.organ), textAt(scope.value, rule.code)];
  const county = code === undefined ? undefined : divisionOfCode(cities, code)?.county?.code;
  const isOwn = (unit: string): boolean =>
    unit === organ ||
    (county !== undefined && divisionsNamed(cities, unit).some((it) => it.county?.code === county));
  return rowsOf(scope, rule.list).flatMap(({ value, pointer }): readonly Finding[] => {
    const unit = textAt(value, rule.unit);
    if (unit === undefined || !isOwn(unit)) return [];
    return [{ pointer: pointerOf(pointer, rule.unit), code: "own-people", params: { value: unit } }];
  });
};

/** The city of a code; without one, the city that a body's name begins with, whether 市 is written or not. */
const cityMeant = (cities: readonly City[], code: string | undefined, organ: string): City | undefined =>
  (code === undefined ? undefined : divisionOfCode(cities, code)?.city) ??
  cities.find(({ name }) => organ.replace(PROVINCE, "").startsWith(name.replace(/市$/, "")));

/** One city and its bureau: neither 各市 nor a county's name behind the city's. */
const isCityBureau = (organ: string, bureau: string): boolean =>
  organ.endsWith(bureau) && /^[\u3400-\u9fff]{2,10}市$/.test(organ.slice(0, -bureau.length));

export const cityBureau: Check<"city-bureau"> = (rule, scope) => {
  const organ = textAt(scope.value, rule.organ);
  if (organ === undefined || isCityBureau(organ, rule.bureau)) return [];
  const city = cityMeant(scope.reference.cities, textAt(scope.value, rule.code), organ);
  const params = { value: organ, bureau: rule.bureau, expected: `${city?.name ?? "某某市"}${rule.bureau}` };
  return [{ pointer: pointerOf(scope.pointer, rule.organ), code: "not-city-bureau", params }];
};

/** The counties that a text means: by their code or the name that it begins with. */
function countiesMeant(cities: readonly City[], text: string): readonly string[] {
  const byCode = divisionOfCode(cities, text);
  const meant = byCode === undefined ? divisionsNamed(cities, text) : [byCode];
  return meant.flatMap(({ county }) => county?.name ?? []);
}

const placesOf = (scope: Scope, list: string | undefined): readonly { value: unknown; pointer: string }[] =>
  list === undefined ? [scope] : rowsOf(scope, list);

export const divisionType: Check<"division-type"> = (rule, scope) =>
  placesOf(scope, rule.list).flatMap(({ value, pointer }): readonly Finding[] => {
    const [type, division] = [textAt(value, rule.type), textAt(value, rule.division)];
    const ending = rule.endings[type ?? ""];
    const counties = division === undefined ? [] : countiesMeant(scope.reference.cities, division);
    const [county] = counties;
    if (type === undefined || ending === undefined || county === undefined) return [];
    if (counties.some((it) => it.endsWith(ending))) return [];
    const field = `${rule.list === undefined ? "" : `${pointerOf("", rule.list)}/0`}${pointerOf("", rule.type)}`;
    const labels = nodeAt(scope.schema, field)?.["x-enum-labels"] ?? {};
    const expected = Object.keys(rule.endings).find((it) => county.endsWith(rule.endings[it] ?? county));
    const said = (it: string | undefined) => labels[it ?? ""] ?? it ?? "";
    const params = { value: said(type), area: county, expected: said(expected) };
    return [{ pointer: pointerOf(pointer, rule.type), code: "other-type", params }];
  });

export const countiesOfCity: Check<"counties-of-city"> = (rule, scope) => {
  const { cities } = scope.reference;
  const city = cities.find((it) => it.name === textAt(scope.value, rule.city));
  if (city === undefined) return [];
  return rowsOf(scope, rule.list).flatMap(({ value, pointer }): readonly Finding[] => {
    const [area, type] = [textAt(value, rule.area), textAt(value, rule.type)];
    if (area === undefined || type === undefined || !rule.types.includes(type)) return [];
    const name = area.startsWith(city.name) ? area.slice(city.name.length) : area;
    if (city.counties.some((it) => it.name === name)) return [];
    const others = cities.filter((it) => it.counties.some((county) => county.name === name));
    const place = pointerOf(pointer, rule.area);
    const params = { value: area, city: city.name, others: others.map((it) => it.name).join("、") };
    return [{ pointer: place, code: others.length > 0 ? "not-in-city" : "no-such-county", params }];
  });
};
