import { describe, expect, test } from "vitest";
import { changedMarks, withPrintedMarks } from "./printed-marks.ts";

describe("texts of a record are printed", () => {
  test.each([
    ['推行"专精特新"培育和"5G"应用', "推行“专精特新”培育和“5G”应用"],
    ['提出"一链一策"', "提出“一链一策”"],
    ["第１２批，Ａ类", "第12批，A类"],
    ["全角标点（，。）不变", "全角标点（，。）不变"],
  ])("%s as %s", (text, printed) => expect(withPrintedMarks(text)).toBe(printed));

  test.each([
    ["a foreign sentence", 'the "Smart Factory" project'],
    ["a code", 'A"1"B'],
    ["a text in which one mark is left over, for nobody can tell which", '口径为15"的"甲"型'],
  ])("as they are where the quotation marks belong to %s", (_, text) =>
    expect(withPrintedMarks(text)).toBe(text),
  );

  test("wherever they stand in it, and other values stay", () => {
    const record = { a: ['"甲"方'], b: { c: 1, d: null, e: "２０２６年" }, f: true };
    expect(withPrintedMarks(record)).toEqual({ a: ["“甲”方"], b: { c: 1, d: null, e: "2026年" }, f: true });
  });
});

test("what was changed is told by the words around it, once a text", () => {
  const record = { a: '近年来我市着力推行"专精特新"培育', b: ["不变", "第２批"], c: 'the "x"' };
  expect(changedMarks(record)).toEqual(["着力推行“专精特新”培育", "第2批"]);
});
