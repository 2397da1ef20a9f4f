import { type OfficialDocument, paragraph } from "@shifan/document";
import { mm } from "@shifan/gb9704";
import type { Item, Page } from "@shifan/typeset";
import type { RuleId } from "../src/rules.ts";
import { file, joint, letter, linesOfText, plain, short, upward } from "./documents.ts";
import { type Edit, move, onPage, reworded, rules, texts } from "./edit-pages.ts";

const isRed = (item: Item): boolean => "colour" in item && item.colour === "red";
const down = (item: Item): readonly Item[] => [move(item, 0, 3)];
const redDown = (item: Item): readonly Item[] =>
  isRed(item) && item.kind === "text" ? [move(item, 0, 3)] : [item];
const addToPage =
  (number: number, make: (pages: readonly Page[]) => readonly Item[]): Edit =>
  (document) => ({
    ...document,
    pages: document.pages.map((page, i) =>
      i === number - 1 ? { ...page, items: [...page.items, ...make(document.pages)] } : page,
    ),
  });
const numberOf = (page: Page | undefined): readonly Item[] =>
  (page?.items ?? []).filter((item) => item.kind === "text" && /^— \d+ —$/.test(item.text));
const dropPage =
  (number: number): Edit =>
  (document) => ({ ...document, outline: [], pages: document.pages.filter((_, i) => i !== number - 1) });

const many: OfficialDocument = {
  ...joint(5, "sealed"),
  recipients: Array.from({ length: 24 }, (_, i) => `某某市第${i + 1}测试管理局`),
};
const oneBelow = { ...short, text: [paragraph(linesOfText(40))] };
const BODY = /^(为贯彻|质量，请|公文排版)/;
const firstChar = (char: string) =>
  onPage(
    1,
    texts(/^质量，请/, (item) => [reworded(item, char + item.text.slice(1))]),
  );
const lastChar = (char: string) =>
  onPage(
    1,
    texts(/^为贯彻/, (item) => [reworded(item, item.text.slice(0, -1) + char)]),
  );

/** A thin rule right above 抄送 on the last page. */
const ruleAboveCopiedTo = (pages: readonly Page[]): readonly Item[] =>
  (pages.at(-1)?.items ?? []).flatMap((item, _, all) => {
    const sample = all.find((one) => one.kind === "rule");
    if (item.kind !== "text" || !item.text.startsWith("抄送") || sample?.kind !== "rule") return [];
    return [{ ...sample, y1: mm(item.top - 2), y2: mm(item.top - 2) }];
  });

/** Takes the last character of a title's first line over to its second. */
const carryOver: Edit = (document) => {
  const title = (document.pages[0]?.items ?? []).filter(
    (item) => item.kind === "text" && item.size > 20 && item.colour === "black",
  );
  const [first, second] = title;
  if (first?.kind !== "text" || second?.kind !== "text") return document;
  const changed = new Map<Item, Item>([
    [first, reworded(first, first.text.slice(0, -1))],
    [second, move(reworded(second, first.text.slice(-1) + second.text), -4, 0)],
  ]);
  return onPage(1, (item) => [changed.get(item) ?? item])(document);
};

/** What is done to which document, and the rule that must then be broken. */
export const SPOILT_PAGES: readonly (readonly [RuleId, string, OfficialDocument, Edit])[] = [
  ["PG-02", "page 2 starts 3 mm lower", oneBelow, onPage(2, down)],
  ["PG-03", "page 2 stands 3 mm to the right", oneBelow, onPage(2, (item) => [move(item, 3, 0)])],
  [
    "PG-04",
    "one line stands out by 2 mm",
    short,
    onPage(
      1,
      texts(BODY, (item) => [move(item, 2, 0)]),
    ),
  ],
  [
    "PG-08",
    "a line of text is red",
    short,
    onPage(
      1,
      texts(BODY, (item) => [{ ...item, colour: "red" }]),
    ),
  ],
  [
    "PG-10",
    "page 1 has lost its text",
    short,
    onPage(
      1,
      texts(/./, (item) =>
        item.size < 16 && item.top > 150 && item.top < 262 && !item.text.includes("各有关") ? [] : [item],
      ),
    ),
  ],
  [
    "PG-11",
    "the page says that it has no text",
    short,
    onPage(
      2,
      texts("特此通知", (item) => [reworded(item, "此页无正文")]),
    ),
  ],
  ["PG-12", "版记 stands on an odd page", short, dropPage(1)],
  ["HD-04", "the mark stands 3 mm lower", short, onPage(1, redDown)],
  [
    "HD-07",
    "the number has lost a bracket",
    short,
    onPage(
      1,
      texts("〕", (item) => [reworded(item, item.text.replace("〕", ""))]),
    ),
  ],
  [
    "HD-08",
    "the names of signers stand 5 mm further in",
    upward(["张三峰"]),
    onPage(
      1,
      texts(/张三峰|签发人/, (item) => [move(item, -5, 0)]),
    ),
  ],
  ["HD-08", "a report names no signer", upward([]), (pages) => pages],
  [
    "HD-09",
    "the red rule is 6 mm below the number",
    short,
    onPage(
      1,
      rules((item) => [move(item, 0, 2)]),
    ),
  ],
  [
    "HD-09",
    "the red rule is gone",
    short,
    onPage(
      1,
      rules(() => []),
    ),
  ],
  [
    "BD-02",
    "a title is broken inside a word",
    { ...short, title: { text: "某某省测试管理厅关于做好公文排版质量综合评价工作的通知", breaks: [] } },
    carryOver,
  ],
  [
    "BD-02",
    "a title ends with two characters",
    { ...short, title: { text: "某某省测试管理厅关于开展公文排版评价的通知", breaks: [19] } },
    (pages) => pages,
  ],
  [
    "BD-03",
    "a title does not say its kind",
    { ...short, title: { text: "某某省测试管理厅关于开展公文排版评价", breaks: [] } },
    (pages) => pages,
  ],
  [
    "BD-03",
    "a title holds a comma",
    { ...short, title: { text: "关于做好评价，提高质量的通知", breaks: [] } },
    (pages) => pages,
  ],
  [
    "BD-04",
    "the recipients have lost their colon",
    short,
    onPage(
      1,
      texts("各直属机构", (item) => [reworded(item, item.text.replace("：", ""))]),
    ),
  ],
  [
    "BD-07",
    "an attachment's name ends with a full stop",
    { ...short, attachments: [{ title: "名单。", orientation: "portrait" }] },
    (pages) => pages,
  ],
  [
    "BD-08",
    "an attachment has another name",
    file,
    onPage(
      3,
      texts("参加单位名单", (item) => [reworded(item, "参加企业名单")]),
    ),
  ],
  [
    "BD-08",
    "an attachment's mark stands 3 mm lower",
    file,
    onPage(
      3,
      texts("附件", (item) => [move(item, 0, 3)]),
    ),
  ],
  [
    "BD-09",
    "a loose attachment is marked with square brackets",
    plain,
    onPage(
      1,
      texts("公示", (item) => [move(reworded(item, "测管发[2026]12号附件1"), -20, -11)]),
    ),
  ],
  [
    "BD-10",
    "附注 has lost its bracket",
    short,
    onPage(
      2,
      texts(/）$/, (item) => (item.text.includes("公开") || item.text === "）" ? [] : [item])),
    ),
  ],
  [
    "SG-04",
    "the date is not moved to the right",
    {
      ...short,
      signature: {
        ...joint(1, "unsealed").signature,
        bodies: ["某某省测试管理厅"],
        date: "2026-01-05",
        seal: "unsealed",
      },
    },
    onPage(
      2,
      texts(/^(2026|年|1|月|5|日)$/, (item) =>
        item.top > 150 && item.top < 240 ? [move(item, -12, 0)] : [item],
      ),
    ),
  ],
  [
    "SG-05",
    "names do not follow the order of the mark",
    {
      ...joint(3, "unsealed"),
      signature: {
        bodies: ["某某省统计局", "某某省测试管理厅", "某某省财政厅"],
        date: "2026-01-05",
        seal: "unsealed",
      },
    },
    (pages) => pages,
  ],
  [
    "SG-07",
    "the date has a leading zero",
    short,
    onPage(
      2,
      texts(/^5$/, (item) => (item.top < 240 ? [reworded(item, "05")] : [item])),
    ),
  ],
  [
    "IM-02",
    "the last rule of 版记 stands 3 mm higher",
    short,
    onPage(
      2,
      rules((item) => [item.y1 > 261 ? move(item, 0, -3) : item]),
    ),
  ],
  [
    "IM-04",
    "a rule stands between moved recipients and 抄送",
    many,
    (pages) => addToPage(pages.pages.length, ruleAboveCopiedTo)(pages),
  ],
  [
    "IM-06",
    "the rule above 印发 is gone",
    short,
    onPage(
      2,
      rules((item) => (item.y1 > 240 && item.y1 < 261 ? [] : [item])),
    ),
  ],
  [
    "PN-02",
    "an odd page's number stands at the left",
    short,
    onPage(
      1,
      texts(/— 1 —/, (item) => [move(item, -130, 0)]),
    ),
  ],
  [
    "PN-03",
    "the blank page before 版记 has a number",
    { ...short, text: [paragraph(linesOfText(24))] },
    addToPage(3, (pages) => numberOf(pages[0])),
  ],
  [
    "PN-04",
    "a page counts wrongly",
    short,
    onPage(
      2,
      texts(/— 2 —/, (item) => [reworded(item, "— 3 —")]),
    ),
  ],
  [
    "TB-01",
    "a page on its side has no number where the others have it",
    file,
    (pages) => ({
      ...pages,
      pages: pages.pages.map((page) => (page.turned.length === 0 ? page : { ...page, items: [] })),
    }),
  ],
  ["LT-01", "a letter's mark stands 3 mm lower", letter, onPage(1, redDown)],
  [
    "LT-02",
    "a letter has lost a line of its double rule",
    letter,
    onPage(
      1,
      rules((item) => (item.y1 > 276 ? [] : [item])),
    ),
  ],
  [
    "LT-03",
    "a letter's number is not flush right",
    letter,
    onPage(
      1,
      texts(/测管函|2026|〕|3|号/, (item) => (item.top < 70 ? [move(item, -4, 0)] : [item])),
    ),
  ],
  [
    "LT-04",
    "a letter's title stands 3 mm lower",
    letter,
    onPage(
      1,
      texts(/./, (item) => (item.size > 20 && item.colour === "black" ? [move(item, 0, 3)] : [item])),
    ),
  ],
  [
    "LT-05",
    "a letter's text touches its lower rule",
    { ...letter, text: [paragraph(linesOfText(30))] },
    onPage(
      1,
      texts(/./, (item) => (item.size < 16 && item.top > 150 ? [move(item, 0, 9)] : [item])),
    ),
  ],
  [
    "LT-06",
    "a letter's first page has a number",
    letter,
    addToPage(1, (pages) =>
      numberOf(pages[1]).map((item) => (item.kind === "text" ? reworded(item, "— 1 —") : item)),
    ),
  ],
  ["PU-01", "a line starts with a full stop", short, firstChar("。")],
  ["PU-02", "a line ends with an opening quotation mark", short, lastChar("“")],
  ["PU-03", "a 破折号 is cut in two", short, (pages) => firstChar("—")(lastChar("—")(pages))],
  ["PU-04", "a line starts with an interpunct", short, firstChar("·")],
  ["PU-04", "a line ends with a slash between words", short, lastChar("/")],
];
