import { checkDocx } from "@shifan/check";
import type { OfficialDocument } from "@shifan/document";
import { renderDocx } from "@shifan/docx";
import { type Conversion, convertToPdf, hasSoffice, pageCount, schemaErrors } from "@shifan/docx/testing";
import { readSample } from "@shifan/schema/node";
import { typeset } from "@shifan/typeset";
import { beforeAll, describe, expect, test } from "vitest";
import { awkwardPapers } from "./awkward-papers.ts";
import { openDrafter } from "./drafter.ts";
import type { Drafted } from "./formats.ts";
import { papers } from "./kind.ts";

const TIMEOUT_MS = 240_000;
const canConvert = hasSoffice();
if (!canConvert) console.info("LibreOffice is not installed: the pages of DOCX files are not measured");

const names = papers.map(({ kind }) => kind);
const samples = new Map<string, Drafted<OfficialDocument>>(
  papers.map((kind) => [kind.kind, openDrafter(kind).draft(readSample(kind.kind))]),
);
const awkward = new Map<string, Drafted<OfficialDocument>>(
  awkwardPapers.flatMap(({ name, kind, change }): [string, Drafted<OfficialDocument>][] => {
    const sample = samples.get(kind);
    if (sample === undefined) return [];
    return [[name, { ...sample, document: { ...sample.document, ...change(sample.document) } }]];
  }),
);
const drafted = new Map([...samples, ...awkward]);
let files: readonly (Conversion & { readonly pages: number })[] = [];
beforeAll(async () => {
  files = await Promise.all(
    [...drafted].map(async ([name, { document, source, fonts, words }]) => {
      const layout = typeset(document, { fonts, words });
      return {
        name,
        pages: layout.pages.length,
        bytes: await renderDocx(document, { ...(source === undefined ? {} : { source }), layout }),
      };
    }),
  );
}, TIMEOUT_MS);

test(
  "the Open XML SDK finds no error in the DOCX of any kind",
  async () => {
    const ofKinds = files.filter(({ name }) => samples.has(name));
    expect(await schemaErrors(ofKinds)).toEqual(Object.fromEntries(names.map((name) => [name, []])));
  },
  TIMEOUT_MS,
);

describe.skipIf(!canConvert)("the DOCX of each kind, and of papers hard to lay out, in LibreOffice", () => {
  let pdfs: ReadonlyMap<string, Uint8Array> = new Map();
  beforeAll(async () => {
    const made = await convertToPdf(files);
    pdfs = new Map(files.map(({ name }, i) => [name, made[i] ?? new Uint8Array()]));
  }, TIMEOUT_MS);
  test(
    "holds every rule that applies",
    async () => {
      const broken = await Promise.all(
        files.map(async ({ name, bytes }) => {
          const findings = await checkDocx(bytes, async () => pdfs.get(name) ?? new Uint8Array());
          const faults = findings.filter(({ outcome }) => outcome === "broken");
          return faults.map(({ id, measured }) => `${name}: ${id} ${measured}`);
        }),
      );
      expect(broken.flat()).toEqual([]);
    },
    TIMEOUT_MS,
  );

  test("has as many pages as the PDF", () => {
    const counted = files.map(({ name }) => [name, pageCount(pdfs.get(name) ?? new Uint8Array())]);
    expect(counted).toEqual(files.map(({ name, pages }) => [name, pages]));
  });
});
