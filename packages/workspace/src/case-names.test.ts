import { expect, test } from "vitest";
import { distinctionOf, nameAmong } from "./case-names.ts";

const named = (data: object, savedAt: string) => ({
  title: "2026年度申报书",
  savedAt,
  distinction: distinctionOf({ data: data as never }),
});

test("a case is told from others by its unit, its area or its number; those that have none yet by when they were saved", () => {
  const one = named({ cover: { applicantName: "甲县人民政府" } }, "2026-06-01T00:00:00Z");
  const two = named({ cover: { applicantName: " " } }, "2026-06-01T00:00:00Z");
  const three = named({}, "2026-06-02T16:30:00Z");
  const all = [one, two, three];
  expect(all.map((it) => nameAmong(it, all))).toEqual([
    "2026年度申报书（甲县人民政府）",
    "2026年度申报书，2026-06-01 08:00保存",
    "2026年度申报书，2026-06-03 00:30保存",
  ]);
  expect(nameAmong(three, [one, three])).toBe("2026年度申报书");
  expect(
    distinctionOf({ data: { target: { zoneTitle: "甲区" }, docNo: { prefix: "鲁", year: 2026, seq: 3 } } }),
  ).toBe("甲区，鲁〔2026〕3号");
});
