import { expect, test } from "vitest";
import { repeatedNumbers } from "./repeated-numbers.ts";

const record = (line: number, seq: number | null) => ({
  line,
  data: { docNo: { prefix: "鲁工信函", year: 2027, seq } },
});

test("a number that several papers of a list bear is named with their lines", () => {
  expect(repeatedNumbers([record(2, 36), record(3, 37), record(5, 36)])).toEqual([
    "第2、5行的发文字号都是“鲁工信函〔2027〕36号”，一个发文字号只能用于一份公文，请核对",
  ]);
});

test("papers without a number yet, and what is no record, share none", () => {
  expect(repeatedNumbers([record(2, null), record(3, null), { line: 4, data: undefined }])).toEqual([]);
});
