import { mm, table as rules } from "@shifan/gb9704";
import type { RuleItem } from "./pages.ts";

/** A rule between cells, from one point to another in mm: all rules of a table are of one thickness. */
export const cellRule = (x1: number, y1: number, x2: number, y2: number): RuleItem => ({
  kind: "rule",
  x1: mm(x1),
  y1: mm(y1),
  x2: mm(x2),
  y2: mm(y2),
  thickness: rules.rule,
  colour: "black",
});
