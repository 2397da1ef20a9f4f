// @vitest-environment happy-dom
import fc from "fast-check";
import { expect, test } from "vitest";
import { bareHtml } from "./bare-html.ts";
import { cellsOfHtml, cellsOfText, pastedCells } from "./pasted-cells.ts";

const clipboard = (types: Readonly<Record<string, string>>) => ({
  getData: (type: string) => types[type] ?? "",
});

test("rows and cells of a spreadsheet are kept apart, quoted line breaks too", () => {
  expect(cellsOfText('甲\t1\r\n"乙\n丙"\t"他说""好"""\r\n')).toEqual([
    ["甲", "1"],
    ["乙\n丙", '他说"好"'],
  ]);
});

test("any cells come back from the text that a spreadsheet makes of them", () => {
  const quote = (cell: string): string => (/["\t\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  const cell = fc.string().map((text) => text.replaceAll("\r", ""));
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 }), (rows) => {
      expect(cellsOfText(rows.map((row) => row.map(quote).join("\t")).join("\n"))).toEqual(rows);
    }),
  );
});

test("a table of a word processor becomes cells, merged ones with empty neighbours", () => {
  const html = `<p>前</p><table><tr><td colspan=2>合计</td><td>3</td></tr><tr><td rowspan=2>甲</td><td>1</td><td> 2&nbsp;</td></tr><tr><td>4</td><td>5<br>6</td></tr></table>`;
  expect(cellsOfHtml(html)?.cells).toEqual([
    ["合计", "", "3"],
    ["甲", "1", "2"],
    ["", "4", "5\n6"],
  ]);
});

test("a cell merged downwards is known in its other rows", () => {
  const html = "<table><tr><td rowspan=2 colspan=2>甲<td>1<tr><td>2</table>";
  expect(cellsOfHtml(html)).toEqual({
    cells: [
      ["甲", "", "1"],
      ["", "", "2"],
    ],
    carried: [
      ["", "", ""],
      ["甲", "", ""],
    ],
  });
});

test("the table of the clipboard goes before its text; a text without tabs belongs to the field at hand", () => {
  const html = "<table><tr><td>甲<td>乙</table>";
  expect(pastedCells(clipboard({ "text/html": html, "text/plain": "甲乙" }))?.cells).toEqual([["甲", "乙"]]);
  expect(pastedCells(clipboard({ "text/plain": "甲\t乙" }))?.cells).toEqual([["甲", "乙"]]);
  expect(pastedCells(clipboard({ "text/plain": "一段话\n又一段" }))).toBeUndefined();
});

test("in a table's cell the lines of a text are rows", () => {
  const pasted = (text: string) => pastedCells(clipboard({ "text/plain": text }), true)?.cells;
  expect(pasted("1\r\n2\r\n3\r\n")).toEqual([["1"], ["2"], ["3"]]);
  expect(pasted("1\n\n3")).toEqual([["1"], [""], ["3"]]);
  expect(pasted("甲\n")).toBeUndefined();
});

test("a spreadsheet's HTML is read without its styles, scripts and images", () => {
  const html = `<html xmlns:x="urn:x"><head><style><!-- td{mso-number-format:"0>1";} --></style></head><body>
    <!--StartFragment--><table border=0 style='width:100pt'><col width=72 style="width:54pt">
    <tr height=18 style='height:13.8pt'><td class=xl65 style='font-family:"宋体>"' colspan="2" onclick="x()">规模以上
    工业<img src="x.png"></td></tr><tr><td x:num="1.5" style='color:red'>1.50</td><td><p style='margin:0'>甲</p><p>乙</p></td></tr></table></body></html>`;
  expect(bareHtml(html)).not.toMatch(/style|mso|onclick|src=|x\.png/);
  expect(cellsOfHtml(html)?.cells).toEqual([
    ["规模以上工业", ""],
    ["1.50", "甲\n乙"],
  ]);
});
