import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { CompiledError } from "../src/compiled.ts";
import type { Finding } from "../src/fault.ts";
import { keywordFindings } from "../src/keyword-findings.ts";
import { readSample, sampleVariants } from "../src/node/index.ts";
import { kinds } from "../src/registry.ts";
import { VOCABULARY } from "./compile.ts";
import { commonSchemas, kindSources } from "./sources.ts";

const forms = kinds.filter((it) => it.family === "form");

const ajv = new Ajv2020({ allErrors: true, verbose: true, strict: false, validateFormats: false });
ajv.addVocabulary([...VOCABULARY]);
for (const schema of commonSchemas()) ajv.addSchema(schema);

const byAjv = new Map(
  kindSources().flatMap(({ family, kind, schema }) =>
    family === "form" ? [[kind, ajv.compile(schema)] as const] : [],
  ),
);

/** Every place of a value, as keys from its root. */
function* placesOf(value: unknown, keys: readonly string[] = []): Generator<readonly string[]> {
  yield keys;
  if (typeof value !== "object" || value === null) return;
  for (const [key, child] of Object.entries(value)) yield* placesOf(child, [...keys, key]);
}

/** The value with another one at a place; `undefined` takes the place out. */
function changed(value: unknown, [key, ...rest]: readonly string[], other: unknown): unknown {
  if (key === undefined) return other;
  if (Array.isArray(value)) {
    const index = Number(key);
    const item = changed(value[index], rest, other);
    return item === undefined ? value.toSpliced(index, 1) : value.with(index, item);
  }
  const fields = value as Readonly<Record<string, unknown>>;
  const { [key]: old, ...others } = fields;
  const item = changed(old, rest, other);
  return item === undefined ? others : { ...others, [key]: item };
}

/** Whether items of a wrong type are the same, Ajv looks at or not, depending on a reference: they are wrong anyway. */
const withoutMistyped = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter(
    ({ code, pointer }) =>
      code !== "repeated" ||
      !findings.some((it) => it.code === "wrong-type" && it.pointer.startsWith(`${pointer}/`)),
  );

const others = fc.oneof(
  fc.constantFrom(
    undefined,
    null,
    "",
    "。".repeat(6000),
    -1,
    0.5,
    1e9,
    true,
    false,
    [],
    {},
    { year: 2025, value: null },
  ),
  fc.constantFrom("traditional", "foundation", "provincialDevZone", "未达标", "37010", ["其他"]),
  fc.jsonValue({ maxDepth: 1 }),
);

test.each(forms)("the interpreter finds in $kind what Ajv finds", ({ kind, schema, check }) => {
  const validator = byAjv.get(kind);
  if (validator === undefined) throw new Error(kind);
  const samples = [undefined, ...sampleVariants(kind)].map((variant) => readSample(kind, variant));
  const cases = samples.flatMap((sample) => [...placesOf(sample)].map((place) => ({ sample, place })));
  fc.assert(
    fc.property(fc.constantFrom(...cases), others, ({ sample, place }, other) => {
      const data = JSON.parse(JSON.stringify(changed(sample, place, other) ?? null)) as unknown;
      const found = (errors: readonly CompiledError[]) =>
        withoutMistyped(keywordFindings(errors, schema))
          .map(({ pointer, code, message }) => `${pointer} ${code} ${message ?? ""}`)
          .sort();
      expect(check(data)).toBe(validator(data));
      expect(found(check.errors ?? [])).toEqual(found((validator.errors ?? []) as readonly CompiledError[]));
    }),
    { numRuns: 200 },
  );
});
