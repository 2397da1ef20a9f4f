import "fake-indexeddb/auto";
import { FormStore } from "@shifan/form";
import type { JsonObject, KindDefinition } from "@shifan/schema";
import { expect, test } from "vitest";
import { Autosave, type SaveState } from "./autosave.ts";
import { browserCases } from "./browser-cases.ts";
import type { CaseStore } from "./case-store.ts";
import { browserJournal, recovered, type SmallStore } from "./journal.ts";
import { upToDate } from "./up-to-date.ts";

const definition: KindDefinition = {
  kind: "probe",
  title: "表",
  family: "form",
  version: "1",
  check: () => true,
  schema: {
    type: "object",
    properties: {
      a: { type: "string", title: "甲" },
      b: { type: "string", title: "乙" },
      c: { type: "string", title: "丙" },
    },
    conditions: [
      {
        if: { properties: { a: { const: "无丙" } }, required: ["a"] },
        // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
        then: { properties: { c: false } },
      },
    ],
  },
};

/** The form as a later build has it: 乙 stands in a group of its own. */
const later: KindDefinition = {
  ...definition,
  version: "2",
  migrations: [
    { to: "2", name: "group", title: "乙单列一组", steps: [{ op: "move", from: "/b", to: "/group/b" }] },
  ],
};

let stores = 0;
const openCases = (): Promise<CaseStore> => {
  let made = 0;
  return browserCases({
    now: () => new Date("2026-06-01T00:00:00Z"),
    newId: () => `case-${++made}`,
    name: `probe-${++stores}`,
  });
};

/** The browser's small store, as much of it as a journal needs. */
function smallStore(): SmallStore {
  const lines = new Map<string, string>();
  return {
    getItem: (key) => lines.get(key) ?? null,
    setItem: (key, value) => void lines.set(key, value),
    removeItem: (key) => void lines.delete(key),
    key: (index) => [...lines.keys()][index] ?? null,
    get length() {
      return lines.size;
    },
  };
}
const journal = browserJournal(smallStore(), "window");

async function opened(cases: CaseStore) {
  const found = await cases.open("case-1");
  if (found === undefined) throw new Error("the case is gone");
  const states: SaveState[] = [];
  const form = new FormStore({ definition, data: found.data, roundYear: 2026, whenIdle: () => () => {} });
  const tell = (state: SaveState) => states.push(state);
  const autosave = new Autosave(found, form, { cases, journal, tell });
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

/** A window in which the form is open while another one brings the record to the later form. */
async function outdated(data: JsonObject) {
  const cases = await begun(data);
  const window = await opened(cases);
  const stored = await cases.open("case-1");
  if (stored === undefined) throw new Error("the case is gone");
  await upToDate(cases, stored, later);
  return { cases, ...window };
}

test("a window with an earlier form writes nothing into a record that has become one of the later", async () => {
  const { cases, form, autosave, states } = await outdated({ a: "一", b: "二" });
  form.set("/b", "丁");
  await autosave.flush();
  expect(await cases.open("case-1")).toMatchObject({
    schemaVersion: "2",
    data: { a: "一", group: { b: "二" } },
    revision: 2,
  });
  expect(states.at(-1)).toEqual({ kind: "setAside", title: "表（旧窗口所填）" });
});

test("what it has goes into one draft of its own, later changes too, which opens as the later form in its turn", async () => {
  const { cases, form, autosave } = await outdated({ a: "一", b: "二" });
  form.set("/b", "丁");
  await autosave.flush();
  form.set("/a", "戊");
  await autosave.flush();
  await autosave.saveWording("新措辞");
  expect(await cases.list()).toHaveLength(2);
  const aside = await cases.open("case-2");
  expect(aside).toMatchObject({ schemaVersion: "1", data: { a: "戊", b: "丁" }, template: "新措辞" });
  if (aside === undefined) return;
  expect(await upToDate(cases, aside, later)).toMatchObject({
    opened: { data: { a: "戊", group: { b: "丁" } } },
  });
});

test("a window that had nothing to save sets nothing aside", async () => {
  const { cases, autosave } = await outdated({ a: "一" });
  await autosave.flush();
  expect(await cases.list()).toHaveLength(1);
});

test("wording is saved like a field, and waits while one of two windows is to be chosen", async () => {
  const cases = await begun({ a: "一" });
  const [one, two] = [await opened(cases), await opened(cases)];
  one.form.set("/a", "甲");
  await one.autosave.flush();
  two.form.set("/a", "丙");
  await two.autosave.saveWording("新措辞");
  expect((await cases.open("case-1"))?.template).toBeUndefined();
  const conflict = two.states.at(-1);
  if (conflict?.kind !== "conflict") throw new Error("both changed the same field");
  await two.autosave.keepMine(conflict.current);
  expect(await cases.open("case-1")).toMatchObject({ data: { a: "丙" }, template: "新措辞" });
});

test("each key stroke is saved, at rest or not", async () => {
  const cases = await begun({ a: "一" });
  const { form, autosave, states } = await opened(cases);
  form.set("/a", "一二");
  form.set("/a", "一二三");
  await autosave.flush();
  expect((await cases.open("case-1"))?.data).toEqual({ a: "一二三" });
  expect(states).toEqual([]);
});

test("what a page has not saved when it goes away is there when the case is opened again", async () => {
  const cases = await begun({ a: "一" });
  const { form, autosave } = await opened(cases);
  autosave.stop();
  form.set("/a", "一二");
  form.set("/b", "三");
  autosave.leave();
  const stored = await cases.open("case-1");
  if (stored === undefined) throw new Error("the case is gone");
  expect((await recovered(cases, stored, journal)).data).toEqual({ a: "一二", b: "三" });
  expect((await cases.open("case-1"))?.data).toEqual({ a: "一二", b: "三" });
  expect(journal.left("case-1")).toEqual([]);
});

test("what was saved after all, or changed by somebody since, is not put back", async () => {
  const cases = await begun({ a: "一" });
  const { form, autosave } = await opened(cases);
  form.set("/a", "一二");
  form.set("/b", "三");
  autosave.leave();
  await autosave.flush();
  expect(journal.left("case-1")).toEqual([]);
  autosave.stop();
  form.set("/b", "四");
  autosave.leave();
  const other = await opened(cases);
  other.form.set("/b", "五");
  await other.autosave.flush();
  const stored = await cases.open("case-1");
  if (stored === undefined) throw new Error("the case is gone");
  expect((await recovered(cases, stored, journal)).data).toEqual({ a: "一二", b: "五" });
});

/** A store whose saves reach it when they are let go, and never answer: the page is gone by then. */
function slow(cases: CaseStore) {
  const waiting: (() => Promise<unknown>)[] = [];
  const save: CaseStore["save"] = (changes) => {
    waiting.push(() => cases.save(changes));
    return new Promise(() => {});
  };
  return { cases: { ...cases, save }, arrive: () => Promise.all(waiting.map((it) => it())) };
}

/** A page that goes away while a save of `sent` is under way and `typed` stands in the form. */
async function leftDuringSave({ sent, typed, arrives }: { sent: string; typed: string; arrives: boolean }) {
  const cases = await begun({ a: "一" });
  const late = slow(cases);
  const { form, autosave } = await opened(late.cases);
  form.set("/a", sent);
  await Promise.resolve();
  await Promise.resolve();
  form.set("/a", typed);
  autosave.leave();
  if (arrives) await late.arrive();
  const stored = await cases.open("case-1");
  if (stored === undefined) throw new Error("the case is gone");
  expect(stored.data).toEqual({ a: arrives ? sent : "一" });
  return (await recovered(cases, stored, journal)).data;
}

test("the last keys are kept whether a save under way has reached the store or not", async () => {
  for (const arrives of [true, false]) {
    expect(await leftDuringSave({ sent: "一二", typed: "一二三", arrives })).toEqual({ a: "一二三" });
    expect(await leftDuringSave({ sent: "一二", typed: "一", arrives })).toEqual({ a: "一" });
  }
});

test("what was noted and then taken back is not put in again", async () => {
  const cases = await begun({ a: "一" });
  const { form, autosave } = await opened(cases);
  autosave.stop();
  form.set("/a", "一二");
  autosave.leave();
  form.undo();
  autosave.leave();
  expect(journal.left("case-1")).toEqual([]);
});

test("what a choice has left out stays in the draft, whether it was saved or noted at the last moment", async () => {
  for (const isNoted of [false, true]) {
    const cases = await begun({ a: "一", c: "三" });
    const { form, autosave } = await opened(cases);
    if (isNoted) autosave.stop();
    form.set("/a", "无丙");
    form.settle();
    if (isNoted) autosave.leave();
    else await autosave.flush();
    const stored = await cases.open("case-1");
    if (stored === undefined) throw new Error("the case is gone");
    expect(await recovered(cases, stored, journal)).toMatchObject({
      data: { a: "无丙" },
      parked: { "/c": "三" },
    });
    expect((await cases.open("case-1"))?.data).not.toHaveProperty("c");
  }
});

test("a spoilt line of the journal keeps no case from being opened", () => {
  const store = smallStore();
  store.setItem("shifan-unsaved case-1 window", "{");
  expect(browserJournal(store, "window").left("case-1")).toEqual([]);
});

/** Two windows that have changed 甲 both, and each another field alone. */
async function disputed(mine: JsonObject, theirs: JsonObject) {
  const cases = await begun({ a: "一", rows: [{ x: 1 }, { x: 2 }] });
  const [one, two] = [await opened(cases), await opened(cases)];
  one.form.replaceAll(theirs);
  await one.autosave.flush();
  two.form.replaceAll(mine);
  await two.autosave.flush();
  const conflict = two.states.at(-1);
  if (conflict?.kind !== "conflict") throw new Error("both changed the same field");
  return { cases, window: two.autosave, current: conflict.current };
}

test("whoever is right in one field, what the other has changed elsewhere is kept", async () => {
  const mine = { a: "丙", b: "我", rows: [{ x: 9 }, { x: 2 }] };
  const theirs = { a: "甲", rows: [{ x: 1 }, { x: 8 }] };
  const merged = { b: "我", rows: [{ x: 9 }, { x: 8 }] };
  const one = await disputed(mine, theirs);
  await one.window.keepMine(one.current);
  expect((await one.cases.open("case-1"))?.data).toEqual({ ...merged, a: "丙" });
  const two = await disputed(mine, theirs);
  await two.window.takeTheirs(two.current);
  expect((await two.cases.open("case-1"))?.data).toEqual({ ...merged, a: "甲" });
});

test("a list that the other window has made longer is taken whole from the one that is right", async () => {
  const mine = { a: "一", rows: [{ x: 9 }, { x: 2 }] };
  const theirs = { a: "一", rows: [{ x: 0 }, { x: 1 }, { x: 2 }] };
  const one = await disputed(mine, theirs);
  await one.window.keepMine(one.current);
  expect((await one.cases.open("case-1"))?.data).toEqual(mine);
  const two = await disputed(mine, theirs);
  await two.window.takeTheirs(two.current);
  expect((await two.cases.open("case-1"))?.data).toEqual(theirs);
});

test("a change of a row never lands in another row that has come into its place", async () => {
  const row = (name: string, industry: string) => ({ name, industry });
  const three = [row("甲", "装备"), row("乙", "装备"), row("丙", "装备")];
  const edited = [row("甲", "改"), ...three.slice(1)];
  // Shorter by the first row; as long, by the first row moved to the end.
  for (const theirs of [three.slice(1), [...three.slice(1), row("丁", "装备")]]) {
    const cases = await begun({ rows: three });
    const [one, two] = [await opened(cases), await opened(cases)];
    one.form.replaceAll({ rows: theirs });
    await one.autosave.flush();
    two.form.replaceAll({ rows: edited });
    await two.autosave.flush();
    const conflict = two.states.at(-1);
    expect(conflict).toMatchObject({ kind: "conflict", at: "/rows" });
    expect((await cases.open("case-1"))?.data).toEqual({ rows: theirs });
    if (conflict?.kind === "conflict") await two.autosave.keepMine(conflict.current);
    expect((await cases.open("case-1"))?.data).toEqual({ rows: edited });
  }
});
