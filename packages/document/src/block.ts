import type { Charts } from "./chart.ts";
import type { Grid } from "./grid.ts";

/** A block of 正文 or of an attachment. Text is plain: a record's words can never become structure. */
export type Block = Heading | Paragraph | Table | Grid | Charts | SignLines;

/** 结构层次 (7.3.3): 一、（一）1.（1）. */
export type Level = 1 | 2 | 3 | 4;

/** A heading on a line of its own. */
export interface Heading {
  readonly kind: "heading";
  readonly level: Level;
  /** 结构层次序数 with its mark: 一、 or （一）. Empty for an unnumbered heading. */
  readonly label: string;
  readonly text: string;
  /** JSON Pointer of the value that it stands for, for a reader that looks for its place. */
  readonly anchor?: string;
}

/** A paragraph, two characters in. */
export interface Paragraph {
  readonly kind: "paragraph";
  /** Set on a numbered paragraph: its level and 序数. */
  readonly item?: { readonly level: Level; readonly label: string };
  /** An opening sentence set as a heading of the item's level (run-in heading); empty for none. */
  readonly lead: string;
  readonly text: string;
  /** `indent` is the rule; `flush` and `center` serve papers outside the statutory kinds. */
  readonly align: "indent" | "flush" | "center";
  /** JSON Pointer of the value that it shows. */
  readonly anchor?: string;
}

/** How the texts of a column stand. */
export type Align = "left" | "center" | "right";

/** A table whose head repeats on every page. Every row has one text a column. */
export interface Table {
  readonly kind: "table";
  /** Set above the table, centred; empty for none. */
  readonly caption: string;
  readonly columns: readonly { readonly title: string; readonly align: Align }[];
  readonly rows: readonly (readonly string[])[];
}

/** Lines to be signed, stamped or dated by hand: a label and what is already known. */
export interface SignLines {
  readonly kind: "signLines";
  readonly lines: readonly { readonly label: string; readonly value: string }[];
}
