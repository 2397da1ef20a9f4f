import { type OfficialDocument, paragraph, textOf } from "@shifan/document";
import { paragraphsWith, partsOf, SAMPLES, textOfDocx } from "@shifan/docx/testing";
import { afterEach, describe, expect, test } from "vitest";
import { renderDocx } from "./render.ts";

const SOURCE = { kind: "notice", schemaVersion: "1", json: '{"a":1}' };
const sample = (name: string): OfficialDocument => {
  const document = SAMPLES[name];
  if (document === undefined) throw new Error(`no sample ${name}`);
  return document;
};
const bodyOf = async (document: OfficialDocument, options = {}) =>
  partsOf(await renderDocx(document, options))["word/document.xml"] ?? "";

describe("renderDocx", () => {
  test.each(Object.entries(SAMPLES))("writes every text of the %s sample", async (_, document) => {
    const written = textOfDocx(await renderDocx(document)).replaceAll("\n", "");
    for (const text of textOf(document)) expect(written).toContain(text.replaceAll("\n", ""));
  });

  test("escapes what XML reserves and leaves out what it cannot carry", async () => {
    const xml = await bodyOf({ ...sample("plain"), text: [paragraph("甲<乙>&\u0000丙")] });
    expect(xml).toContain("甲&lt;乙&gt;&amp;丙");
  });

  test("makes headings of their level, so that Word shows an outline", async () => {
    const [heading] = paragraphsWith(await bodyOf(sample("file")), "一、总体要求");
    expect(heading).toContain('<w:pStyle w:val="Heading1"/>');
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
    const lines = ["关于公文排版质量评价", "拟确定名单的公示"];
    const [title = ""] = paragraphsWith(await bodyOf(sample("plain"), { titleLines: lines }), lines[0] ?? "");
    expect(title).toMatch(/评价<\/w:t><\/w:r><w:r><w:br\/><\/w:r><w:r><w:t xml:space="preserve">拟确定/);
  });

  test("starts each attachment on a new page and turns a landscape one", async () => {
    const xml = await bodyOf(sample("fileWithAttachments"));
    expect(paragraphsWith(xml, "附件1").at(-1)).toContain("<w:pageBreakBefore/>");
    expect(xml.match(/w:orient="landscape"/g)).toHaveLength(1);
  });

  test("repeats a table's head and tears no row", async () => {
    const xml = await bodyOf(sample("fileWithAttachments"));
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(2);
    expect(xml.match(/<w:tr>/g)?.length).toBe(xml.match(/<w:cantSplit\/>/g)?.length ?? 0);
  });

  test("puts the 版记 on the next, even page when the text ends on an odd one", async () => {
    expect(await bodyOf(sample("file"), { pages: 3 })).toContain('<w:type w:val="evenPage"/>');
    expect(await bodyOf(sample("file"), { pages: 4 })).not.toContain("evenPage");
  });

  test("prints a number on a page of 版记 alone, but none where a blank page stands before it", async () => {
    const footers = async (options: object) => {
      const parts = partsOf(await renderDocx(sample("file"), options));
      return Object.keys(parts).filter(
        (name) => /footer\d/.test(name) && (parts[name] ?? "").includes("PAGE"),
      );
    };
    expect(await footers({ pages: 1 })).toHaveLength(4);
    expect(await footers({ pages: 2, colophonPage: 4 })).toHaveLength(2);
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
