import { checkDocx, checkPdf } from "@shifan/check";
import { type Book, textOf } from "@shifan/document";
import { convertToPdf, hasSoffice, pageCount, schemaErrors, textOfDocx } from "@shifan/docx/testing";
import { kinds } from "@shifan/schema";
import { readSample } from "@shifan/schema/node";
import { typeset } from "@shifan/typeset";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { beforeAll, describe, expect, test } from "vitest";
import { draftBlank, openFormDrafter } from "./form-drafter.ts";
import { type Drafted, formats } from "./formats.ts";

const TIMEOUT_MS = 240_000;
const canConvert = hasSoffice();
const squeezed = (text: string): string => text.replace(/\s/g, "");

const books = kinds
  .filter(({ family }) => family === "form")
  .flatMap((kind): (readonly [string, Drafted<Book>])[] => [
    [kind.kind, openFormDrafter(kind).draft(readSample(kind.kind))],
    [`${kind.kind}-blank`, draftBlank(kind, { roundYear: 2026 })],
  ]);

interface Made {
  readonly name: string;
  readonly drafted: Drafted<Book>;
  readonly pdf: Uint8Array;
  readonly docx: Uint8Array;
}
let made: readonly Made[] = [];
beforeAll(async () => {
  made = await Promise.all(
    books.map(async ([name, drafted]) => ({
      name,
      drafted,
      pdf: (await formats.pdf.write(drafted)).bytes,
      docx: (await formats.docx.write(drafted)).bytes,
    })),
  );
}, TIMEOUT_MS);

/** A PDF as it is read, without page numbers. */
interface Read {
  readonly text: string;
  readonly pages: number;
}

/** What stands on the pages, and after the last what stands in their fields. */
async function pageTexts(pdf: Uint8Array): Promise<readonly string[]> {
  const document = await getDocument({ data: Uint8Array.from(pdf), verbosity: 0 }).promise;
  const texts: string[] = [];
  const held: string[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    const fields: readonly { fieldValue?: unknown }[] = await page.getAnnotations();
    held.push(...fields.flatMap(({ fieldValue = "" }) => String(fieldValue)));
    texts.push(squeezed(items.map((item) => ("str" in item ? item.str : "")).join("")));
  }
  return [...texts.slice(0, -1), (texts.at(-1) ?? "") + squeezed(held.join("\n"))];
}

async function readPdf(pdf: Uint8Array): Promise<Read> {
  const texts = await pageTexts(pdf);
  return { text: texts.join("").replace(/—\d+—/g, ""), pages: texts.length };
}

/** Texts of a book that a rendition doesn't hold; what a page repeats may interrupt a long one. */
function missing(book: Book, read: string): readonly string[] {
  const texts = textOf(book).flatMap((text) => text.split("\n"));
  return texts
    .map(squeezed)
    .filter((text) => !(read.includes(text.slice(0, 12)) && read.includes(text.slice(-12))));
}

/** What fields of a PDF say before they are filled in stands in the fields, not on the page. */
const saidByFields = (text: string): boolean => /^（不超过\d+字）$|^(日期：)?年月日$/.test(text);

/** An empty DOCX is filled in: its controls say in their own words what goes where. */
const isBlank = ({ name }: Made): boolean => name.endsWith("-blank");

test(
  "the PDF of every form, filled in and empty, and the DOCX of every book say everything",
  async () => {
    for (const each of made) {
      const { name, drafted, pdf, docx } = each;
      const onPages = missing(drafted.document, (await readPdf(pdf)).text);
      expect(isBlank(each) ? onPages.filter((text) => !saidByFields(text)) : onPages, name).toEqual([]);
      if (!isBlank(each)) expect(missing(drafted.document, squeezed(textOfDocx(docx))), name).toEqual([]);
    }
  },
  TIMEOUT_MS,
);

test(
  "no sheet of a form breaks a rule, and rules of documents don't apply to it",
  async () => {
    for (const { name, pdf } of made) {
      const findings = await checkPdf(pdf);
      expect(
        findings.filter(({ outcome }) => outcome === "broken").map(({ id, measured }) => `${id} ${measured}`),
        name,
      ).toEqual([]);
      expect(findings.find(({ id }) => id === "PG-01")?.outcome, name).toBe("held");
      expect(findings.find(({ id }) => id === "BD-01")?.outcome, name).toMatch(/held|not-applicable/);
    }
  },
  TIMEOUT_MS,
);

test(
  "the Open XML SDK finds no error in the DOCX of any form",
  async () => {
    const errors = await schemaErrors(made.map(({ name, docx }) => ({ name, bytes: docx })));
    expect(errors).toEqual(Object.fromEntries(made.map(({ name }) => [name, []])));
  },
  TIMEOUT_MS,
);

test(
  "the same record gives the same bytes",
  async () => {
    for (const { name, drafted, pdf, docx } of made.filter((it) => it.name.startsWith("application"))) {
      const again = { ...drafted };
      expect((await formats.pdf.write(again)).bytes, name).toEqual(pdf);
      expect((await formats.docx.write(again)).bytes, name).toEqual(docx);
    }
  },
  TIMEOUT_MS,
);

describe.skipIf(!canConvert)("in LibreOffice", () => {
  /** A table that just fits on a page here may not fit there, and takes what it keeps together along. */
  const near = (pages: number): number => Math.max(1, Math.round(pages * 0.08));

  const filledIn = (): readonly Made[] => made.filter((each) => !isBlank(each));
  let pdfs: readonly Uint8Array[] = [];
  beforeAll(async () => {
    pdfs = await convertToPdf(filledIn().map(({ name, docx }) => ({ name, bytes: docx })));
  }, TIMEOUT_MS);

  test(
    "the table of contents of a book names the pages on which its parts begin there too",
    async () => {
      let told = 0;
      for (const [i, { name, drafted }] of filledIn().entries()) {
        const { pages, textPages, contents = [] } = typeset(drafted.document, drafted);
        const texts = await pageTexts(pdfs[i] ?? new Uint8Array());
        if (contents.length > 0) expect(texts, name).toHaveLength(pages.length);
        for (const { title, number } of contents) {
          expect(texts[pages.length - textPages + number - 1], `${name} ${title}`).toContain(squeezed(title));
          told++;
        }
      }
      expect(told).toBeGreaterThan(20);
    },
    TIMEOUT_MS,
  );

  test(
    "the DOCX of a form has about the pages of its PDF, and breaks no rule that binds",
    async () => {
      for (const [i, { name, pdf, docx }] of filledIn().entries()) {
        const converted = pdfs[i] ?? new Uint8Array();
        const { pages } = await readPdf(pdf);
        expect(
          Math.abs(pageCount(converted) - pages),
          `${name}: ${pageCount(converted)} / ${pages}`,
        ).toBeLessThanOrEqual(near(pages));
        const findings = await checkDocx(docx, async () => converted);
        const broken = findings.filter(
          ({ outcome, strength }) => outcome === "broken" && strength === "规定",
        );
        expect(
          broken.map(({ id, measured }) => `${id} ${measured}`),
          name,
        ).toEqual([]);
      }
    },
    TIMEOUT_MS,
  );
});
