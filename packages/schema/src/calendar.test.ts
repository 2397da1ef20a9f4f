import fc from "fast-check";
import { expect, test } from "vitest";
import { dayNumber, isoOf, periodEnd } from "./calendar.ts";
import { bundledReference } from "./reference.ts";

const { workdays } = bundledReference;
const five = { workdays: 5, countFirst: true };

test("dates and day numbers turn into each other over 800 years", () => {
  expect(dayNumber("1970-01-01")).toBe(0);
  expect(dayNumber("2000-02-29")).toBe(11_016);
  fc.assert(fc.property(fc.integer({ min: -146_000, max: 146_000 }), (day) => dayNumber(isoOf(day)) === day));
});

test.each(["2026-02-29", "2026-13-01", "2026-00-10", "2026-1-5", "1900-02-29", ""])(
  "%s is no calendar date",
  (iso) => expect(dayNumber(iso)).toBeUndefined(),
);

test.each([
  ["2022-04-26", "2022-05-05", "over Labour Day"],
  ["2024-06-13", "2024-06-19", "over a weekend"],
  ["2025-12-18", "2025-12-24", "over a weekend"],
  ["2026-09-16", "2026-09-21", "with a Sunday at work"],
  ["2026-10-01", "2026-10-13", "from a holiday on, with a Saturday at work"],
])("five working days from %s end on %s, %s", (from, end) => {
  expect(periodEnd(from, five, workdays)).toEqual({ end });
});

test("without its first day a period ends a working day later", () => {
  expect(periodEnd("2025-12-18", { ...five, countFirst: false }, workdays)).toEqual({ end: "2025-12-25" });
});

test("a year whose holidays aren't announced is named, not guessed", () => {
  expect(periodEnd("2026-12-30", five, workdays)).toEqual({ missingYear: 2027 });
});
