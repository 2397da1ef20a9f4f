import { type Block, heading, item, type OfficialDocument, paragraph, type Table } from "@shifan/document";

const SENTENCE =
  "为贯彻落实有关部署要求，进一步规范工作程序，提高工作质量，请各单位对照要求认真组织，按时报送有关材料，确保内容真实、数据准确、程序规范。";

const BODIES = [
  "某某省测试管理厅",
  "某某省统计局",
  "某某省财政厅",
  "某某省自然资源厅",
  "某某省市场监督管理局",
];

/** The first `count` bodies. */
export const bodies = (count: number): readonly string[] => BODIES.slice(0, count);

/** A text of `lines` lines of the body grid, the first one two characters in. */
export const linesOfText = (lines: number): string =>
  "公文排版测试文字内容"
    .repeat(lines * 3)
    .slice(0, lines * 28 - 2 - 1)
    .concat("。");

/** A table of `rows` rows. */
export const table = (rows: number): Table => ({
  kind: "table",
  caption: "",
  columns: [
    { title: "序号", align: "center" },
    { title: "单位名称", align: "left" },
    { title: "所属地区", align: "center" },
    { title: "备注", align: "left" },
  ],
  rows: Array.from({ length: rows }, (_, index) => [
    String(index + 1),
    `第${index + 1}号测试单位有限责任公司`,
    ["东城区", "西河县", "南山市"][index % 3] ?? "",
    index % 9 === 0 ? "与相邻单位联合申报，材料合并计算" : "",
  ]),
});

const body: readonly Block[] = [
  paragraph(SENTENCE),
  heading(1, 1, "总体要求"),
  paragraph(SENTENCE),
  item(2, 1, { lead: "坚持质量优先。", text: SENTENCE }),
  item(2, 2, { lead: "坚持分类指导。", text: SENTENCE }),
  heading(1, 2, "工作安排"),
  item(2, 1, { lead: "明确时限。", text: "各单位于2026年3月31日前完成自查，并形成书面报告。" }),
  item(3, 1, { text: "报告一式3份，电子版同步报送。" }),
  item(4, 1, { text: "纸质版须加盖公章。" }),
  paragraph("特此通知。"),
];

/** A file with every element that one can have. */
export const file: OfficialDocument = {
  layout: "file",
  head: {
    issuers: bodies(1),
    markSuffix: "文件",
    documentNumber: "测管发〔2026〕12号",
    signers: [],
    copyNumber: "000012",
    secrecy: "机密★1年",
    urgency: "特急",
  },
  title: { text: "某某省测试管理厅关于开展2026年度公文排版质量评价工作的通知", breaks: [] },
  recipients: ["各有关单位", "各直属机构"],
  text: body,
  attachments: [
    { title: "参加单位名单", text: [table(40)], orientation: "portrait" },
    { title: "年度指标汇总表", text: [paragraph("单位：亿元"), table(12)], orientation: "landscape" },
    { title: "报送材料清单及有关填写说明、注意事项和联系方式一览", orientation: "portrait" },
  ],
  signature: { bodies: bodies(1), date: "2026-01-05", seal: "sealed" },
  note: "此件公开发布",
  colophon: {
    copiedTo: [
      "省委办公厅",
      "省人大常委会办公厅",
      "省政协办公厅",
      "省纪委监委机关",
      "省高级人民法院",
      "省人民检察院",
    ],
    printed: { by: "某某省测试管理厅办公室", on: "2026-01-06" },
  },
};

/** The file without attachments. */
export const short: OfficialDocument = { ...file, attachments: [] };

/** A file of several bodies. */
export const joint = (count: number, seal: "sealed" | "unsealed"): OfficialDocument => ({
  ...short,
  head: { issuers: bodies(count), markSuffix: "文件", documentNumber: "测管发〔2026〕12号", signers: [] },
  signature: { bodies: bodies(count), date: "2026-01-05", seal },
});

/** A paper that goes upward. */
export const upward = (signers: readonly string[]): OfficialDocument => ({
  ...short,
  head: { issuers: ["某某市测试管理局"], markSuffix: "文件", documentNumber: "测管发〔2026〕12号", signers },
  title: { text: "某某市测试管理局关于报送2025年度工作情况的报告", breaks: [] },
  recipients: ["某某省测试管理厅"],
  signature: { bodies: ["某某市测试管理局"], date: "2026-01-05", seal: "unsealed" },
});

/** 信函格式. */
export const letter: OfficialDocument = {
  ...short,
  layout: "letter",
  head: {
    issuers: bodies(1),
    markSuffix: "",
    documentNumber: "测管函〔2026〕3号",
    signers: [],
    copyNumber: "000003",
    secrecy: "秘密★6个月",
  },
  title: { text: "某某省测试管理厅关于商请协助核实有关情况的函", breaks: [] },
  colophon: { copiedTo: ["省委办公厅"] },
};

/** A paper without 版头. */
export const plain: OfficialDocument = {
  layout: "plain",
  title: { text: "关于公文排版质量评价拟确定名单的公示", breaks: [] },
  recipients: [],
  text: [...body.slice(0, 3), table(6)],
  attachments: [],
  signature: { bodies: bodies(1), date: "2026-01-05", seal: "unsealed" },
};

const { signature: _, ...unsigned } = plain;

/** A paper that a person signs by hand. */
export const signed: OfficialDocument = {
  ...unsigned,
  title: { text: "真实性承诺书", breaks: [] },
  text: [
    paragraph(SENTENCE),
    {
      kind: "signLines",
      lines: [
        { label: "承诺人（签字）", value: "" },
        { label: "日期", value: "2026年1月5日" },
      ],
    },
  ],
};

/** A certificate. */
export const certificate: OfficialDocument = {
  layout: "certificate",
  title: { text: "证书", breaks: [] },
  recipients: ["东城区"],
  text: [
    paragraph("经评审和公示，你单位被确定为2026年度公文排版质量评价优秀单位，有效期三年。"),
    paragraph("特发此证。"),
  ],
  attachments: [],
  signature: { bodies: bodies(1), date: "2026-01-05", seal: "sealed" },
  note: "编号：2026001",
};

const TITLE_START = "某某省测试管理厅关于";
const TITLE_MATTER =
  "公布2026年度公文排版质量综合评价结果和进一步加强制度建设规范办理程序提高服务水平推动各项任务落实";

/** A title of `length` characters. */
export const titleOf = (length: number): string =>
  `${TITLE_START.slice(Math.max(0, 24 - length))}${TITLE_MATTER}`.slice(0, length - 3).concat("的通知");
