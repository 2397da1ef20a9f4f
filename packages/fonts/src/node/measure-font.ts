import type { Font } from "fontkit";
import { formatRanges } from "../code-points.ts";
import type { FaceMetrics } from "../manifest.ts";

/** Closes the list of segments in a cmap of format 4 (OpenType cmap); fontkit reports it as a character. */
const SEGMENT_END = 0xffff;

/** The characters that a font has. */
export const fontCharacters = (font: Font): readonly number[] =>
  font.characterSet.filter((point) => point !== SEGMENT_END);

/** The table of advances; fontkit decodes it but does not declare it. */
interface HorizontalMetrics {
  readonly hmtx: {
    readonly metrics: { readonly length: number; get(index: number): { readonly advance: number } };
  };
}

/**
 * The advance of a glyph in font units, from the table itself: fontkit's `glyph.advanceWidth` interprets the
 * outline on the way, which takes seconds for a whole font.
 */
function advanceOf({ hmtx }: HorizontalMetrics, glyph: number): number {
  return hmtx.metrics.get(Math.min(glyph, hmtx.metrics.length - 1)).advance;
}

/** A font's coverage and advances; the most frequent advance is the default, so the exceptions stay few. */
export function measureFont(font: Font): FaceMetrics {
  const tables = font as unknown as HorizontalMetrics;
  const byAdvance = new Map<number, number[]>();
  for (const point of fontCharacters(font)) {
    const advance = advanceOf(tables, font.glyphForCodePoint(point).id);
    const points = byAdvance.get(advance);
    if (points === undefined) byAdvance.set(advance, [point]);
    else points.push(point);
  }
  const groups = [...byAdvance].sort(([, a], [, b]) => b.length - a.length);
  const [defaultAdvance] = groups[0] ?? [0];
  return {
    unitsPerEm: font.unitsPerEm,
    covered: formatRanges(fontCharacters(font)),
    defaultAdvance,
    exceptions: Object.fromEntries(
      groups.slice(1).map(([advance, points]) => [advance, formatRanges(points)]),
    ),
  };
}
