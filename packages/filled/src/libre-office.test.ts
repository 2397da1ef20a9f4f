import { renderDocx } from "@shifan/docx";
import { readFilledDocument } from "@shifan/docx/fill-in";
import { hasSoffice, savedAgain } from "@shifan/docx/node";
import { draftForm } from "@shifan/drafting";
import { definitionOf, type JsonObject, mergedIn, withComputed } from "@shifan/schema";
import { readSample } from "@shifan/schema/node";
import { expect, test } from "vitest";
import { readFilled } from "./index.ts";

const definition = definitionOf("application");
if (definition === undefined) throw new Error("no application");
const kind = definition;

/** A record with what LibreOffice is known to lose: several paragraphs, lists with commas, dates, boxes, empty fields. */
const record = readSample("application") as JsonObject;

const withText = (data: JsonObject, group: string, key: string, text: string): JsonObject => ({
  ...data,
  [group]: { ...(data[group] as JsonObject), [key]: text },
});

/** The record without anything that a form holds: what is read then is what the form says. */
function bare(data: JsonObject, bytes: Uint8Array): JsonObject {
  const copy = structuredClone(data);
  for (const { place } of readFilledDocument(bytes).controls) {
    const keys = place.pointer.split("/").slice(1);
    const owner = keys
      .slice(0, -1)
      .reduce<unknown>((at, key) => (at as Record<string, unknown>)?.[key], copy);
    const [held, key] = [owner as Record<string, unknown> | undefined, keys.at(-1) ?? ""];
    const isRows = Array.isArray(held?.[key]) && typeof (held[key] as unknown[])[0] === "object";
    if (held !== undefined && !isRows) delete held[key];
  }
  return copy;
}

async function formOf(data: JsonObject, base?: JsonObject): Promise<Uint8Array> {
  return renderDocx(draftForm(kind, data, { blank: true }), {
    source: { kind: "application", schemaVersion: "1", json: JSON.stringify(base ?? {}) },
  });
}

const prose = "第一段，含 2025 年数字3.5%。\n第二段：“引号”。\n\n第四段。";

test.skipIf(!hasSoffice())(
  "a filled form that LibreOffice opened and saved is read as it was filled in",
  { timeout: 240_000 },
  async () => {
    const data = withText(record, "narrative", "problems", prose);
    const base = bare(data, await formOf(data));
    const risky = withText(
      withText(data, "applicant", "leadDept", "章丘区工业和信息化局（R&D<重点>科）"),
      "narrative",
      "overview",
      "A<B且C&D。\n第二段。",
    );
    const [saved, riskySaved] = await savedAgain([
      { name: "application", bytes: await formOf(data, base) },
      { name: "risky", bytes: await formOf(risky, base) },
    ]);
    if (saved === undefined || riskySaved === undefined) throw new Error("nothing was saved");
    expect(readFilledDocument(saved).controls.some(({ by }) => by === "tag")).toBe(false);
    const reading = readFilled(kind, saved);
    expect(reading.findings).toEqual([]);
    expect(withComputed(kind, reading.record)).toEqual(data);
    // With < or & in a value LibreOffice empties everything that stands beside the text; the text itself is whole.
    expect(readFilledDocument(riskySaved).store.size).toBe(0);
    const others = readFilled(kind, riskySaved);
    expect(others.findings).toEqual([]);
    // What no form holds stands in the record that it is read into: attachments, under the names of their rows.
    const { attachments = {}, policy = {} } = data;
    const mine = { ...base, attachments, policy };
    const merged = mergedIn(kind.schema, { mine, file: others.record, base: others.base });
    expect(withComputed(kind, merged.data)).toEqual(risky);
    expect(readFilled(kind, riskySaved).record).toMatchObject({
      economy: { gdp: (data.economy as JsonObject).gdp },
    });
  },
);
