import { printedDate } from "@shifan/document";
import {
  type Conversion,
  convertToPdf,
  hasPoppler,
  hasSoffice,
  pageCount,
  pageLines,
  schemaErrors,
} from "@shifan/docx/testing";
import { readSample } from "@shifan/schema/node";
import { typeset } from "@shifan/typeset";
import { beforeAll, describe, expect, test } from "vitest";
import { openDrafter } from "./drafter.ts";
import { type Drafted, formats } from "./formats.ts";
import { papers } from "./kind.ts";

const TIMEOUT_MS = 240_000;
const canConvert = hasSoffice() && hasPoppler();
if (!canConvert)
  console.info("LibreOffice or poppler is not installed: the pages of DOCX files are not counted");

const names = papers.map(({ kind }) => kind);
const drafted = new Map<string, Drafted>(
  papers.map((kind) => [kind.kind, openDrafter(kind).draft(readSample(kind.kind))]),
);
let files: readonly Conversion[] = [];
beforeAll(async () => {
  files = await Promise.all(
    [...drafted].map(async ([name, each]) => ({ name, bytes: (await formats.docx.write(each)).bytes })),
  );
});

test(
  "the Open XML SDK finds no error in the DOCX of any kind",
  async () => expect(await schemaErrors(files)).toEqual(Object.fromEntries(names.map((name) => [name, []]))),
  TIMEOUT_MS,
);

describe.skipIf(!canConvert)("the DOCX of each kind in LibreOffice", () => {
  let pdfs: ReadonlyMap<string, Uint8Array> = new Map();
  beforeAll(async () => {
    const made = await convertToPdf(files);
    pdfs = new Map(files.map(({ name }, i) => [name, made[i] ?? new Uint8Array()]));
  }, TIMEOUT_MS);
  const pagesOf = (name: string): readonly string[] => {
    const pdf = pdfs.get(name) ?? new Uint8Array();
    return Array.from({ length: pageCount(pdf) }, (_, i) => pageLines(pdf, i + 1).join(""));
  };

  test("has as many pages as the PDF", () => {
    const wanted = names.map((name) => {
      const each = drafted.get(name);
      return [name, each === undefined ? 0 : typeset(each.document, each).pages.length];
    });
    expect(names.map((name) => [name, pageCount(pdfs.get(name) ?? new Uint8Array())])).toEqual(wanted);
  });

  test("shows text of the document on the page of its signature (7.3.5.5)", () => {
    const alone = names.filter((name) => {
      const { signature, text } = drafted.get(name)?.document ?? {};
      const last = text?.at(-1);
      if (signature === undefined || last?.kind !== "paragraph") return false;
      const date = new RegExp(`${printedDate(signature.date)}(?!印发)`);
      const page = pagesOf(name).findLast((each) => date.test(each)) ?? "";
      return !page.includes(last.text.slice(-6));
    });
    expect(alone).toEqual([]);
  });
});
