import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { OfficeFileError, openPackage } from "./index.ts";

const TYPES = { "[Content_Types].xml": strToU8("<Types/>") };
const document = { ...TYPES, "word/document.xml": strToU8("<w:document>文</w:document>") };

const refusal = (bytes: Uint8Array, format: "docx" | "xlsx" = "docx"): OfficeFileError => {
  try {
    openPackage(bytes, format);
  } catch (error) {
    if (error instanceof OfficeFileError) return error;
    throw error;
  }
  throw new Error("the file was opened");
};

test("a document's parts are unpacked when they are asked for", () => {
  const file = openPackage(zipSync(document), "docx");
  expect(file.main).toBe("word/document.xml");
  expect(file.text(file.main)).toBe("<w:document>文</w:document>");
  expect(file.text("word/none.xml")).toBeUndefined();
});

test.each([
  ["empty", new Uint8Array(), "文件是空的"],
  ["pdf", strToU8("%PDF-1.7 \0"), "PDF"],
  ["web-page", strToU8("<!DOCTYPE html><html>"), "网页格式"],
  ["text", strToU8("只是文字"), "文本文件"],
  ["foreign", Uint8Array.from([1, 2, 3, 0, 255]), "不是有效的 DOCX 文档"],
  ["old-office", Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0]), "另存为 .docx"],
  ["damaged", zipSync(document).subarray(0, 60), "没有传完整"],
  ["other-office", zipSync({ ...TYPES, "xl/workbook.xml": strToU8("<w/>") }), "这是 Excel 工作簿"],
  ["open-document", zipSync({ "content.xml": strToU8("<x/>"), mimetype: strToU8("x") }), "OpenDocument"],
  ["foreign", zipSync({ "a.txt": strToU8("x") }), "先解压"],
])("%s: what it is, and what to do", (code, bytes, sentence) => {
  const error = refusal(bytes);
  expect(error.code).toBe(code);
  expect(error.message).toContain(sentence);
});

test("an encrypted file is told from an old one", () => {
  const name = [..."EncryptedPackage"].flatMap((char) => [char.charCodeAt(0), 0]);
  const bytes = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...name]);
  expect(refusal(bytes, "xlsx").message).toContain("加了密码");
});

test("what would unpack to more than any document has is not unpacked", () => {
  const bomb = zipSync({ ...document, "word/media/a.bin": new Uint8Array(170 * 1024 * 1024) }, { level: 1 });
  expect(bomb.length).toBeLessThan(2 * 1024 * 1024);
  expect(refusal(bomb).code).toBe("bomb");
  const many = Object.fromEntries(
    Array.from({ length: 4001 }, (_, i) => [`word/${i}.xml`, new Uint8Array()]),
  );
  expect(refusal(zipSync({ ...document, ...many }, { level: 0 })).code).toBe("bomb");
});

test("XML that defines entities is refused", () => {
  const evil = strToU8('<!DOCTYPE x [<!ENTITY a "aaaa">]><w:document>&a;</w:document>');
  const file = openPackage(zipSync({ ...TYPES, "word/document.xml": evil }), "docx");
  expect(() => file.text(file.main)).toThrow("DOCTYPE");
});

test("whatever the bytes are, they are opened or refused, nothing else", () => {
  const whole = zipSync(document);
  const cut = fc.tuple(fc.nat(whole.length - 1), fc.nat(255)).map(([at, byte]) => {
    const copy = whole.slice();
    copy[at] = byte;
    return copy;
  });
  fc.assert(
    fc.property(fc.oneof(fc.uint8Array({ maxLength: 300 }), cut), (bytes) => {
      try {
        const file = openPackage(bytes, "docx");
        file.text(file.main);
      } catch (error) {
        expect(error).toBeInstanceOf(OfficeFileError);
      }
    }),
  );
});
