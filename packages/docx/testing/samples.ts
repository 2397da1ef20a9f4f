import { heading, item, type OfficialDocument, paragraph, type Table } from "@shifan/document";

const SENTENCE =
  "为贯彻落实有关部署要求，进一步规范工作程序，提高工作质量，请各单位对照要求认真组织，按时报送有关材料，确保内容真实、数据准确、程序规范。";

/** A text of exactly `count` full-width characters without marks, to count the grid by. */
export const gridText = (count: number): string =>
  "公文排版测试文字内容".repeat(Math.ceil(count / 10)).slice(0, count);

/** A table of `rows` lines with a number, two names, a figure and a note. */
export const listTable = (rows: number): Table => ({
  kind: "table",
  caption: "",
  columns: [
    { title: "序号", align: "center" },
    { title: "单位名称", align: "left" },
    { title: "所属地区", align: "center" },
    { title: "上年产值（亿元）", align: "right" },
    { title: "备注", align: "left" },
  ],
  rows: Array.from({ length: rows }, (_, index) => [
    String(index + 1),
    `第${index + 1}号测试单位有限责任公司`,
    ["东城区", "西河县", "南山市"][index % 3] ?? "",
    (12.5 + index * 3.25).toFixed(2),
    index % 9 === 0 ? "与相邻单位联合申报，材料合并计算" : "",
  ]),
});

const body = [
  paragraph(SENTENCE),
  heading(1, 1, "总体要求"),
  paragraph(SENTENCE),
  item(2, 1, { lead: "坚持质量优先。", text: SENTENCE }),
  item(2, 2, { lead: "坚持分类指导。", text: SENTENCE }),
  heading(1, 2, "工作安排"),
  item(3, 1, { text: "各单位于2026年3月31日前完成自查，并形成书面报告。" }),
  item(4, 1, { text: "报告一式3份，电子版同步报送。" }),
  paragraph("特此通知。"),
];

const base = { recipients: ["各有关单位", "各直属机构"], text: body, attachments: [] } as const;
const signed = { bodies: ["某某省测试管理厅"], date: "2026-01-05", seal: "sealed" } as const;
const colophon = {
  copiedTo: [
    "省委办公厅",
    "省人大常委会办公厅",
    "省政协办公厅",
    "省纪委监委机关",
    "省高级人民法院",
    "省人民检察院",
  ],
  printed: { by: "某某省测试管理厅办公室", on: "2026-01-06" },
} as const;
const title = {
  text: "某某省测试管理厅关于开展2026年度公文排版质量评价工作的通知",
  breaks: [10, 24],
} as const;

const head = {
  issuers: ["某某省测试管理厅"],
  markSuffix: "文件",
  documentNumber: "测管发〔2026〕12号",
  signers: [],
} as const;

const attachments = [
  { title: "参加单位名单", text: [listTable(136)], orientation: "portrait" },
  { title: "年度指标汇总表", text: [paragraph("单位：亿元"), listTable(12)], orientation: "landscape" },
  { title: "报送材料清单及有关填写说明、注意事项和联系方式一览", orientation: "portrait" },
] as const;

const file: OfficialDocument = {
  ...base,
  layout: "file",
  head: { ...head, copyNumber: "000012", secrecy: "机密★1年", urgency: "特急" },
  title,
  signature: signed,
  note: "此件公开发布",
  colophon,
};

const joint: OfficialDocument = {
  ...file,
  head: { ...head, issuers: ["某某省测试管理厅", "某某省统计局", "某某省财政厅"] },
  signature: { ...signed, bodies: ["某某省测试管理厅", "某某省统计局", "某某省财政厅"] },
};

const upward: OfficialDocument = {
  ...file,
  head: { ...head, issuers: ["某某市测试管理局"], signers: ["张三峰", "李四", "王五常"] },
  title: { text: "某某市测试管理局关于报送2025年度工作情况的报告", breaks: [11] },
  recipients: ["某某省测试管理厅"],
  signature: { ...signed, bodies: ["某某市测试管理局"], seal: "unsealed" },
};

const letter: OfficialDocument = {
  ...base,
  layout: "letter",
  head: { ...head, markSuffix: "", documentNumber: "测管函〔2026〕3号", secrecy: "秘密★6个月" },
  title: { text: "某某省测试管理厅关于商请协助核实有关情况的函", breaks: [11] },
  signature: signed,
  colophon: { copiedTo: ["省委办公厅"] },
};

const plain: OfficialDocument = {
  ...base,
  layout: "plain",
  title: { text: "关于公文排版质量评价拟确定名单的公示", breaks: [] },
  recipients: [],
  text: [
    ...body.slice(0, 3),
    listTable(6),
    {
      kind: "signLines",
      lines: [
        { label: "承诺人（签字）", value: "" },
        { label: "职务", value: "" },
        { label: "日期", value: "2026年1月5日" },
      ],
    },
  ],
  signature: { ...signed, seal: "unsealed" },
};

const certificate: OfficialDocument = {
  layout: "certificate",
  title: { text: "证书", breaks: [] },
  recipients: ["东城区"],
  text: [
    paragraph("经评审和公示，你单位被确定为2026年度公文排版质量评价优秀单位，有效期三年。"),
    paragraph("特发此证。"),
  ],
  attachments: [],
  signature: signed,
  note: "证书编号：2026-001",
};

/** One document of each form, and those that are hard to lay out. */
export const SAMPLES: Readonly<Record<string, OfficialDocument>> = {
  file,
  fileWithAttachments: { ...file, attachments },
  joint,
  upward,
  letter,
  plain,
  certificate,
};

/** A page and more of full lines: 28 characters × 22 lines are counted on it. */
export const GRID_SAMPLE: OfficialDocument = {
  layout: "plain",
  title: { text: "版面网格", breaks: [] },
  recipients: [],
  text: [{ ...paragraph(gridText(2100)), align: "flush" }],
  attachments: [],
};
