import { type Json, type JsonObject, kinds, withComputed } from "@shifan/schema";
import { readSample, sampleVariants } from "@shifan/schema/node";
import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { readFilled } from "./index.ts";
import { changed, definition, formOf } from "./testing.ts";

const application = definition("application");
const DOCUMENT = "word/document.xml";
const record = (chain: JsonObject, others: JsonObject = {}): JsonObject => ({ ...others, chain });

const SAMPLES = kinds
  .filter(({ family }) => family === "form")
  .flatMap((kind) =>
    [undefined, ...sampleVariants(kind.kind)].map((variant) => [kind.kind, variant, kind] as const),
  );

describe("a record in a form to fill in comes back", () => {
  test.each(SAMPLES)("%s %s", async (kind, variant, form) => {
    const sample = readSample(kind, variant) as JsonObject;
    const reading = readFilled(form, await formOf(form, sample, sample));
    expect(reading.findings).toEqual([]);
    expect(withComputed(form, reading.record)).toEqual(sample);
  });
});

const words = fc
  .string({ minLength: 1, maxLength: 20, unit: fc.constantFrom(..."<>&\"'=；、，。甲乙丙 12%a") })
  .map((it) => it.trim())
  .filter((it) => it !== "");
const lines = fc.array(words, { minLength: 1, maxLength: 4 }).map((it) => it.join("\n"));
const figure = fc.integer({ min: -1e8, max: 1e8 }).map((n) => n / 100);
const series = fc
  .array(fc.option(figure), { minLength: 3, maxLength: 3 })
  .filter((values) => values.some((value) => value !== null))
  .map((values) =>
    values.map((value, i): Json => {
      const year = 2023 + i;
      return value === null && i === 1 ? { year, value, note: "当年没有统计：口径调整" } : { year, value };
    }),
  );
const leader = fc.record(
  { name: words, revenue: figure, role: words, localSuppliers: fc.nat(900) },
  { requiredKeys: ["name"] },
);
const project = fc.record(
  { name: words, start: fc.constantFrom("2024-02-29", "2026-12-01") },
  { requiredKeys: ["name"] },
);
const infra = fc.record({ park: words, fibre: fc.boolean(), note: words }, { requiredKeys: ["park"] });

test("any texts, figures, dates, boxes and rows come back as they were filled in", async () => {
  const filled = fc.record({
    applicant: fc.record({ leadDept: words, overlaps: fc.array(words, { minLength: 1, maxLength: 3 }) }),
    economy: fc.record({ gdp: series, scaleProfit: series }),
    chain: fc.record({
      leaders: fc.array(leader, { minLength: 1, maxLength: 7 }),
      projects: fc.array(project, { minLength: 1, maxLength: 3 }),
    }),
    digital: fc.record({ parkInfra: fc.array(infra, { minLength: 1, maxLength: 3 }) }),
    narrative: fc.record({ problems: lines }),
  });
  await fc.assert(
    fc.asyncProperty(filled, async (data) => {
      const whole = data as unknown as JsonObject;
      const isSplit = data.applicant.overlaps.some((it) => /[；]/.test(it));
      fc.pre(!isSplit);
      const base = { cover: { roundYear: 2026 } };
      const reading = readFilled(application, await formOf(application, { ...whole, ...base }, base));
      expect(reading.findings).toEqual([]);
      expect(reading.record).toEqual({ ...whole, ...base });
    }),
    { numRuns: 12 },
  );
});

describe("what people do with a form", () => {
  const leaders = [{ name: "甲公司", revenue: 1.5 }, { name: "乙公司" }];

  test("a row that was added is a copy of another with the same tags, and an item of its own", async () => {
    const bytes = await formOf(application, record({ leaders }));
    const added = changed(bytes, DOCUMENT, (xml) => {
      const at = xml.indexOf("乙公司");
      const start = xml.lastIndexOf("<w:tr>", at);
      const row = xml.slice(start, xml.indexOf("</w:tr>", at) + "</w:tr>".length);
      return xml.slice(0, start) + row + row.replace("乙公司", "丙公司") + xml.slice(start + row.length);
    });
    const reading = readFilled(application, added);
    expect(reading.record).toEqual(record({ leaders: [...leaders, { name: "丙公司" }] }));
  });

  test.each(["合计", "小计（2家）", "注：为快报数"])(
    "a row of %s is no item, and that is told",
    async (words) => {
      const bytes = await formOf(application, record({ leaders }));
      const summed = changed(bytes, DOCUMENT, (xml) => xml.replace("甲公司", words));
      const { record: read, findings } = readFilled(application, summed);
      expect(read).toEqual(record({ leaders: [{ name: "乙公司" }] }));
      expect(findings.map(({ message }) => message)).toEqual([
        `“产业协同”的“龙头骨干企业”中有一行是“${words}”，没有作为一项读取`,
      ]);
    },
  );

  test("a row that was emptied is gone", async () => {
    const bytes = await formOf(application, record({ leaders }), record({ leaders }));
    const emptied = changed(bytes, DOCUMENT, (xml) => xml.replace("甲公司", " ").replace(">1.5<", "> <"));
    expect(readFilled(application, emptied).record).toEqual(record({ leaders: [{ name: "乙公司" }] }));
  });

  test("what is seen and what the file keeps differ: both are told, what is seen is read", async () => {
    const bytes = await formOf(application, record({ leaders }));
    const reading = readFilled(
      application,
      changed(bytes, DOCUMENT, (xml) => xml.replace(">1.5<", ">2.5<")),
    );
    expect(reading.record).toEqual(
      record({ leaders: [{ name: "甲公司", revenue: 2.5 }, { name: "乙公司" }] }),
    );
    expect(reading.findings).toEqual([
      {
        pointer: "/chain/leaders/0/revenue",
        message:
          "“产业协同”的“龙头骨干企业”第1项的“营业收入”在文件中显示为“2.50”，文件内部保存的却是“1.50”；按显示的读取，请核对",
      },
    ]);
  });

  test("figures as officials type them are numbers, words stay words and are left to validation", async () => {
    const bytes = await formOf(application, record({ leaders }));
    const typed = changed(bytes, DOCUMENT, (xml) => xml.replace(">1.5<", ">1,286.40亿元<"));
    expect(readFilled(application, typed).record).toMatchObject(
      record({ leaders: [{ revenue: 1286.4 }, {}] }),
    );
    const said = changed(bytes, DOCUMENT, (xml) => xml.replace(">1.5<", ">约三百<"));
    expect(readFilled(application, said).record).toMatchObject(
      record({ leaders: [{ revenue: "约三百" }, {}] }),
    );
  });

  test("boxes are read as they are seen; yes and no both ticked is neither, and told", async () => {
    const compliance = { compliance: { majorAccident: false } };
    const bytes = await formOf(application, compliance);
    expect(readFilled(application, bytes).record).toEqual(compliance);
    const both = changed(bytes, DOCUMENT, (xml) => {
      const at = xml.indexOf('w:val="/compliance/majorAccident?0"');
      return xml.slice(0, at) + xml.slice(at).replace("☐", "☑");
    });
    const reading = readFilled(application, both);
    expect(reading.record).toEqual({});
    expect(reading.findings[0]?.message).toContain("同时选了“是”和“否”");
  });

  test("reasons of missing figures go to their years, and lines that name no indicator are told", async () => {
    const base = { cover: { roundYear: 2026 } };
    const bytes = await formOf(application, base, base);
    const written = changed(bytes, DOCUMENT, (xml) => {
      const at = xml.indexOf('"/economy/seriesNotes"');
      return (
        xml.slice(0, at) +
        xml
          .slice(at)
          .replace("<w:showingPlcHdr/>", "")
          .replace(
            /(<w:t xml:space="preserve">)[^<]*/,
            "$1地区生产总值2023年、2024年：不单独核算</w:t><w:br/><w:t>没有写明的",
          )
      );
    });
    const reading = readFilled(application, written);
    const note = "不单独核算";
    expect(reading.record).toMatchObject({
      economy: {
        gdp: [
          { year: 2023, value: null, note },
          { year: 2024, value: null, note },
          { year: 2025, value: null },
        ],
      },
    });
    expect(reading.findings.map(({ message }) => message)).toEqual([expect.stringContaining("没有写明的")]);
  });
});

describe("files that are refused", () => {
  const part = (xml: string) =>
    zipSync({ "[Content_Types].xml": strToU8("<Types/>"), [DOCUMENT]: strToU8(xml) });

  test.each([
    ["a document of somebody else", part("<w:document><w:p/></w:document>"), "没有“示范区申报书”的填写项"],
    ["XML that is cut off", part("<w:document><w:p>"), "已经损坏"],
    ["entities", part('<!DOCTYPE a [<!ENTITY b "c">]><w:document>&b;</w:document>'), "DOCTYPE"],
    [
      "a workbook",
      zipSync({ "[Content_Types].xml": strToU8("x"), "xl/workbook.xml": strToU8("x") }),
      "Excel 工作簿",
    ],
    ["a text", strToU8("填好了"), "文本文件"],
  ])("%s", (_, bytes, sentence) => {
    expect(() => readFilled(application, bytes)).toThrow(sentence);
  });

  test("another form", async () => {
    const bytes = await formOf(definition("incident"), {});
    expect(() => readFilled(application, bytes)).toThrow("另一种表");
  });
});
