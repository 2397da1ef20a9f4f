import { type Mm, mm, ptToMm } from "./lengths.ts";
import { size } from "./sizes.ts";

/** The cover of a book. The standard knows none: this is practice, one for every rendition. */
export const cover = {
  /** From the sheet's top to the title, to the lines to fill in, and to who issued the form. */
  titleTop: mm(82),
  linesTop: mm(158),
  footTop: mm(246),
  /** From line to line of the title. */
  titlePitch: mm(ptToMm(size.small0) * 1.5),
  /** From the title to the lines below it, and from one of these to the next. */
  subtitleGap: mm(10),
  subtitlePitch: mm(10),
  /** From line to line: as usual, and the least that keeps characters off the rule above them. */
  linePitch: mm(13),
  leastPitch: mm(7.5),
  valueWidth: mm(96),
  /** Labels are spread to the width of the longest, at most so many characters. */
  labelChars: 8,
  /** White that stays above and below the lines. */
  clear: mm(8),
} as const;

/** How many lines a cover has of each. */
export interface CoverLines {
  readonly title: number;
  readonly subtitles: number;
  /** Lines to fill in, a value that takes several as so many. */
  readonly values: number;
}

/** Where the parts of a cover begin, as distances from the sheet's top to their characters. */
export interface CoverPlaces {
  readonly subtitlesTop: Mm;
  readonly linesTop: Mm;
  /** From line to line of those to fill in. */
  readonly pitch: Mm;
  readonly footTop: Mm;
}

/**
 * Where a cover's parts stand. Lines that would reach its foot begin higher, up to the title, then stand closer; only
 * where the closest are too many, the foot gives way to them.
 */
export function coverPlaces({ title, subtitles, values }: CoverLines): CoverPlaces {
  const titleBottom = cover.titleTop + (title - 1) * cover.titlePitch + ptToMm(size.small0);
  const subtitlesTop = mm(titleBottom + cover.subtitleGap);
  const least = subtitlesTop + subtitles * cover.subtitlePitch + cover.clear;
  const end = cover.footTop - cover.clear;
  const linesTop = Math.max(least, Math.min(cover.linesTop, end - values * cover.linePitch));
  const closest = (end - least) / Math.max(1, values);
  const pitch = Math.max(cover.leastPitch, Math.min(cover.linePitch, closest));
  const footTop = Math.max(cover.footTop, linesTop + values * pitch + cover.clear);
  return { subtitlesTop, linesTop: mm(linesTop), pitch: mm(pitch), footTop: mm(footTop) };
}
