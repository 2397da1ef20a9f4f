import { hasCodePoint, parseRanges, type RangeTable } from "./code-points.ts";
import type { FaceMetrics } from "./manifest.ts";

/** Looks up the advance of one face's characters. */
export interface FaceTable {
  /** The advance in em; undefined when the face lacks the character. */
  advance(point: number): number | undefined;
}

/** Prepares a face's metrics for look-up. */
export function createFaceTable(metrics: FaceMetrics): FaceTable {
  const covered = parseRanges(metrics.covered);
  const exceptions = Object.entries(metrics.exceptions).map(
    ([advance, ranges]): readonly [number, RangeTable] => [Number(advance), parseRanges(ranges)],
  );
  return {
    advance(point) {
      if (!hasCodePoint(covered, point)) return undefined;
      const exception = exceptions.find(([, table]) => hasCodePoint(table, point));
      return (exception?.[0] ?? metrics.defaultAdvance) / metrics.unitsPerEm;
    },
  };
}
