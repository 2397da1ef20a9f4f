import { describe, expect, test } from "vitest";
import { pagesOf, pdfOf } from "../testing/make.ts";
import { type RawPage, rawPdf } from "../testing/raw-pdf.ts";
import { SPOILT_PAGES } from "../testing/spoilt-pages.ts";
import { checkPdf } from "./check-pdf.ts";
import type { Finding } from "./finding.ts";
import { type RuleId, ruleIds, rules as table } from "./rules.ts";

const FINE = { slack: 0.3 };

const findingOf = (findings: readonly Finding[], id: RuleId): Finding | undefined =>
  findings.find((one) => one.id === id);

describe("a page that was spoilt is found out", () => {
  test.each(SPOILT_PAGES)("%s: %s", async (id, _, document, edit) => {
    const findings = await checkPdf(await pdfOf(edit(pagesOf(document))), FINE);
    expect(findingOf(findings, id)?.outcome, JSON.stringify(findingOf(findings, id))).toBe("broken");
    expect(findingOf(findings, id)?.hint).toBe(table[id].hint);
  });
});

const DATE = { text: "2026年1月5日", x: 125, top: 200, size: 16 };
const NAME = { text: "某某省测试管理厅", x: 122, top: 190, size: 16 };
const TEXT = { text: "特此通知。", x: 39.1, top: 170, size: 16 };
const signedPage = (circles: RawPage["circles"] = []): RawPage => ({ texts: [TEXT, NAME, DATE], circles });
const mark = (text: string, top: number): RawPage => ({
  texts: [{ text, x: 60, top, size: 44, rgb: "0.9 0 0" }, TEXT],
});

/** Pages of another program, with what the typesetter never makes. */
const RAW: readonly (readonly [RuleId, Finding["outcome"], string, RawPage])[] = [
  ["PG-01", "broken", "a sheet in Letter size", { ...signedPage(), width: 215.9, height: 279.4 }],
  [
    "PG-09",
    "broken",
    "a mark in brown",
    { texts: [{ text: "某某厅文件", x: 70, top: 72, size: 44, rgb: "0.6 0 0" }, TEXT] },
  ],
  ["SG-02", "broken", "a seal far from its date", signedPage([{ x: 60, y: 195, diameter: 42 }])],
  ["SG-02", "held", "a seal over its date", signedPage([{ x: 150.4, y: 197, diameter: 42 }])],
  ["OR-01", "broken", "an order whose mark stands as low as that of a file", mark("某某省人民政府令", 72)],
  ["MN-01", "broken", "minutes whose mark stands too high", mark("某某办公会议纪要", 60)],
];

test.each(RAW)("%s is %s: %s", async (id, outcome, _, page) => {
  expect(findingOf(await checkPdf(rawPdf([page])), id)?.outcome).toBe(outcome);
});

test("seals that cross are found", async () => {
  const names = [
    { ...NAME, x: 40 },
    { ...NAME, x: 120 },
  ];
  const page: RawPage = {
    texts: [TEXT, ...names, { ...DATE, x: 123 }],
    circles: [
      { x: 110, y: 195, diameter: 42 },
      { x: 145, y: 195, diameter: 42 },
    ],
  };
  expect(findingOf(await checkPdf(rawPdf([page])), "SG-03")?.measured).toBe("印章相交或相切");
});

/** Rules that no page shows: they are never broken. */
const UNMEASURED = ["SG-06", "SG-08"];

test("every 规定 rule that can be measured has a page that breaks it", () => {
  const covered = new Set<string>([
    ...SPOILT_PAGES.map(([id]) => id),
    ...RAW.map(([id]) => id),
    "SG-03",
    ...UNMEASURED,
  ]);
  const binding = ruleIds.filter((id) => table[id].strength === "规定");
  expect(binding.filter((id) => !covered.has(id))).toEqual([]);
});
