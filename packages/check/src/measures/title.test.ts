import { expect, test } from "vitest";
import type { Subject } from "./subject.ts";
import { titleShape } from "./title.ts";

/** Width of a character of 二号, in millimetres. */
const EM = 7.76;
const LINES = [
  "某某省工业和信息化厅等三部门",
  "关于组织申报2027年度某某省",
  "工业经济高质量发展先进县的通知",
];

/** A paper of which only the title is known: lines of such widths. */
const withTitle = (widths: readonly number[]) =>
  ({
    paper: {
      title: LINES.map((text, i) => ({
        text,
        glyphs: Array.from(text),
        em: EM,
        left: 0,
        right: widths[i] ?? 0,
      })),
    },
  }) as unknown as Subject;

test.each([
  [[109, 106, 116], "held"],
  // The same lines without white beside the figures, as LibreOffice sets them.
  [[109, 104, 116], "held"],
  [[109, 101, 116], "broken"],
  [[109, 110, 111], "broken"],
])("lines of %j mm: BD-02 %s", (widths, outcome) => {
  expect(titleShape(withTitle(widths)).outcome).toBe(outcome);
});
