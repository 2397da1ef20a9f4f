import { hasCodePoint, parseRanges, type RangeTable, rangeIndex } from "./code-points.ts";
import type { FaceMetrics } from "./manifest.ts";

/** Looks up the advance of one face's characters. */
export interface FaceTable {
  /** The advance in em; undefined when the face lacks the character. */
  advance(point: number): number | undefined;
}

interface AdvanceTable extends RangeTable {
  readonly advances: Float64Array;
}

/** Prepares a face's metrics for look-up, at the first question: most documents never ask the fallback faces. */
export function createFaceTable(metrics: FaceMetrics): FaceTable {
  let covered: RangeTable | undefined;
  let exceptions: AdvanceTable | undefined;
  return {
    advance(point) {
      covered ??= parseRanges(metrics.covered);
      if (!hasCodePoint(covered, point)) return undefined;
      exceptions ??= mergeExceptions(metrics.exceptions);
      const index = rangeIndex(exceptions, point);
      const advance = index < 0 ? metrics.defaultAdvance : (exceptions.advances[index] as number);
      return advance / metrics.unitsPerEm;
    },
  };
}

/** One table for all exceptions, so a look-up searches once however many widths a face has. */
function mergeExceptions(exceptions: FaceMetrics["exceptions"]): AdvanceTable {
  const ranges = Object.entries(exceptions).flatMap(([advance, text]) => {
    const { starts, ends } = parseRanges(text);
    return Array.from(starts, (start, index) => ({
      start,
      end: ends[index] as number,
      advance: Number(advance),
    }));
  });
  ranges.sort((a, b) => a.start - b.start);
  return {
    starts: Uint32Array.from(ranges, ({ start }) => start),
    ends: Uint32Array.from(ranges, ({ end }) => end),
    advances: Float64Array.from(ranges, ({ advance }) => advance),
  };
}
