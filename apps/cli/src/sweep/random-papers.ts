import { type Block, heading, item, type OfficialDocument, paragraph, type Table } from "@shifan/document";
import fc from "fast-check";
import { BODIES, recipientsOf, signedAs } from "../awkward-papers.ts";

const PHRASES =
  "进一步 规范 中小企业 特色产业 集群 培育 认定 管理 工作 和 专家 评审 现场 核查 年度 总结 评价 材料 报送 程序 及 有关 要求".split(
    " ",
  );
const CLAUSES = [
  "为贯彻落实有关部署要求，",
  "请各市于2026年6月30日前完成12项任务的自查，",
  "并将“自查报告”和《统计表》一并报送。",
  "各地要加强组织领导、明确责任分工，",
  "营业收入达到1285.60亿元，同比增长7.5%；",
  "（不含市辖区）",
  "数据截至2025年12月31日。",
  "经研究决定——",
  "确保内容真实、数据准确、程序规范，不得弄虚作假。",
];

const ADDRESS = "电子邮箱：gongshi@shandong.cn，";
/** Papers name an address once or twice, not in every sentence. */
const clause = fc.oneof(
  { weight: 24, arbitrary: fc.constantFrom(...CLAUSES) },
  { weight: 1, arbitrary: fc.constant(ADDRESS) },
);

const prose = (most: number) =>
  fc.array(clause, { minLength: 1, maxLength: most }).map((clauses) => {
    const text = clauses.join("").replace(/[，、；。—]+$/, "");
    return `${text}。`;
  });

const table: fc.Arbitrary<Table> = fc
  .record({
    rows: fc.integer({ min: 1, max: 40 }),
    cell: fc.constantFrom("济南市", "第十二个特色产业集群", "高端装备、新材料、新一代信息技术和医养健康产业"),
    caption: fc.constantFrom("", "各类别内按行政区划顺序排列"),
  })
  .map(({ rows, cell, caption }) => ({
    kind: "table" as const,
    caption,
    columns: [
      { title: "序号", align: "center" as const },
      { title: "名称", align: "left" as const },
      { title: "营业收入（亿元）", align: "right" as const },
    ],
    rows: Array.from({ length: rows }, (_, i) => [
      String(i + 1),
      i % 4 === 2 ? `${cell}${cell}` : cell,
      "128.50",
    ]),
  }));

/** A block that is given its number when it stands among others: each level goes on counting. */
type Numbered = (next: { chapter: () => number; section: () => number }) => Block;

const words = prose(8).map(
  (text): Numbered =>
    () =>
      paragraph(text),
);

const block: fc.Arbitrary<Numbered> = fc.oneof(
  { weight: 6, arbitrary: words },
  {
    weight: 3,
    arbitrary: fc.constantFrom("总体要求", "申报条件和程序", "保障措施").map(
      (words): Numbered =>
        ({ chapter }) =>
          heading(1, chapter(), words),
    ),
  },
  {
    weight: 2,
    arbitrary: prose(5).map(
      (said): Numbered =>
        ({ section }) =>
          item(2, section(), { lead: "加强组织领导。", text: said }),
    ),
  },
);
const withTables = fc.oneof(
  { weight: 5, arbitrary: block },
  { weight: 1, arbitrary: table.map((it) => () => it) },
);

/** A text opens and ends with a paragraph, as every paper does. */
const textOf = (of: fc.Arbitrary<Numbered>) =>
  fc.tuple(words, fc.array(of, { maxLength: 14 }), words).map(([first, between, last]) => {
    const blocks = [first, ...between, last];
    let [chapters, sections] = [0, 0];
    const next = {
      chapter: () => {
        sections = 0;
        return ++chapters;
      },
      section: () => ++sections,
    };
    return blocks.map((make) => make(next));
  });
const text = textOf(block);
const textWithTables = textOf(withTables);

const attachment = fc.record({
  title: fc.constantFrom("名单", "2026年度主要指标汇总统计及分类说明情况一览表", "承诺书"),
  text: textWithTables,
  orientation: fc.constantFrom("portrait" as const, "portrait" as const, "landscape" as const),
});

/** Changes that make any paper harder to lay out; each is left out in most papers. */
export const changes = fc.record(
  {
    title: fc.array(fc.constantFrom(...PHRASES), { minLength: 3, maxLength: 14 }).map((phrases) => ({
      text: `关于${phrases.join("")}的通知`.slice(-60),
      breaks: [] as readonly number[],
    })),
    recipients: fc.integer({ min: 0, max: 12 }).map(recipientsOf),
    bodies: fc.integer({ min: 1, max: 5 }).map((count) => BODIES.slice(0, count)),
    seal: fc.constantFrom("sealed" as const, "unsealed" as const),
    text: fc.oneof(text, text, textWithTables),
    attachments: fc.array(attachment, { maxLength: 3 }),
    note: fc.constantFrom("此件公开发布", "此件主动公开"),
  },
  { requiredKeys: [] },
);

type Changes = typeof changes extends fc.Arbitrary<infer T> ? T : never;

/** A sample with such changes. A certificate is one framed sheet: its text is not changed. */
export function changed(sample: OfficialDocument, change: Changes): OfficialDocument {
  if (sample.layout === "certificate") return sample;
  const { bodies, seal, recipients = sample.recipients, ...rest } = change;
  return {
    ...sample,
    ...rest,
    ...signedAs(sample, {
      ...(bodies === undefined ? {} : { bodies }),
      ...(seal === undefined ? {} : { seal }),
    }),
    recipients: sample.recipients.length === 0 ? [] : recipients,
  };
}
