import { heading, item, type OfficialDocument, paragraph, textOf } from "@shifan/document";
import { listTable, paragraphsWith, partsOf, SAMPLES, textOfDocx, textOfPart } from "@shifan/docx/testing";
import { afterEach, describe, expect, test } from "vitest";
import type { KnownLayout } from "./page-layout.ts";
import { type DocxOptions, renderDocx } from "./render.ts";

const SOURCE = { kind: "notice", schemaVersion: "1", json: '{"a":1}' };
const sample = (name: string): OfficialDocument => {
  const document = SAMPLES[name];
  if (document === undefined) throw new Error(`no sample ${name}`);
  return document;
};
const toldOf = async (name: string, layout: KnownLayout) => bodyOf(sample(name), { layout });
const bodyOf = async (document: OfficialDocument, options: DocxOptions = {}) =>
  partsOf(await renderDocx(document, options))["word/document.xml"] ?? "";

const isKept = (xml: string, text: string) =>
  paragraphsWith(xml, text).some((each) => each.includes("<w:keepNext/>"));

describe("renderDocx", () => {
  test.each(Object.entries(SAMPLES))("writes every text of the %s sample", async (_, document) => {
    const written = textOfDocx(await renderDocx(document)).replace(/\s/g, "");
    for (const text of textOf(document)) expect(written).toContain(text.replace(/\s/g, ""));
  });

  test("escapes what XML reserves and leaves out what it cannot carry", async () => {
    const xml = await bodyOf({ ...sample("plain"), text: [paragraph("甲<乙>&\u0000丙")] });
    expect(xml).toContain("甲&lt;乙&gt;&amp;丙");
  });

  test("makes headings of their level, so that Word shows an outline", async () => {
    const [first] = paragraphsWith(await bodyOf(sample("file")), "一、总体要求");
    expect(first).toContain('<w:pStyle w:val="Heading1"/>');
  });

  test("sets only the opening sentence of a run-in heading in 楷体", async () => {
    const [written = ""] = paragraphsWith(await bodyOf(sample("file")), "（一）坚持质量优先。");
    const kai = written.match(/<w:r><w:rPr><w:rStyle w:val="Kai"\/><\/w:rPr>.*?<\/w:r>/g) ?? [];
    expect(kai).toHaveLength(1);
    expect(kai[0]).toContain("（一）坚持质量优先。</w:t>");
  });

  test("breaks a title where its author says", async () => {
    const [title = ""] = paragraphsWith(await bodyOf(sample("file")), "通知");
    expect(title.match(/<w:br\/>/g)).toHaveLength(2);
  });

  test("takes the typesetter's lines for a title without breaks", async () => {
    const titleLines = ["关于公文排版质量评价", "拟确定名单的公示"];
    const [title = ""] = paragraphsWith(await toldOf("plain", { titleLines }), titleLines[0] ?? "");
    expect(title).toMatch(/评价<\/w:t><\/w:r><w:r><w:br\/><\/w:r><w:r><w:t xml:space="preserve">拟确定/);
  });

  test("takes them for an attachment's title too, by its place in the 附件说明", async () => {
    const attachmentTitleLines = [["参加单位", "名单"], ["年度指标", "汇总表"], []];
    const xml = await toldOf("fileWithAttachments", { attachmentTitleLines });
    const [title = ""] = paragraphsWith(xml, "年度指标汇总表").filter((each) => each.includes('"Title"'));
    expect(title).toMatch(/年度指标<\/w:t><\/w:r><w:r><w:br\/><\/w:r><w:r><w:t xml:space="preserve">汇总表/);
  });

  test("gives each table the type size that the typesetter chose", async () => {
    const xml = await toldOf("fileWithAttachments", { tableSizes: [12, 14] });
    const sizes = (xml.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? [])
      .filter((table) => table.includes("序号"))
      .map((table) => new Set(Array.from(table.matchAll(/<w:sz w:val="(\d+)"/g), ([, half]) => half)));
    expect(sizes).toEqual([new Set(["24"]), new Set(["28"])]);
  });

  test("sets a number in the face of its level also where no sentence follows it", async () => {
    const text = [item(1, 1, { text: "内容真实。" }), paragraph("此致")];
    const [written = ""] = paragraphsWith(await bodyOf({ ...sample("plain"), text }), "一、内容真实。");
    expect(written).toMatch(/<w:rStyle w:val="Hei"\/><\/w:rPr><w:t xml:space="preserve">一、<\/w:t>/);
    expect(written).toContain('<w:r><w:t xml:space="preserve">内容真实。</w:t>');
  });

  test("starts lines for signing ten characters in, one blank line below the text, with a line to write on", async () => {
    const xml = await bodyOf(sample("plain"));
    const [first = ""] = paragraphsWith(xml, "承诺人（签字）：");
    const [second = ""] = paragraphsWith(xml, "职务：");
    expect(first).toContain('w:before="592"');
    expect(second).not.toContain("w:before");
    expect(first).toContain('w:left="3160"');
    expect(first).toContain('<w:u w:val="single"/></w:rPr><w:tab/>');
  });

  test("starts the names of the 附件说明 where their wrapped lines stand, whatever the numbers' width", async () => {
    const notes = paragraphsWith(await bodyOf(sample("fileWithAttachments")), "报送材料清单").at(0);
    expect(notes).toMatch(/3\.<\/w:t><w:tab\/><w:t xml:space="preserve">报送材料清单/);
    expect(notes).toContain('w:left="1936" w:hanging="356"');
  });

  test("starts each attachment on a new page and turns a landscape one", async () => {
    const xml = await bodyOf(sample("fileWithAttachments"));
    expect(xml.match(/<w:sectPr/g)).toHaveLength(4);
    const text = await bodyOf({
      ...sample("file"),
      attachments: ["甲", "乙"].map((title) => ({
        title,
        text: [paragraph("内容。")],
        orientation: "portrait",
      })),
    });
    expect(paragraphsWith(text, "附件2").at(-1)).toContain("<w:pageBreakBefore/>");
    expect(xml.match(/w:orient="landscape"/g)).toHaveLength(1);
  });

  test("an attachment of a table that nobody fitted to its pages stands on sheets whose room ends with the 版心", async () => {
    const long = paragraph("字".repeat(28 * 16));
    const sheetsOf = async (text: OfficialDocument["text"], layout: KnownLayout = {}) => {
      const attachments = [{ title: "名单", text, orientation: "portrait" }] as const;
      const xml = await bodyOf({ ...sample("file"), attachments }, { layout });
      return [...xml.matchAll(/<w:pgMar[^>]*w:bottom="(\d+)"/g)].map(([, bottom]) => Number(bottom));
    };
    expect(await sheetsOf([listTable(3)])).toEqual([1847, 1956]);
    expect(await sheetsOf([listTable(3)], { tableStretches: [] })).toEqual([1847]);
    expect(await sheetsOf([long, listTable(3)])).toEqual([1847]);
  });

  test("the last row of a table above 版记 stays with the room that 版记 takes, which pushes nothing aside", async () => {
    const attachments = [{ title: "名单", text: [listTable(3)], orientation: "portrait" }] as const;
    const document = { ...sample("file"), attachments };
    const below = await bodyOf(document, { layout: { textPages: 4, colophonPage: 4 } });
    const end = below.slice(below.lastIndexOf("第3号测试单位"));
    expect(end.slice(0, end.indexOf("</w:tbl>"))).toContain("<w:keepNext/>");
    expect(end).toMatch(
      /<\/w:tbl><w:p><w:pPr><w:pStyle w:val="Anchor"\/><w:keepNext\/><w:spacing w:line="\d{4}" w:lineRule="exact"\/>/,
    );
    expect(end).toContain("<wp:wrapNone/>");
    const apart = await bodyOf(document, { layout: { textPages: 3, colophonPage: 4 } });
    expect(apart.slice(apart.lastIndexOf("第3号测试单位"))).toContain("<wp:wrapTopAndBottom");
  });

  test("keeps a paragraph with the lines that sign it, unless it is long", async () => {
    const signed = { kind: "signLines", lines: [{ label: "承诺人", value: "" }] } as const;
    const kept = async (length: number) =>
      isKept(await bodyOf({ ...sample("plain"), text: [paragraph("字".repeat(length)), signed] }), "字字");
    expect([await kept(28 * 8), await kept(28 * 9)]).toEqual([true, false]);
  });

  test("lines to sign on sheets on their side have the longer line's room", async () => {
    const lines = [{ label: "填报单位（盖章）", value: "某".repeat(18) }];
    const indentOn = async (orientation: "portrait" | "landscape") => {
      const attachments = [{ title: "汇总表", text: [{ kind: "signLines", lines }], orientation }] as const;
      const xml = await bodyOf({ ...sample("file"), attachments });
      return /<w:ind w:left="(\d+)"/.exec(paragraphsWith(xml, "填报单位").at(-1) ?? "")?.[1];
    };
    expect([await indentOn("portrait"), await indentOn("landscape")]).toEqual(["632", "3160"]);
  });

  test("a paper that ends with a line of text has no empty paragraph below it, for which a full page had no room", async () => {
    const { signature: _signature, ...plain } = sample("plain");
    const xml = await bodyOf({ ...plain, text: [paragraph("最后一段。")] });
    expect(xml).toMatch(/最后一段。<\/w:t><\/w:r><\/w:p><w:sectPr>/);
  });

  test("repeats a table's head, with the white that keeps its rule inside the 版心, and tears no row", async () => {
    const xml = await bodyOf(sample("fileWithAttachments"));
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(4);
    expect(xml.match(/<w:tr>/g)?.length).toBe(xml.match(/<w:cantSplit\/>/g)?.length ?? 0);
  });

  test("puts the 版记 on the next, even page when the text ends on an odd one", async () => {
    expect(await toldOf("file", { textPages: 3 })).toContain('<w:type w:val="evenPage"/>');
    expect(await toldOf("file", { textPages: 4 })).not.toContain("evenPage");
  });

  test("moves 主送 to the 版记 when told, above 抄送 and without a rule between", async () => {
    const xml = await toldOf("file", { recipientsMoved: true });
    expect(textOfPart(xml)).not.toContain("各有关单位、各直属机构：");
    const [row = ""] = xml.match(/<w:tr>(?:(?!<\/w:tr>).)*主送：.*?<\/w:tr>/s) ?? [];
    expect(textOfPart(row)).toMatch(/^主送：各有关单位，各直属机构。抄送：省委办公厅，/);
    expect(row.match(/<w:tc>/g)).toHaveLength(1);
  });

  test("makes a 版记 for recipients that moved, also where the document has none", async () => {
    const { colophon: _, ...document } = sample("file");
    const xml = await bodyOf(document, { layout: { recipientsMoved: true } });
    expect(textOfPart(xml)).toContain("主送：各有关单位，各直属机构。");
    expect(textOfPart(await bodyOf(document))).not.toContain("主送：");
  });

  test("writes no 印发 line in a letter (10.1)", async () => {
    const { colophon } = sample("file");
    const letter = { ...sample("letter"), ...(colophon === undefined ? {} : { colophon }) };
    expect(textOfPart(await bodyOf(letter))).not.toContain("印发");
  });

  test("prints a number on a page of 版记 alone, but none where a blank page stands before it", async () => {
    const footers = async (layout: KnownLayout) => {
      const parts = partsOf(await renderDocx(sample("file"), { layout }));
      return Object.keys(parts).filter(
        (name) => /footer\d/.test(name) && (parts[name] ?? "").includes("PAGE"),
      );
    };
    expect(await footers({ textPages: 1 })).toHaveLength(4);
    expect(await footers({ textPages: 2, colophonPage: 4 })).toHaveLength(2);
  });

  test("never draws a seal", async () => {
    const parts = partsOf(await renderDocx(sample("joint")));
    expect(Object.keys(parts).filter((name) => name.includes("media"))).toEqual([]);
    expect(parts["word/document.xml"]).not.toContain("ellipse");
  });

  test("names the faces of plain Windows when asked, and no theme font", async () => {
    const parts = partsOf(await renderDocx(sample("file"), { fonts: "windows" }));
    expect(parts["word/styles.xml"]).toContain('w:eastAsia="仿宋"');
    expect(`${parts["word/styles.xml"]}${parts["word/document.xml"]}`).not.toMatch(
      /GB2312|asciiTheme|eastAsiaTheme/,
    );
  });

  test("dates the file by 成文日期", async () => {
    const core = partsOf(await renderDocx(sample("file")))["docProps/core.xml"];
    expect(core).toContain(">2026-01-05T00:00:00Z</dcterms:created>");
  });

  test("refuses a date that is on no calendar", async () => {
    const signature = { bodies: ["某厅"], date: "2026-02-30", seal: "sealed" } as const;
    await expect(renderDocx({ ...sample("file"), signature })).rejects.toThrow(RangeError);
  });
});

describe("a signature never stands without text (7.3.5.5)", () => {
  test("the last paragraph, the 附件说明, 署名, date and 附注 keep together", async () => {
    const xml = await bodyOf(sample("fileWithAttachments"));
    const chain = ["特此通知。", "1.参加单位名单", "3.报送材料清单", "某某省测试管理厅", "2026年1月5日"];
    for (const text of chain) expect(isKept(xml, text), text).toBe(true);
    expect(isKept(xml, "（此件公开发布）")).toBe(false);
    expect(isKept(xml, "报告一式3份")).toBe(false);
  });

  test("a table or lines for signing at the end of the text are kept too", async () => {
    const table = { kind: "table", caption: "", columns: [{ title: "名称", align: "left" }] } as const;
    const ended = (rows: readonly (readonly string[])[]) =>
      bodyOf({ ...sample("file"), text: [paragraph("名单如下："), { ...table, rows }] });
    const xml = await ended([["甲"], ["乙"], ["丙"], ["丁"]]);
    expect(["甲", "乙", "丙", "丁"].map((text) => isKept(xml, text))).toEqual([true, false, true, true]);
    expect(isKept(await bodyOf(sample("plain")), "日期：2026年1月5日")).toBe(true);
  });

  test("a last paragraph that the pages cut flows where it is long, the only one or without room on the next page, and leaves two lines on each page", async () => {
    const kept = async (lines: number, withSignature: number, text = sample("file").text, room = 100) => {
      const layout = { lastParagraph: { lines, withSignature, room } };
      const xml =
        partsOf(await renderDocx({ ...sample("file"), text }, { layout }))["word/document.xml"] ?? "";
      const [last = ""] = paragraphsWith(xml, "特此通知。");
      return { kept: last.includes("<w:keepNext/>"), twoLines: last.includes("<w:widowControl/>") };
    };
    const moved = { kept: true, twoLines: false };
    expect(await kept(20, 5)).toEqual({ kept: false, twoLines: true });
    expect(await kept(20, 2)).toEqual({ kept: false, twoLines: true });
    expect(await kept(20, 20)).toEqual(moved);
    expect(await kept(5, 3)).toEqual(moved);
    expect(await kept(5, 3, sample("file").text, 20)).toEqual({ kept: false, twoLines: true });
    expect(await kept(5, 3, [paragraph("特此通知。")])).toEqual({ kept: false, twoLines: true });
    expect(await kept(3, 2, [heading(1, 1, "标题"), paragraph("特此通知。")])).toEqual({
      kept: false,
      twoLines: false,
    });
  });

  test("lines that the typesetter carried over are kept off the foot of the page before, from the page where they stood", async () => {
    const held = async (lines: number, before: number) => {
      const lastParagraph = { lines, withSignature: 2, room: 50, carried: { before, end: 200 } };
      const [last = ""] = paragraphsWith(await toldOf("file", { lastParagraph }), "特此通知。");
      const [above = "", below = ""] = last.split("<w:drawing>");
      const [, top = ""] = /positionV.*?<wp:posOffset>(\d+)/.exec(below) ?? [];
      return { above: textOfPart(above), topInMm: Math.round((Number(top) / 36_000) * 10) / 10 };
    };
    expect(await held(12, 10)).toEqual({ above: "", topInMm: 205.2 });
    expect(await held(32, 20)).toEqual({ above: "特此通", topInMm: 205.2 });
  });

  test("white above the signature is given up where the typesetter had to", async () => {
    const above = async (signatureRaised: number) => {
      const signed = paragraphsWith(await toldOf("letter", { signatureRaised }), "某某省测试管理厅");
      return Number(/w:before="(\d+)"/.exec(signed.at(-1) ?? "")?.[1]);
    };
    expect((await above(0)) - (await above(9))).toBe(510);
  });

  test("the 版记 of a letter stays with its signature", async () => {
    expect(isKept(await bodyOf(sample("letter")), "2026年1月5日")).toBe(true);
    expect(
      (await bodyOf(sample("letter"))).match(/<w:keepNext\/>(?=<w:spacing w:line="487")/),
    ).not.toBeNull();
  });
});

describe("the bytes", () => {
  const zone = process.env.TZ;
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  test.each(Object.entries(SAMPLES))(
    "of %s are the same when made again, in any time zone",
    async (_, document) => {
      const made: string[] = [];
      for (const place of ["UTC", "Asia/Shanghai", "America/New_York"]) {
        process.env.TZ = place;
        made.push(Buffer.from(await renderDocx(document, { source: SOURCE })).toString("base64"));
      }
      expect(new Set(made).size).toBe(1);
    },
  );
});

describe("the package", () => {
  test("resolves every relationship and types every part", async () => {
    const parts = partsOf(await renderDocx(sample("letter"), { source: SOURCE }));
    const types = parts["[Content_Types].xml"] ?? "";
    for (const name of Object.keys(parts).filter((part) => part.endsWith(".xml") && !part.startsWith("["))) {
      const isTyped = types.includes(`PartName="/${name}"`) || name === "customXml/item1.xml";
      expect(isTyped, name).toBe(true);
    }
    const targets = [...(parts["word/_rels/document.xml.rels"] ?? "").matchAll(/Target="([^"]+)"/g)];
    for (const [, target = ""] of targets) {
      expect(parts, target).toHaveProperty([target.startsWith("../") ? target.slice(3) : `word/${target}`]);
    }
    for (const [, part = ""] of types.matchAll(/PartName="\/([^"]+)"/g)) expect(parts).toHaveProperty([part]);
  });
});
