import { mm } from "@shifan/gb9704";
import { expect, test } from "vitest";
import type { BrokenText } from "./page-layout.ts";
import { BODY_TYPE, portrait, textWidth } from "./page-setup.ts";
import { type Tight, tightness } from "./tightness.ts";

const WIDTH = textWidth(portrait);
const tightOf = (text: string, lines: number, width = 156): readonly Tight[] => {
  const known: BrokenText = { text, lines, width: mm(width), firstIndent: mm(0) };
  return tightness([known])(text, WIDTH, BODY_TYPE);
};

const HAN = "字".repeat(27);

test("a text that takes the typesetter's lines without squeezing keeps its white", () => {
  expect(tightOf(`${HAN}字${HAN}`, 2)).toEqual([]);
  expect(tightOf(HAN, 1)).toEqual([]);
});

test("a line whose end mark the typesetter squeezed in stands closer, and no other", () => {
  expect(tightOf(`${HAN}字，${HAN}`, 2)).toEqual([{ from: 0, to: 29, by: 12, scale: 100 }]);
  expect(tightOf(`${HAN}字${HAN}字。`, 2)).toEqual([{ from: 0, to: 29, by: 12, scale: 100 }]);
});

test("an address that is too wide for all characters to stand closer is narrowed itself", () => {
  const address = "https://shifan.example/list/2026/12";
  const [tight] = tightOf(`${"字".repeat(13)}${address}`, 1);
  expect(tight).toMatchObject({ from: 13, to: 13 + address.length, by: 0 });
  expect(tight?.scale).toBeGreaterThan(75);
  expect(tight?.scale).toBeLessThan(90);
});

test("a text that cannot be brought to the typesetter's lines, or stands in another column, is left alone", () => {
  expect(tightOf(HAN + HAN, 1)).toEqual([]);
  expect(tightOf(`${HAN}字，${HAN}`, 2, 100)).toEqual([]);
});

test("what may nowhere be parted is brought onto its line where that would be spread without it", () => {
  // Seven cells that may not be parted, six that are left.
  const number = "〔2026〕1234号";
  expect(tightOf(`${"字".repeat(21)}，${number}${HAN}`, 2)).toMatchObject([{ from: 0, to: 33, scale: 100 }]);
  expect(tightOf(`${"字".repeat(24)}，${number}${"字".repeat(20)}`, 2)).toEqual([]);
});
