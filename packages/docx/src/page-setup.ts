import { margin, mm, mmToPt, mmToTwip, ptToTwip, sheet, titlePitch, twip, typeArea } from "@shifan/gb9704";

/** Half of the white between two lines of text: a word processor's line box reaches that far over the 版心. */
const halfLead = mm(4.84 / 2);

/**
 * Margins of GB/T 33476.2: 34.58 and 32.58 mm, the 版心 of GB/T 9704 5.2.1 widened by half a line's white,
 * because a word processor fills line boxes, not characters (decision 001).
 */
export const portrait = {
  width: mmToTwip(sheet.width),
  height: mmToTwip(sheet.height),
  top: mmToTwip(mm(margin.top - halfLead)),
  bottom: mmToTwip(mm(margin.bottom - halfLead)),
  left: mmToTwip(margin.left),
  right: mmToTwip(margin.right),
} as const;

/** A landscape sheet keeps the 版心 turned a quarter: its head lies towards the left edge of the upright sheet (chapter 8). */
export const landscape = {
  width: portrait.height,
  height: portrait.width,
  top: mmToTwip(margin.left),
  bottom: mmToTwip(margin.right),
  left: mmToTwip(margin.bottom),
  right: mmToTwip(margin.top),
} as const;

/** A certificate's text stands inside its frame; practice, no standard. */
export const certificate = { ...landscape, top: mmToTwip(mm(24)), bottom: mmToTwip(mm(18)) } as const;

/** Margins and size of a section's sheets. */
export type PageSetup = typeof portrait;

/** Width between the margins of a sheet. */
export const textWidth = (page: PageSetup) => twip(page.width - page.left - page.right);

/** 22 exact lines of 29.6 pt fill the widened 版心: 22 × 592 = 13,024 of its 13,031 twips. */
export const LINE = twip(592);

/** 28 characters of a 16 pt 三号 are 158 mm: each gives up 0.25 pt to stand in 156 mm. */
export const TRACKING = twip(-5);

/** 一字 on the body grid. */
export const CHAR = mmToTwip(mm(typeArea.width / 28));

/** Where a word processor's exact line puts its baseline: LibreOffice at 80 %, as measured (decision 001). */
const BASELINE = 0.8;
/** Ascent of a Chinese face in parts of its size. */
const ASCENT = 0.88;

/** White above the characters of an exact line: line in twips, size in points. */
export const whiteAbove = (line: number, size: number) => twip(BASELINE * line - ASCENT * size * 20);
/** White below the characters of an exact line: line in twips, size in points. */
export const whiteBelow = (line: number, size: number) =>
  twip((1 - BASELINE) * line - (1 - ASCENT) * size * 20);

/** `before` of a paragraph whose characters shall stand `gap` twips below the characters of the one above. */
export const beforeForGap = (
  gap: number,
  above: { line: number; size: number },
  own: { line: number; size: number },
) => twip(Math.max(0, Math.round(gap - whiteBelow(above.line, above.size) - whiteAbove(own.line, own.size))));

/** From line to line of a 二号 title (3.2). */
export const TITLE_LINE = ptToTwip(mmToPt(titlePitch));

/** From line to line of the 四号 版记: its own height and 7/8 of a 三号 character (3.2). */
export const COLOPHON_LINE = twip(556);
