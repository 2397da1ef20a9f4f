import { expect, test } from "vitest";
import { drafted, withBody } from "../testing.ts";

const said = (output: string, fields?: Readonly<Record<string, unknown>>): string => {
  const block = drafted(withBody(output), fields).text[0];
  return block?.kind === "paragraph" ? block.text : "";
};

test.each([
  ["{{ on | date }}", "2026年1月5日"],
  ["{{ on | monthDay }}", "1月5日"],
  ["{{ on | year }}年", "2026年"],
  ["{{ on | year | plus: 1 }}", "2027"],
  ["{{ on | dateRange: on }}", "2026年1月5日"],
  ["{{ rows | count }}", "2"],
  ["{{ rows | count | chineseNumber }}", "二"],
  ["{{ grade | label }}", "良好"],
  ["{{ name | sentence }}", "甲。"],
  ["{{ name | issuer }}", "甲"],
  ["{% if names %}{{ names | join }}{% endif %}", "甲、乙"],
  ['{% if names %}{{ names | join: "，" }}{% endif %}', "甲，乙"],
  ["{% if docNo %}{{ docNo | docNo }}{% endif %}", "某发〔2026〕7号"],
  ["{% if rate %}{{ rate | number: 2 }}%{% endif %}", "1.01%"],
  ["{{ count | number: 1 }}", "2.0"],
  ['{{ note | default: "无" }}', "无"],
  ["{% if until %}{{ on | dateRange: until }}{% endif %}", "2026年1月5日至2027年2月1日"],
])("%s is %s", (output, text) => {
  const docNo = { prefix: "某发", year: 2026, seq: 7 };
  expect(said(output, { names: ["甲", "乙"], docNo, rate: 1.005, until: "2027-02-01" })).toBe(text);
});

test.each([
  ['{{ until | default: "另定" | date }}', "另定"],
  ['{{ until | default: "另定" | year | plus: 1 }}', "另定"],
  ["{{ until | default: on | monthDay }}", "1月5日"],
  ["{{ on | dateRange: on }}", "2026年1月5日"],
])("%s, where no date is given, is %s", (output, text) => expect(said(output)).toBe(text));

test("a sentence that has its end mark keeps it", () => {
  expect(said("{{ name | sentence }}", { name: "好吗？" })).toBe("好吗？");
});

test("the ending 文件 isn't part of an issuer's name", () => {
  expect(said("{{ name | issuer }}", { name: "某某厅文件" })).toBe("某某厅");
});

test.each([
  [["甲"], "《甲》"],
  [["甲", "乙"], "《甲》和《乙》"],
  [["甲", "乙", "丙"], "《甲》《乙》和《丙》"],
  [["甲1", "乙", "丙2", "丁"], "《甲》（文1号）、《乙》《丙》（文2号）和《丁》"],
])("papers %j are listed as %s", (names, text) => {
  const papers = names.map((name) => ({
    title: name.charAt(0),
    ...(name.length > 1 ? { docNo: `文${name.charAt(1)}号` } : {}),
  }));
  expect(said("{% if papers %}{{ papers | papers }}{% endif %}", { papers })).toBe(text);
  expect(said("{% if papers %}{{ papers | titles }}{% endif %}", { papers })).not.toContain("号");
});

test("halves are rounded away from zero", () => {
  const round = (rate: number) => said("{% if rate %}{{ rate | number: 2 }}{% endif %}", { rate });
  expect([0.125, 8.345, -1.005, 0.004].map(round)).toEqual(["0.13", "8.35", "-1.01", "0.00"]);
});
