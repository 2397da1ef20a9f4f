import {
  decimalsShown,
  isObject,
  type Json,
  parseDate,
  type SchemaNode,
  shownValue,
  valueKind,
} from "@shifan/schema";
import type { CellStyle } from "hucre/xlsx";
import { itemsOf } from "../plan/sheet-plan.ts";
import { numberStyle, shaded, styles } from "./styles.ts";

/** A cell to be written. */
export interface OutCell {
  readonly value: string | number | Date | null;
  readonly style: CellStyle;
}

export const textCell = (value: string, style: CellStyle = styles.text): OutCell => ({
  value: value === "" ? null : value,
  style,
});

/** A hidden cell that `readSheets` looks for. */
export const markCell = (mark: string): OutCell => textCell(mark, styles.mark);

const fileNames = (value: Json | undefined): string =>
  (isObject(value) ? [value] : itemsOf(value))
    .map((it) => (isObject(it) && typeof it.name === "string" ? it.name : ""))
    .join("、");

/** An ISO date as the day that a spreadsheet shows; a word that is no date stays a word. */
function dateCell(value: Json): OutCell {
  const iso = typeof value === "string" ? parseDate(value) : undefined;
  return iso === undefined
    ? textCell(String(value))
    : { value: new Date(`${iso}T00:00:00Z`), style: styles.date };
}

const NO_FIGURE = "—";
/** Numbers of a narrow column (序号, 排序) stand in its middle. */
const NARROW = 4;
const WIDE = 99;

function numberCell(value: Json | undefined, { node, isPaper }: CellLook): OutCell {
  const decimals = decimalsShown(node) ?? (node.type === "integer" ? 0 : undefined);
  const style = numberStyle(decimals, decimals === 0 && (node["x-width"] ?? WIDE) <= NARROW);
  if (typeof value === "number") return { value, style };
  if (value === undefined || value === null) return textCell(isPaper === true ? NO_FIGURE : "", style);
  return textCell(String(value));
}

/** How a value is shown. */
export interface CellLook {
  readonly node: SchemaNode;
  readonly isShown?: boolean;
  /** On paper a figure that is not there is a dash. */
  readonly isPaper?: boolean;
}

/** A value as a cell: numbers as numbers, dates as dates, all else as text. */
export function cellOf(value: Json | undefined, look: CellLook): OutCell {
  const cell = plainCell(value, look);
  return look.isShown === true ? { ...cell, style: shaded(cell.style) } : cell;
}

function plainCell(value: Json | undefined, look: CellLook): OutCell {
  switch (valueKind(look.node)) {
    case "number":
      return numberCell(value, look);
    case "date":
      return value === undefined || value === null ? { value: null, style: styles.date } : dateCell(value);
    case "file":
    case "files":
      return textCell(fileNames(value));
    case "choice":
    case "yesNo":
      return textCell(shownValue(value, look.node), styles.centered);
    default:
      return textCell(shownValue(value, look.node));
  }
}
