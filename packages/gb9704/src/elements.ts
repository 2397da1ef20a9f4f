import { type Mm, mm, pt, ptToMm } from "./lengths.ts";
import { bodyHeight, pitch } from "./page.ts";
import { size } from "./sizes.ts";

/** 空二行 measured between two boxes: GB/T 33476.2 gives 20.78 mm for the two blank lines of 7.2.5 and 7.3.1. */
export const twoBlankLines: Mm = mm(20.78);
/** 空一行 measured between two boxes: 10.39 mm in GB/T 33476.2 (7.3.2, 7.3.4). */
export const oneBlankLine: Mm = mm(10.39);
/** 3 号汉字高度的 7/8: 4.84 mm in GB/T 33476.2 (10.1). */
export const sevenEighths: Mm = mm((bodyHeight * 7) / 8);

/** 版头 (7.2). */
export const head = {
  /** 7.2.1: 份号 has six digits. */
  copyNumberDigits: 6,
  /** 7.2.4: the 发文机关标志 starts 35 mm below the upper edge of the 版心. */
  issuerMarkOffset: mm(35),
  /** 7.2.6 and practice: two 签发人 a row. */
  signersPerRow: 2,
  /** 7.2.5, 7.2.6: 发文字号 and 签发人 stand one character inside the 版心 in an upward paper. */
  upwardIndentChars: 1,
  /** 7.2.7: the rule stands 4 mm below the 发文字号. */
  ruleGap: mm(4),
  /** Not in the standard: between the thin and the thick rules in use (1–2.25 pt). */
  ruleThickness: ptToMm(pt(1.5)),
  /** The largest 发文机关标志 that reads well on one line; the standard leaves the size free (7.2.4). */
  issuerMarkMaxHeight: mm(18),
} as const;

/** 主体 (7.3). */
export const body = {
  /** 7.3.3: every paragraph starts two characters in. */
  indentChars: 2,
  /** 7.3.5.1: a sealed paper's date ends four characters inside the 版心. */
  sealedDateRightChars: 4,
  /** 7.3.5.2: an unsealed paper's 署名 ends two characters inside the 版心. */
  unsealedSignatureRightChars: 2,
  /** 7.3.5.2: the date starts two characters to the right of the 署名. */
  unsealedDateShiftChars: 2,
  /** 7.3.5.1: the seal's upper edge is at most one line below the text. */
  sealMaxDrop: oneBlankLine,
  /** Practice: diameter of a department's seal; the standard names none. */
  sealDiameter: mm(42),
  /** Practice: how far the seal's centre stands above the middle of 署名 and date, so that it presses them from above (7.3.5.1: 下压). */
  sealLift: mm(3),
  /** Practice: characters of a line before lines for signing by hand, usually and at least; the standard knows none. */
  signLineIndent: { usual: 10, least: 2 },
  /** 7.3.7: 附件 on line 1, its title on line 3. */
  attachmentTitleLine: 2,
} as const;

/** Tables. The standard leaves their inside free: this is practice, one for every rendition. */
export const table = {
  /** Type sizes, largest first. */
  sizes: [size.four, size.smallFour, size.five],
  /** White beside the text of a cell. */
  padX: mm(1.2),
  /** White above and below the text of a cell. */
  padY: mm(1.9),
  /** From line to line of a cell, in parts of its type size. */
  leading: 1.3,
  /** White above and below a table or its caption: half of that between two lines of text. */
  gap: mm((pitch - bodyHeight) / 2),
  /** Least white below a table: that, and what a word processor's paragraph between both takes at the least. */
  below: mm((pitch - bodyHeight) / 2 + 0.8),
  /** Thickness of all lines of a table: the thin rule of 7.4.1. */
  rule: mm(0.25),
} as const;

/** Bar charts. The standard knows none: this is practice, one for every rendition. */
export const chart = {
  /** From the highest bar's top to the lowest one's foot. */
  height: mm(32),
  /** Breadth of a bar, in parts of what its category has. */
  bar: 0.32,
  /** The broadest bar. */
  maxBar: mm(7),
  /** White between two charts side by side. */
  gap: mm(6),
  /** White between a bar and its label, and between other texts. */
  pad: mm(1),
  /** Thickness of the line at zero: the thin rule of 7.4.1. */
  axis: mm(0.25),
} as const;

/** 版记 (7.4). */
export const colophon = {
  /** 7.4.1: the first and last rule, recommended 0.35 mm. */
  thickRule: mm(0.35),
  /** 7.4.1: the rules between, recommended 0.25 mm. */
  thinRule: mm(0.25),
  /** 7.4.2, 7.4.3: texts stand one character inside the 版心. */
  indentChars: 1,
} as const;

/** 页码 (7.5). */
export const pageNumber = {
  /** The 一字线 beside the number stands 7 mm below the 版心. */
  gap: mm(7),
  /** One character inside the 版心: at the right on odd pages, at the left on even pages. */
  indentChars: 1,
} as const;

/** 信函格式 (10.1). */
export const letter = {
  /** The 发文机关标志 starts 30 mm below the sheet's upper edge. */
  issuerMarkTop: mm(30),
  /** The first double rule stands 4 mm below it. */
  ruleGap: mm(4),
  /** The second double rule stands 20 mm above the sheet's lower edge. */
  footRuleBottom: mm(20),
  /** Both are 170 mm long, centred on the sheet. */
  ruleWidth: mm(170),
  /** Not in the standard: a thick and a thin line and the gap between them. */
  thickLine: ptToMm(pt(2.25)),
  thinLine: ptToMm(pt(0.75)),
  lineGap: ptToMm(pt(1)),
} as const;

/** The red of 版头 (6.2: Y80 M80) as a screen value, and black. */
export const colour = { red: "#E60012", black: "#000000" } as const;
/** A colour that an official document may show (5.2.4, 6.2). */
export type Colour = keyof typeof colour;
