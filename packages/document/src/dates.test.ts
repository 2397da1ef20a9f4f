import { expect, test } from "vitest";
import { calendarDate, printedDate } from "./dates.ts";

test("a date is printed without leading zeros", () => {
  expect(printedDate("2026-01-05")).toBe("2026年1月5日");
});

test("only days of the calendar are dates", () => {
  expect(calendarDate("2024-02-29")).toEqual({ year: 2024, month: 2, day: 29 });
  for (const iso of ["2025-02-29", "2026-13-01", "2026-04-31", "2026-1-5", "2026-00-10", ""]) {
    expect(calendarDate(iso), iso).toBeUndefined();
  }
});

test("a date that does not exist is named in the error", () => {
  expect(() => printedDate("2025-02-29")).toThrow("2025-02-29");
});
