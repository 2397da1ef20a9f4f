import { type Block, paragraph } from "@shifan/document";
import { expect, test } from "vitest";
import { drafted, faultsOf, withBody } from "./testing.ts";

const body = (source: string, fields?: Readonly<Record<string, unknown>>): readonly Block[] =>
  drafted(withBody(source), fields).text;

const words = (source: string, fields?: Readonly<Record<string, unknown>>) =>
  body(source, fields).map((it) =>
    it.kind === "paragraph" ? `${it.item?.label ?? ""}${it.lead}${it.text}` : it.kind,
  );

const rows = (source: string, fields?: Readonly<Record<string, unknown>>) =>
  body(source, fields).flatMap((it) => (it.kind === "table" ? it.rows : []));

const HEAD = "| 甲 | 乙 |\n| --- | --- |\n";

/** Bodies that are right whatever the record says. */
const RIGHT: readonly (readonly [title: string, body: string])[] = [
  ["an else in a cell", `${HEAD}| {% if note %}有{% else %}无{% endif %} | 丙 |`],
  [
    "an elsif in a cell",
    `${HEAD}| {% if count > 3 %}多{% elsif count > 1 %}中{% else %}少{% endif %} | 丙 |`,
  ],
  [
    "an else in every cell of a loop",
    `${HEAD}{% for row in rows %}\n| {% if row.b %}有{% else %}无{% endif %} | {% unless row.b %}有{% else %}无{% endunless %} |\n{% endfor %}`,
  ],
  ["an else in an item", "1. **要快。**{% if note %}有{% else %}无{% endif %}办好。\n2. 乙"],
  ["an else in an item's lead", "1. **{% if note %}有{% else %}无{% endif %}。**办好。"],
  ["an else in a heading", "# {% if note %}有{% else %}无{% endif %}"],
  ["an else in a line to sign", "- [签] {% if note %}甲{% else %}乙{% endif %}：{{ name }}"],
  [
    "an else between two tables",
    `{% if note %}\n${HEAD}| 丙 | 丁 |\n{% else %}\n| 甲 |\n| --- |\n| 丙 |\n{% endif %}`,
  ],
  [
    "an else between two tables, tags beside rows",
    `{% if note %}${HEAD}| 丙 | 丁 |{% else %}| 甲 |\n| --- |\n| 丙 |{% endif %}`,
  ],
  ["an else between rows", `${HEAD}{% if note %}\n| 丙 | 丁 |\n{% else %}\n| 戊 | 己 |\n{% endif %}`],
  [
    "a column under the same condition in every row",
    "| 甲 |{% if note %} 乙 |{% endif %}\n| --- |{% if note %} --- |{% endif %}\n| 丙 |{% if note %} 丁 |{% endif %}",
  ],
  [
    "a column under a condition turned round",
    "| 甲 |{% if note %} 乙 |{% endif %}\n| --- |{% unless note == nil %} --- |{% endunless %}\n| 丙 |{% if note %} 丁 |{% endif %}",
  ],
  [
    "a cell for each of two values",
    `${HEAD}| 丙 |{% if grade == "good" %} 丁 |{% endif %}{% if grade != "good" %} 戊 |{% endif %}`,
  ],
  ["a caption or none", `{% if note %}\n[表题] 丁\n\n{% endif %}\n${HEAD}| 丙 | 丁 |`],
  [
    "an attachment's own depth under a condition",
    "# 甲\n\n{% if note %}\n#### 乙\n\n{% endif %}\n# 丙\n\n1. 丁",
  ],
  [
    "marks of the last row",
    `${HEAD}{% for row in rows %}\n| {{ row.a }} | {% unless forloop.last %}、{% else %}。{% endunless %} |\n{% endfor %}`,
  ],
];

test.each(RIGHT)("%s is right", (_, source) => expect(faultsOf(withBody(source))).toEqual([]));

/** Bodies that are wrong in one way of many only; they start on line 5 of the file. */
const WRONG: readonly (readonly [title: string, faults: readonly string[], body: string])[] = [
  [
    "a row short of a cell when a condition holds",
    ["7 cells"],
    `${HEAD}| 丙 |{% if note %} 丁 | 戊 |{% else %} 己 |{% endif %}`,
  ],
  ["a row short of a cell when it doesn't", ["7 cells"], `${HEAD}| 丙 |{% if note %} 丁 |{% endif %}`],
  [
    "a row wrong in the second of two tables",
    ["12 cells"],
    `{% if note %}\n${HEAD}| 丙 | 丁 |\n{% else %}\n| 甲 |\n| --- |\n| 丙 | 丁 |\n{% endif %}`,
  ],
  [
    "a row that two conditions make together",
    ["7 cells"],
    `${HEAD}| 丙 {% if note %}|{% endif %}{% if count > 1 %} 丁 {% endif %}{% if note %}{% else %}|{% if count > 1 %} 戊 |{% endif %}{% endif %} |`,
  ],
  ["cells in a loop", ["7 cells"], `${HEAD}| 丙 |{% for row in rows %} {{ row.a }} |{% endfor %}`],
  ["a lead that is empty without a value", ["5 emphasis"], "1. **{% if note %}{{ note }}{% endif %}**办好。"],
  ["stars in an alternative", ["8 emphasis"], "{% if note %}\n甲\n{% else %}\n乙*丙*\n{% endif %}"],
  [
    "a caption whose table is left out",
    ["5 mark-place"],
    `[表题] 丁\n\n{% if note %}\n${HEAD}| 丙 | 丁 |\n{% endif %}`,
  ],
  [
    "a list under a heading that may be deepest",
    ["9 too-deep"],
    "{% if note %}\n#### 乙\n\n{% endif %}\n1. 丁",
  ],
  [
    "a table whose head is left out",
    ["8 loose-table"],
    `{% if note %}\n${HEAD.trimEnd()}{% endif %}\n| 丙 | 丁 |`,
  ],
];

test.each(WRONG)("%s is refused", (_, faults, source) => expect(faultsOf(withBody(source))).toEqual(faults));

test("one fault in a line with many conditions is told once", () => {
  const many = Array.from(
    { length: 9 },
    (_, index) => `{% if count > ${index} %}子{% else %}丑{% endif %}`,
  ).join("");
  expect(faultsOf(withBody(`甲*乙*${many}`))).toEqual(["5 emphasis"]);
});

test("any two of many conditions are tried together", () => {
  const many = Array.from({ length: 12 }, (_, index) => `{% if count > ${index} %}子{% endif %}`).join("");
  const pair = "{% if note %}{% if count == 77 %} 丁 |{% endif %}{% endif %}";
  expect(faultsOf(withBody(`${HEAD}| 丙 | ${many} |${pair}`))).toEqual(["7 cells"]);
});

test("a block of tags is a block of its own, without empty lines around it", () => {
  const source = "甲。\n{% if note %}\n乙。\n{% else %}\n丙。\n{% endif %}\n丁。";
  expect(words(source)).toEqual(["甲。", "丙。", "丁。"]);
  expect(words(source, { note: "有" })).toEqual(["甲。", "乙。", "丁。"]);
  expect(words("甲。\n{% if note %}\n乙。\n{% endif %}\n丁。")).toEqual(["甲。", "丁。"]);
});

test("a block of tags on one line is a block of its own", () => {
  const source = "甲。\n{% if note %}乙。{% endif %}\n丁。";
  expect(words(source)).toEqual(["甲。", "丁。"]);
  expect(words(source, { note: "有" })).toEqual(["甲。", "乙。", "丁。"]);
});

test("tags among the words of a line leave its paragraph whole", () => {
  expect(body("甲，\n{% if note %}乙{% else %}丙{% endif %}，\n丁。")).toEqual([paragraph("甲，丙，丁。")]);
  expect(body("甲，{% if note %}乙{% endif %}\n丁。")).toEqual([paragraph("甲，丁。")]);
});

test("every turn of a loop is a block of its own", () => {
  expect(words("名单：\n{% for row in rows %}\n{{ row.a }}\n{% endfor %}\n完。")).toEqual([
    "名单：",
    "一",
    "二",
    "完。",
  ]);
});

test("rows between tags stay in their table, what follows doesn't", () => {
  const source = `${HEAD}{% for row in rows %}\n{% if row.b %}\n| {{ row.a }} | {{ row.b }} |\n{% endif %}\n{% endfor %}\n{% if note %}| 末 | 行 |{% endif %}\n| 合计 | 1 |\n{% if count > 1 %}\n说明。\n{% endif %}`;
  expect(rows(source)).toEqual([
    ["二", "乙"],
    ["合计", "1"],
  ]);
  expect(rows(source, { note: "有" })).toEqual([
    ["二", "乙"],
    ["末", "行"],
    ["合计", "1"],
  ]);
  expect(words(source)).toEqual(["table", "说明。"]);
});

test("rows may do without lines at their ends", () => {
  expect(rows("甲 | 乙\n--- | ---\n{% for row in rows %}\n{{ row.a }} | 丙\n{% endfor %}")).toEqual([
    ["一", "丙"],
    ["二", "丙"],
  ]);
});

test("items and the lists inside them go on counting across tags", () => {
  const source =
    "1. 甲\n{% for row in rows %}\n   1. {{ row.a }}\n{% endfor %}\n{% if count > 1 %}\n1. 乙\n{% endif %}\n1. 丙";
  expect(words(source)).toEqual(["一、甲", "（一）一", "（二）二", "二、乙", "三、丙"]);
});

test("tags with dashes stand alone on a line like others", () => {
  expect(words("甲。\n{%- if count > 1 -%}\n乙。\n{%- endif -%}\n丁。")).toEqual(["甲。", "乙。", "丁。"]);
});

test("a long table of rows that differ in a cell has every value in its place", () => {
  const many = Array.from({ length: 40 }, (_, index) => ({
    a: `甲${index}`,
    ...(index % 3 === 0 ? { b: `乙|${index}` } : {}),
  }));
  const source = `${HEAD}{% for row in rows %}\n| {{ row.a }} | {% if row.b %}{{ row.b }}{% else %}—{% endif %} |\n{% endfor %}`;
  expect(rows(source, { rows: many })).toEqual(many.map((it) => [it.a, it.b ?? "—"]));
});

test("words and rows that only look alike aren't taken for each other", () => {
  expect(rows("| 甲 |\n| --- |\n| {{ name }} |\n|  |\n| {{ name }} |")).toEqual([["甲"], [""], ["甲"]]);
});

test("every turn of a loop may have its own table", () => {
  const loop = (end: string) => `{% for row in rows %}\n${HEAD}| {{ row.a }} |${end}\n{% endfor %}`;
  for (const end of [" 丙 |", " 丙 |\n"]) {
    const tables = body(loop(end)).map((it) => it.kind === "table" && it.rows);
    expect(tables).toEqual([[["一", "丙"]], [["二", "丙"]]]);
  }
  expect(faultsOf(withBody(loop("\n")))).toEqual(["8 cells"]);
});
