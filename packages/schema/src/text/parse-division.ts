import { bundledReference, type City } from "../reference.ts";

const PROVINCE = /^山东省/;

/** Names by which a city's county is known: 历下区, 济南市历下区; the first alone where no other city has one. */
function countyCode(name: string, cities: readonly City[]): string | undefined {
  const all = cities.flatMap((city) =>
    city.counties.map((county) => ({ code: county.code, name: county.name, whole: city.name + county.name })),
  );
  const found = all.filter((it) => it.name === name || it.whole === name);
  return found.length === 1 ? found[0]?.code : undefined;
}

const cityCode = (name: string, cities: readonly City[]): string | undefined =>
  cities.find((city) => city.name === name || city.name === `${name}市`)?.code;

/** The code of a division that is given by its name, for fields that hold codes; undefined for any other text. */
export function parseDivision(
  text: string,
  format: string | undefined,
  { cities } = bundledReference,
): string | undefined {
  const name = text.replace(/\s/g, "").replace(PROVINCE, "");
  if (format === "city-code") return cityCode(name, cities);
  return format === "division" ? countyCode(name, cities) : undefined;
}
