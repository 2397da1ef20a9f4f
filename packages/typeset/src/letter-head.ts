import { type Head, headMarks, type OfficialDocument } from "@shifan/document";
import {
  bodyHeight,
  letter,
  type Mm,
  mm,
  oneBlankLine,
  pitch,
  sevenEighths,
  sheet,
  twoBlankLines,
  typeArea,
} from "@shifan/gb9704";
import type { Context } from "./context.ts";
import { placeHeadMarks } from "./head-marks.ts";
import { placeIssuerMark } from "./issuer-mark.ts";
import type { RuleItem } from "./pages.ts";
import { bodySetting } from "./settings.ts";
import { alignedX, shortText } from "./text-items.ts";
import { type Placed, placeTitle } from "./title.ts";

/** Height of a double rule: its two lines and the gap between them. */
const DOUBLE_RULE = letter.thickLine + letter.lineGap + letter.thinLine;

/** Top of the second double rule, whose lower edge stands 20 mm above the sheet's (10.1). */
export const footRuleTop: Mm = mm(sheet.height - letter.footRuleBottom - DOUBLE_RULE);

/** The lowest that text may reach on page 1: 7/8 of a 三号 character above the second double rule (10.1). */
export const letterTextBottom: Mm = mm(footRuleTop - sevenEighths);

/** Mark, double rules, number and title of 信函格式 (10.1); `bottom` is where the first line of 主体 starts. */
export function placeLetterHead(document: OfficialDocument, head: Head, context: Context): Placed {
  const lead: Head = { ...head, issuers: head.issuers.slice(0, 1), markSuffix: "" };
  const mark = placeIssuerMark(lead, letter.issuerMarkTop, context);
  const ruleTop = mm(mark.bottom + letter.ruleGap);
  const top = mm(ruleTop + DOUBLE_RULE + sevenEighths);
  const number = shortText([{ text: head.documentNumber ?? " ", role: "fangsong" }], context.fonts, {
    setting: bodySetting,
    colour: "black",
  });
  const numberItems = number.items({
    x: alignedX("right", typeArea, number.width),
    top,
    element: context.element("paragraph"),
  });
  const markLines = Math.max(1, headMarks(head).length);
  const above = mm(top + (markLines - 1) * pitch + bodyHeight);
  const title = placeTitle(document.title, mm(above + twoBlankLines), context);
  const rules = [...doubleRule(ruleTop, "thickAbove"), ...doubleRule(footRuleTop, "thinAbove")];
  return {
    items: [...mark.items, ...rules, ...placeHeadMarks(head, top, context), ...numberItems, ...title.items],
    bottom: mm(title.bottom + oneBlankLine),
  };
}

/** A red double rule, 170 mm long and centred on the sheet (10.1). */
function doubleRule(top: Mm, order: "thickAbove" | "thinAbove"): readonly RuleItem[] {
  const lines =
    order === "thickAbove" ? [letter.thickLine, letter.thinLine] : [letter.thinLine, letter.thickLine];
  const x1 = mm((sheet.width - letter.ruleWidth) / 2);
  let y = top as number;
  return lines.map((thickness) => {
    const middle = mm(y + thickness / 2);
    y += thickness + letter.lineGap;
    return {
      kind: "rule",
      x1,
      y1: middle,
      x2: mm(x1 + letter.ruleWidth),
      y2: middle,
      thickness,
      colour: "red",
    };
  });
}
