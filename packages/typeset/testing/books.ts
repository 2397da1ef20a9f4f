import { type Book, type Cell, type Grid, heading, paragraph } from "@shifan/document";
import { sentence } from "./documents.ts";

/** A list of `count` rows with a head, a note below it and merged cells above. */
export const listGrid = (count: number): Grid => ({
  kind: "grid",
  columns: [0.1, 0.5, 0.4],
  head: [{ cells: ["序号", "名称", "产值（亿元）"].map((text): Cell => ({ text, head: true })) }],
  rows: Array.from({ length: count }, (_, i) => ({
    cells: [
      { text: String(i + 1), align: "center" },
      { text: `某某市某某区产业园区第${i + 1}号`, anchor: `/rows/${i}/name` },
      { text: (i * 3.25).toFixed(2), align: "right" },
    ],
    repeats: "/rows",
  })),
  notes: ["注：产值按当年价格计算"],
});

/** Labels and values with merged cells, a box of running text of `sentences` sentences and one to sign in. */
export const formGrid = (sentences: number): Grid => ({
  kind: "grid",
  columns: [0.1, 0.2, 0.7],
  head: [],
  rows: [
    {
      cells: [
        { text: "联系人", rowSpan: 2, head: true },
        { text: "姓名", head: true },
        { text: "张三", anchor: "/contact/name" },
      ],
    },
    { cells: [{ text: "电话", head: true }, { text: "0531-83210016" }] },
    {
      cells: [
        { text: "说明", colSpan: 2, head: true },
        { text: sentence.repeat(sentences), prose: true, anchor: "/note" },
      ],
    },
    {
      cells: [
        { text: "意见", colSpan: 2, head: true },
        { text: "同意。", prose: true, lines: 8, sign: [{ label: "签发人", value: "李四" }] },
      ],
    },
  ],
  notes: [],
});

/** A book with everything in it; `over` replaces elements. */
export const sampleBook = (over: Partial<Book> = {}): Book => ({
  layout: "book",
  title: { text: "某某单位申报书", breaks: [] },
  date: "2026-06-18",
  cover: {
    subtitles: ["（2026年度）"],
    lines: [
      { label: "申报单位（盖章）", value: "某某市某某区人民政府", anchor: "/cover/applicant" },
      { label: "填报日期", value: "2026年6月18日" },
    ],
    foot: "某某厅制",
  },
  front: [],
  hasContents: true,
  parts: [
    {
      orientation: "portrait",
      start: "page",
      text: [heading(1, 1, "基本情况"), formGrid(2), heading(2, 1, "企业清单"), listGrid(60)],
    },
    { orientation: "landscape", start: "page", text: [heading(2, 2, "项目清单"), listGrid(30)] },
    {
      orientation: "portrait",
      start: "page",
      text: [heading(1, 2, "主要做法"), ...Array.from({ length: 12 }, () => paragraph(sentence))],
    },
  ],
  ...over,
});
