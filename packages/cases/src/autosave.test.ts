import "fake-indexeddb/auto";
import { FormStore } from "@shifan/form";
import type { JsonObject, KindDefinition } from "@shifan/schema";
import { expect, test } from "vitest";
import { Autosave, type SaveState } from "./autosave.ts";
import { browserCases } from "./browser-cases.ts";
import type { CaseStore } from "./case-store.ts";

const definition: KindDefinition = {
  kind: "probe",
  title: "表",
  family: "form",
  version: "1",
  check: () => true,
  schema: {
    type: "object",
    properties: { a: { type: "string", title: "甲" }, b: { type: "string", title: "乙" } },
  },
};

let stores = 0;
const openCases = (): Promise<CaseStore> =>
  browserCases({
    now: () => new Date("2026-06-01T00:00:00Z"),
    newId: () => "case-1",
    name: `probe-${++stores}`,
  });

async function opened(cases: CaseStore) {
  const found = await cases.open("case-1");
  if (found === undefined) throw new Error("the case is gone");
  const states: SaveState[] = [];
  const form = new FormStore({ definition, data: found.data, roundYear: 2026, whenIdle: () => () => {} });
  const autosave = new Autosave(cases, found, form, (state) => states.push(state));
  return { form, autosave, states };
}

const begun = async (data: JsonObject): Promise<CaseStore> => {
  const cases = await openCases();
  await cases.create({ kind: "probe", schemaVersion: "1", title: "表", roundYear: 2026, data });
  return cases;
};

test("what was typed is saved when the form is at rest, and stands there when it is opened again", async () => {
  const cases = await begun({ a: "一" });
  const { form, autosave } = await opened(cases);
  form.set("/b", "二");
  form.settle();
  await autosave.flush();
  expect(await cases.open("case-1")).toMatchObject({ data: { a: "一", b: "二" }, revision: 2 });
});

test("changes of two windows go together where they touch different fields", async () => {
  const cases = await begun({ a: "一" });
  const [one, two] = [await opened(cases), await opened(cases)];
  one.form.set("/a", "甲");
  await one.autosave.flush();
  two.form.set("/b", "乙");
  await two.autosave.flush();
  expect((await cases.open("case-1"))?.data).toEqual({ a: "甲", b: "乙" });
});

test("where both touch the same field nothing is written over until one is chosen", async () => {
  const cases = await begun({ a: "一" });
  const [one, two] = [await opened(cases), await opened(cases)];
  one.form.set("/a", "甲");
  await one.autosave.flush();
  two.form.set("/a", "丙");
  await two.autosave.flush();
  const conflict = two.states.at(-1);
  expect(conflict).toMatchObject({ kind: "conflict", at: "/a", current: { data: { a: "甲" } } });
  if (conflict?.kind !== "conflict") return;
  await two.autosave.keepMine(conflict.current);
  expect((await cases.open("case-1"))?.data).toEqual({ a: "丙" });
});
