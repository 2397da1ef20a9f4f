import type { Head, OfficialDocument } from "@shifan/document";
import {
  bodyHeight,
  cell,
  head as headRules,
  type Mm,
  mm,
  oneBlankLine,
  pitch,
  twoBlankLines,
  typeArea,
} from "@shifan/gb9704";
import { type Context, createContext } from "./context.ts";
import { placeHeadMarks } from "./head-marks.ts";
import { jointHeights, placeIssuerMark } from "./issuer-mark.ts";
import type { Item, RuleItem } from "./pages.ts";
import { bodySetting } from "./settings.ts";
import { alignedX, shortText } from "./text-items.ts";
import { type Placed, placeTitle } from "./title.ts";

/** What 主体 needs below the head on page 1: a line of 主送 and one of 正文 (7.3.3). */
const LEAST_TEXT = pitch + bodyHeight;

/**
 * 版头 and title of 文件格式 (7.2, 7.3.1); `bottom` is where the first line of 主体 starts. Marks of many joint
 * issuers are set smaller until page 1 shows 正文; they are tried apart, to leave the structure tree as it is.
 */
export function placeFileHead(document: OfficialDocument, head: Head, context: Context): Placed {
  const lowest = typeArea.y + typeArea.height - LEAST_TEXT;
  const trial = createContext(context.fonts, context.words);
  const fits = (height: Mm): boolean => placeWith(document, head, trial, height).bottom <= lowest;
  const [tallest] = jointHeights;
  const smallest = jointHeights.at(-1) ?? tallest;
  const height = head.issuers.length === 1 ? tallest : (jointHeights.find(fits) ?? smallest);
  return placeWith(document, head, context, height);
}

function placeWith(document: OfficialDocument, head: Head, context: Context, jointHeight: Mm): Placed {
  const marks = placeHeadMarks(head, typeArea.y, context);
  const mark = placeIssuerMark(head, mm(typeArea.y + headRules.issuerMarkOffset), context, jointHeight);
  const number = placeNumberLine(head, mm(mark.bottom + twoBlankLines), context);
  const rule = redRule(mm(number.bottom + headRules.ruleGap));
  const title = placeTitle(document.title, mm(rule.y1 + twoBlankLines), context);
  return {
    items: [...marks, ...mark.items, ...number.items, rule, ...title.items],
    bottom: mm(title.bottom + oneBlankLine),
  };
}

/** The red line between 版头 and 主体, as wide as the 版心 (7.2.7). */
const redRule = (y: Mm): RuleItem => ({
  kind: "rule",
  x1: typeArea.x,
  y1: y,
  x2: mm(typeArea.x + typeArea.width),
  y2: y,
  thickness: headRules.ruleThickness,
  colour: "red",
});

/** 发文字号, centred (7.2.5); in an upward paper at the left, beside the 签发人 at the right (7.2.6). */
function placeNumberLine(head: Head, top: Mm, context: Context): Placed {
  const upward = head.signers.length > 0;
  const signerRows = rows(head.signers);
  const lastTop = mm(top + Math.max(0, signerRows.length - 1) * pitch);
  const inset = headRules.upwardIndentChars * cell;
  const box = { x: mm(typeArea.x + inset), width: mm(typeArea.width - 2 * inset) };
  const number = shortText([{ text: head.documentNumber ?? " ", role: "fangsong" }], context.fonts, {
    setting: bodySetting,
    colour: "black",
  });
  const numberItems = number.items({
    x: alignedX(upward ? "left" : "center", box, number.width),
    top: lastTop,
    element: context.element("paragraph"),
  });
  return {
    items: [...numberItems, ...placeSigners(signerRows, top, box, context)],
    bottom: mm(lastTop + bodyHeight),
  };
}

/** Two 签发人 a row. */
function rows(signers: readonly string[]): readonly (readonly string[])[] {
  const all: string[][] = [];
  for (let i = 0; i < signers.length; i += headRules.signersPerRow) {
    all.push(signers.slice(i, i + headRules.signersPerRow));
  }
  return all;
}

const LABEL = "签发人：";
/** Names are set to three characters, so that those of two and of three align. */
const NAME_CHARS = 3;
const IDEOGRAPHIC_SPACE = "\u3000";

const paddedName = (name: string): string =>
  Array.from(name).length === NAME_CHARS - 1 ? Array.from(name).join(IDEOGRAPHIC_SPACE) : name;

/** 签发人：in 仿宋, the names in 楷体, rows aligned below the first name (7.2.6). */
function placeSigners(
  signerRows: readonly (readonly string[])[],
  top: Mm,
  box: { x: Mm; width: Mm },
  context: Context,
): readonly Item[] {
  const style = { setting: bodySetting, colour: "black" } as const;
  const texts = signerRows.map((names) =>
    shortText([{ text: names.map(paddedName).join(IDEOGRAPHIC_SPACE), role: "kai" }], context.fonts, style),
  );
  if (texts.length === 0) return [];
  const x = alignedX("right", box, Math.max(...texts.map((text) => text.width)));
  const label = shortText([{ text: LABEL, role: "fangsong" }], context.fonts, style);
  const element = context.element("paragraph");
  return [
    ...label.items({ x: x - label.width, top, element }),
    ...texts.flatMap((text, i) => text.items({ x, top: top + i * pitch, element })),
  ];
}
