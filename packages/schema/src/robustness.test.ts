import fc from "fast-check";
import { expect, test } from "vitest";
import { withComputed } from "./calc/computed.ts";
import { carryOver } from "./carry-over.ts";
import { activeAt } from "./conditions.ts";
import { figureFaults } from "./figure-faults.ts";
import { missingIn } from "./missing.ts";
import { readSample } from "./node/index.ts";
import { optionsOf } from "./options.ts";
import { definitionOf, kinds } from "./registry.ts";
import { validateWith } from "./validate.ts";

const forms = kinds.filter((it) => it.family === "form");
type Fields = Readonly<Record<string, unknown>>;

/** A sample whose fields hold other things: of the field's own kind, or nothing that belongs there. */
const spoilt = (kind: string): fc.Arbitrary<unknown> => {
  const sample = readSample(kind) as Fields;
  const keys = Object.keys(sample);
  const inside = (value: unknown): readonly string[] =>
    typeof value === "object" && value !== null ? Object.keys(value) : [];
  return fc
    .tuple(fc.constantFrom(...keys), fc.nat(40), fc.jsonValue({ maxDepth: 3 }), fc.boolean())
    .map(([key, at, other, isDeep]) => {
      const value = sample[key];
      const below = inside(value);
      const name = below[at % Math.max(1, below.length)];
      if (!isDeep || name === undefined) return { ...sample, [key]: other };
      if (Array.isArray(value)) return { ...sample, [key]: value.with(Number(name), other) };
      return { ...sample, [key]: { ...(value as Fields), [name]: other } };
    });
};

test.each(forms)("whatever stands in $kind, faults are said in words and nothing throws", (definition) => {
  fc.assert(
    fc.property(fc.oneof(spoilt(definition.kind), fc.jsonValue()), (data) => {
      const result = validateWith(definition, data);
      for (const { message, pointer } of [...(result.ok ? [] : result.faults), ...result.notes]) {
        expect(message).not.toMatch(/undefined|NaN|\[object/);
        expect(pointer === "" || pointer.startsWith("/")).toBe(true);
      }
      missingIn(definition, data);
      activeAt(definition.schema, data);
      const computed = withComputed(definition, data);
      expect(withComputed(definition, computed)).toBe(computed);
    }),
    { numRuns: 60 },
  );
});

test("whatever an old form holds, the new one opens", () => {
  const report = definitionOf("annual-report");
  const application = definitionOf("application");
  if (report === undefined || application === undefined) throw new Error("forms");
  fc.assert(
    fc.property(fc.oneof(spoilt("application"), fc.jsonValue()), (data) => {
      const draft = carryOver(application, data, report, { roundYear: 2026 });
      expect(draft).toMatchObject({ year: 2026 });
      optionsOf(application, data, "/leadingIndustries/0/direction");
      figureFaults(report, draft, data, { rule: "R28", source: "申报书" });
    }),
    { numRuns: 100 },
  );
});
