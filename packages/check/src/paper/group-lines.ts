import { mm } from "@shifan/gb9704";
import { type Glyph, isRed, type Line } from "./sheet.ts";

/** Baselines closer than this belong to one line: superscripts apart, nothing on a page is set closer. */
const BASELINE_SLACK = 0.9;
/** Share of the em above the baseline that every box here is drawn with. */
const ASCENT = 0.88;

const baseline = (glyph: Glyph): number => glyph.top + ASCENT * glyph.em;

/** Groups characters into lines from the top; red ones never share a line with black ones. */
export function groupLines(glyphs: readonly Glyph[], page: number): readonly Line[] {
  const red = glyphs.filter((glyph) => isRed(glyph.colour));
  const other = glyphs.filter((glyph) => !isRed(glyph.colour));
  const lines = [...linesOf(red, page), ...linesOf(other, page)];
  return lines.toSorted((a, b) => a.top - b.top || a.left - b.left);
}

function linesOf(glyphs: readonly Glyph[], page: number): readonly Line[] {
  const sorted = glyphs.toSorted((a, b) => baseline(a) - baseline(b));
  const groups: Glyph[][] = [];
  for (const glyph of sorted) {
    const last = groups.at(-1);
    const near = last?.[0] !== undefined && baseline(glyph) - baseline(last[0]) < BASELINE_SLACK;
    if (near) last.push(glyph);
    else groups.push([glyph]);
  }
  return groups.map((group) => lineOf(group, page));
}

/** A line of characters; its box is that of its largest ones. */
export function lineOf(group: readonly Glyph[], page: number): Line {
  const glyphs = group.toSorted((a, b) => a.left - b.left);
  const em = Math.max(...glyphs.map((glyph) => glyph.em));
  const largest = glyphs.filter((glyph) => glyph.em > em - 0.05);
  return {
    page,
    glyphs,
    text: glyphs.map((glyph) => glyph.char).join(""),
    em: mm(em),
    left: mm(Math.min(...glyphs.map((glyph) => glyph.left))),
    right: mm(Math.max(...glyphs.map((glyph) => glyph.right))),
    top: mm(Math.min(...largest.map((glyph) => glyph.top))),
    bottom: mm(Math.max(...largest.map((glyph) => glyph.bottom))),
  };
}

/** Parts of a line that stand apart by more than `gap` ems. */
export function segmentsOf(line: Line, gap = 1.6): readonly Line[] {
  const parts: Glyph[][] = [];
  for (const glyph of line.glyphs) {
    const last = parts.at(-1);
    const before = last?.at(-1);
    if (last === undefined || before === undefined || glyph.left - before.right > gap * line.em)
      parts.push([glyph]);
    else last.push(glyph);
  }
  return parts.map((part) => lineOf(part, line.page));
}
