import type { Mm } from "@shifan/gb9704";

/** Edges, from the top left corner of the layer. */
export interface Edges {
  readonly left: Mm;
  readonly top: Mm;
  readonly right: Mm;
  readonly bottom: Mm;
}

/** A colour on the screen: red, green, blue from 0 to 255. */
export type Rgb = readonly [number, number, number];

/** The typeface classes that GB/T 9704 knows. */
export type FaceClass = "fangsong" | "kai" | "hei" | "smallTitleSong" | "song" | "latin" | "unknown";

/** A character and its em box. */
export interface Glyph extends Edges {
  readonly char: string;
  /** Type size. */
  readonly em: Mm;
  readonly face: FaceClass;
  readonly font: string;
  readonly colour: Rgb;
  /** The box of its outline, where the file carries outlines. */
  readonly ink?: Edges;
}

/** Characters on one baseline, in reading order, without spaces. */
export interface Line extends Edges {
  /** Number of the sheet, from 1. */
  readonly page: number;
  readonly glyphs: readonly Glyph[];
  readonly text: string;
  readonly em: Mm;
}

/** A straight line: a stroke or a thin filled box. */
export interface Stroke extends Edges {
  readonly axis: "horizontal" | "vertical";
  readonly thickness: Mm;
  readonly colour: Rgb;
}

/** An image or a drawn shape that is no straight line. */
export interface Shape extends Edges {
  readonly kind: "image" | "drawing";
  readonly colour?: Rgb;
}

/** What reads in one direction on a sheet. */
export interface Layer {
  readonly lines: readonly Line[];
  readonly strokes: readonly Stroke[];
  readonly shapes: readonly Shape[];
}

/** One page. */
export interface Sheet {
  /** From 1. */
  readonly page: number;
  /** Size as a reader sees it. */
  readonly width: Mm;
  readonly height: Mm;
  /** What reads on the 210 × 297 mm sheet as it is bound. */
  readonly upright: Layer;
  /** What reads on the sheet turned on its side (297 × 210 mm), head to the left edge of the bound sheet. */
  readonly turned: Layer;
  /** Whether most of its text lies on its side. */
  readonly isTurned: boolean;
  /** Whether text on its side has its head at the right edge: the wrong way round. */
  readonly isHeadRight: boolean;
}

const RED = { least: 120, share: 0.6 } as const;

/** Whether a colour would be called red. */
export const isRed = ([r, g, b]: Rgb): boolean => r >= RED.least && g <= r * RED.share && b <= r * RED.share;

const DARKEST_GREY = 48;

/** Whether a colour passes for black. */
export const isBlack = (colour: Rgb): boolean => Math.max(...colour) <= DARKEST_GREY;
