import { expect, test } from "vitest";
import { emptyAt, emptyRecord } from "./empty-record.ts";
import { missingIn } from "./missing.ts";
import { readSample } from "./node/index.ts";
import { optionsOf } from "./options.ts";
import { definitionOf, kinds } from "./registry.ts";
import { sectionsOf } from "./sections.ts";
import { validateWith } from "./validate.ts";

const application = definitionOf("application");
const report = definitionOf("annual-report");
if (application === undefined || report === undefined) throw new Error("forms");
const options = { roundYear: 2026 };

const sectionIn = (data: unknown, key: string) => missingIn(application, data).find((it) => it.key === key);

test("a new application has its years, no figures and no part of a category", () => {
  const draft = emptyRecord(application, options);
  expect(draft).toMatchObject({ cover: { roundYear: 2026 }, chain: { projects: [] } });
  expect(draft.economy).toHaveProperty("gdp", [
    { year: 2023, value: null },
    { year: 2024, value: null },
    { year: 2025, value: null },
  ]);
  expect(draft).not.toHaveProperty("manufacturing");
  expect(draft.economy).not.toHaveProperty("profitMargin");
});

test("an optional group or series isn't begun, for then it would ask for what is in it", () => {
  const draft = emptyRecord(application, options);
  expect(draft.policy).not.toHaveProperty("taskForce");
  expect(draft.digital).not.toHaveProperty("integrationIndex");
});

test("an annual report runs up to its own year", () => {
  const draft = emptyRecord(report, options);
  expect(draft.year).toBe(2026);
  expect(draft.area).toHaveProperty("builtIndustrialLand.2.year", 2026);
});

test("what is added later starts with its years too", () => {
  expect(emptyAt(application, "/leadingIndustries/0", options)).toHaveProperty("output.0.year", 2023);
  expect(emptyAt(application, "/traditional", options)).toMatchObject({ reformProjects: [] });
  expect(emptyAt(application, "/cover/applicantName", options)).toBeUndefined();
});

test.each(kinds.filter((it) => it.family === "form"))(
  "a new $kind is told what it lacks, and nothing else is wrong",
  (kind) => {
    const result = validateWith(kind, emptyRecord(kind, options));
    expect(result.ok).toBe(false);
    if (result.ok) return;
    for (const { code, pointer, message } of result.faults) {
      expect(["missing", "too-few", "condition-unmet", "relation-broken"], `${pointer} ${message}`).toContain(
        code,
      );
    }
  },
);

test.each(kinds.filter((it) => it.family === "form"))("the sample of $kind lacks nothing", (kind) => {
  for (const { required, filled, missing } of missingIn(kind, readSample(kind.kind))) {
    expect(missing).toEqual([]);
    expect(filled).toBe(required);
  }
});

test("what is wrong in a new application is said before all that it lacks", () => {
  const draft = emptyRecord(application, options);
  const years = (...values: number[]) => values.map((value, index) => ({ year: 2023 + index, value }));
  const result = validateWith(application, {
    ...draft,
    cover: { ...(draft.cover as object), category: "manufacturing" },
    applicant: { ...(draft.applicant as object), uscc: "123" },
    economy: { ...(draft.economy as object), tradeTotal: years(10, 11, 12), exportTotal: years(20, 21, 22) },
  });
  const faults = result.ok ? [] : result.faults;
  expect(faults.length).toBeGreaterThan(200);
  expect(faults.slice(0, 4).map(({ pointer }) => pointer)).toEqual([
    "/applicant/uscc",
    "/economy/exportTotal/0/value",
    "/economy/exportTotal/1/value",
    "/economy/exportTotal/2/value",
  ]);
});

test("completeness counts a series once, and a row's fields for each row", () => {
  const draft = emptyRecord(application, options);
  expect(sectionIn(draft, "area")).toMatchObject({ filled: 0, required: 6 });
  const year = (value: number) => ({ year: 2023, value });
  const area = {
    totalArea: 100,
    population: [year(1), year(2), { ...year(3), value: null, note: "无" }],
    parks: [{ name: "甲" }],
  };
  expect(sectionIn({ ...draft, area }, "area")).toEqual({
    key: "area",
    title: "二、区域与用地",
    filled: 4,
    required: 11,
    missing: [
      "/area/plannedIndustrialLand",
      "/area/builtIndustrialLand",
      "/area/parks/0/level",
      "/area/parks/0/area",
      "/area/parks/0/builtArea",
      "/area/parks/0/leadIndustry",
      "/area/layoutMap",
    ],
  });
});

test("the part of a category is asked for once the category is chosen", () => {
  expect(sectionIn({}, "category")).toMatchObject({ required: 0 });
  expect(sectionIn({ cover: { category: "foundation" } }, "category")?.missing).toContain(
    "/foundation/revenue",
  );
});

test("an optional group asks for its fields once it is begun", () => {
  expect(sectionIn({ policy: { taskForce: { name: "专班" } } }, "policy")?.missing).toContain(
    "/policy/taskForce/leader",
  );
});

test("a section with one group shows the group's fields, another its own", () => {
  const sections = sectionsOf(application);
  expect(sections[0]?.fields[0]).toMatchObject({ key: "roundYear", pointer: "/cover/roundYear" });
  expect(sections.find((it) => it.key === "leadingIndustries")?.fields).toMatchObject([
    { pointer: "/leadingIndustries" },
  ]);
  expect(sections.find((it) => it.key === "category")?.keys).toEqual([
    "manufacturing",
    "traditional",
    "foundation",
  ]);
});

test("the options of a direction depend on the category", () => {
  const labels = (category?: string) =>
    optionsOf(application, { cover: { category } }, "/leadingIndustries/0/direction").map((it) => it.label);
  expect(labels("traditional")).toEqual(["机械", "轻工", "化工", "纺织", "建材", "冶金", "其他"]);
  expect(labels("foundation")).toHaveLength(5);
  expect(labels()).toEqual([]);
});

test("other options are those of the enum, by their names", () => {
  expect(optionsOf(application, {}, "/applicant/areaType")[0]).toEqual({ value: "county", label: "县" });
  expect(optionsOf(application, {}, "/manufacturing/directions")).toHaveLength(7);
  expect(optionsOf(application, {}, "/cover/applicantName")).toEqual([]);
});

test("of the options of a field that can be but one, that one is left", () => {
  const designation = definitionOf("designation");
  if (designation === undefined) throw new Error("designation");
  expect(optionsOf(designation, {}, "/kind")).toEqual([{ value: "通知", label: "通知" }]);
});

test("a paper that is not numbered yet lacks nothing", () => {
  const correction = definitionOf("correction");
  if (correction === undefined) throw new Error("correction");
  const missing = (docNo: unknown) =>
    missingIn(correction, { ...(readSample("correction") as object), docNo }).flatMap((it) => it.missing);
  expect(missing({ prefix: "济工信函", year: 2026 })).toEqual([]);
  expect(missing({ seq: null })).toEqual([]);
  expect(missing({ seq: 7 })).toEqual(["/docNo/prefix", "/docNo/year"]);
});
