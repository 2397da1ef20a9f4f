import { heading, type OfficialDocument, paragraph, type Table } from "@shifan/document";

const SENTENCE =
  "为贯彻落实有关部署要求，进一步规范工作程序，提高工作质量，请各单位对照要求认真组织，按时报送有关材料。";

const table = (seed: number): Table => ({
  kind: "table",
  caption: `表${seed + 1} 主要指标`,
  columns: ["序号", "指标名称", "单位", "上年", "本年", "备注"].map((title) => ({ title, align: "center" })),
  rows: Array.from({ length: 10 }, (_, row) => [
    String(row + 1),
    `第${seed + row}项指标`,
    "亿元",
    (seed * 10 + row).toFixed(2),
    (seed * 11 + row).toFixed(2),
    "按统计口径",
  ]),
});

/** A report of about forty pages: 30 tables of 10 × 6 among 120 paragraphs. */
export const REPORT: OfficialDocument = {
  layout: "plain",
  title: { text: "年度工作总结报告", breaks: [] },
  recipients: [],
  text: Array.from({ length: 30 }, (_, index) => [
    heading(1, index + 1, "工作进展"),
    ...Array.from({ length: 4 }, () => paragraph(SENTENCE.repeat(2))),
    table(index),
  ]).flat(),
  attachments: [],
};
