import type { Json } from "@shifan/schema";
import fc from "fast-check";
import { expect, test } from "vitest";
import { applyPatch, patchBetween } from "./patch.ts";

const json = (): fc.Arbitrary<Json> =>
  fc.jsonValue({ maxDepth: 3 }).map((value) => JSON.parse(JSON.stringify(value)) as Json);
const record = fc.dictionary(fc.string(), json());

test("the patch between two records makes one of the other", () => {
  fc.assert(
    fc.property(record, record, (from, to) => {
      expect(applyPatch(from, patchBetween(from, to))).toEqual({ ok: true, data: to });
    }),
  );
});

test("a patch does not fit where somebody else has changed the same field, and says where", () => {
  const base = { economy: { gdp: 1, tax: 2 } };
  const mine = patchBetween(base, { economy: { gdp: 5, tax: 2 } });
  expect(applyPatch({ economy: { gdp: 9, tax: 2 } }, mine)).toEqual({ ok: false, at: "/economy/gdp" });
});

test("a field that somebody else has filled in meanwhile is not written over", () => {
  const mine = patchBetween({}, { name: "丙" });
  expect(applyPatch({ name: "甲" }, mine)).toEqual({ ok: false, at: "/name" });
  expect(applyPatch({ name: "丙" }, mine)).toEqual({ ok: true, data: { name: "丙" } });
});

test("changes of different fields go together", () => {
  const base = { economy: { gdp: 1, tax: 2 } };
  const mine = patchBetween(base, { economy: { gdp: 5, tax: 2 } });
  expect(applyPatch({ economy: { gdp: 1, tax: 7 } }, mine)).toEqual({
    ok: true,
    data: { economy: { gdp: 5, tax: 7 } },
  });
});
