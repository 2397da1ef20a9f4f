import fc from "fast-check";
import { expect, test } from "vitest";
import { loadTemplate } from "./load-template.ts";
import { MESSAGES } from "./messages.zh.ts";
import { faultsOf, schema, withBody } from "./testing.ts";

/** Bodies that are wrong in one way each; they start on line 5 of the file. */
const BODIES: readonly (readonly [fault: string, body: string])[] = [
  ["5 unknown-name", "{{ nane }}"],
  ["6 unknown-name", "第一行\n{{ rows.first.c }}"],
  ["7 unknown-name", "{% for row in rows %}\n{{ row.a }}\n{{ row.aa }}\n{% endfor %}"],
  ["7 unknown-name", "{% for row in rows %}\n{% endfor %}\n{{ row.a }}"],
  ["5 unknown-filter", "{{ name | upcase }}"],
  ["5 wrong-filter", "{{ count | date }}"],
  ["5 wrong-filter", "{{ name | label }}"],
  ["5 wrong-filter", "{{ name | join }}"],
  ["5 wrong-argument", "{{ on | dateRange: name }}"],
  ["5 wrong-argument", "{{ on | dateRange }}"],
  ["5 wrong-argument", '{{ rows | total: "a" }}'],
  ["5 optional-unguarded", "{{ note }}"],
  ["5 optional-unguarded", "{{ docNo | docNo }}"],
  ["5 optional-unguarded", "{{ docNo.year }}"],
  ["5 optional-unguarded", "{% for name in names %}{{ name }}{% endfor %}"],
  ["5 optional-unguarded", "{% if note or count > 1 %}{{ note }}{% endif %}"],
  ["5 optional-unguarded", "{% if note %}甲{% else %}{{ note }}{% endif %}"],
  ["5 optional-unguarded", "{% unless note %}{{ note }}{% endunless %}"],
  ["6 optional-unguarded", "{% for row in rows %}\n{{ row.b }}\n{% endfor %}"],
  ["5 optional-unguarded", "{{ on | dateRange: until }}"],
  ["5 not-a-list", "{% for x in name %}{{ x }}{% endfor %}"],
  ["5 not-a-list", "{% for x in (1..3) %}甲{% endfor %}"],
  ["5 loop-option", "{% for row in rows limit: 2 %}{{ row.a }}{% endfor %}"],
  ["5 not-printable", "{{ rows }}"],
  ["5 not-printable", "{{ agreed }}"],
  ["5 raw-date", "{{ on }}"],
  ["5 raw-date", "{{ on | sentence }}"],
  ["5 raw-date", "{{ on | issuer }}"],
  ["5 raw-date", "{% if until %}{{ until }}{% endif %}"],
  ["5 raw-date", '{{ until | default: "另定" }}'],
  ["5 raw-date", '{{ until | default: "另定" | sentence }}'],
  ["5 raw-date", "{{ note | default: on }}"],
  ["5 raw-date", "{% for day in days %}{{ day }}{% endfor %}"],
  ["5 raw-code", "{{ grade }}"],
  ["5 raw-code", "{{ grade | sentence }}"],
  ["5 raw-code", "{{ grade | default: name }}"],
  ["5 raw-code", "{{ note | default: grade }}"],
  ["5 raw-code", "{% for kind in kinds %}{{ kind }}{% endfor %}"],
  ["5 raw-list", "{% if kinds %}{{ kinds | join }}{% endif %}"],
  ["5 raw-list", "{% if days %}{{ days | join }}{% endif %}"],
  ["5 not-in-enum", '{% if grade == "god" %}甲{% endif %}'],
  ["5 not-in-enum", '{% if kind == "乙" %}甲{% endif %}'],
  ["7 not-in-enum", '{% if count > 1 %}\n甲\n{% elsif grade == "bad" %}\n乙\n{% endif %}'],
  ["5 wrong-comparison", '{% if count == "2" %}甲{% endif %}'],
  ["5 always-true", "{% if rows %}甲{% endif %}"],
  ["5 multiline-inline", "{% if story %}经过：{{ story }}{% endif %}"],
  ["7 multiline-inline", "| 甲 |\n| --- |\n| {% if story %}{{ story }}{% endif %} |"],
  ["5 unknown-tag", '{% include "x" %}'],
  ["5 unknown-tag", "{% assign a = 1 %}"],
  ["5 syntax", "{{ name | }}甲{{ "],
  ["5 unclosed", "{% if note %}甲"],
  ["6 unclosed", "{% if note %}\n{% for row in rows %}\n{{ row.a }}\n{% endif %}"],
  ["6 wide-mark", "甲\n{{ name ｜ issuer }}"],
  ["5 wide-mark", "{% if note == “甲” %}乙{% endif %}"],
  ["6 wide-brace", "甲\n｛｛ name ｝｝"],
  ["5 stray-brace", "甲{ name }乙"],
  ["5 stray-brace", "{{ name }}}"],
  ["6 unfinished", "甲\n乙【此处待补】"],
  ["5 unfinished", "TODO 补上依据"],
  ["5 unfinished", "（此处填写依据）"],
  ["5 unfinished", "联系人：[待补]"],
  ["5 unfinished", "XXX县人民政府"],
  ["5 unfinished", "________年"],
  ["5 heading-space", "＃整改事项"],
  ["5 wide-mark", '{% if note ！= "甲" %}乙{% endif %}'],
  ["5 heading-space", "#整改事项"],
  ["6 heading-space", "甲\n##乙"],
  ["6 html", "甲\n<b>乙</b>"],
  ["7 html", "甲\n\n<!-- 乙 -->"],
  ["5 link", "[甲](http://a)"],
  ["5 link", "<http://a.cn>"],
  ["5 link", "[甲]: http://a"],
  ["5 image", "![甲](a.png)"],
  ["5 code", "`甲`"],
  ["5 code", "```\n甲\n```"],
  ["5 quote-block", "> 甲"],
  ["7 rule-line", "甲\n\n---"],
  ["5 emphasis", "甲*乙*"],
  ["5 emphasis", "甲**乙**"],
  ["5 bullet", "- 甲"],
  ["5 sign-line", "- [签] 没有冒号"],
  ["5 too-deep", "##### 甲"],
  ["6 too-deep", "#### 甲\n1. 乙"],
  ["5 own-number", "# 一、甲"],
  ["6 own-number", "# 甲\n## （一）乙"],
  ["5 loose-table", "| 甲 | 乙 |\n丙"],
  ["7 cells", "| 甲 | 乙 |\n| --- | --- |\n| 丙 |"],
  ["5 mark-place", "[表题] 甲"],
  ["5 mark-place", "## 附件：甲"],
  ["6 private-character", "甲\n\uE000乙"],
  ["5 private-character", "甲\uE002乙"],
];

/** Whole files that are wrong in one way each. */
const FILES: readonly (readonly [fault: string, source: string])[] = [
  ["1 no-front-matter", "甲"],
  ["3 bad-front-matter", '---\nlayout: plain\ntitle: "甲\n---\n'],
  ["2 unknown-layout", "---\nlayout: plane\ntitle: 甲\n---\n"],
  ["1 no-title", "---\nlayout: plain\n---\n"],
  ["4 unknown-element", "---\nlayout: plain\ntitle: 甲\nrecipient: 乙\n---\n"],
  ["4 wrong-element", "---\nlayout: plain\ntitle: 甲\nnote:\n  - 乙\n---\n"],
  ["3 unknown-name", '---\nlayout: plain\ntitle: "{{ nam }}"\n---\n'],
  ["5 unknown-name", "---\nlayout: plain\ntitle: |\n  甲\n  {{ nam }}\n---\n"],
  ["4 raw-date", '---\nlayout: plain\ntitle: 甲\nnote: "{{ on }}"\n---\n'],
  ["3 raw-code", '---\nlayout: plain\ntitle: "{{ grade }}"\n---\n'],
  ["4 not-printable", '---\nlayout: plain\ntitle: 甲\ncopiedTo: "{{ kinds }}"\n---\n'],
  ["6 optional-unguarded", '---\nlayout: plain\ntitle: 甲\nrecipients:\n  - 乙\n  - "{{ note }}"\n---\n'],
  [
    "4 multiline-inline",
    '---\nlayout: plain\ntitle: 甲\nnote: "{% if story %}{{ story }}{% endif %}"\n---\n',
  ],
];

test.each(BODIES)("%s: %j", (fault, body) => expect(faultsOf(withBody(body))).toContain(fault));

test.each(FILES)("%s in %j", (fault, source) => expect(faultsOf(source)).toContain(fault));

test("every fault that a template can have is provoked above", () => {
  const provoked = new Set([...BODIES, ...FILES].map(([fault]) => fault.split(" ")[1]));
  expect([...provoked].sort()).toEqual(Object.keys(MESSAGES).sort());
});

test("all faults are told, in the order of the file", () => {
  const body = "{{ nane }}\n{% include %}\n<b>\n\n{{ count | date }}\n\n- 甲";
  expect(faultsOf(withBody(body))).toEqual([
    "5 unknown-name",
    "6 unknown-tag",
    "7 html",
    "9 wrong-filter",
    "11 bullet",
  ]);
});

test("a fault names the file and the nearest right name", () => {
  const loading = loadTemplate(withBody("{{ nane }}"), schema, "a/template.md");
  expect(loading).toMatchObject({
    ok: false,
    faults: [{ file: "a/template.md", line: 5, message: "数据中没有“nane”这一项，是不是“name”？" }],
  });
});

test.each([
  ["{{ on }}", "{{ on | date }}"],
  ["{{ on | sentence }}", "{{ on | date | sentence }}"],
  ['{{ until | default: "另定" }}', '{{ until | default: "另定" | date }}'],
  ["{{ grade | default: name | sentence }}", "{{ grade | default: name | label | sentence }}"],
])("%s is told to be written as %s, which is right", (wrong, right) => {
  const loading = loadTemplate(withBody(wrong), schema, "x");
  expect(loading.ok ? "" : loading.faults[0]?.message).toContain(right);
  expect(faultsOf(withBody(right))).toEqual([]);
});

test("the day and the seal that the front matter tells stay as they are stored", () => {
  expect(faultsOf('---\nlayout: plain\ntitle: 甲\ndate: "{{ on }}"\nprintedOn: "{{ on }}"\n---\n')).toEqual(
    [],
  );
});

test.each([
  ["a date compared", '{% if on == "2026-01-05" %}甲{% endif %}'],
  ["a code compared", '{% if grade == "good" %}甲{% endif %}'],
  ["a date in a date's place", "{{ until | default: on | date }}"],
  ["codes counted", "{% if kinds %}{{ kinds | count }}{% endif %}"],
  ["codes one by one", "{% if kinds %}{% for kind in kinds %}{{ kind | label }}{% endfor %}{% endif %}"],
  ["a guard", "{% if note %}{{ note }}{% endif %}"],
  ["a guard of two", '{% if note and grade == "good" %}{{ note }}{% endif %}'],
  ["a guard turned round", "{% unless note %}甲{% else %}{{ note }}{% endunless %}"],
  ["a comparison", '{% if note == "甲" %}{{ note }}{% endif %}'],
  ["a comparison with nothing", "{% if note != nil %}{{ note }}{% endif %}"],
  ["a guard of a part", "{% if docNo.year > 2000 %}{{ docNo | docNo }}{% endif %}"],
  ["a default", '{{ note | default: "无" }}'],
  ["a list that isn't empty", "{% if rows.size > 0 %}{{ rows.first.a }}{% endif %}"],
  ["a guard inside a loop", "{% for row in rows %}{% if row.b %}{{ row.b }}{% endif %}{% endfor %}"],
  ["an alternative of paragraphs", "{% if story %}\n{{ story }}\n{% else %}\n没有。\n{% endif %}"],
  ["rows in a loop", "| 甲 |\n| --- |\n{% for row in rows %}\n| {{ row.a }} |\n{% endfor %}"],
])("%s is right", (_, body) => expect(faultsOf(withBody(body))).toEqual([]));

test("line ends of other systems and a byte order mark don't move the lines", () => {
  expect(faultsOf(`\uFEFF${withBody("甲\n{{ nane }}")}`.replaceAll("\n", "\r\n"))).toEqual([
    "6 unknown-name",
  ]);
});

test("no text makes loading throw", () => {
  const pieces = fc.constantFrom(
    "{{",
    "}}",
    "{%",
    "%}",
    " if ",
    "for x in rows",
    "name",
    "|",
    "\n",
    "#",
    "*",
    "-",
    "`",
    "<b>",
    "：",
    "[签]",
    "endif",
    "'",
    "---",
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 24 }), (words) => {
      loadTemplate(withBody(words.join("")), schema, "x");
      loadTemplate(words.join(""), schema, "x");
    }),
    { numRuns: 150 },
  );
});

test("an output that is not ended is one fault, whatever stands below it", () => {
  expect(faultsOf(withBody("甲{{ name 乙：丙，\n\n丁：{{ name }}"))).toEqual([
    expect.stringMatching(/^5 syntax/),
  ]);
});

test("a meeting whose time is still to be settled is no place left for later", () => {
  expect(faultsOf(withBody("会议时间（待定）另行通知。"))).toEqual([]);
});
