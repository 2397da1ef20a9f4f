import { createHash } from "node:crypto";
import { type Grid, paragraph, textOf } from "@shifan/document";
import { listTable, sampleDocument } from "@shifan/typeset/testing";
import { describe, expect, test } from "vitest";
import { inflated, openPdf, setPages, textOfPages, toPdf } from "../testing/read.ts";

const sample = sampleDocument({
  attachments: [
    { title: "名单", orientation: "portrait", text: listTable(30) },
    { title: "宽表", orientation: "landscape", text: listTable(3) },
  ],
});
const squeezed = (text: string): string => text.replace(/\s/g, "");
const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

describe("a rendered document", () => {
  test("gives its text back character by character, rare characters of names too", async () => {
    const names = "张堃、李喆、王昇、赵珺、孙祎、周旸、吴玥、郑镕";
    const document = sampleDocument({ text: [paragraph(`评审专家：${names}。`)] });
    const read = squeezed((await textOfPages(await toPdf(document))).join(""));
    for (const text of textOf(document)) expect(read).toContain(squeezed(text));
  });

  test("says its title and language, is tagged, and claims PDF/A-3b but not PDF/UA", async () => {
    const bytes = await toPdf(sample);
    const pdf = await openPdf(bytes);
    const { info, metadata } = await pdf.getMetadata();
    expect(info).toMatchObject({ Title: sample.title.text, Language: "zh-CN" });
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
    expect(metadata?.get("pdfaid:part")).toBe("3");
    expect(metadata?.get("pdfaid:conformance")).toBe("B");
    expect(metadata?.get("pdfuaid:part")).toBeNull();
  });

  test("escapes a title in its metadata", async () => {
    const pdf = await openPdf(
      await toPdf(sampleDocument({ title: { text: "关于<某>&某的通知", breaks: [] } })),
    );
    const { info, metadata } = await pdf.getMetadata();
    expect(info).toMatchObject({ Title: "关于<某>&某的通知" });
    expect(metadata?.get("dc:title")).toBe("关于<某>&某的通知");
  });

  test("has a structure tree of headings, paragraphs and tables, with page numbers outside it", async () => {
    const pdf = await openPdf(await toPdf(sample));
    const roles = new Set<string>();
    const visit = (node: object): void => {
      if ("role" in node) roles.add(String(node.role));
      if ("children" in node) for (const child of node.children as object[]) visit(child);
    };
    for (let number = 1; number <= pdf.numPages; number++)
      visit((await (await pdf.getPage(number)).getStructTree()) ?? {});
    for (const role of ["H1", "H2", "P", "Table", "TR", "TH", "TD"]) expect(roles).toContain(role);
    const content = await (await pdf.getPage(1)).getTextContent({ includeMarkedContent: true });
    const artifact = content.items.findIndex((item) => "tag" in item && item.tag === "Artifact");
    expect(artifact).toBeGreaterThan(-1);
  });

  test("carries bookmarks of its title, headings and attachments", async () => {
    const outline = (await (await openPdf(await toPdf(sample))).getOutline()) ?? [];
    const titles = outline.flatMap((entry) => [
      entry.title,
      ...entry.items.map((item: { title: string }) => item.title),
    ]);
    expect(titles).toEqual([sample.title.text, "一、总体要求", "附件1 名单", "附件2 宽表"]);
  });

  test("carries the record that it was made from", async () => {
    const source = { kind: "sample", schemaVersion: "1", json: '{"date":"2026-12-01","text":"某"}' };
    const attachments = await (await openPdf(await toPdf(sample, { source }))).getAttachments();
    const [file] = Object.values(attachments as Record<string, { filename: string; content: Uint8Array }>);
    expect(file?.filename).toBe("record.json");
    expect(new TextDecoder().decode(file?.content)).toBe(source.json);
  });

  test("turns a page that lies on its side upright for a reader", async () => {
    const pages = setPages(sample).pages;
    const index = pages.findIndex((page) => page.turned.length > 0);
    const page = await (await openPdf(await toPdf(sample))).getPage(index + 1);
    expect(page.rotate).toBe(90);
    expect(page.view).toEqual([0, 0, expect.closeTo(595.28, 1), expect.closeTo(841.89, 1)]);
  });

  test("is the same bytes every time, whatever the time zone and whatever was rendered before", async () => {
    const zone = process.env.TZ;
    const hashes: string[] = [];
    for (const timeZone of ["UTC", "Asia/Shanghai", "America/New_York"]) {
      process.env.TZ = timeZone;
      hashes.push(sha256(await toPdf(sample)));
      await toPdf(sampleDocument());
    }
    process.env.TZ = zone;
    expect(new Set(hashes).size).toBe(1);
  });

  test("does not mix documents that are rendered at the same time", async () => {
    const [first, second] = [sampleDocument(), sampleDocument({ text: [paragraph("另一份。")] })];
    const [a, b] = await Promise.all([toPdf(first), toPdf(second)]);
    expect(sha256(a as Uint8Array)).toBe(sha256(await toPdf(first)));
    expect(sha256(b as Uint8Array)).toBe(sha256(await toPdf(second)));
  });
});

test("a form's table says what its heads name and how much its cells span", async () => {
  const grid: Grid = {
    kind: "grid",
    columns: [0.2, 0.3, 0.5],
    head: [],
    rows: [
      { cells: [{ text: "联系人", head: true, rowSpan: 2 }, { text: "姓名", head: true }, { text: "张三" }] },
      { cells: [{ text: "合计", colSpan: 2 }] },
    ],
    notes: [],
  };
  const parts = [{ orientation: "portrait", start: "page", text: [grid] }] as const;
  const bytes = await toPdf({
    layout: "book",
    title: { text: "登记表", breaks: [] },
    front: [],
    hasContents: false,
    parts,
  });
  const tree = await (await (await openPdf(bytes)).getPage(1)).getStructTree();
  const roles: string[] = [];
  const walk = (node: unknown): void => {
    const { role, children = [] } = node as { role?: string; children?: readonly unknown[] };
    if (role !== undefined) roles.push(role);
    for (const child of children) walk(child);
  };
  walk(tree);
  expect(roles.filter((role) => /^T/.test(role))).toEqual(["Table", "TR", "TH", "TH", "TD", "TR", "TD"]);
  const objects = inflated(bytes);
  expect(objects).toContain("/A<</O/Table/Scope/Row/RowSpan 2>>");
  expect(objects).toContain("/A<</O/Table/ColSpan 2>>");
});

test("a chart is a figure that says its values in words, its bars and labels inside it", async () => {
  const chart = {
    title: "营业收入",
    unit: "亿元",
    categories: ["2024年", "2025年"],
    values: [10, 20],
    decimals: 1,
  };
  const parts = [
    { orientation: "portrait", start: "page", text: [{ kind: "charts", charts: [chart] }] },
  ] as const;
  const bytes = await toPdf({
    layout: "book",
    title: { text: "报告", breaks: [] },
    front: [],
    hasContents: false,
    parts,
  });
  const tree = await (await (await openPdf(bytes)).getPage(1)).getStructTree();
  const figures = JSON.stringify(tree).match(/"role":"Figure"/g);
  expect(figures).toHaveLength(1);
  expect(JSON.stringify(tree)).toContain("柱形图：营业收入（亿元）。2024年 10.0，2025年 20.0。");
  const [, figure = ""] = /\/Figure <<\/MCID \d+>> BDC\n(.*?)EMC/s.exec(inflated(bytes)) ?? [];
  expect(figure.match(/ l S$/gm)).toHaveLength(3);
  expect(figure).toContain("Tj");
  expect(bytes).toEqual(
    await toPdf({
      layout: "book",
      title: { text: "报告", breaks: [] },
      front: [],
      hasContents: false,
      parts,
    }),
  );
});
