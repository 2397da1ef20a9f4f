import { paragraph } from "@shifan/document";
import { createOpenFontSet } from "@shifan/fonts";
import { typeset } from "@shifan/typeset";
import { listTable, sampleDocument } from "@shifan/typeset/testing";
import { expect, test } from "vitest";
import { textAnchors } from "./anchors.ts";

test("a text of a paper's record is found where it stands first, in a cell before a sentence that holds it", () => {
  const [table] = listTable(40).filter(({ kind }) => kind === "table");
  if (table?.kind !== "table") throw new Error("no table");
  const name = table.rows.at(-1)?.[1] ?? "";
  const text = [paragraph(`确认${name}等四十个单位。`), paragraph("请认真落实有关要求。".repeat(40)), table];
  const set = typeset(sampleDocument({ text }), { fonts: createOpenFontSet() });
  const cities = table.rows.map(([, each = "", city = ""]) => ({ name: each, city }));
  const last = textAnchors(set, { list: cities }).filter(({ pointer }) => pointer.startsWith("/list/39/"));
  expect(last.map(({ pointer }) => pointer)).toEqual(["/list/39/name", "/list/39/city"]);
  expect(new Set(last.map(({ page }) => page)).size).toBe(1);
  expect(last[0]?.page).toBeGreaterThan(0);
  const record = {
    list: [{ name }],
    demand: "请认真落实有关要求。".repeat(40),
    absent: "没有这句话",
    seq: "1",
  };
  const anchors = textAnchors(set, record);
  const placeOf = (pointer: string) => anchors.find((anchor) => anchor.pointer === pointer);
  expect(anchors.map(({ pointer }) => pointer)).toEqual(["/list/0/name", "/demand"]);
  expect(placeOf("/demand")?.page).toBe(0);
  expect(placeOf("/list/0/name")?.page).toBeGreaterThan(0);
});
