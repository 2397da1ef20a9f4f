import { expect, test } from "vitest";
import { readPdfForm } from "./index.ts";

/** A PDF of numbered objects, its table of contents made for it. */
function pdfOf(objects: readonly string[], trailer = ""): Uint8Array {
  let text = "%PDF-1.7\n";
  const starts = objects.map((object, i) => {
    const at = text.length;
    text += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const at = text.length;
  const lines = starts.map((start) => `${String(start).padStart(10, "0")} 00000 n \n`).join("");
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${lines}`;
  text += `trailer<</Size ${objects.length + 1}/Root 1 0 R${trailer}>>\nstartxref\n${at}\n%%EOF`;
  return new TextEncoder().encode(text);
}

const field = (of: string): string => `<</Type/Annot/Subtype/Widget/Rect[0 0 10 10]/P 3 0 R${of}>>`;
const form = (fields: readonly string[]): Uint8Array => {
  const refs = fields.map((_, i) => `${i + 4} 0 R`).join(" ");
  return pdfOf([
    `<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[${refs}]/DA(/H 9 Tf)>>>>`,
    "<</Type/Pages/Kids[3 0 R]/Count 1>>",
    `<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Annots[${refs}]>>`,
    ...fields.map(field),
  ]);
};

test("fields come with what was written, chosen and ticked, in the order of the form", async () => {
  const { fields, attachments } = await readPdfForm(
    form([
      "/FT/Tx/T(/b/name)/V<FEFF7532>",
      "/FT/Tx/T(/a/note)",
      "/FT/Ch/Ff 131072/T(/a/level)/V(national)/Opt[[(national)(N)]]",
      "/FT/Btn/T(/a/all?0)/V/Yes/AS/Yes/AP<</N<</Yes null/Off null>>>>",
      "/FT/Btn/T(/a/all?1)/V/Off/AS/Off/AP<</N<</Yes null/Off null>>>>",
    ]),
  );
  expect(fields).toEqual([
    { name: "/b/name", value: "甲" },
    { name: "/a/note", value: "" },
    { name: "/a/level", value: "national" },
    { name: "/a/all?0", value: "Yes", box: "own" },
    { name: "/a/all?1", value: "", box: "own" },
  ]);
  expect(attachments).toEqual([]);
});

test("a PDF without fields is read as one", async () => {
  expect(await readPdfForm(form([]))).toEqual({ fields: [], attachments: [] });
});

const LOCKED = `/Encrypt<</Filter/Standard/V 1/R 2/Length 40/P -4/O<${"41".repeat(32)}>/U<${"42".repeat(32)}>>>/ID[<00><00>]`;
const CATALOG = ["<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[]/Count 0>>"];

test.each([
  ["a text", new TextEncoder().encode("公文"), "not-pdf", "请选择扩展名和内容都是 PDF 的文件"],
  ["a PDF that was cut off", form([]).slice(0, -30), "truncated", "重新下载"],
  ["a PDF behind a password", pdfOf(CATALOG, LOCKED), "encrypted", "去掉密码"],
  [
    "65 MB",
    new Uint8Array(65 * 1024 * 1024).fill(32).map((it, i) => "%PDF-1.7".charCodeAt(i) || it),
    "too-large",
    "拆分",
  ],
])("%s is refused with what to do", async (_, bytes, code, sentence) => {
  await expect(readPdfForm(bytes)).rejects.toMatchObject({ name: "PdfFileError", code });
  await expect(readPdfForm(bytes)).rejects.toThrow(sentence);
});
