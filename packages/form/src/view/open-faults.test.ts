import { definitionOf, emptyRecord, type JsonObject } from "@shifan/schema";
import { expect, test } from "vitest";
import { FormStore } from "../store/form-store.ts";
import { openFaults } from "./open-faults.ts";

const application = definitionOf("application");
if (application === undefined) throw new Error("application");
const draft = emptyRecord(application, { roundYear: 2026 });

/** A new application with some of its parts begun. */
const begun = (parts: JsonObject): FormStore => {
  const begunParts = Object.entries(parts).map(([key, part]) => [
    key,
    { ...(draft[key] as JsonObject), ...(part as JsonObject) },
  ]);
  const data = { ...draft, ...Object.fromEntries(begunParts) } as JsonObject;
  return new FormStore({ definition: application, data, roundYear: 2026, whenIdle: () => () => undefined });
};
const years = (...values: (number | null)[]) => values.map((value, i) => ({ year: 2023 + i, value }));
const wrongIn = (form: FormStore) => openFaults(form).wrong.map(({ pointer }) => pointer);

test("a new form lacks much, and nothing in it is wrong", () => {
  const { missing, wrong } = openFaults(begun({}));
  expect(missing.length).toBeGreaterThan(60);
  expect(wrong).toEqual([]);
});

test("wrong values are named in a form that lacks nearly everything", () => {
  const form = begun({
    cover: { category: "manufacturing" },
    applicant: { uscc: "123" },
    economy: { tradeTotal: years(10, 11, 12), exportTotal: years(20, 21, 22) },
  });
  expect(wrongIn(form)).toEqual([
    "/applicant/uscc",
    "/economy/exportTotal/0/value",
    "/economy/exportTotal/1/value",
    "/economy/exportTotal/2/value",
  ]);
});

test("a wrong figure is named although other years of its series, or rows of its table, are still missing", () => {
  const form = begun({
    economy: { tradeTotal: years(10, null, null), exportTotal: years(20, null, null) },
    chain: { projects: [{ name: "甲", totalInvest: 10, annualInvest: 20, start: "2024.3" }] },
  });
  expect(wrongIn(form)).toEqual([
    "/economy/exportTotal/0/value",
    "/chain/projects/0/start",
    "/chain/projects/0/annualInvest",
  ]);
});

test("the last year that a series, which nobody has to give, lacks once it is begun is missing and not wrong", () => {
  const form = begun({ digital: { integrationIndex: years(61.8, 63.2, null) } });
  const { missing, wrong } = openFaults(form);
  expect(wrong).toEqual([]);
  expect(missing.map(({ pointer }) => pointer)).toContain("/digital/integrationIndex/2/value");
});
