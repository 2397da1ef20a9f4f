import { type SignLines, signLineGaps, signLineIndent } from "@shifan/document";
import { body, bodyHeight, cell, charsOfLine, mm } from "@shifan/gb9704";
import type { Context } from "./context.ts";
import type { RuleItem } from "./pages.ts";
import { blankLines, type Slice } from "./slices.ts";
import { type Column, filled, textLines } from "./text-block.ts";

/** Thickness of the line to sign on, and how far it lies below the characters beside it. */
const LINE = mm(0.25);
const BELOW = mm(0.6);

/** Lines for signing by hand: each label at the middle of the column; where nothing stands yet, a line to write on. */
export function signLineSlices(block: SignLines, column: Column, context: Context): readonly Slice[] {
  const indent = signLineIndent(block, charsOfLine(column.width), body.signLineIndent) * cell;
  const inner = { x: mm(column.x + indent), width: mm(column.width - indent) };
  const gaps = signLineGaps(block);
  return block.lines.flatMap((line, i) => {
    const runs = filled([{ text: `${line.label}：${line.value}`, role: "fangsong" }]);
    const shape = { firstIndent: 0, align: "flush", element: context.element("paragraph") } as const;
    const slices = textLines(runs, inner, shape, context);
    const before = blankLines(gaps[i] ?? 0);
    return slices.map((slice, k) => ({
      ...slice,
      items:
        line.value === "" && k === slices.length - 1
          ? [...slice.items, writingLine(slice, inner)]
          : slice.items,
      isText: true,
      keepNext: i + 1 < block.lines.length,
      ...(k === 0 ? { before, leastBefore: before } : {}),
    }));
  });
}

/** A line from the end of the label to the end of the column, a character short of it. */
function writingLine(slice: Slice, column: Column): RuleItem {
  const ends = slice.items.map((item) =>
    item.kind === "text" ? item.x + item.advances.reduce((sum, advance) => sum + advance, 0) : 0,
  );
  const y = mm(bodyHeight + BELOW);
  const x2 = mm(column.x + column.width - cell);
  return {
    kind: "rule",
    x1: mm(Math.max(column.x, ...ends)),
    y1: y,
    x2,
    y2: y,
    thickness: LINE,
    colour: "black",
  };
}
