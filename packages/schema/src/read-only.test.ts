import { describe, expect, test } from "vitest";
import {
  definitionOf,
  emptyRecord,
  formulaText,
  type JsonObject,
  kinds,
  type SchemaNode,
  valueAt,
  withComputed,
} from "./index.ts";

const application = definitionOf("application");
if (application === undefined) throw new Error("no application");

/** Fields that nobody can type into and that no formula fills, in lists too. */
function unfilled(node: SchemaNode, pointer = ""): readonly (readonly [string, SchemaNode])[] {
  const fields = Object.entries(node.items?.properties ?? node.properties ?? {});
  return fields.flatMap(([key, child]) => {
    const inside = unfilled(child, `${pointer}/${key}`);
    const isComputed =
      child["x-calc"] !== undefined || (child.properties !== undefined && inside.length === 0);
    return child.readOnly === true && !isComputed ? [[`${pointer}/${key}`, child] as const] : inside;
  });
}

describe.each(kinds.filter(({ family }) => family === "form").map((kind) => [kind.title, kind] as const))(
  "%s",
  (_, kind) => {
    test("says of each field that nobody can type into who fills it, where a new record does not hold it", () => {
      const begun = emptyRecord(kind, { roundYear: 2026 });
      const silent = unfilled(kind.schema).filter(
        ([pointer, { description = "" }]) =>
          valueAt(begun, pointer) === undefined && !description.includes("由省工业和信息化厅"),
      );
      expect(silent.map(([pointer]) => pointer)).toEqual([]);
    });
  },
);

describe("an application from scratch", () => {
  const begun = emptyRecord(application, { roundYear: 2026 });
  const named = (cover: JsonObject, applicant: JsonObject) =>
    valueAt(withComputed(application, { ...begun, cover, applicant }), "/cover/zoneTitle");

  test("gets the zone's name from its category and its area, as soon as both are known", () => {
    expect(named({ category: "traditional" }, {})).toBeUndefined();
    expect(named({ category: "traditional" }, { areaType: "district", divisionCode: "370304" })).toBe(
      "山东省传统产业转型升级示范区（博山区）",
    );
    const zone = { areaType: "nationalDevZone", divisionCode: "370304" };
    expect(named({ category: "foundation", applicantName: "甲高新技术产业开发区管委会" }, zone)).toBe(
      "山东省产业基础能力提升示范区（甲高新技术产业开发区）",
    );
    expect(formulaText(application, "/cover/zoneTitle")).toBe(
      "由申报类别、区域类型、申报单位（盖章）、行政区划代码得出",
    );
  });

  test("gets its three years from the day it is filled in, and loses them with it", () => {
    const dated = withComputed(application, { ...begun, cover: { filledOn: "2026-06-18" } });
    expect(valueAt(dated, "/compliance/window")).toEqual({ from: "2023-06-18", to: "2026-06-18" });
    expect(valueAt(withComputed(application, { ...dated, cover: {} }), "/compliance/window")).toBeUndefined();
  });
});
