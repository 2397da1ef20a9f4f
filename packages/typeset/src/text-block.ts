import type { Heading, Level, Paragraph } from "@shifan/document";
import type { Role } from "@shifan/fonts";
import { body, cell, type Mm, mm } from "@shifan/gb9704";
import { breakLines } from "./break-lines.ts";
import type { Context } from "./context.ts";
import { measure, measuredWidth, type Run } from "./measure.ts";
import { bodySetting } from "./settings.ts";
import { lineSlice, type Slice } from "./slices.ts";
import { lineItems } from "./text-items.ts";

/** 7.3.3: 一、黑体 （一）楷体 1. and （1）仿宋. */
export const levelRole = { 1: "hei", 2: "kai", 3: "fangsong", 4: "fangsong" } as const satisfies Record<
  Level,
  Role
>;

/** Where a column of body text stands. */
export interface Column {
  readonly x: Mm;
  readonly width: Mm;
}

/** How one paragraph's lines stand in their column, in characters of the body grid. */
interface Shape {
  readonly firstIndent: number;
  readonly align: Paragraph["align"];
  readonly element: number;
}

/** Runs that have text. */
export const filled = (runs: readonly Run[]): readonly Run[] => runs.filter((run) => run.text !== "");

/** The value that a block stands for. */
const anchored = ({ anchor }: { readonly anchor?: string }) => (anchor === undefined ? {} : { anchor });

/** The lines of a heading; they stay with the first line below them. */
export function headingSlices(heading: Heading, column: Column, context: Context): readonly Slice[] {
  const role = levelRole[heading.level];
  const element = context.element("heading", { level: heading.level, ...anchored(heading) });
  const text = heading.label + heading.text;
  const lines = textLines(
    [{ text, role }],
    column,
    { firstIndent: body.indentChars, align: "indent", element },
    context,
  );
  return lines.map((line, i) => ({
    ...line,
    isText: true,
    keepNext: true,
    ...(i === 0 ? { bookmark: { title: text, level: heading.level } } : {}),
  }));
}

/** The lines of a paragraph: its number, its opening sentence in the level's face, and its text. */
export function paragraphSlices(paragraph: Paragraph, column: Column, context: Context): readonly Slice[] {
  const level = paragraph.item?.level;
  const role = level === undefined ? "fangsong" : levelRole[level];
  const runs = filled([
    { text: paragraph.item?.label ?? "", role },
    { text: paragraph.lead, role: level === undefined ? "hei" : role },
    { text: paragraph.text, role: "fangsong" },
  ]);
  const shape: Shape = {
    firstIndent: paragraph.align === "indent" ? body.indentChars : 0,
    align: paragraph.align,
    element: context.element("paragraph", anchored(paragraph)),
  };
  return textLines(runs, column, shape, context).map((line) => ({ ...line, isText: true }));
}

/** Breaks runs into lines of the body grid and places their characters. */
export function textLines(
  runs: readonly Run[],
  column: Column,
  shape: Shape,
  context: Context,
): readonly Slice[] {
  const measured = measure(runs, context.fonts, bodySetting);
  const firstIndent = mm(shape.firstIndent * cell);
  const room = { width: column.width, firstIndent };
  const lines = breakLines(measured, room, bodySetting);
  context.textBroken(measured, lines, room, bodySetting);
  return lines.map((line, i) => {
    const indent = i === 0 ? firstIndent : 0;
    const centred =
      shape.align === "center" ? Math.max(0, (column.width - lineWidth(line.last, measured, line)) / 2) : 0;
    const pen = {
      x: column.x + indent + centred,
      top: 0,
      size: bodySetting.size,
      colour: "black",
      stretch: 1,
    } as const;
    return lineSlice(lineItems(measured, line, { ...pen, element: shape.element }, bodySetting));
  });
}

/** Natural width of a line, for centring; a full line takes the whole column. */
function lineWidth(
  last: boolean,
  measured: ReturnType<typeof measure>,
  line: { start: number; end: number; room: number },
): number {
  if (!last) return line.room;
  return line.start === 0 && line.end === measured.chars.length
    ? measuredWidth(measured)
    : measured.widths.slice(line.start, line.end).reduce((sum, width) => sum + width, 0);
}
