import { type Head, headMarks, textCells } from "@shifan/document";
import { letter, mm, mmToPt, mmToTwip, sevenEighths, sheet } from "@shifan/gb9704";
import { MARK_INK, markLine, markShape, singleMark } from "./issuer-mark.ts";
import { para, rule, run, spacer } from "./markup.ts";
import type { KnownLayout } from "./page-layout.ts";
import { portrait, TEXT_LINE, textWidth, whiteAbove, whiteBelow } from "./page-setup.ts";

/** Both double rules reach past the 版心 to 170 mm, centred on the sheet (10.1). */
const OVERHANG = {
  left: mmToTwip(mm((sheet.width - letter.ruleWidth) / 2)) - portrait.left,
  right: mmToTwip(mm((sheet.width - letter.ruleWidth) / 2)) - portrait.right,
};

type Stroke = "thickLine" | "thinLine";

/** One line of a double rule at the foot of a paragraph of `height` twips. */
const strokeLine = (stroke: Stroke, height: number): string => {
  const eighths = Math.round(mmToPt(letter[stroke]) * 8);
  const border = `<w:pBdr>${rule("bottom", { eighths, space: 0, red: true })}</w:pBdr>`;
  return para({ style: "Anchor", border, line: Math.max(1, Math.round(height)), ...OVERHANG });
};

/** Two single lines, `height` twips below what stands above: programs disagree on which line of a Word double rule is thick. */
const doubleRule = (upper: Stroke, lower: Stroke, height: number): string =>
  strokeLine(upper, height) + strokeLine(lower, mmToTwip(letter.lineGap));

const shapeOf = (head: Head, { issuerMark }: KnownLayout) =>
  markShape(textCells(head.issuers[0] ?? ""), issuerMark);

/** Distance of the first page's header from the sheet's edge: the mark's ink starts 30 mm below it (10.1). */
export function letterHeaderTop(head: Head, layout: KnownLayout): number {
  const { size } = shapeOf(head, layout);
  const ink = whiteAbove(markLine(size)) + MARK_INK * size * 20;
  return Math.round(mmToTwip(letter.issuerMarkTop) - ink);
}

/** What 10.1 wants between the first double rule and the characters below it, without the white of their own line. */
const BELOW_RULE = Math.round(mmToTwip(sevenEighths) - whiteAbove(TEXT_LINE));

/** The lead body's name and, 4 mm below it, the first double rule, thick over thin, with the white below it. */
export function letterHeader(head: Head, layout: KnownLayout): string {
  const shape = shapeOf(head, layout);
  const ink = whiteBelow(markLine(shape.size)) + MARK_INK * shape.size * 20;
  const gap = mmToTwip(letter.ruleGap) - ink;
  return (
    singleMark(head.issuers[0] ?? "", 0, shape) +
    doubleRule("thickLine", "thinLine", gap) +
    spacer(BELOW_RULE)
  );
}

/** The second double rule, thin over thick, 20 mm above the sheet's lower edge; on the first page only. */
export const letterFooter = (): string => doubleRule("thinLine", "thickLine", 1);

/** 份号, 密级, 紧急程度 at the left and 发文字号 at the right, 7/8 of a 三号 character below the rule (10.1). */
export function letterLines(head: Head): string {
  const tabs = [{ at: textWidth(portrait), align: "right" as const }];
  const marks = headMarks(head);
  const lines = marks.length === 0 ? [{ text: "", name: "copyNumber" as const }] : marks;
  return lines
    .map(({ text, name }, index) => {
      const number = index === 0 ? `\t${head.documentNumber ?? ""}` : "";
      const face = name === "copyNumber" ? {} : { style: "Hei" as const };
      return para({ style: "GwHeadMark", tabs }, run(text, face) + run(number));
    })
    .join("");
}
