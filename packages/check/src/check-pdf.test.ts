import { type OfficialDocument, paragraph } from "@shifan/document";
import { describe, expect, test } from "vitest";
import {
  certificate,
  file,
  joint,
  letter,
  linesOfText,
  plain,
  short,
  signed,
  table,
  titleOf,
  upward,
} from "../testing/documents.ts";
import { pagesOf, pdfOf } from "../testing/make.ts";
import { checkPdf } from "./check-pdf.ts";
import { ruleIds } from "./rules.ts";

/** Pages of the typesetter are placed by measure. */
const FINE = { slack: 0.3 };

async function faults(document: OfficialDocument): Promise<readonly string[]> {
  const findings = await checkPdf(await pdfOf(pagesOf(document)), FINE);
  return findings
    .filter(({ outcome }) => outcome === "broken")
    .map(({ id, measured }) => `${id} ${measured}`);
}

const held = async (document: OfficialDocument): Promise<readonly string[]> =>
  (await checkPdf(await pdfOf(pagesOf(document)), FINE))
    .filter(({ outcome }) => outcome === "held")
    .map(({ id }) => id);

const recipients = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, i) => `某某市第${i + 1}测试管理局`);

describe("a document that follows the standard holds every rule that applies", () => {
  test.each<readonly [string, OfficialDocument]>([
    ["a file with attachments, one of them on its side", file],
    ["a letter", letter],
    ["a paper without a head", plain],
    ["a paper signed by hand", signed],
    ["a certificate", certificate],
  ])("%s", async (_, document) => expect(await faults(document)).toEqual([]));

  test.each([12, 21, 40, 60])("a title of %i characters", async (length) =>
    expect(await faults({ ...short, title: { text: titleOf(length), breaks: [] } })).toEqual([]),
  );

  test.each([0, 12])("%i recipients", async (count) =>
    expect(await faults({ ...short, recipients: recipients(count) })).toEqual([]),
  );

  test.each([
    [3, "sealed"],
    [5, "sealed"],
    [2, "unsealed"],
    [5, "unsealed"],
  ] as const)("%i bodies, %s", async (count, seal) => expect(await faults(joint(count, seal))).toEqual([]));

  test("bodies of which one has a very long name", async () => {
    const long = "某某省公文排版质量综合评价示范单位培育工作领导小组";
    const document = joint(4, "sealed");
    const names = [...(document.signature?.bodies ?? []), long];
    const signature = { bodies: names, date: "2026-01-05", seal: "sealed" } as const;
    const head = {
      issuers: names,
      markSuffix: "文件",
      documentNumber: "测管发〔2026〕12号",
      signers: [],
    } as const;
    expect(await faults({ ...document, head, signature })).toEqual([]);
  });

  test.each([1, 4])("%i signers of a paper that goes upward", async (count) =>
    expect(await faults(upward(["张三峰", "李四", "王五常", "赵六"].slice(0, count)))).toEqual([]),
  );

  test.each([
    [6, "sealed"],
    [7, "unsealed"],
    [22, "unsealed"],
    [30, "unsealed"],
    [31, "sealed"],
  ] as const)("a body of %i lines, %s", async (lines, seal) => {
    const signature = { bodies: ["某某省测试管理厅"], date: "2026-12-30", seal };
    expect(await faults({ ...short, text: [paragraph(linesOfText(lines))], signature })).toEqual([]);
  });

  test.each([14, 15])("a letter of %i lines", async (lines) =>
    expect(await faults({ ...letter, text: [paragraph(linesOfText(lines))] })).toEqual([]),
  );

  test("a dozen attachments with long names", async () => {
    const attachments = Array.from({ length: 12 }, (_, i) => ({
      title: `第${i + 1}类材料清单及有关填写说明、注意事项和联系方式一览表`,
      orientation: "portrait" as const,
      ...(i === 3 ? { text: [paragraph(linesOfText(30))] } : {}),
    }));
    expect(await faults({ ...file, attachments })).toEqual([]);
  });

  test("but for a text so short that its signature stands alone, whose lines are no part of the 附件说明", async () => {
    const attachments = Array.from({ length: 5 }, (_, i) => ({
      title: `某某省测试事项第${i + 1}项工作情况统计表`,
      orientation: "portrait" as const,
    }));
    const found = await faults({ ...short, text: [paragraph("现将有关材料报送如下。")], attachments });
    expect(found.map((fault) => fault.slice(0, 5))).toEqual(["PG-11"]);
  });

  test("a table on its side over several pages", async () =>
    expect(
      await faults({
        ...file,
        attachments: [{ title: "汇总表", orientation: "landscape", text: [table(40)] }],
      }),
    ).toEqual([]));

  test("a signing body with a name almost as wide as the page", async () => {
    const signature = {
      bodies: ["某某省测试管理厅公文排版质量评价工作领导小组办公室"],
      date: "2026-12-30",
      seal: "sealed",
    } as const;
    expect(await faults({ ...short, signature })).toEqual([]);
  });
});

describe("a signature is told by where it stands", () => {
  const outcomes = async (signature: NonNullable<OfficialDocument["signature"]>) => {
    const findings = await checkPdf(
      await pdfOf(pagesOf({ ...plain, text: plain.text.slice(0, 2), signature })),
      FINE,
    );
    const of = (id: string) => findings.find((one) => one.id === id)?.outcome;
    return {
      faults: findings.filter(({ outcome }) => outcome === "broken").map(({ id }) => id),
      sealed: of("SG-01"),
      unsealed: of("SG-04"),
    };
  };

  test("a name four characters longer than its date, which stands the same with seal and without", async () => {
    const signature = { bodies: ["某某省测试管理厅局"], date: "2026-11-05" } as const;
    for (const bodies of [
      ["某某省测试管理厅"],
      ["某某省测试管理厅处"],
      ["某某省测试管理厅一处"],
      ["某某省测试管理厅第一处"],
    ]) {
      expect(await outcomes({ ...signature, bodies, seal: "sealed" })).toEqual({
        faults: [],
        sealed: "held",
        unsealed: "not-applicable",
      });
      expect(await outcomes({ ...signature, bodies, seal: "unsealed" })).toEqual({
        faults: [],
        sealed: "not-applicable",
        unsealed: "held",
      });
    }
  });

  test("a name so long that its date starts where paragraphs do, alone or below others", async () => {
    const long = "某某省公文排版质量综合评价示范单位培育工作领导小组办公室";
    for (const bodies of [[long.slice(0, 26)], ["某厅", "某某省统计局", long.slice(0, 26)]]) {
      expect(await outcomes({ bodies, date: "2026-01-05", seal: "unsealed" })).toMatchObject({
        faults: [],
        unsealed: "held",
      });
    }
  });
});

test("the left edge is measured by paragraphs, not by a title or a caption", async () => {
  const title = { text: "关于公文排版质量综合评价拟确定名单和有关单位的公示", breaks: [10] };
  const text = [paragraph("现予公示。"), { ...table(3), caption: "按地区排列" }];
  const document = { ...plain, title, text };
  expect(await faults(document)).toEqual([]);
  const { signature: _, ...unsigned } = document;
  expect(await faults(unsigned)).toEqual([]);
});

test("a slash ends a line in an address of the network, nowhere else", async () => {
  const at = (count: number, text: string) =>
    faults({ ...plain, text: [paragraph(`${"字".repeat(count)}${text}`)] });
  for (let count = 1; count < 26; count++)
    expect(await at(count, "材料从https://example.invalid/apply/2026下载。"), `${count}`).toEqual([]);
});

test("every rule is answered once, in the order of the table", async () => {
  const findings = await checkPdf(await pdfOf(pagesOf(plain)));
  expect(findings.map(({ id }) => id)).toEqual(ruleIds);
});

test("rules of forms that a paper does not have are not applicable, with the reason", async () => {
  const findings = await checkPdf(await pdfOf(pagesOf(plain)));
  expect(findings.find(({ id }) => id === "LT-02")).toMatchObject({
    outcome: "not-applicable",
    measured: "不是信函格式",
  });
});

test("a file, a letter and a joint paper together hold all rules of head, body, 版记 and 页码", async () => {
  const ids = new Set([
    ...(await held(file)),
    ...(await held(letter)),
    ...(await held(joint(3, "sealed"))),
    ...(await held(upward(["张三峰"]))),
  ]);
  const groups = ["PG", "HD", "BD", "IM", "PN", "TB", "LT"];
  const missed = ruleIds.filter((id) => groups.includes(id.slice(0, 2)) && !ids.has(id));
  expect(missed).toEqual(["BD-09", "IM-04"]);
});
