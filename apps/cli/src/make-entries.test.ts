import { kinds } from "@shifan/schema";
import { readSample } from "@shifan/schema/node";
import { expect, test } from "vitest";
import { openDrafter } from "./drafter.ts";
import { type Format, formats } from "./formats.ts";
import { makeEntries } from "./make-entries.ts";

const kind = kinds.find((it) => it.kind === "commitment");
if (kind === undefined) throw new Error("commitment");
const drafter = openDrafter(kind);
const record = { line: 7, data: readSample("commitment") };

const faulty: Format = {
  name: "pdf",
  write: () => Promise.reject(new TypeError("x is not a function")),
};

test("a fault of the program in one record is told on one line and stops no other record", async () => {
  const made = await makeEntries(drafter, record, [formats.html, faulty]);
  expect(made).toMatchObject({ code: 3, entries: {} });
  expect(made.lines).toHaveLength(1);
  expect(made.lines[0]).toMatch(/^程序出错了.*TypeError: x is not a function/);
});

test("a record's files are named by its line and title", async () => {
  const { entries, code } = await makeEntries(drafter, record, [formats.html]);
  expect(code).toBe(0);
  expect(Object.keys(entries)).toEqual(["0007-山东省工业经济高质量发展示范区申报材料真实性承诺书.html"]);
});
