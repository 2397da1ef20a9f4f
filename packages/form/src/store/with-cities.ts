import {
  bundledReference,
  type Json,
  type JsonObject,
  type SchemaNode,
  step,
  valueAt,
  withValue,
} from "@shifan/schema";

const cityOf = (county: Json | undefined): string | undefined =>
  bundledReference.cities.find(({ counties }) => counties.some(({ code }) => code === county))?.code;

type CityPlaces = readonly (readonly [city: string, county: string])[];

/** The places of an object's cities whose county a rule names, with the county's place. */
function cityPlaces(schema: SchemaNode, pointer = ""): CityPlaces {
  const rules = (schema["x-rules"] ?? []).flatMap((rule) => (rule.rule === "in-city" ? [rule] : []));
  const here = rules.map(({ city, county }) => [step(pointer, city), step(pointer, county)] as const);
  const inside = Object.entries(schema.properties ?? {}).flatMap(([key, node]) =>
    cityPlaces(node, step(pointer, key)),
  );
  return [...here, ...inside];
}

const placesOf = new WeakMap<SchemaNode, CityPlaces>();

/** The same of a whole form, found once: it is asked for with every change. */
function placesIn(form: SchemaNode): CityPlaces {
  const places = placesOf.get(form) ?? cityPlaces(form);
  placesOf.set(form, places);
  return places;
}

/**
 * Data in which a city follows from its county, wherever a rule says that one lies in the other: nobody is asked for
 * what is known. A city that was chosen otherwise stays until another county is given.
 */
export function withCities(schema: SchemaNode, data: JsonObject, before: JsonObject | undefined): JsonObject {
  return placesIn(schema).reduce<JsonObject>((result, [city, county]) => {
    const now = valueAt(result, county);
    const known = cityOf(now);
    const isOther = before !== undefined && valueAt(before, county) !== now;
    if (known === undefined || (valueAt(result, city) !== undefined && !isOther)) return result;
    return withValue(result, city, known) as JsonObject;
  }, data);
}
