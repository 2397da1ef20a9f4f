import { letter, mmToTwip, pageNumber, wordSize } from "@shifan/gb9704";
import { Footer, Paragraph } from "docx";
import { ShapeRun } from "docx/shapes";
import { para, run } from "./markup.ts";
import { landscape } from "./page-setup.ts";
import type { Slots } from "./slot.ts";

const CHAR = wordSize.four * 20;
/** Distance of the number's line box from the sheet's edge: its dash stands at 269 mm (7.5). */
export const FOOTER_BOTTOM = 1455;
const INSET = pageNumber.indentChars * CHAR;
/** Width of the box that a turned number stands in, and its distance from the text: the dash stands 7 mm away. */
const TURNED = { width: 400, gap: 152 } as const;
const EMU_PER_TWIP = 635;
const TWIPS_PER_PIXEL = 15;

const field = (code: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve">${code}</w:instrText></w:r>` +
  `<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;

/** — 1 — at the right of odd pages and at the left of even pages, one character inside (7.5). */
const numberLine = (isOdd: boolean, after = 0): string =>
  para(
    isOdd
      ? { style: "GwPageNumber", align: "right", right: INSET, after }
      : { style: "GwPageNumber", align: "left", left: INSET, after },
    run("— ") + field("PAGE") + run(" —"),
  );

const empty = (slots: Slots) => new Footer({ children: [slots.add(para({ style: "GwPageNumber" }))] });

/** A section's footers by the kind of page. */
export interface Footers {
  readonly default: Footer;
  readonly even: Footer;
}

const numbered = (slots: Slots, after: number): Footers => ({
  default: new Footer({ children: [slots.add(numberLine(true, after))] }),
  even: new Footer({ children: [slots.add(numberLine(false, after))] }),
});

/** Footers of upright pages. */
export const numberedFooters = (slots: Slots): Footers => numbered(slots, 0);

/** Footers of a letter: the section's footer lies lower, for the first page's double rule (10.1). */
export const letterFooters = (slots: Slots): Footers =>
  numbered(slots, FOOTER_BOTTOM - mmToTwip(letter.footRuleBottom));

/** Footers of pages without a number (7.5: a page of its own for the 版记). */
export const emptyFooters = (slots: Slots): Footers => ({ default: empty(slots), even: empty(slots) });

/** A page number where it would stand if the sheet were turned upright: text runs down the left edge (chapter 8). */
function turnedFooter(isOdd: boolean, slots: Slots): Footer {
  const height = landscape.height - landscape.top - landscape.bottom;
  const box = new ShapeRun({
    type: "rectangle",
    transformation: { width: TURNED.width / TWIPS_PER_PIXEL, height: height / TWIPS_PER_PIXEL },
    line: "none",
    floating: {
      horizontalPosition: {
        relative: "page",
        offset: (landscape.left - TURNED.width - TURNED.gap) * EMU_PER_TWIP,
      },
      verticalPosition: { relative: "page", offset: landscape.top * EMU_PER_TWIP },
      wrap: { type: 0 },
    },
    textOptions: { direction: "topToBottom", margins: { top: 0, right: 0, bottom: 0, left: 0 } },
    children: [slots.add(numberLine(isOdd))],
  });
  return new Footer({ children: [new Paragraph({ style: "Anchor", children: [box] })] });
}

/** Footers of landscape pages. */
export const turnedFooters = (slots: Slots): Footers => ({
  default: turnedFooter(true, slots),
  even: turnedFooter(false, slots),
});
