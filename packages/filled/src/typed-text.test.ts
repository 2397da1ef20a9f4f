import { type JsonObject, kinds, withFixedRows } from "@shifan/schema";
import { describe, expect, test } from "vitest";
import { readFilled } from "./index.ts";
import { changed, definition, formOf } from "./testing.ts";

const application = definition("application");
const DOCUMENT = "word/document.xml";
const MARK = "\u200b";
const forms = kinds.filter(({ family }) => family === "form");

/** A blank form with a change from the control of a value on. */
async function formWith(pointer: string, change: (xml: string) => string): Promise<Uint8Array> {
  return changed(await formOf(application, {}), DOCUMENT, (xml) => {
    const at = xml.indexOf(`w:val="${pointer}"`);
    return xml.slice(0, at) + change(xml.slice(at));
  });
}
const dropFlag = (xml: string): string => xml.replace("<w:showingPlcHdr/>", "");
const applicant = ({ record }: { record: JsonObject }): JsonObject => (record.applicant ?? {}) as JsonObject;

describe("the words that say what to fill in are no content", () => {
  test.each(forms.map((form) => [form.kind, form] as const))(
    "%s: in any field, also where a program has lost what the controls say of themselves",
    async (_, form) => {
      const bare = changed(await formOf(form, {}), DOCUMENT, (xml) =>
        xml.replaceAll("<w:showingPlcHdr/>", ""),
      );
      const { record, findings } = readFilled(form, bare);
      expect(findings).toEqual([]);
      // What the scheme fixes is printed in its rows.
      expect(record).toEqual(withFixedRows(form, {}));
    },
  );

  test("nor are the words that Word puts in the place of what was emptied", async () => {
    const bytes = await formWith("/applicant/leadDept", (xml) =>
      xml.replace(`${MARK}填写牵头部门`, "单击或点击此处输入文字。"),
    );
    expect(readFilled(application, bytes).record).toEqual({});
  });
});

describe("what is typed beside or over those words is read", () => {
  test.each([
    ["after them", (words: string) => `${words}区工信局`],
    ["before them", (words: string) => `区工信局${words}`],
    ["in a second run", (words: string) => `${words}</w:t></w:r><w:r><w:t>区工信局`],
    ["over them, the control still calling itself empty", () => "区工信局"],
  ])("%s", async (_, typed) => {
    const words = `${MARK}填写牵头部门`;
    const bytes = await formWith("/applicant/leadDept", (xml) => xml.replace(words, typed(words)));
    const reading = readFilled(application, bytes);
    expect(applicant(reading)).toEqual({ leadDept: "区工信局" });
    expect(reading.findings.filter(({ pointer }) => pointer !== "")).toEqual([]);
  });

  test("in a narrow cell, a figure", async () => {
    const bytes = await formWith("/economy/gdp/2/value", (xml) =>
      dropFlag(xml).replace(`${MARK}填写`, `${MARK}填写1,286.4`),
    );
    expect(readFilled(application, bytes, { roundYear: 2026 }).record).toMatchObject({
      economy: { gdp: [{}, {}, { year: 2025, value: 1286.4 }] },
    });
  });

  test("below those of a long text", async () => {
    const bytes = await formWith("/narrative/problems", (xml) =>
      xml.replace(/(\u200b不超过\d+字)/, "$1</w:t><w:br/><w:t>问题一。"),
    );
    expect(readFilled(application, bytes).record).toEqual({ narrative: { problems: "问题一。" } });
  });

  test("what can't be told from them is said, and not read", async () => {
    const bytes = await formWith("/applicant/leadDept", (xml) =>
      xml.replace(`${MARK}填写牵头部门`, `${MARK}填写牵区工信局头部门`),
    );
    const { record, findings } = readFilled(application, bytes);
    expect(record).toEqual({});
    expect(findings.map(({ message }) => message)).toEqual([
      "“申报主体”的“牵头部门”的提示文字和填写的内容混在一起（“填写牵区工信局头部门”），没有读取，请在文件中删去提示文字后重新导入",
    ]);
  });

  test("in the reasons of missing figures as well", async () => {
    const bytes = await formWith("/economy/seriesNotes", (xml) =>
      xml.replace("没有数据的，", "没有统计的，"),
    );
    const { findings } = readFilled(application, bytes);
    expect(findings.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^“产业发展质效”的提示文字和填写的内容混在一起（“没有统计的，逐行写明/),
    ]);
  });
});
