import type { Font } from "fontkit";
import { formatRanges } from "./code-points.ts";
import type { FaceMetrics } from "./manifest.ts";

/** A font's coverage and advances; the most frequent advance is the default, so the exceptions stay few. */
export function measureFont(font: Font): FaceMetrics {
  const byAdvance = new Map<number, number[]>();
  for (const point of font.characterSet) {
    const advance = font.glyphForCodePoint(point).advanceWidth;
    const points = byAdvance.get(advance);
    if (points === undefined) byAdvance.set(advance, [point]);
    else points.push(point);
  }
  const groups = [...byAdvance].sort(([, a], [, b]) => b.length - a.length);
  const [defaultAdvance] = groups[0] ?? [0];
  return {
    unitsPerEm: font.unitsPerEm,
    covered: formatRanges(font.characterSet),
    defaultAdvance,
    exceptions: Object.fromEntries(
      groups.slice(1).map(([advance, points]) => [advance, formatRanges(points)]),
    ),
  };
}
