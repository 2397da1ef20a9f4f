import { createRequire } from "node:module";
import { join } from "node:path";
import { draftForm } from "@shifan/drafting";
import { readFilled, readFilledPdf } from "@shifan/filled";
import { loadFontSet } from "@shifan/fonts/node";
import { emptyRecord, type JsonObject, type KindDefinition, kinds, withComputed } from "@shifan/schema";
import { readSample, readWords, sampleVariants } from "@shifan/schema/node";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { describe, expect, test } from "vitest";
import { type Drafted, formatOf } from "./formats.ts";
import { kindOf } from "./kind.ts";

const [fonts, words] = [loadFontSet(), readWords()];

/** A form to fill in that shows one record and was made from another. */
function fillIn(kind: KindDefinition, shown: JsonObject, base: JsonObject = {}): Drafted {
  const source = { kind: kind.kind, schemaVersion: kind.version, json: JSON.stringify(base) };
  return { document: draftForm(kind, shown, { blank: true }), notices: [], source, fonts, words };
}

const written = async (drafted: Drafted, name: string): Promise<Uint8Array> =>
  (await formatOf(name).write(drafted)).bytes;

const SAMPLES = kinds
  .filter(({ family }) => family === "form")
  .flatMap((kind) =>
    [undefined, ...sampleVariants(kind.kind)].map((variant) => [kind.kind, variant, kind] as const),
  );

describe("a record in the fields of a PDF comes back", () => {
  test.each(SAMPLES)("%s %s", async (name, variant, kind) => {
    const sample = readSample(name, variant) as JsonObject;
    const reading = await readFilledPdf(kind, await written(fillIn(kind, sample, sample), "a.pdf"));
    expect(reading.findings).toEqual([]);
    expect(withComputed(kind, reading.record)).toEqual(sample);
  });

  test("as it does from Word, where nothing is known of it but what is seen", async () => {
    const kind = kindOf("application");
    const sample = readSample(kind.kind) as JsonObject;
    const year = { roundYear: 2026 };
    const pdf = await readFilledPdf(kind, await written(fillIn(kind, sample), "a.pdf"), year);
    const docx = readFilled(kind, await written(fillIn(kind, sample), "a.docx"), year);
    expect(pdf.record).toEqual(docx.record);
  });
});

const pdfjs = (folder: string): string =>
  `${join(createRequire(import.meta.url).resolve("pdfjs-dist/package.json"), "..", folder)}/`;

type Filled = Readonly<Record<string, string | boolean>>;

/** The fields of a PDF filled in and saved by pdf.js, which shares no code with what wrote it. */
async function filledByReader(bytes: Uint8Array, values: Filled): Promise<Uint8Array> {
  const data = { cMapUrl: pdfjs("cmaps"), standardFontDataUrl: pdfjs("standard_fonts") };
  const pdf = await getDocument({ data: bytes.slice(), verbosity: 0, ...data }).promise;
  const fields = (await pdf.getFieldObjects()) as Record<
    string,
    { id: string; exportValues?: string; type: string }[]
  >;
  for (const [name, value] of Object.entries(values)) {
    const boxes = (fields[name] ?? []).filter(({ type }) => type !== "");
    if (boxes.length === 0) throw new Error(`no field ${name}`);
    for (const { id, type, exportValues } of boxes)
      pdf.annotationStorage.setValue(id, { value: type === "radiobutton" ? exportValues === value : value });
  }
  const saved = await pdf.saveDocument();
  await pdf.loadingTask.destroy();
  return saved;
}

test("a blank form that a PDF reader filled in and saved is read back", async () => {
  const kind = kindOf("application");
  const empty = emptyRecord(kind, { roundYear: 2026 });
  const blank = await written(fillIn(kind, empty, empty), "a.pdf");
  const bytes = await filledByReader(blank, {
    "/cover/applicantName": "临沂市平邑县人民政府",
    "/cover/filledOn": "2026年3月5日",
    "/applicant/areaType": "county",
    "/applicant/address/postcode": "273300",
    "/applicant/honours/0/level": "国家级",
    "/manufacturing/directions?1": true,
    "/economy/scaleProfit/2/value": "12.50",
    "/economy/seriesNotes": "规模以上工业利润总额（2023年）：当年没有统计",
    "/chain/leaders/0/name": "甲公司",
    "/chain/leaders/1/name": "乙公司",
    "/chain/leaders/1/revenue": "1,234.56",
    "/narrative/overview": "第一段。\n第二段𠮷。",
  });
  const { record, findings, isFilledIn } = await readFilledPdf(kind, bytes);
  expect({ findings, isFilledIn }).toEqual({ findings: [], isFilledIn: true });
  expect(record).toMatchObject({
    cover: { applicantName: "临沂市平邑县人民政府", filledOn: "2026-03-05" },
    applicant: { areaType: "county", address: { postcode: "273300" }, honours: [{ level: "国家级" }] },
    manufacturing: { directions: [expect.any(String)] },
    economy: {
      scaleProfit: [
        { year: 2023, value: null, note: "当年没有统计" },
        { year: 2024, value: null },
        { year: 2025, value: 12.5 },
      ],
    },
    chain: { leaders: [{ name: "甲公司" }, { name: "乙公司", revenue: 1234.56 }] },
    narrative: { overview: "第一段。\n第二段𠮷。" },
  });
});
