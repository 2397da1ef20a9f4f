import { definitionOf, type JsonObject, validate } from "@shifan/schema";
import { readSample } from "@shifan/schema/node";
import { expect, test } from "vitest";
import { keepFile } from "./keep-file.ts";

const item = definitionOf("annual-report")?.schema.properties?.files?.items;
if (item === undefined) throw new Error("a report has no list of files");
const node = item;
const sample = readSample("annual-report") as JsonObject;

const cases = { keepFile: async () => undefined };
const kept = (name: string, head: readonly number[]): Promise<JsonObject> =>
  keepFile(cases, new File([new Uint8Array([...head, 0x31])], name), node);

test.each([
  ["核定表.pdf", [0x25, 0x50, 0x44, 0x46]],
  ["证书.PNG", [0x89, 0x50, 0x4e, 0x47]],
  ["现场.jpg", [0xff, 0xd8, 0xff]],
  ["扫描.jpeg", [0xff, 0xd8, 0xff]],
  ["批复.ofd", [0x50, 0x4b, 0x03, 0x04]],
])("what is kept of %s is what the form takes", async (name, head) => {
  const files = [await kept(name, head)];
  expect(validate("annual-report", { ...sample, files })).toMatchObject({ ok: true });
});

test("a file that is something else than its name says is refused in words", async () => {
  await expect(kept("承诺书.pdf", [0x50, 0x4b, 0x03, 0x04])).rejects.toThrow("“承诺书.pdf”的内容不是PDF");
  await expect(kept("程序.exe", [0x4d, 0x5a])).rejects.toThrow("请选择PDF、JPG、PNG、OFD文件");
});
