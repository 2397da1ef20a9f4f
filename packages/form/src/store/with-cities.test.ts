import type { SchemaNode } from "@shifan/schema";
import { expect, test } from "vitest";
import { withCities } from "./with-cities.ts";

const schema: SchemaNode = {
  properties: {
    applicant: {
      properties: { county: { type: "string" }, city: { type: "string" } },
      "x-rules": [{ rule: "in-city", county: "county", city: "city" }],
    },
  },
};
const JINAN = "370100";
const LIXIA = "370102";
const given = (county: string, city?: string) => ({ applicant: { county, ...(city && { city }) } });

test("a county's city is known and not asked for", () => {
  expect(withCities(schema, given(LIXIA), undefined)).toEqual(given(LIXIA, JINAN));
});

test("a city that was chosen stays to be corrected, until another county is given", () => {
  const wrong = given(LIXIA, "370200");
  expect(withCities(schema, wrong, undefined)).toBe(wrong);
  expect(withCities(schema, wrong, wrong)).toBe(wrong);
  expect(withCities(schema, wrong, given("370203", "370200"))).toEqual(given(LIXIA, JINAN));
});

test("a code that is no county's says nothing", () => {
  const unknown = given("37");
  expect(withCities(schema, unknown, given(LIXIA))).toBe(unknown);
});
