import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { formatRanges } from "../src/code-points.ts";
import { openFonts } from "../src/open-fonts.ts";
import { coverageReport } from "./coverage.ts";
import { roleFaces, sets } from "./faces.ts";

const REMEDY = "run `pnpm --filter @shifan/fonts rebuild`";

/** Rows and items without the padding that the formatter adds. */
const lines = (markdown: string): readonly string[] =>
  markdown
    .split("\n")
    .filter((line) => line !== "" && !/^\| -/.test(line))
    .map((line) => line.replaceAll(/ +/g, " "));

test("manifest.json holds the roles and sets that scripts/faces.ts states", () => {
  expect(openFonts.manifest.roles, REMEDY).toEqual(roleFaces);
  for (const [name, points] of Object.entries(sets)) {
    expect(openFonts.manifest.sets[name], REMEDY).toBe(formatRanges(points));
  }
});

test("COVERAGE.md tells what manifest.json and metrics.json hold", () => {
  const committed = readFileSync(new URL("../COVERAGE.md", import.meta.url), "utf8");
  expect(lines(committed), REMEDY).toEqual(lines(coverageReport(openFonts.manifest, openFonts.metrics)));
});
