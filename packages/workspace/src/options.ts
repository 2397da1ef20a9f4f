import type { FormStore, Option } from "@shifan/form";
import { bundledReference, optionsOf, type SchemaNode } from "@shifan/schema";

const cities: readonly Option[] = bundledReference.cities.map(({ code, name }) => ({
  value: code,
  label: `${name}（${code}）`,
}));
const counties: readonly Option[] = bundledReference.cities.flatMap((city) =>
  city.counties.map(({ code, name }) => ({ value: code, label: `${city.name}${name}（${code}）` })),
);
const cityNames: readonly Option[] = bundledReference.cities.map(({ name }) => ({
  value: name,
  label: name,
}));

const BY_FORMAT: Readonly<Record<string, readonly Option[]>> = {
  "city-code": cities,
  division: counties,
  city: cityNames,
};

/** Values to choose from: reference data by the field's format, or what another field leaves of an enum. */
export function fieldOptions(
  store: FormStore,
  pointer: string,
  node: SchemaNode,
): readonly Option[] | undefined {
  const byFormat = BY_FORMAT[node.format ?? ""];
  if (byFormat !== undefined) return byFormat;
  const options = optionsOf(store.definition, store.data, pointer);
  return options.length === 0 ? undefined : options;
}
