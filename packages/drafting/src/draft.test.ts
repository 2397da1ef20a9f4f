import { type Block, heading, item, paragraph, textOf } from "@shifan/document";
import fc from "fast-check";
import { expect, test } from "vitest";
import { withPrintedMarks } from "./printed-marks.ts";
import { drafted, withBody } from "./testing.ts";

const body = (source: string, fields?: Readonly<Record<string, unknown>>): readonly Block[] =>
  drafted(withBody(source), fields).text;

test("headings are numbered, each level afresh under its parent", () => {
  expect(body("# 甲\n## 乙\n## 丙\n### 丁\n#### 戊\n# 己\n## 庚")).toEqual([
    heading(1, 1, "甲"),
    heading(2, 1, "乙"),
    heading(2, 2, "丙"),
    heading(3, 1, "丁"),
    heading(4, 1, "戊"),
    heading(1, 2, "己"),
    heading(2, 1, "庚"),
  ]);
});

test("a list is numbered one level below its heading, a list inside it one level more", () => {
  expect(body("1. 甲\n2. 乙\n\n# 丙\n1. 丁\n   1. 戊\n2. 己")).toEqual([
    item(1, 1, { text: "甲" }),
    item(1, 2, { text: "乙" }),
    heading(1, 3, "丙"),
    item(2, 1, { text: "丁" }),
    item(3, 1, { text: "戊" }),
    item(2, 2, { text: "己" }),
  ]);
});

test("a list that doesn't start at 1 goes on counting", () => {
  expect(body("1. 甲\n\n中间一段。\n\n2. 乙")).toEqual([
    item(1, 1, { text: "甲" }),
    paragraph("中间一段。"),
    item(1, 2, { text: "乙" }),
  ]);
});

test("a sentence between stars at the start is a run-in heading, also before Chinese punctuation", () => {
  expect(body("**要快。**马上办。\n\n1. **要好。**办好。")).toEqual([
    { ...paragraph("马上办。"), lead: "要快。" },
    item(1, 1, { lead: "要好。", text: "办好。" }),
  ]);
});

test("lines of a paragraph flow together, Latin words keep their space", () => {
  expect(body("第一行，\n第二行 GB/T\n9704。")).toEqual([paragraph("第一行，第二行 GB/T 9704。")]);
});

test("marks in square brackets place a paragraph", () => {
  expect(body("[居中] 甲\n\n[顶格] 乙\n\n# [不编号] 丙")).toEqual([
    { ...paragraph("甲"), align: "center" },
    { ...paragraph("乙"), align: "flush" },
    { kind: "heading", level: 1, label: "", text: "丙" },
  ]);
});

test("rows of a table come from a loop, the caption from the line above", () => {
  const source =
    "[表题] 各行（{{ rows | count }}）\n\n| 序号 | 名称 |\n| :-: | --- |\n{% for row in rows %}\n| {{ forloop.index }} | {{ row.a }} |\n{% endfor %}";
  expect(body(source)).toEqual([
    {
      kind: "table",
      caption: "各行（2）",
      columns: [
        { title: "序号", align: "center" },
        { title: "名称", align: "left" },
      ],
      rows: [
        ["1", "一"],
        ["2", "二"],
      ],
    },
  ]);
});

test("lines to be signed keep their label and what is known", () => {
  expect(body("- [签] 单位（盖章）：{{ name }}\n- [签] 日期：")).toEqual([
    {
      kind: "signLines",
      lines: [
        { label: "单位（盖章）", value: "甲" },
        { label: "日期", value: "" },
      ],
    },
  ]);
});

test("attachments start at their headings and may lie on their side or be sent apart", () => {
  const document = drafted(
    withBody("正文。\n\n# 附件：{{ name }}\n甲。\n\n# 附件（横排）：乙\n# 丙\n\n# 附件：丁"),
  );
  expect(document.text).toEqual([paragraph("正文。")]);
  expect(document.attachments).toEqual([
    { title: "甲", orientation: "portrait", text: [paragraph("甲。")] },
    { title: "乙", orientation: "landscape", text: [heading(1, 1, "丙")] },
    { title: "丁", orientation: "portrait" },
  ]);
});

test("what isn't filled in leaves nothing behind", () => {
  expect(body("甲\n\n{% if note %}\n{{ note }}\n{% endif %}\n\n{{ note | default: '' }}\n\n乙")).toEqual([
    paragraph("甲"),
    paragraph("乙"),
  ]);
  expect(body("{% if names %}有{% else %}无{% endif %}", { names: [] })).toEqual([paragraph("无")]);
  expect(body("{% if docNo %}有{% else %}无{% endif %}", { docNo: null })).toEqual([paragraph("无")]);
});

test("a value of several lines that stands alone is several paragraphs", () => {
  const blocks = body("{% if story %}\n{{ story }}\n{% endif %}", {
    story: "　　第一段\n\n第二段\r\n# 第三段",
  });
  expect(blocks).toEqual([paragraph("第一段"), paragraph("第二段"), paragraph("# 第三段")]);
});

test("the front matter fills in elements, entries that come out empty go", () => {
  const source =
    '---\nlayout: letter\ntitle: |\n  关于{{ name }}的\n  函\nissuerMark: 某厅\nsignature: "{{ names }}"\ndate: "{{ on }}"\nrecipients:\n  - 甲局\n  - "{% if note %}{{ note }}{% endif %}"\n---\n';
  const names = ["某厅", "某局"];
  const with_ = drafted(source.replace('"{{ names }}"', "\n  - 某厅\n  - 某局"), { names });
  expect(with_.title).toEqual({ text: "关于甲的函", breaks: [4] });
  expect(with_.head).toEqual({
    issuers: names,
    markSuffix: "",
    signers: [],
    documentNumber: "×××〔××××〕\u3000号",
  });
  expect(with_.recipients).toEqual(["甲局"]);
  expect(with_.signature).toEqual({ bodies: names, date: "2026-01-05", seal: "sealed" });
  expect(drafted(source, { names }).signature?.bodies).toEqual(names);
});

const HOSTILE = [
  "# 标题",
  "1. 列表",
  "- [签] 甲：乙",
  "| 格 | 格 |",
  "{{ name }}",
  "{% for x in rows %}",
  "<b>粗</b>",
  "**重**",
  "`码`",
  "[居中] 甲",
  "[链](http://a)",
  "![图](a)",
  "附件：甲",
  "---",
  "> 引",
  "\\*",
  "&lt;",
  "  空格  ",
  "~~~",
  "\uE0001\uE001",
  "甲\uE002乙",
];

const EVERYWHERE = withBody(
  "{{ name }}\n\n段落{{ name }}。\n\n**{{ name }}**{{ name }}\n\n# {{ name }}\n\n1. {{ name }}\n\n[表题] {{ name }}\n\n| {{ name }} |\n| --- |\n| {{ name }} |\n\n- [签] {{ name }}：{{ name }}\n\n# 附件：{{ name }}\n\n{{ name }}",
).replace("title: 标题", "title: 关于{{ name }}的函\nrecipients:\n  - '{{ name }}'");

/** What every place of the template above must hold for a value. */
const expected = (value: string): readonly string[] => [
  `关于${value}的函`,
  `${value}：`,
  value,
  `段落${value}。`,
  value + value,
  `一、${value}`,
  `（一）${value}`,
  value,
  value,
  value,
  `${value}：${value}`,
  "附件：",
  value,
  "附件",
  value,
  value,
];

test.each(HOSTILE)("the value %j comes out as it is and changes no structure", (name) => {
  expect(textOf(drafted(EVERYWHERE, { name }))).toEqual(expected(name));
});

test("straight quotation marks and full-width digits of a record are printed as “ ” and half-width", () => {
  expect(textOf(drafted(EVERYWHERE, { name: '"甲"第２批' }))).toEqual(expected("“甲”第2批"));
});

test("any value comes out as it is printed, wherever it stands", () => {
  const text = fc.oneof(fc.string({ minLength: 1, unit: "grapheme" }), fc.constantFrom(...HOSTILE));
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 3 }), (texts) => {
      const name = texts.join("").replace(/[\r\n]/g, "");
      fc.pre(name !== "");
      expect(textOf(drafted(EVERYWHERE, { name }))).toEqual(expected(withPrintedMarks(name)));
    }),
    { numRuns: 100 },
  );
});
