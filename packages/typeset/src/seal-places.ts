import { type Mm, mm, sheet } from "@shifan/gb9704";
import type { Page, SealItem, TypesetDocument } from "./pages.ts";

/** Where the office's seal system puts a seal: nothing else stands there, and it is never drawn (7.3.5; SG-09). */
export interface SealPlace {
  /** The body whose seal it is. */
  readonly body: string;
  /** Counted from 1. */
  readonly page: number;
  /** Size of the page as it is read: one on its side is wider than high. */
  readonly width: Mm;
  readonly height: Mm;
  /** Middle of the seal, from the upper left corner of the page as it is read. */
  readonly x: Mm;
  readonly y: Mm;
  readonly diameter: Mm;
}

const isSeal = (item: Page["items"][number]): item is SealItem => item.kind === "seal";

/** A hundredth of a millimetre is finer than any stamp. */
const rounded = (length: Mm): Mm => mm(Math.round(length * 100) / 100);

/** The places of all seals of a document, in their order. */
export const sealPlaces = ({ pages }: TypesetDocument): readonly SealPlace[] =>
  pages.flatMap(({ items, turned }, index) => {
    const isTurned = turned.length > 0;
    const size = isTurned
      ? { width: mm(sheet.height), height: mm(sheet.width) }
      : { width: sheet.width, height: sheet.height };
    return (isTurned ? turned : items).filter(isSeal).map(({ body, x, y, diameter }) => ({
      body,
      page: index + 1,
      ...size,
      x: rounded(x),
      y: rounded(y),
      diameter,
    }));
  });
