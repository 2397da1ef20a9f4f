import { type OfficialDocument, paragraph } from "@shifan/document";
import { convertToPdf, hasPoppler, hasSoffice, pageCount, pageLines, SAMPLES } from "@shifan/docx/testing";
import { createOpenFontSet } from "@shifan/fonts";
import { typeset } from "@shifan/typeset";
import { pageLines as typesetLines } from "@shifan/typeset/testing";
import { beforeAll, describe, expect, test } from "vitest";
import { renderDocx } from "./render.ts";

const canRender = hasSoffice() && hasPoppler();

const BODIES = [
  "某某省工业和信息化厅",
  "某某省发展和改革委员会",
  "某某省财政厅",
  "某某省生态环境厅",
  "某某省教育厅",
];
const BASIS = "《某某省人民政府办公厅关于印发促进传统产业转型升级若干政策措施的通知》";
/** Lines of the foot: bodies, date and number, or the last two on one. */
const FOOT = { 1: 2, 3: 3, 5: 3 } as const;

const certificate = (bodies: number): OfficialDocument => ({
  ...(SAMPLES.certificate as OfficialDocument),
  text: [
    paragraph(`根据${BASIS.repeat(3)}，经审核评定和公示，认定为某某省传统产业高质量发展先进区。`),
    paragraph("特发此证。"),
  ],
  signature: { bodies: BODIES.slice(0, bodies), date: "2026-12-31", seal: "sealed" },
});

describe.skipIf(!canRender)("a certificate in LibreOffice", () => {
  const pdfs = new Map<string, Uint8Array>();
  beforeAll(async () => {
    const counts = [1, 3, 5];
    const files = await Promise.all(
      counts.map(async (count) => ({ name: String(count), bytes: await renderDocx(certificate(count)) })),
    );
    (await convertToPdf(files)).forEach((pdf, index) => {
      pdfs.set(String(counts[index]), pdf);
    });
  }, 240_000);

  test.each([1, 3, 5] as const)(
    "of %s bodies is one sheet whose foot has the typesetter's lines",
    (count) => {
      const pdf = pdfs.get(String(count)) ?? new Uint8Array();
      expect(pageCount(pdf)).toBe(1);
      const [page] = typeset(certificate(count), { fonts: createOpenFontSet() }).pages;
      const expected =
        page === undefined ? [] : typesetLines(page).map(({ text }) => text.replace(/\s/g, ""));
      const lines = pageLines(pdf, 1);
      expect(lines.slice(-FOOT[count])).toEqual(expected.slice(-FOOT[count]));
      expect(lines.at(-FOOT[count] - 1)).toBe("特发此证。");
    },
  );
});
