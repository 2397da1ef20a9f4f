import type { CellStyle } from "hucre/xlsx";

const side = { style: "thin" } as const;
const border = { top: side, right: side, bottom: side, left: side };
const CENTER = { horizontal: "center", vertical: "center", wrapText: true } as const;
const LEFT = { horizontal: "left", vertical: "center", wrapText: true, indent: 1 } as const;
const RIGHT = { horizontal: "right", vertical: "center", indent: 1 } as const;

/** Kept as written: a code keeps its zeros, and what begins with = + - @ is never taken for a formula. */
const AS_TEXT = "@";
/** Behind what is only shown. */
const SHADE = { type: "pattern", pattern: "solid", fgColor: { rgb: "F2F2F2" } } as const;

const body = { name: "仿宋_GB2312", size: 11 };

/** The looks of all cells. Faces are named as offices have them; none is embedded. */
export const styles = {
  title: { font: { name: "方正小标宋简体", size: 18 }, alignment: CENTER },
  note: { font: { name: "楷体_GB2312", size: 11 }, alignment: { ...LEFT, indent: 0 }, numFmt: AS_TEXT },
  head: { font: { name: "黑体", size: 11 }, alignment: CENTER, border, numFmt: AS_TEXT },
  mark: { numFmt: AS_TEXT },
  label: { font: body, alignment: LEFT, border, numFmt: AS_TEXT },
  centered: { font: body, alignment: CENTER, border, numFmt: AS_TEXT },
  text: { font: body, alignment: LEFT, border, numFmt: AS_TEXT },
  number: { font: body, alignment: RIGHT, border },
  date: { font: body, alignment: CENTER, border, numFmt: "yyyy-mm-dd" },
} as const satisfies Record<string, CellStyle>;

/** A number with so many decimals; as it is where the field does not say. */
export const numberStyle = (decimals: number | undefined, isCentered = false): CellStyle => ({
  ...(isCentered ? styles.centered : styles.number),
  numFmt: decimals === undefined ? "General" : decimals === 0 ? "0" : `0.${"0".repeat(decimals)}`,
});

/** The same look, for what is only shown. */
export const shaded = (style: CellStyle): CellStyle => ({ ...style, fill: SHADE });
