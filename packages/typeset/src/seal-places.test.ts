import { createOpenFontSet } from "@shifan/fonts";
import { expect, test } from "vitest";
import { sampleBook, sampleDocument } from "../testing/index.ts";
import { sealPlaces, typeset } from "./index.ts";

const fonts = createOpenFontSet();
const signedBy = (bodies: readonly string[], seal: "sealed" | "unsealed") =>
  typeset(sampleDocument({ signature: { bodies, date: "2026-12-30", seal } }), { fonts });

test("each body that seals has a place on the page of the date, and no two of them touch", () => {
  const document = signedBy(["某某省测试管理厅", "某某省统计局", "某某省财政厅"], "sealed");
  const places = sealPlaces(document);
  expect(places.map(({ body }) => body)).toEqual(["某某省测试管理厅", "某某省统计局", "某某省财政厅"]);
  expect(new Set(places.map(({ page }) => page)).size).toBe(1);
  for (const { x, y, diameter, width, height } of places) {
    expect([width, height]).toEqual([210, 297]);
    expect(x - diameter / 2).toBeGreaterThan(0);
    expect(x + diameter / 2).toBeLessThan(210);
    expect(y).toBeLessThan(297);
  }
  const [first, second] = places;
  if (first?.y === second?.y)
    expect((second?.x ?? 0) - (first?.x ?? 0)).toBeGreaterThanOrEqual(first?.diameter ?? 0);
});

test("what is not sealed has none", () => {
  expect(sealPlaces(signedBy(["某某省测试管理厅"], "unsealed"))).toEqual([]);
  expect(sealPlaces(typeset(sampleBook(), { fonts }))).toEqual([]);
});
