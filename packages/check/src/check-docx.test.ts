import { item, type OfficialDocument } from "@shifan/document";
import { renderDocx } from "@shifan/docx";
import { convertToPdf, hasSoffice } from "@shifan/docx/testing";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { beforeAll, describe, expect, test } from "vitest";
import { certificate, letter, short, upward } from "../testing/documents.ts";
import { pagesOf } from "../testing/make.ts";
import { checkDocx } from "./check-docx.ts";
import type { Finding } from "./finding.ts";
import type { RuleId } from "./rules.ts";

const brokenOf = (findings: readonly Finding[]): readonly string[] =>
  findings.filter(({ outcome }) => outcome === "broken").map(({ id, measured }) => `${id} ${measured}`);
const outcomeOf = (findings: readonly Finding[], id: RuleId): string | undefined =>
  findings.find((finding) => finding.id === id)?.outcome;

/** A DOCX with a replacement in one of its parts. */
function edited(docx: Uint8Array, part: string, edit: readonly [RegExp, string]): Uint8Array {
  const files = unzipSync(docx);
  const xml = strFromU8(files[part] ?? new Uint8Array());
  const changed = xml.replace(...edit);
  expect(changed).not.toBe(xml);
  return zipSync({ ...files, [part]: strToU8(changed) });
}

describe("without a converter", () => {
  test.each<readonly [string, OfficialDocument]>([
    ["a file", short],
    ["a letter", letter],
    ["a paper that goes upward", upward(["张三峰", "李四"])],
    ["a certificate", certificate],
  ])("%s holds every rule of the markup", async (_, document) =>
    expect(brokenOf(await checkDocx(await renderDocx(document)))).toEqual([]),
  );

  test("what only pages show is not applicable, with the reason", async () => {
    const findings = await checkDocx(await renderDocx(short));
    expect(findings.find(({ id }) => id === "IM-02")).toMatchObject({
      outcome: "not-applicable",
      measured: "须先排成页面才能量，没有提供转换",
    });
  });

  test("the small names of a mark that many bodies share may be red (PG-08)", async () => {
    const issuers = Array.from(
      { length: 5 },
      (_, i) => `某某省公文排版质量综合评价示范单位第${i + 1}培育工作领导小组办公室`,
    );
    const head = { issuers, markSuffix: "文件", documentNumber: "测管发〔2026〕12号", signers: [] } as const;
    const document = { ...short, head };
    expect(
      outcomeOf(await checkDocx(await renderDocx(document, { layout: pagesOf(document) })), "PG-08"),
    ).toBe("held");
  });

  test("a long 附件说明 below a text of a few words is no paragraph of 正文 (BD-05)", async () => {
    const title = "报送材料清单及有关填写说明、注意事项、联系方式和时间安排一览";
    const attachments = [{ title, orientation: "portrait" as const }];
    const docx = await renderDocx({ ...short, text: [item(2, 1, { text: "照办。" })], attachments });
    expect(outcomeOf(await checkDocx(docx), "BD-05")).toBe("not-applicable");
  });

  test("the face of 正文 is that of what follows a heading on its line, however long the heading (PG-07)", async () => {
    const lead = "坚持质量优先、分类指导、统筹推进、注重实效的原则。";
    const docx = await renderDocx({ ...short, text: [item(2, 1, { lead, text: "抓好落实。" })] });
    expect(outcomeOf(await checkDocx(docx), "PG-07")).toBe("held");
    const all = edited(docx, "word/document.xml", [
      /(<w:r>)(<w:t[^>]*>抓好落实。)/,
      '$1<w:rPr><w:rStyle w:val="Hei"/></w:rPr>$2',
    ]);
    expect(outcomeOf(await checkDocx(all), "PG-07")).toBe("broken");
  });

  test.each<readonly [RuleId, string, string, readonly [RegExp, string]]>([
    ["PG-01", "a sheet of US Letter", "word/document.xml", [/w:w="11906"/g, 'w:w="12240"']],
    ["PG-02", "a top margin of 25 mm", "word/document.xml", [/w:top="\d+"/g, 'w:top="1440"']],
    [
      "PG-03",
      "a left margin of 32 mm",
      "word/document.xml",
      [/w:left="1587"|w:left="1588"/g, 'w:left="1800"'],
    ],
    ["PG-04", "a right margin of 32 mm", "word/document.xml", [/w:right="147\d"/g, 'w:right="1800"']],
    ["HD-07", "a number in square brackets", "word/document.xml", [/〔2026〕/g, "[2026]"]],
    ["SG-07", "a date with a leading zero", "word/document.xml", [/2026年1月5日/, "2026年01月05日"]],
    [
      "PG-08",
      "blue text",
      "word/document.xml",
      [/<w:r><w:t/, '<w:r><w:rPr><w:color w:val="0000FF"/></w:rPr><w:t'],
    ],
    ["PG-11", "a page said to have no text", "word/document.xml", [/特此通知。/, "（此页无正文）"]],
    ["PN-02", "one footer for all pages", "word/settings.xml", [/<w:evenAndOddHeaders\/>/, ""]],
    ["PG-07", "text in another face", "word/styles.xml", [/仿宋_GB2312/g, "微软雅黑"]],
  ])("%s: %s is found", async (id, _, part, edit) => {
    const findings = await checkDocx(edited(await renderDocx(short), part, edit));
    expect(outcomeOf(findings, id)).toBe("broken");
  });
});

const canConvert = hasSoffice();
if (!canConvert) console.info("LibreOffice is not installed: pages of DOCX files are not measured");

describe.skipIf(!canConvert)("with LibreOffice as converter", () => {
  const findings: Record<string, readonly Finding[]> = {};
  const FILES = { file: short, letter };

  beforeAll(async () => {
    const files = await Promise.all(
      Object.entries(FILES).map(async ([name, document]) => {
        return { name, bytes: await renderDocx(document, { layout: pagesOf(document) }) };
      }),
    );
    const pdfs = await convertToPdf(files);
    for (const [i, { name, bytes }] of files.entries())
      findings[name] = await checkDocx(bytes, async () => pdfs[i] ?? new Uint8Array());
  }, 120_000);

  test.each(["file", "letter"])("no binding rule is broken by a %s", (name) => {
    const binding = (findings[name] ?? []).filter(({ strength }) => strength === "规定");
    expect(brokenOf(binding)).toEqual([]);
  });

  test("places are measured on the pages, faces in the markup", () => {
    const held = (id: RuleId) => outcomeOf(findings.file ?? [], id);
    for (const id of ["HD-04", "HD-09", "IM-02", "BD-04", "PN-04", "PG-07", "HD-05"] as const)
      expect(held(id), id).toBe("held");
  });
});
