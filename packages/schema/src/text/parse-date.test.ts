import { expect, test } from "vitest";
import { parseDate } from "./parse-date.ts";

test("dates are read as people write them", () => {
  for (const text of ["2026-1-5", "2026/01/05", "2026.1.5", "2026年1月5日", "2026年1月5", "20260105"]) {
    expect(parseDate(text), text).toBe("2026-01-05");
  }
});

test("a day that no calendar has is no date", () => {
  for (const text of ["2026-02-29", "2026-13-01", "2026-04-31", "2026年", "1月5日"]) {
    expect(parseDate(text), text).toBeUndefined();
  }
  expect(parseDate("2028-2-29")).toBe("2028-02-29");
});
