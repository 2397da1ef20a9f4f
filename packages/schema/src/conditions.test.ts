import { expect, test } from "vitest";
import { activeAt } from "./conditions.ts";
import { definitionOf } from "./registry.ts";
import type { SchemaNode } from "./schema-node.ts";

const node = (kind: string, key?: string): SchemaNode => {
  const schema = definitionOf(kind)?.schema;
  return (key === undefined ? schema : schema?.properties?.[key]) ?? {};
};
const CATEGORIES = ["manufacturing", "traditional", "foundation"];
const absentOf = (data: unknown) => [...activeAt(node("application"), data).absent].sort();

test("the category decides which part of the application is filled in", () => {
  const active = activeAt(node("application"), { cover: { category: "traditional" } });
  expect(CATEGORIES.filter((it) => active.required.has(it))).toEqual(["traditional"]);
  expect([...active.absent].sort()).toEqual(["foundation", "manufacturing"]);
});

test("before a category is chosen no part is shown", () => {
  expect(absentOf({})).toEqual([...CATEGORIES].sort());
  expect(absentOf({ cover: {} })).toEqual([...CATEGORIES].sort());
  expect(absentOf({ cover: { category: 3 } })).toEqual([...CATEGORIES].sort());
});

test("a county has a division code, a development zone its approval", () => {
  const county = activeAt(node("application", "applicant"), { areaType: "county" });
  expect([...county.absent]).toEqual(["devZoneCode", "devZoneApprover", "devZoneApproval"]);
  expect(county.required.has("divisionCode")).toBe(true);
  const zone = activeAt(node("application", "applicant"), { areaType: "provincialDevZone" });
  expect(zone.absent.size).toBe(0);
  expect(zone.required.has("devZoneApproval")).toBe(true);
  expect(zone.required.has("divisionCode")).toBe(false);
});

test("one option among several asks for its text", () => {
  const part = node("application", "traditional");
  expect(activeAt(part, { directions: ["机械", "其他"] }).required.has("directionNote")).toBe(true);
  expect(activeAt(part, { directions: ["机械"] }).required.has("directionNote")).toBe(false);
});

test("fields that are always required are required under any condition", () => {
  expect(activeAt(node("incident"), {}).required.has("kind")).toBe(true);
  expect(activeAt(node("incident"), { kind: "safety" }).absent).toEqual(new Set(["evacuated", "waterCut"]));
});
