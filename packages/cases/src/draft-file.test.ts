import type { KindDefinition } from "@shifan/schema";
import { expect, test } from "vitest";
import type { NewCase } from "./case-store.ts";
import { draftFile, readDraftFile } from "./draft-file.ts";

const definition: KindDefinition = {
  kind: "application",
  title: "申报书",
  family: "form",
  version: "1",
  schema: {},
  check: () => true,
};
const made: NewCase = {
  kind: "application",
  schemaVersion: "1",
  title: "样例",
  roundYear: 2026,
  deadline: "2026-06-30",
  data: { cover: { applicantName: "甲" } },
  reported: { source: "申报书", record: { economy: {} } },
  returned: [{ pointer: "/cover/applicantName", text: "请写全称", by: "市局" }],
};

test("a draft comes back from its file as it went, with remarks of whoever returned it and what was reported before", () => {
  expect(readDraftFile(draftFile(made), [definition])).toEqual(made);
  expect(readDraftFile(`\ufeff${draftFile(made)}`, [definition])).toEqual(made);
});

test("a file that is no draft, or one of another form or version, is refused in words", () => {
  const refusal = (text: string): string => {
    try {
      readDraftFile(text, [definition]);
      return "";
    } catch (error) {
      return error instanceof Error ? error.message : "";
    }
  };
  expect(refusal("{")).toMatch(/不是 JSON/);
  expect(refusal("[]")).toMatch(/不是草稿文件/);
  expect(refusal(draftFile({ ...made, kind: "annual-report" }))).toMatch(/“样例”是另一种表单的草稿.*申报书/);
  expect(refusal(draftFile({ ...made, schemaVersion: "9" }))).toMatch(/第9版.*第1版/);
});
