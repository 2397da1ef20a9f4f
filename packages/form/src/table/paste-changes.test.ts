import type { SchemaNode } from "@shifan/schema";
import { expect, test } from "vitest";
import { pasteChanges } from "./paste-changes.ts";

const nodes: readonly SchemaNode[] = [
  { type: "number", "x-unit": "户" },
  { type: "number", readOnly: true },
  { type: "string", format: "date" },
  { type: "string", enum: ["reserve"], "x-enum-labels": { reserve: "储备" } },
];
const paste = (texts: readonly string[], lockedColumn?: number) =>
  pasteChanges(
    { placed: texts.map((text, column) => ({ row: 0, column, text })), notes: ["按标题行对应各列"] },
    (row, column) => {
      const node = nodes[column];
      return (
        node && {
          pointer: `/${row}/${column}`,
          node,
          name: `第${column + 1}列`,
          locked: column === lockedColumn,
        }
      );
    },
  );

test("what a paste took, and what it left out, is said", () => {
  expect(paste(["1,200", "7", "2024.3.1", "储备", "多余"])).toEqual({
    changes: [
      { pointer: "/0/0", value: 1200 },
      { pointer: "/0/2", value: "2024-03-01" },
      { pointer: "/0/3", value: "reserve" },
    ],
    said: "已粘贴1行，共3格；按标题行对应各列；自动计算的1格不用填入；超出表格的1格没有填入",
  });
});

test("what can't be understood stays in its cell and is counted", () => {
  const { changes, said } = paste(["约300", "", "2024.3", "拟建"]);
  expect(changes.map(({ value }) => value)).toEqual(["约300", "2024.3", "拟建"]);
  expect(said).toContain("3格看不懂，照原样留在格中，请改正：第1列的“约300”、第3列的“2024.3”、第4列的“拟建”");
});

test("cells that were not returned stay as they are, and are counted", () => {
  const { changes, said } = paste(["1,200", "", "2024.3.1"], 0);
  expect(changes).toEqual([{ pointer: "/0/2", value: "2024-03-01" }]);
  expect(said).toContain("已粘贴1行，共1格");
  expect(said).toContain("不能修改的1格没有填入");
});

test("a figure is taken with its unit, also under another name of it", () => {
  expect(paste(["512户"]).changes).toEqual([{ pointer: "/0/0", value: 512 }]);
  expect(paste(["1,512 家"]).changes).toEqual([{ pointer: "/0/0", value: 1512 }]);
});
