import { type Attachment, heading, type OfficialDocument, paragraph, type Table } from "@shifan/document";

/** A paper of a kind, changed so that it is hard to lay out; for tests. */
export interface AwkwardPaper {
  readonly name: string;
  readonly kind: string;
  readonly change: (sample: OfficialDocument) => Partial<OfficialDocument>;
}

const SENTENCES =
  "为贯彻落实有关部署要求，进一步规范工作程序、提高工作质量，请各市于2026年6月30日前完成12项任务的自查，逐项核实，" +
  "并将“自查报告”和统计表一并报送。各地要加强组织领导，明确责任分工，细化工作措施，确保内容真实、数据准确、程序规范，" +
  "不得弄虚作假、虚报瞒报。";
/** Characters of a paragraph's first line and of its other lines; the last line ends a little before the edge. */
const LINE = { first: 26, other: 28, lastGap: 3 } as const;

/** A paragraph of so many lines. */
function paragraphOf(lines: number) {
  const length = LINE.first + LINE.other * (lines - 1) - LINE.lastGap;
  const text = SENTENCES.repeat(Math.ceil(length / SENTENCES.length)).slice(0, length - 1);
  return paragraph(`${text.replace(/[，、。“”]$/, "的")}。`);
}

const PHRASES =
  "进一步 规范 中小企业 特色产业 集群 培育 认定 管理 工作 和 专家 评审 现场 核查 年度 总结 评价 材料 报送 程序 及 有关 要求 保障 措施 落实 情况".split(
    " ",
  );

/** A title of at most so many characters, and at least two less. */
function titleOf(length: number): OfficialDocument["title"] {
  let matter = "";
  for (const phrase of PHRASES) {
    if (`关于${matter}${phrase}的通知`.length > length) break;
    matter += phrase;
  }
  return { text: `关于${matter}的通知`, breaks: [] };
}

export const recipientsOf = (count: number): readonly string[] =>
  ["济南", "青岛", "淄博", "枣庄", "东营", "烟台", "潍坊", "济宁", "泰安", "威海", "日照", "临沂"]
    .slice(0, count)
    .map((city) => `${city}市工业和信息化局`);

export const BODIES = [
  "山东省工业和信息化厅",
  "山东省财政厅",
  "山东省发展和改革委员会",
  "山东省市场监督管理局",
  "山东省地方金融管理局",
];

/** What a paper says of who signs it; one with 文件 names them in its mark too. What is left out stays as it is. */
export function signedAs(
  { head, signature, layout }: OfficialDocument,
  by: { readonly bodies?: readonly string[]; readonly seal?: "sealed" | "unsealed" },
): Partial<OfficialDocument> {
  const isMarked = head !== undefined && by.bodies !== undefined && layout !== "letter";
  return {
    ...(isMarked ? { head: { ...head, issuers: by.bodies } } : {}),
    ...(signature === undefined ? {} : { signature: { ...signature, ...by } }),
  };
}

const signedBy = (count: number, seal: "sealed" | "unsealed") => (sample: OfficialDocument) =>
  signedAs(sample, { bodies: BODIES.slice(0, count), seal });

const listOf = (count: number): Table => ({
  kind: "table",
  caption: "各类别内按行政区划顺序排列",
  columns: [
    { title: "序号", align: "center" },
    { title: "名称", align: "left" },
    { title: "所在市", align: "center" },
    { title: "营业收入（亿元）", align: "right" },
  ],
  rows: Array.from({ length: count }, (_, i) => [
    String(i + 1),
    `第${i + 1}个特色产业集群`,
    "济南市",
    "128.50",
  ]),
});
const table = listOf(12);

const ATTACHMENTS: readonly Attachment[] = [
  { title: "第二批特色产业集群培育名单", text: [paragraphOf(7), table], orientation: "portrait" },
  {
    title: "2026年度主要指标汇总统计及分类说明情况一览表",
    text: [{ ...table, caption: "" }],
    orientation: "landscape",
  },
  { title: "报送材料清单及有关填写说明、注意事项、联系方式和时间安排一览", orientation: "portrait" },
  { title: "承诺书", text: [paragraphOf(3), paragraphOf(25)], orientation: "portrait" },
];

/** Headings and paragraphs of one to four lines in turn. */
const severalBlocks = (count: number) =>
  Array.from({ length: count }, (_, i) =>
    i % 3 === 0 ? heading(1, i / 3 + 1, "总体要求") : paragraphOf(i % 3 === 1 ? 1 + (i % 4) : 1),
  );

const ADDRESSES =
  "联系人：王志远，电话：0531-51782000，电子邮箱：gongshi@shandong.cn，报送网址为https://example.invalid/apply/2026。";
const MEASURES =
  "各地要加强组织领导，明确责任分工，细化工作措施，确保内容真实、数据准确、程序规范，不得弄虚作假、虚报瞒报。";
/** So many characters of them end where their lines hold only what is squeezed. */
const CUT = { addresses: 85, both: 104 } as const;

/** Headings and paragraphs with addresses, whose letters take more room in Chinese faces than in the typesetter's. */
const addressBlocks = (count: number) =>
  Array.from({ length: count }, (_, i) => {
    if (i % 3 === 0) return heading(1, i / 3 + 1, "总体要求");
    return paragraph(
      i % 3 === 1 ? ADDRESSES.slice(0, CUT.addresses) : (MEASURES + ADDRESSES).slice(0, CUT.both),
    );
  });

/** A list among paragraphs: one that stays on its page, or ends near its foot, or goes on over one page or two. */
const ofRows = (count: number): [string, AwkwardPaper["change"]] => [
  `rows-${count}`,
  () => ({
    text: [paragraphOf(2), heading(1, 1, "名单"), listOf(count), paragraphOf(3), listOf(4), paragraphOf(30)],
    attachments: [],
  }),
];

const KINDS = { file: "designation", letter: "rectification-order", plain: "public-notice" } as const;
type Form = keyof typeof KINDS;

const paper = (form: Form, name: string, change: AwkwardPaper["change"]): AwkwardPaper => ({
  name: `${form}-${name}`,
  kind: KINDS[form],
  change,
});
const each = <T>(form: Form, values: readonly T[], make: (value: T) => [string, AwkwardPaper["change"]]) =>
  values.map((value) => paper(form, ...make(value)));

const titled = (length: number): [string, AwkwardPaper["change"]] => [
  `title-${length}`,
  () => ({ title: titleOf(length) }),
];
const addressed = (count: number): [string, AwkwardPaper["change"]] => [
  `recipients-${count}`,
  () => ({ recipients: recipientsOf(count) }),
];
const sealedBy = (count: number): [string, AwkwardPaper["change"]] => [
  `sealed-${count}`,
  signedBy(count, "sealed"),
];
const unsealedBy = (count: number): [string, AwkwardPaper["change"]] => [
  `unsealed-${count}`,
  signedBy(count, "unsealed"),
];
const ofLines = (lines: number): [string, AwkwardPaper["change"]] => [
  `lines-${lines}`,
  () => ({ text: [paragraphOf(lines)], attachments: [] }),
];
const ofBlocks = (count: number): [string, AwkwardPaper["change"]] => [
  `blocks-${count}`,
  () => ({ text: severalBlocks(count), attachments: [] }),
];
const attached = (count: number): [string, AwkwardPaper["change"]] => [
  `attachments-${count}`,
  () => ({ attachments: ATTACHMENTS.slice(0, count) }),
];

const ofAddresses = (count: number): [string, AwkwardPaper["change"]] => [
  `addresses-${count}`,
  () => ({ text: addressBlocks(count), attachments: [] }),
];

/**
 * Titles of 12 to 60 characters, 0 to 12 recipients, one to five bodies with and without seals, 正文 of 1 to 50 lines in
 * one paragraph or several (whole on page 1, cut by its end, carried to the signature, ending on line 22 and one line
 * over), 0 to 4 attachments of which one lies on its side, lines that hold only what is squeezed, lists of 3 to 40 rows in 正文.
 */
export const awkwardPapers: readonly AwkwardPaper[] = [
  ...each("file", [12, 41, 60], titled),
  ...each("letter", [28, 52], titled),
  ...each("file", [0, 1, 12], addressed),
  ...each("letter", [0, 5], addressed),
  ...each("file", [2, 3, 5], sealedBy),
  ...each("file", [1, 2, 5], unsealedBy),
  ...each("letter", [2], sealedBy),
  ...each("letter", [4], unsealedBy),
  ...each("file", [1, 3, 8, 9, 18, 21, 22, 23, 26, 50], ofLines),
  ...each("letter", [1, 8, 9, 15, 22, 40], ofLines),
  ...each("plain", [12, 21, 22, 23, 26], ofLines),
  ...each("file", [7, 14, 20, 27], ofBlocks),
  ...each("file", [0, 2, 4], attached),
  ...each("letter", [1, 4], attached),
  ...each("file", [18, 20], ofAddresses),
  ...each("file", [3, 7, 40], ofRows),
  ...each("letter", [11], ofRows),
  ...each("plain", [14, 18], ofRows),
];
