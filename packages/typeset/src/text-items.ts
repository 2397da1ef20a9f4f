import type { FontSet } from "@shifan/fonts";
import { type Colour, type Mm, mm, type Pt } from "@shifan/gb9704";
import type { Line } from "./break-lines.ts";
import { type Measured, measure, measuredWidth, type Run, type Setting } from "./measure.ts";
import type { TextItem } from "./pages.ts";
import { placeLine } from "./place-line.ts";

/** Where a line starts and how it is painted. */
export interface Pen {
  readonly x: number;
  readonly top: number;
  readonly size: Pt;
  readonly colour: Colour;
  readonly stretch: number;
  readonly element?: number;
}

/** The text items of one line: one for each stretch of characters in the same face. */
export function lineItems(measured: Measured, line: Line, pen: Pen, setting: Setting): readonly TextItem[] {
  return textItems(measured, line.start, placeLine(measured, line, setting), pen);
}

/** Text items of the characters from `start` on that have an advance. */
export function textItems(
  measured: Measured,
  start: number,
  advances: readonly number[],
  pen: Pen,
): readonly TextItem[] {
  const items: TextItem[] = [];
  let x = pen.x;
  let from = 0;
  let runWidth = 0;
  for (let i = 0; i < advances.length; i++) {
    runWidth += advances[i] ?? 0;
    const face = measured.faces[start + i] ?? "";
    if (i + 1 < advances.length && measured.faces[start + i + 1] === face) continue;
    items.push({
      kind: "text",
      x: mm(x),
      top: mm(pen.top),
      size: pen.size,
      face,
      colour: pen.colour,
      stretch: pen.stretch,
      text: measured.chars.slice(start + from, start + i + 1).join(""),
      advances: advances.slice(from, i + 1),
      ...(pen.element === undefined ? {} : { element: pen.element }),
    });
    x += runWidth;
    from = i + 1;
    runWidth = 0;
  }
  return items;
}

/** How a short text stands in a width. */
export type Align = "left" | "center" | "right";

/** A text on one line, never broken: marks of 版头, numbers, names. */
export interface ShortText {
  readonly runs: readonly Run[];
  readonly width: number;
  items(at: { x: number; top: number; element?: number }): readonly TextItem[];
}

/** Measures a text that stays on one line, with `tracking` mm added after each character. */
export function shortText(
  runs: readonly Run[],
  fonts: FontSet,
  style: { setting: Setting; colour: Colour; tracking?: number; stretch?: number },
): ShortText {
  const measured = measure(runs, fonts, style.setting);
  const stretch = style.stretch ?? 1;
  const tracking = style.tracking ?? 0;
  const last = measured.chars.length - 1;
  const advances = Array.from(
    measured.widths,
    (width, i) => (width + (measured.gaps[i] ?? 0)) * stretch + (i < last ? tracking : 0),
  );
  const width = measuredWidth(measured) * stretch + tracking * Math.max(0, last);
  return {
    runs,
    width,
    items: (at) =>
      textItems(measured, 0, advances, { ...at, size: style.setting.size, colour: style.colour, stretch }),
  };
}

/** Start of something `width` wide in a box from `x` on. */
export const alignedX = (align: Align, box: { x: Mm; width: Mm }, width: number): number => {
  if (align === "left") return box.x;
  return align === "center" ? box.x + (box.width - width) / 2 : box.x + box.width - width;
};
