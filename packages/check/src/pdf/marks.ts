import type { FaceClass, Rgb } from "../paper/sheet.ts";
import type { Matrix } from "./matrix.ts";
import type { PathBox } from "./path-boxes.ts";

/** Where marks of a page are collected, in the page's own units (points, y upwards). */
export interface Marks {
  /** `matrix` leads from a text space of 1 em to the page; the glyph stands at its origin, `width` ems wide. */
  readonly glyphs: {
    readonly char: string;
    readonly matrix: Matrix;
    readonly width: number;
    readonly font: PdfFont;
    readonly colour: Rgb;
    /** Outline in ems. */
    readonly ink?: PathBox;
  }[];
  readonly paths: {
    readonly box: PathBox;
    readonly matrix: Matrix;
    readonly colour: Rgb;
    /** Width of the pen in points; absent when filled. */
    readonly pen?: number;
  }[];
  readonly images: { readonly matrix: Matrix }[];
}

/** A font as the interpreter sees it. */
export interface PdfFont {
  readonly name: string;
  readonly face: FaceClass;
  readonly unit: number;
  readonly isVertical: boolean;
  /** The outline box of a glyph in ems; undefined when the file has none. */
  ink(fontChar: string): PathBox | undefined;
}
