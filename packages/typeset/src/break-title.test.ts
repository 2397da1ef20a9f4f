import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { breakTitle } from "./break-title.ts";

const room = (title: string, words: readonly string[] = []) => ({
  widths: Array.from(title, (char) => (/[0-9]/.test(char) ? 0.5 : 1)),
  room: 20.1,
  breaks: [],
  words,
});
const split = (title: string, words: readonly string[] = []): readonly string[] =>
  breakTitle(title, room(title, words));
const width = (line: string): number =>
  Array.from(line).reduce((sum, char) => sum + (/[0-9]/.test(char) ? 0.5 : 1), 0);

describe("a title", () => {
  test("that fits stays on one line", () => {
    expect(split("关于公布示范单位名单的通知")).toEqual(["关于公布示范单位名单的通知"]);
  });

  test("breaks between words, each line longer than the one above", () => {
    const lines = split("某某省工业和信息化厅关于公布2026年度示范单位名单的通知");
    expect(lines).toHaveLength(2);
    expect(width(lines[0] ?? "")).toBeLessThan(width(lines[1] ?? ""));
    expect(lines.join("|")).not.toMatch(/信\|息|公\|布|通\|知|\|的|2026\|年/);
  });

  test("keeps the programme's own words whole", () => {
    const word = "工业经济高质量发展示范园区";
    for (const title of [
      `某某厅关于组织开展第四批${word}申报工作的通知`,
      `关于撤销某某市某某县${word}称号的公告`,
    ]) {
      expect(split(title, [word]).some((line) => line.includes(word))).toBe(true);
    }
  });

  test("takes one line more where the fewest would make a block of equal lines", () => {
    const lines = split("工".repeat(40));
    const widths = lines.map(width);
    expect(new Set(widths).size).toBeGreaterThan(1);
    expect(lines).toHaveLength(3);
  });

  test("keeps an issuer together with the number of those who sign with it", () => {
    const lines = split("某某省工业和信息化厅等五部门关于公布2026年度工业经济高质量发展示范园区名单的通知");
    expect(lines[0]).toMatch(/等五部门/);
  });

  test("keeps the names of joint issuers whole", () => {
    const names = ["某某省工业和信息化厅", "某某省发展和改革委员会", "某某省财政厅"];
    const lines = split(`${names.join(" ")}关于公布示范单位名单的通知`);
    for (const name of names) expect(lines.some((line) => line.includes(name))).toBe(true);
  });

  test("ends also with blanks at its edges or side by side", () => {
    for (const title of [
      " 关于名单的通知",
      "关于名单的通知 ",
      "某某厅  某某局关于公布2026年度第一批示范单位名单的通知",
    ]) {
      expect(split(title).join("").replaceAll(" ", "")).toBe(title.replaceAll(" ", ""));
    }
  });

  test("of joint issuers breaks neither words nor numbers after their names", () => {
    const lines = split(
      "某某省工业和信息化厅 某某省发展和改革委员会关于组织申报2026年度（第一批）示范单位的通知",
    );
    expect(lines.join("|")).not.toMatch(/\d\|\d|\|）|改\|革|通\|知|申\|报/);
  });

  test("keeps what stands in 《》 whole where a line holds it", () => {
    const name = "《某某省示范园区培育认定实施方案》";
    expect(split(`关于印发${name}和做好有关材料报送工作的通知`).some((line) => line.includes(name))).toBe(
      true,
    );
    const long = `关于印发《${"某某省示范园区培育认定管理工作".repeat(2)}实施方案》的通知`;
    expect(split(long).join("")).toBe(long);
  });

  test("starts a line with 和 or 及 rather than tear a word or 《》", () => {
    const lines = split(
      "关于有关《产业园培育认定实施方案》及专家和2026年度进一步集群程序特色产业评价保障材料报送的公示",
    );
    expect(lines.some((line) => line.includes("《产业园培育认定实施方案》"))).toBe(true);
    expect(lines.join("|")).not.toMatch(/专\|家|年\|度|2\|0/);
  });

  test("takes the author's own breaks where the lines fit", () => {
    const title = "某某厅关于公布名单的通知";
    expect(breakTitle(title, { ...room(title), breaks: [3] })).toEqual(["某某厅", "关于公布名单的通知"]);
  });

  test("starts a line with 关于 rather than end one with it", () => {
    expect(split("某某省工业和信息化厅关于公布2026年度（第一批）某某省工业经济高质量发展名单的通知")).toEqual(
      ["某某省工业和信息化厅", "关于公布2026年度（第一批）某某省", "工业经济高质量发展名单的通知"],
    );
  });

  test("never starts a line with 的 and never ends with a single character", () => {
    const word = fc.constantFrom(
      "某某省工业和信息化厅",
      "关于",
      "公布",
      "2026年度",
      "第四批",
      "传统产业",
      "名单",
      "的",
      "通知",
      "县",
      "《办法》",
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 4, maxLength: 16 }), (words) => {
        const title = words.join("");
        const lines = split(title);
        expect(lines.join("")).toBe(title);
        for (const line of lines) expect(width(line)).toBeLessThanOrEqual(20.1);
        if (!/的的|关于的|^的/.test(title)) {
          for (const line of lines.slice(1)) expect(line[0]).not.toBe("的");
        }
      }),
      { numRuns: 200 },
    );
  });
});
