import { schemaErrors } from "@shifan/docx/testing";
import { type JsonObject, kinds, withComputed } from "@shifan/schema";
import { readSample } from "@shifan/schema/node";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { readFilled } from "./index.ts";
import { definition, formOf } from "./testing.ts";

const forms = kinds.filter(({ family }) => family === "form");
const documentOf = (bytes: Uint8Array): string =>
  strFromU8(unzipSync(bytes)["word/document.xml"] ?? new Uint8Array());
const all = (xml: string, pattern: RegExp): readonly string[] =>
  [...xml.matchAll(pattern)].map(([, it = ""]) => it);

describe("a form to fill in", () => {
  test.each(forms.map((form) => [form.kind, form] as const))(
    "%s: ids are unique, tags and marks no longer than Word takes",
    async (_, form) => {
      const xml = documentOf(await formOf(form, readSample(form.kind) as JsonObject));
      const ids = all(xml, /<w:sdtPr>.*?<w:id w:val="(\d+)"/gs);
      expect(new Set(ids).size).toBe(ids.length);
      const names = [...all(xml, /<w:tag w:val="([^"]*)"/g), ...all(xml, /<w:alias w:val="([^"]*)"/g)];
      expect(names.filter((name) => name.length > 64)).toEqual([]);
      const marks = all(xml, /<w:bookmarkStart [^>]*w:name="([fg]_[^"]*)"/g);
      expect(marks.filter((mark) => mark.length > 40 || /_\d+$/.test(mark.replace(/_\d+_/g, "_")))).toEqual(
        [],
      );
    },
  );

  test("has drop-downs, dates, boxes, repeated rows and unseen words where nothing is filled in", async () => {
    const xml = documentOf(await formOf(definition("application"), {}));
    for (const control of [
      "<w:dropDownList>",
      "<w:date>",
      "<w14:checkbox>",
      "<w15:repeatingSection/>",
      "<w:text/>",
    ])
      expect(xml).toContain(control);
    expect(xml).toContain('<w:tag w:val="/applicant/leadDept"/>');
    expect(xml).toContain('w:xpath="/f:form[1]/f:applicant[1]/f:leadDept[1]"');
    expect(xml).toMatch(/<w:showingPlcHdr\/>.{0,900}填写牵头部门/s);
  });

  test("a row of a list names several choices in a line: it has no room for boxes", async () => {
    const form = definition("application");
    const tags = all(documentOf(await formOf(form, {})), /<w:tag w:val="([^"]*)"/g);
    expect(tags).toContain("/attachments/items/0/clause");
    expect(tags.filter((tag) => /\/\d+\/[^?]*\?/.test(tag) && !tag.startsWith("/leadingIndustries"))).toEqual(
      [],
    );
    const items = [{ no: 1, title: "请示", kind: "文件", clause: ["C10", "truth"] }];
    const bytes = await formOf(form, { attachments: { items } });
    expect(documentOf(bytes)).toContain("条件1 产业发展质效好、");
    expect(readFilled(form, bytes).record).toMatchObject({ attachments: { items } });
  });

  test("has room for each leading industry there may be, and those that nobody fills in are none", async () => {
    const form = definition("application");
    const { leadingIndustries } = readSample(form.kind) as { leadingIndustries: JsonObject[] };
    const [first, second] = leadingIndustries;
    const filled = { leadingIndustries: [first, second] } as unknown as JsonObject;
    const bytes = await formOf(form, filled);
    expect(documentOf(bytes)).toContain('<w:tag w:val="/leadingIndustries/2/products/0/name"/>');
    const { record } = readFilled(form, bytes);
    expect(withComputed(form, record).leadingIndustries).toEqual([first, second]);
  });

  test("one of an earlier version says that it is", async () => {
    const form = definition("application");
    const bytes = await formOf(form, { cover: { applicantName: "甲县人民政府" } });
    const { findings, record } = readFilled({ ...form, version: "2" }, bytes);
    expect(findings.map(({ message }) => message)).toEqual([
      expect.stringMatching(/第1版.*第2版.*请逐项核对/),
    ]);
    expect(record).toMatchObject({ cover: { applicantName: "甲县人民政府" } });
  });

  test("the same record gives the same bytes", async () => {
    const [one, two] = [
      await formOf(definition("application"), {}),
      await formOf(definition("application"), {}),
    ];
    expect(Buffer.compare(one, two)).toBe(0);
  });

  test("the Open XML SDK finds no fault, empty or filled in", { timeout: 180_000 }, async () => {
    const files = await Promise.all(
      ["application", "city-review", "expert-score", "annual-report"].flatMap((kind) => [
        formOf(definition(kind), {}).then((bytes) => ({ name: kind, bytes })),
        formOf(definition(kind), readSample(kind) as JsonObject).then((bytes) => ({
          name: `${kind}-filled`,
          bytes,
        })),
      ]),
    );
    const errors = await schemaErrors(files);
    expect(Object.values(errors).flat()).toEqual([]);
    expect(Object.keys(errors)).toHaveLength(files.length);
  });
});
