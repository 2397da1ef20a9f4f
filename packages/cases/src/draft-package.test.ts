import type { KindDefinition } from "@shifan/schema";
import { strToU8, unzipSync, zipSync } from "fflate";
import { expect, test } from "vitest";
import type { NewCase } from "./case-store.ts";
import { draftFile } from "./draft-file.ts";
import { draftPackage, filesIn, readDraft } from "./draft-package.ts";
import { sha256Of } from "./sha256.ts";

const definition: KindDefinition = {
  kind: "application",
  title: "申报书",
  family: "form",
  version: "1",
  schema: {},
  check: () => true,
};
const scan = new Uint8Array(strToU8("%PDF-1.7 扫描件"));
const sha256 = await sha256Of(scan);
const lost = "0".repeat(64);
const made: NewCase = {
  kind: "application",
  schemaVersion: "1",
  title: "样例",
  roundYear: 2026,
  data: {
    area: { map: { name: "图/1.pdf", type: "pdf", size: scan.length, sha256 } },
    attachments: [{ file: { name: "承诺.pdf", type: "pdf", size: 9, sha256: lost } }],
  },
  parked: { "/traditional": { note: "改选之前填的" } },
};
const cases = { file: async (hash: string) => (hash === sha256 ? new Blob([scan]) : undefined) };

test("a draft goes out with its files and comes back with them, on another computer too", async () => {
  const { bytes, missing } = await draftPackage(made, cases);
  expect(Object.keys(unzipSync(bytes))).toEqual(["草稿.json", "附件/001-图_1.pdf"]);
  expect(missing).toEqual(["承诺.pdf"]);
  expect(await readDraft(bytes, [definition])).toEqual({ made, files: [{ sha256, bytes: scan }] });
});

test("a draft file without its files is read as before", async () => {
  const bytes = new Uint8Array(strToU8(draftFile(made)));
  expect(await readDraft(bytes, [definition])).toEqual({ made, files: [] });
});

test("files that the draft does not name are left where they are", async () => {
  const { bytes } = await draftPackage(made, cases);
  const added = zipSync({ ...unzipSync(bytes), "附件/002-别的.exe": strToU8("MZ") });
  expect((await readDraft(new Uint8Array(added), [definition])).files).toHaveLength(1);
  expect(filesIn(made.data).map(({ name }) => name)).toEqual(["图/1.pdf", "承诺.pdf"]);
});

test.each([
  ["an archive of something else", zipSync({ "a.txt": strToU8("a") }), "没有“草稿.json”"],
  ["a damaged one", zipSync({ "a.txt": strToU8("a") }).slice(0, 40), "已经损坏"],
  [
    "one of too many files",
    zipSync(Object.fromEntries(Array.from({ length: 1001 }, (_, i) => [`${i}`, new Uint8Array()]))),
    "已拒绝打开",
  ],
])("%s is refused in words", async (_, bytes, sentence) => {
  await expect(readDraft(new Uint8Array(bytes), [definition])).rejects.toThrow(sentence);
});
