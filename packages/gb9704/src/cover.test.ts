import { expect, test } from "vitest";
import { cover, coverPlaces } from "./cover.ts";

const places = (values: number) => coverPlaces({ title: 1, subtitles: 1, values });

test("few lines stand at their usual place and distance, above who issued the form", () => {
  expect(places(5)).toMatchObject({ linesTop: 158, pitch: 13, footTop: 246 });
});

test("more lines begin higher at the usual distance, and end where the foot is still clear", () => {
  const { linesTop, pitch, footTop } = places(8);
  expect([linesTop, pitch, footTop]).toEqual([134, 13, 246]);
});

test("many lines stand closer from below the title on, still clear of the foot", () => {
  const { subtitlesTop, linesTop, pitch, footTop } = places(12);
  expect(linesTop).toBe(subtitlesTop + cover.subtitlePitch + cover.clear);
  expect(pitch).toBeLessThan(13);
  expect(linesTop + 12 * pitch).toBeCloseTo(footTop - cover.clear, 6);
  expect(footTop).toBe(246);
});

test("too many for that stand as close as they can, and the foot gives way", () => {
  const { linesTop, pitch, footTop } = places(18);
  expect(pitch).toBe(cover.leastPitch);
  expect(footTop).toBeCloseTo(linesTop + 18 * pitch + cover.clear, 6);
});
