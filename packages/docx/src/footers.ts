import { letter, mmToTwip, pageNumber, typeArea, wordSize } from "@shifan/gb9704";
import { Footer } from "docx";
import { para, run } from "./markup.ts";
import { landscape, portrait } from "./page-setup.ts";
import { pinnedAnchor } from "./pinned-box.ts";
import type { Slots } from "./slot.ts";

const CHAR = wordSize.four * 20;
/** Distance of the number's line box from the sheet's edge: its dash stands at 269 mm (7.5). */
export const FOOTER_BOTTOM = 1455;
/** The number's own line, as its style has it. */
export const NUMBER_LINE = 280;
const INSET = pageNumber.indentChars * CHAR;
/** Width of the box that a turned number stands in, and its distance from the text: the dash stands 7 mm away. */
const TURNED = { width: 400, gap: 152 } as const;

const field = (code: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve">${code}</w:instrText></w:r>` +
  `<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;

/** White above and below a page number, in twips. */
interface White {
  readonly before?: number;
  readonly after?: number;
}

/** — 1 — at the right of odd pages and at the left of even pages, one character inside (7.5). */
const numberLine = (isOdd: boolean, white: White = {}): string =>
  para(
    isOdd
      ? { style: "GwPageNumber", align: "right", right: INSET, ...white }
      : { style: "GwPageNumber", align: "left", left: INSET, ...white },
    run("— ") + field("PAGE") + run(" —"),
  );

const empty = (slots: Slots) => new Footer({ children: [slots.add(para({ style: "GwPageNumber" }))] });

/** A section's footers by the kind of page. */
export interface Footers {
  readonly default: Footer;
  readonly even: Footer;
}

const numbered = (slots: Slots, white: White): Footers => ({
  default: new Footer({ children: [slots.add(numberLine(true, white))] }),
  even: new Footer({ children: [slots.add(numberLine(false, white))] }),
});

/** Footers of upright pages. */
export const numberedFooters = (slots: Slots): Footers => numbered(slots, {});

/**
 * Footers of a letter's other pages: the section's footer lies lower, for the first page's double rule (10.1),
 * and is so high that their text ends with the 版心 although the section's margin is the first page's.
 */
export function letterFooters(slots: Slots): Footers {
  const foot = mmToTwip(letter.footRuleBottom);
  const after = FOOTER_BOTTOM - foot;
  return numbered(slots, { before: portrait.bottom - foot - after - NUMBER_LINE, after });
}

/** Footers of pages without a number (7.5: a page of its own for the 版记). */
export const emptyFooters = (slots: Slots): Footers => ({ default: empty(slots), even: empty(slots) });

/** A page number where it would stand if the sheet were turned upright: text runs down the left edge (chapter 8). */
function turnedFooter(isOdd: boolean, slots: Slots): Footer {
  const box = {
    xml: numberLine(isOdd),
    left: landscape.left - TURNED.width - TURNED.gap,
    top: mmToTwip(typeArea.x),
    width: TURNED.width,
    height: mmToTwip(typeArea.width),
    wraps: false,
    isTurned: true,
  };
  return new Footer({ children: [pinnedAnchor(box, slots)] });
}

/** Footers of landscape pages. */
export const turnedFooters = (slots: Slots): Footers => ({
  default: turnedFooter(true, slots),
  even: turnedFooter(false, slots),
});
