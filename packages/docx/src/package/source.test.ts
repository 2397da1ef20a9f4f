import { partsOf, SAMPLES } from "@shifan/docx/testing";
import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { renderDocx } from "../render.ts";
import { storeParts } from "./data-store.ts";
import { readSource, sourceStore } from "./source.ts";

const zipped = (parts: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])));

const name = fc.string({ unit: fc.constantFrom(..."甲乙 <>&\"'#;一二three四é𠮷") });

test("a record comes back as it went in, whatever its text", () => {
  fc.assert(
    fc.property(name, name, fc.json(), (kind, schemaVersion, json) => {
      expect(readSource(zipped(storeParts(sourceStore({ kind, schemaVersion, json }))))).toEqual({
        kind,
        schemaVersion,
        json,
      });
    }),
    { numRuns: 100 },
  );
});

test("a document carries its record", async () => {
  const source = { kind: "notice", schemaVersion: "2", json: '{"名称":"<甲&乙>"}' };
  const document = SAMPLES.plain;
  if (document === undefined) throw new Error("no sample");
  expect(readSource(await renderDocx(document, { source }))).toEqual(source);
  expect(readSource(await renderDocx(document))).toBeUndefined();
});

test("a record is found under another prefix and part number, as other programs save it", () => {
  const xml =
    storeParts(sourceStore({ kind: "notice", schemaVersion: "1", json: "{}" }))["customXml/item1.xml"] ?? "";
  const saved = xml.replace("<source xmlns=", "<ns0:source xmlns:ns0=").replace("</source>", "</ns0:source>");
  expect(readSource(zipped({ "customXml/item7.xml": saved }))).toMatchObject({ kind: "notice", json: "{}" });
});

test("bytes that are no document carry no record", () => {
  expect(readSource(strToU8("不是文档"))).toBeUndefined();
  expect(readSource(zipped({ "customXml/item1.xml": "<source/>" }))).toBeUndefined();
});

test("the record is unbound base64, which LibreOffice keeps", async () => {
  const xml =
    storeParts(sourceStore({ kind: "k", schemaVersion: "1", json: '{"a":"<&>"}' }))["customXml/item1.xml"] ??
    "";
  expect(xml).toMatch(/>[A-Za-z0-9+/=]+<\/source>$/);
  expect(partsOf(zipped({ a: xml })).a).toBe(xml);
});
