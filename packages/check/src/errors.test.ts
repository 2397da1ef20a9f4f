import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { rawPdf } from "../testing/raw-pdf.ts";
import { checkDocx } from "./check-docx.ts";
import { checkPdf } from "./check-pdf.ts";

const page = { texts: [{ text: "特此通知。", x: 39, top: 40, size: 16 }] };
const docx = (extra: Record<string, Uint8Array> = {}): Uint8Array =>
  zipSync({ "word/document.xml": strToU8("<w:document><w:body><w:p/></w:body></w:document>"), ...extra });

/** Where the central directory says how large the only entry unpacks. */
function claimingSize(zip: Uint8Array, size: number): Uint8Array {
  const bytes = zip.slice();
  const view = new DataView(bytes.buffer);
  const at = bytes.findIndex((_, i) => view.byteLength > i + 4 && view.getUint32(i, true) === 0x02014b50);
  view.setUint32(at + 24, size, true);
  return bytes;
}

const STANDARD_ENCRYPTION = `/Encrypt<</Filter/Standard/V 1/R 2/Length 40/P -4/O<${"41".repeat(32)}>/U<${"42".repeat(32)}>>>/ID[<00><00>]`;

test.each([
  ["a text file", strToU8("公文"), "not-pdf"],
  ["a PDF whose end is missing", rawPdf([page]).slice(0, -40), "truncated"],
  ["a PDF behind a password", rawPdf([page], STANDARD_ENCRYPTION), "encrypted"],
  ["a PDF without a catalog", strToU8("%PDF-1.4\ntrailer<</Size 1>>\nstartxref\n9\n%%EOF"), "damaged"],
])("%s is refused", async (_, bytes, code) => {
  await expect(checkPdf(bytes)).rejects.toMatchObject({ name: "PdfFileError", code });
});

test("a PDF without text is refused", async () => {
  await expect(checkPdf(rawPdf([{ texts: [] }]))).rejects.toMatchObject({
    name: "CheckError",
    code: "no-text",
  });
});

test.each([
  ["a text file", strToU8("公文"), "not-docx"],
  ["another kind of package", zipSync({ "xl/workbook.xml": strToU8("<a/>") }), "not-docx"],
  ["a DOCX whose end is missing", docx().slice(0, -30), "truncated"],
  ["a DOCX behind a password", compound("EncryptedPackage"), "encrypted"],
  ["an old .doc", compound("WordDocument"), "not-docx"],
  [
    "markup with entities",
    docx({ "word/document.xml": strToU8('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>') }),
    "damaged",
  ],
  ["broken markup", docx({ "word/document.xml": strToU8("<w:p></w:r>") }), "damaged"],
  ["a package that claims to unpack to 300 MB", claimingSize(docx(), 300 * 1024 * 1024), "unpacks-too-large"],
  [
    "a package of 2001 parts",
    docx(Object.fromEntries(Array.from({ length: 2000 }, (_, i) => [`p/${i}`, new Uint8Array()]))),
    "too-many-parts",
  ],
])("%s is refused", async (_, bytes, code) => {
  await expect(checkDocx(bytes)).rejects.toMatchObject({ name: "CheckError", code });
});

test("a package that unpacks to more than it says is refused and not inflated without end", async () => {
  const zip = claimingSize(docx({ "word/document.xml": strToU8(`<a>${" ".repeat(100_000)}</a>`) }), 10);
  await expect(checkDocx(zip)).rejects.toMatchObject({ name: "CheckError" });
});

test("the sentence says what is wrong and what to do", async () => {
  await expect(checkPdf(strToU8("公文"))).rejects.toThrow("这不是 PDF 文件");
  await expect(checkDocx(docx().slice(0, -30))).rejects.toThrow("请重新下载或重新生成");
});

/** The first bytes of a compound file and a stream's name in UTF-16. */
function compound(name: string): Uint8Array {
  const wide = Array.from(name).flatMap((char) => [char.charCodeAt(0), 0]);
  return Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...wide]);
}
