import { type OfficialDocument, paragraph } from "@shifan/document";
import {
  type Conversion,
  convertToPdf,
  hasPoppler,
  hasSoffice,
  inkBands,
  pageLines,
} from "@shifan/docx/testing";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { beforeAll, describe, expect, test } from "vitest";
import { renderDocx } from "../render.ts";
import { correctionOf } from "./correction.ts";

const TIMEOUT_MS = 120_000;
const edited = (docx: Uint8Array, part: string, edit: (xml: string) => string): Uint8Array => {
  const files = unzipSync(docx);
  return zipSync({ ...files, [part]: strToU8(edit(strFromU8(files[part] ?? new Uint8Array()))) });
};
const part = (docx: Uint8Array, name: string): string => strFromU8(unzipSync(docx)[name] ?? new Uint8Array());

const FIGURES = "第1组2组3组4组5组6组7组8组9组的报告";
const MARK = `${"公".repeat(25)}文，后面还有一些文字。`;
const UNIT = `${"公".repeat(25)}2026年度的报告在下一行。`;
const sample: OfficialDocument = {
  layout: "plain",
  title: { text: "标题", breaks: [] },
  recipients: [],
  text: [FIGURES, MARK, UNIT].map((text) => paragraph(text)),
  attachments: [],
};

test("a document that says nothing of these settings is left as it is", () => {
  const document = '<w:document><w:p><w:pPr><w:jc w:val="left"/></w:pPr></w:p></w:document>';
  const plain = zipSync({ "word/document.xml": strToU8(document) });
  const { copy, notAtStart, notAtEnd } = correctionOf(plain);
  expect(part(copy, "word/document.xml")).toBe(document);
  expect([notAtStart, notAtEnd]).toEqual(["", ""]);
});

test.each([
  ["<w:overflowPunct/>", '<w:overflowPunct w:val="0"/>'],
  ['<w:overflowPunct w:val="off"/>', '<w:overflowPunct w:val="1"/>'],
  ["<w:autoSpaceDN w:val='false' />", '<w:suppressLineNumbers w:val="1"/>'],
  ["<w:autoSpaceDN></w:autoSpaceDN>", '<w:suppressLineNumbers w:val="0"/>'],
  ["<w:suppressLineNumbers/>", ""],
])("%s is told as %s", (said, told) => {
  const docx = zipSync({ "word/styles.xml": strToU8(`<w:pPr>${said}</w:pPr>`) });
  expect(part(correctionOf(docx).copy, "word/styles.xml")).toBe(`<w:pPr>${told}</w:pPr>`);
});

test("禁则 of the document are read with their entities, those for another language are not", async () => {
  const docx = await renderDocx(sample);
  expect(correctionOf(docx).notAtStart).toMatch(/^!%\).*>.*、/);
  expect(correctionOf(docx).notAtEnd).toContain("0123456789");
  const japanese = edited(docx, "word/settings.xml", (xml) =>
    xml.replaceAll('w:lang="zh-CN"', 'w:lang="ja-JP"'),
  );
  expect(correctionOf(japanese).notAtEnd).toBe("");
});

describe.skipIf(!(hasSoffice() && hasPoppler()))("in LibreOffice", () => {
  const pdfs: Record<string, Uint8Array> = {};
  const width = (name: string, line: number) => {
    const { left = 0, right = 0 } = inkBands(pdfs[name] ?? new Uint8Array(), 1)[line] ?? {};
    return right - left;
  };

  beforeAll(async () => {
    const told = await renderDocx(sample);
    const inStyle = edited(told, "word/styles.xml", (xml) =>
      xml.replace(/<w:(overflowPunct|autoSpaceD[EN]) w:val="0"\/>/g, "<w:$1/>"),
    );
    const inParagraphs = edited(told, "word/document.xml", (xml) =>
      xml.replaceAll('<w:pStyle w:val="GwText"/>', "$&<w:autoSpaceDN/>"),
    );
    const files: readonly Conversion[] = Object.entries({ told, inStyle, inParagraphs }).map(
      ([name, bytes]) => ({
        name,
        bytes,
      }),
    );
    (await convertToPdf(files)).forEach((pdf, i) => {
      pdfs[files[i]?.name ?? ""] = pdf;
    });
  }, TIMEOUT_MS);

  test("white between Chinese and figures is where the markup asks for it, in a style or in a paragraph, and nowhere else", () => {
    const gap = (16 * 25.4) / 72 / 5;
    for (const name of ["inStyle", "inParagraphs"])
      expect(Math.round((width(name, 1) - width("told", 1)) / gap), name).toBe(18);
  });

  test("a mark hangs over the edge where the markup lets it, and only there", () => {
    const lineOfMark = (name: string) => pageLines(pdfs[name] ?? new Uint8Array(), 1)[2];
    expect(lineOfMark("inStyle")).toMatch(/，$/);
    expect(lineOfMark("told")).toMatch(/公$/);
  });

  test("a figure goes to the next line with its unit", () => {
    expect(pageLines(pdfs.told ?? new Uint8Array(), 1)[5]).toMatch(/^2026年度/);
  });
});
