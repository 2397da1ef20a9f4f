import {
  letter,
  margin,
  mm,
  mmToPt,
  mmToTwip,
  ptToTwip,
  sevenEighths,
  sheet,
  titlePitch,
  twip,
  typeArea,
  wordSize,
} from "@shifan/gb9704";

/** 22 exact lines of 29.6 pt fill the widened 版心: 22 × 592 = 13,024 of its 13,031 twips. */
export const LINE = twip(592);

/** 28 characters of a 16 pt 三号 are 158 mm: each gives up 0.25 pt to stand in 156 mm. */
export const TRACKING = twip(-5);

/** Body text as a word processor sets it. */
export const BODY_TYPE = { size: wordSize.three, tracking: TRACKING } as const;

/** 一字 on the body grid. */
export const CHAR = mmToTwip(mm(typeArea.width / 28));

/** An exact line in twips and the size of its characters in points, as gaps around it are measured. */
export interface LineShape {
  readonly line: number;
  readonly size: number;
}

/** A line of 三号 text. */
export const TEXT_LINE: LineShape = { line: LINE, size: wordSize.three };

/** A line of a 二号 title, from line to line as in 3.2. */
export const TITLE_LINE: LineShape = { line: ptToTwip(mmToPt(titlePitch)), size: wordSize.two };

/** From line to line of the 四号 版记: its own height and 7/8 of a 三号 character (3.2). */
export const COLOPHON_LINE = twip(556);

/** Where a word processor's exact line puts its baseline: LibreOffice at 80 %, as measured (decision 001). */
const BASELINE = 0.8;
/** Ascent of a Chinese face in parts of its size. */
const ASCENT = 0.88;

/** White above the characters of an exact line. */
export const whiteAbove = ({ line, size }: LineShape) => twip(BASELINE * line - ASCENT * size * 20);
/** White below the characters of an exact line. */
export const whiteBelow = ({ line, size }: LineShape) =>
  twip((1 - BASELINE) * line - (1 - ASCENT) * size * 20);

/** `before` of a paragraph whose characters shall stand `gap` twips below the characters of the one above. */
export const beforeForGap = (gap: number, above: LineShape, own: LineShape) =>
  twip(Math.max(0, Math.round(gap - whiteBelow(above) - whiteAbove(own))));

/** Half of the white between two lines of text: a word processor's line box reaches that far over the 版心. */
const halfLead = mm(4.84 / 2);
/** The same in twips. */
export const HALF_LEAD = mmToTwip(halfLead);

/** How much lower than the typesetter's the lines of an upright page stand in LibreOffice (decision 001). */
export const LINE_DROP = whiteAbove(TEXT_LINE) - HALF_LEAD;

/** Margins and size of a section's sheets, in twips. */
export interface PageSetup {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/**
 * Margins of GB/T 33476.2: 34.58 and 32.58 mm, the 版心 of GB/T 9704 5.2.1 widened by half a line's white,
 * because a word processor fills line boxes, not characters (decision 001).
 */
export const portrait: PageSetup = {
  width: mmToTwip(sheet.width),
  height: mmToTwip(sheet.height),
  top: mmToTwip(mm(margin.top - halfLead)),
  bottom: mmToTwip(mm(margin.bottom - halfLead)),
  left: mmToTwip(margin.left),
  right: mmToTwip(margin.right),
};

/** A table's last rule may stand so much below the edge: its thickness, and what rounding adds on a page. */
const RULE_SLACK = mmToTwip(mm(0.5));

/**
 * Sheets of tables: a row has no white below its rule that might reach over the 版心 as a line box does, so their room
 * ends with the 版心.
 */
export const tableSheet: PageSetup = { ...portrait, bottom: mmToTwip(margin.bottom) - RULE_SLACK };

/** The cover of a book whose names take so many lines that they reach below the 版心: it bears no page number. */
export const fullCover: PageSetup = { ...portrait, bottom: mmToTwip(mm(10)) };

const doubleRule = letter.thickLine + letter.lineGap + letter.thinLine;

/**
 * A letter's page 1 reaches down to 7/8 of a 三号 character above the second double rule (10.1), lower than the
 * 版心. A section has one lower margin: on the other pages the footer takes up the difference.
 */
export const letterPage: PageSetup = {
  ...portrait,
  bottom: Math.round(mmToTwip(mm(letter.footRuleBottom + doubleRule + sevenEighths)) - whiteBelow(TEXT_LINE)),
};

/**
 * A landscape sheet keeps the 版心 turned a quarter: its head lies towards the left edge of the upright sheet
 * (chapter 8). Its first line's characters stand at the edge of the 版心; its table's last rule must not pass the other.
 */
export const landscape: PageSetup = {
  width: portrait.height,
  height: portrait.width,
  top: Math.round(mmToTwip(margin.left) - whiteAbove(TEXT_LINE)),
  bottom: mmToTwip(margin.right) - RULE_SLACK,
  left: mmToTwip(margin.bottom),
  right: mmToTwip(margin.top),
};

/** A certificate's text stands well inside its frame; practice, no standard. */
export const certificate: PageSetup = {
  ...landscape,
  top: mmToTwip(mm(24)),
  bottom: mmToTwip(mm(18)),
  left: mmToTwip(mm(42)),
  right: mmToTwip(mm(42)),
};

/** Width between the margins of a sheet. */
export const textWidth = (page: PageSetup) => twip(page.width - page.left - page.right);
