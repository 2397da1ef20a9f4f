import type { FillInKind } from "@shifan/document";
import type { FieldItem, Page, TextItem } from "@shifan/typeset";
import { ContentWriter, num } from "./content-writer.ts";
import { type Painting, paintText, ptOf, SHEET } from "./page-content.ts";

/** A field on a page: its box as the page is stored, and how it is painted. */
export interface PlacedField {
  readonly item: FieldItem;
  /** Lower left and upper right corner in points, from the foot of the upright sheet. */
  readonly rect: readonly [number, number, number, number];
  /** Width and height as it is read. */
  readonly width: number;
  readonly height: number;
  readonly isTurned: boolean;
  /** Texts that it shows until something else is filled in. */
  readonly shown: readonly TextItem[];
}

function placed(item: FieldItem, items: Page["items"], isTurned: boolean): PlacedField {
  const [x, top] = [ptOf(item.x), ptOf(item.y)];
  const [width, height] = [ptOf(item.width), ptOf(item.height)];
  const foot = SHEET.height - top - height;
  return {
    item,
    // The upper edge of a sheet on its side is the left one of the upright sheet.
    rect: isTurned ? [top, x, top + height, x + width] : [x, foot, x + width, foot + height],
    width,
    height,
    isTurned,
    shown: items.filter((it): it is TextItem => it.kind === "text" && it.shownBy === item.element),
  };
}

/** The fields of a page in their order. */
export const placedFields = ({ items, turned }: Page): readonly PlacedField[] => [
  ...items.flatMap((item) => (item.kind === "field" ? [placed(item, items, false)] : [])),
  ...turned.flatMap((item) => (item.kind === "field" ? [placed(item, turned, true)] : [])),
];

/** The operators that paint what a field shows, from the lower left corner of its box (12.7.3.3). */
export function shownContent({ item, shown, isTurned, height }: PlacedField, painting: Painting): string {
  if (shown.length === 0) return "";
  const sheetHeight = isTurned ? SHEET.width : SHEET.height;
  const writer = new ContentWriter(sheetHeight);
  writer.raw(`1 0 0 1 ${num(-ptOf(item.x))} ${num(-(sheetHeight - ptOf(item.y) - height))} cm\n`);
  for (const text of shown) paintText(text, painting, writer);
  return `/Tx BMC\nq\n${writer.result()}Q\nEMC`;
}

/** A tick, over three quarters of a box. */
export function tickContent(side: number): string {
  const at = (x: number, y: number): string => `${num(x * side)} ${num(y * side)}`;
  return `q ${num(side / 9)} w 0 0 0 RG ${at(0.2, 0.5)} m ${at(0.42, 0.25)} l ${at(0.85, 0.8)} l S Q`;
}

/** How a value is filled in in a PDF (12.7.4). */
export type FieldType = "text" | "list" | "one-box-of-several" | "box";

/** Boxes of which one is ticked belong together; others stand for themselves. */
export function fieldType({ field, option }: FieldItem): FieldType {
  if (option !== undefined) return ONE_OF.has(field.kind) ? "one-box-of-several" : "box";
  return ONE_OF.has(field.kind) && field.options.length > 0 ? "list" : "text";
}

const ONE_OF: ReadonlySet<FillInKind> = new Set(["choice", "yesNo"]);
