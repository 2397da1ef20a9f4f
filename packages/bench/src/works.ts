import { type Block, heading, item, type OfficialDocument, paragraph } from "@shifan/document";

const SENTENCES = [
  "坚持公开、公平、公正原则，结合全省产业发展导向和布局特点，统筹规划，有序推进各项工作落地见效。",
  "区域内主导产业规模突出，特色鲜明，具有较强竞争实力，2025年规模以上工业营业收入达到1286.4亿元，同比增长8.7%。",
  "龙头骨干企业辐射带动能力强，配套企业布局合理，项目储备充分，具有较为完整的产业链供应链（含industrial internet平台12个）。",
  "请于每年4月30日前报送上年度总结报告，逾期未报送的，责令限期整改；整改后仍未达标的，公告退出。",
  "重点企业在产值能耗、污水集中处理率、“三废”排放等方面达到国家标准，近三年未发生重大及以上生产安全事故。",
];

const text = (seed: number, sentences: number): string =>
  Array.from({ length: sentences }, (_, i) => SENTENCES[(seed + i) % SENTENCES.length]).join("");

const table = (seed: number): Block => ({
  kind: "table",
  caption: "",
  columns: ["序号", "指标", "2023年", "2024年", "2025年", "说明"].map((title) => ({
    title,
    align: "center",
  })),
  rows: Array.from({ length: 10 }, (_, row) => [
    String(row + 1),
    `规上工业指标${(seed * 10 + row) % 97}`,
    String(1000 + seed * 7 + row * 13),
    String(1100 + seed * 7 + row * 13),
    `${1200 + seed * 7 + row * 13}.5`,
    "统计部门核定",
  ]),
});

const base = (title: string, blocks: readonly Block[]): OfficialDocument => ({
  layout: "file",
  head: {
    issuers: ["某某省工业和信息化厅"],
    markSuffix: "文件",
    documentNumber: "某工信发〔2026〕12号",
    signers: [],
  },
  title: { text: title, breaks: [] },
  recipients: ["各市工业和信息化局"],
  text: blocks,
  attachments: [],
  signature: { bodies: ["某某省工业和信息化厅"], date: "2026-12-01", seal: "sealed" },
  note: "此件公开发布",
  colophon: {
    copiedTo: ["省委办公厅", "省政府办公厅"],
    printed: { by: "某某省工业和信息化厅办公室", on: "2026-12-01" },
  },
});

/** (a) A notice of two pages. */
export const notice = (): OfficialDocument =>
  base("某某省工业和信息化厅关于组织开展2026年度示范园区申报工作的通知", [
    paragraph(text(0, 2)),
    heading(1, 1, "总体要求"),
    item(2, 1, { lead: "突出重点。", text: text(1, 2) }),
    item(2, 2, { lead: "严格标准。", text: text(2, 2) }),
    heading(1, 2, "工作要求"),
    paragraph(text(3, 3)),
  ]);

/** (b) A report of about 40 pages with 30 tables of 10 × 6. */
export const report = (): OfficialDocument => {
  const blocks: Block[] = [];
  for (let part = 0; part < 30; part++) {
    blocks.push(heading(1, part + 1, `第${part + 1}部分 发展情况`));
    for (let k = 0; k < 3; k++) blocks.push(paragraph(text(part + k, 3)));
    blocks.push(table(part));
    blocks.push(paragraph(text(part, 2)));
  }
  return base("某某省工业和信息化厅关于报送示范园区2025年度总结情况的通知", blocks);
};

/** (c) 200 notices of one page, each with its own names and figures. */
export const notices = (): readonly OfficialDocument[] =>
  Array.from({ length: 200 }, (_, i) => {
    const { colophon: _colophon, ...rest } = base(`关于某某市第${i + 1}产业园区整改事项的通知`, [
      paragraph(`某某市第${i + 1}产业园区：${text(i, 2)}`),
      paragraph(`核定指标${1000 + i * 37}万元，期限${(i % 12) + 1}个月。${SENTENCES[i % SENTENCES.length]}`),
    ]);
    return rest;
  });
