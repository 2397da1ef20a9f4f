import "fake-indexeddb/auto";
import type { JsonObject, KindDefinition } from "@shifan/schema";
import { expect, test } from "vitest";
import { browserCases } from "./browser-cases.ts";
import type { Case, CaseStore } from "./case-store.ts";
import { draftFile, readDraftFile } from "./draft-file.ts";
import { upToDate } from "./up-to-date.ts";

const TITLE = "电话移到联系人";
const newest: KindDefinition = {
  kind: "probe",
  title: "表",
  family: "form",
  version: "2",
  check: () => true,
  schema: {},
  migrations: [
    { to: "2", name: "contact", title: TITLE, steps: [{ op: "move", from: "/phone", to: "/contact/phone" }] },
  ],
};
const head = { kind: "probe", schemaVersion: "1", title: "表", roundYear: 2026 };

async function begun(name: string, data: JsonObject): Promise<{ cases: CaseStore; stored: Case }> {
  const cases = await browserCases({
    now: () => new Date("2026-06-01T00:00:00Z"),
    newId: () => "case-1",
    name,
  });
  return { cases, stored: await cases.create({ ...head, data }) };
}

test("a draft begun under an earlier version is brought along once, saved so, and says what changed", async () => {
  const { cases, stored } = await begun("once", { phone: "0531", name: "甲" });
  expect(await upToDate(cases, stored, newest)).toMatchObject({ ok: true, notes: [TITLE] });
  const after = await cases.open(stored.id);
  expect(after).toMatchObject({ schemaVersion: "2", data: { contact: { phone: "0531" }, name: "甲" } });
  expect(await upToDate(cases, after as Case, newest)).toMatchObject({ ok: true, notes: [] });
});

test("what another window has saved meanwhile is brought along, not lost", async () => {
  const { cases, stored } = await begun("two", { phone: "0531" });
  const patch = [{ op: "add", path: "/name", value: "乙" }] as const;
  await cases.save({ ...stored, patch });
  const current = await upToDate(cases, stored, newest);
  const data = { contact: { phone: "0531" }, name: "乙" };
  expect(current).toMatchObject({ ok: true, opened: { data, schemaVersion: "2" } });
  expect((await cases.open(stored.id))?.data).toEqual(data);
});

test("a draft of a version that we don't know is left as it is", async () => {
  const { cases, stored } = await begun("newer", { phone: "0531" });
  const later = { ...stored, schemaVersion: "3" };
  expect(await upToDate(cases, later, newest)).toMatchObject({
    ok: false,
    message: expect.stringContaining("第3版"),
  });
  expect((await cases.open(stored.id))?.data).toEqual({ phone: "0531" });
});

test("a draft file of an earlier version opens as the newest", () => {
  const returned = [{ pointer: "/phone", text: "请写区号", by: "市局" }];
  const read = readDraftFile(draftFile({ ...head, data: { phone: "0531" }, returned }), [newest]);
  expect(read).toMatchObject({
    schemaVersion: "2",
    data: { contact: { phone: "0531" } },
    returned: [{ pointer: "/contact/phone" }],
  });
});
