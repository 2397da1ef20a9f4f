import { expect, test } from "vitest";
import { type Migration, migrated, stepFault } from "./migration.ts";

const second: Migration = {
  to: "2",
  name: "stage-and-contact",
  title: "联系人单列一组，项目阶段改称，增加填报方式",
  steps: [
    { op: "move", from: "/applicant/phone", to: "/applicant/contact/phone" },
    { op: "move", from: "/chain/projects/*/money", to: "/chain/projects/*/invest" },
    { op: "rename", at: "/chain/projects/*/stage", values: { building: "underway" } },
    { op: "remove", at: "/applicant/fax" },
    { op: "set", at: "/cover/way", value: "online" },
    { op: "set", at: "/chain/projects/*/isKey", value: false },
  ],
};
const third: Migration = {
  to: "3",
  name: "way",
  title: "填报方式移到申报主体",
  steps: [{ op: "move", from: "/cover/way", to: "/applicant/way" }],
};
const form = { title: "申报书", version: "3", migrations: [second, third] };

test("a record of an earlier version is brought along by every migration in turn, lists too", () => {
  const before = {
    cover: { name: "甲" },
    applicant: { phone: "0531", fax: "1" },
    chain: {
      projects: [
        { money: 1, stage: "building" },
        { stage: "done", isKey: true },
      ],
    },
  };
  const after = migrated(form, before, "1");
  expect(after.ok && after.now("/chain/projects/1/money")).toBe("/chain/projects/1/invest");
  expect(after.ok && after.now("/cover/way")).toBe("/applicant/way");
  expect(after).toEqual({
    ok: true,
    data: {
      cover: { name: "甲" },
      applicant: { contact: { phone: "0531" }, way: "online" },
      chain: {
        projects: [
          { invest: 1, stage: "underway", isKey: false },
          { stage: "done", isKey: true },
        ],
      },
    },
    notes: [second.title, third.title],
    now: expect.any(Function),
  });
});

test("what is not there is not made up", () => {
  expect(migrated(form, {}, "1")).toEqual({
    ok: true,
    data: {},
    notes: [second.title, third.title],
    now: expect.any(Function),
  });
  const moved = migrated(form, { cover: { way: "paper" } }, "2");
  expect(moved.ok && moved.data).toEqual({ cover: {}, applicant: { way: "paper" } });
});

test("a record of this version is the very same, one that no chain leads from is refused with a reason", () => {
  const data = { cover: {} };
  const same = migrated(form, data, "3");
  expect(same.ok && same.data).toBe(data);
  expect(migrated(form, data, "4")).toMatchObject({
    ok: false,
    message: expect.stringContaining("请先更新本系统"),
  });
  expect(migrated({ ...form, migrations: [third] }, data, "1")).toMatchObject({
    ok: false,
    message: expect.stringContaining("重新填写"),
  });
  expect(migrated(form, data, "x").ok).toBe(false);
});

test("a step that could lose values is told, and what stands there already is not overwritten", () => {
  const fault = (from: string, to: string) => stepFault({ op: "move", from, to });
  expect(fault("/a/*/x", "/a/*/y/z")).toBeUndefined();
  expect(fault("/a/*/x", "/x")).toMatch(/列表/);
  expect(fault("/x", "/a/*/x")).toMatch(/列表/);
  expect(fault("/a/*/x", "/b/*/x")).toMatch(/列表/);
  expect(stepFault({ op: "remove", at: "/a/*" })).toMatch(/结尾/);
  const data = { cover: { way: "paper" }, applicant: { way: "online" } };
  expect(migrated(form, data, "2")).toMatchObject({ data });
});
