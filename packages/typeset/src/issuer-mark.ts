import type { Head } from "@shifan/document";
import { head as headRules, type Mm, mm, mmToPt, typeArea } from "@shifan/gb9704";
import type { Context } from "./context.ts";
import { TypesetError } from "./errors.ts";
import type { Item } from "./pages.ts";
import { solid } from "./settings.ts";
import { shortText } from "./text-items.ts";
import type { Placed } from "./title.ts";

/** Share of the em box above the ink of a 小标宋 character: the standard measures a mark by its ink. */
const INK_TOP = 0.024;
const INK_BOTTOM = 0.03;
/** Space left at both sides, so that the mark does not touch the ends of the red rule. */
const MARGIN = mm(2);
/** A mark is set narrow rather than small, but never narrower than this. */
const LEAST_STRETCH = 0.62;
/** Names of joint issuers stand this share of their height apart. */
const JOINT_LEADING = 1.22;
/** Heights that joint marks may take together: the first one that lets page 1 show 正文 is taken (7.3.3). */
export const jointHeights = [mm(72), mm(54), mm(40), mm(30)] as const;
const MAX_ISSUERS = 10;

interface MarkStyle {
  /** Height of a character. */
  readonly height: number;
  readonly stretch: number;
}

/** The red 发文机关标志: one body, or joint issuers with 文件 at their right (7.2.4). `inkTop` is where its ink starts. */
export function placeIssuerMark(
  head: Head,
  inkTop: Mm,
  context: Context,
  jointHeight: Mm = jointHeights[0],
): Placed {
  if (head.issuers.length > MAX_ISSUERS) {
    throw new TypesetError(
      "too-many-issuers",
      { count: String(head.issuers.length) },
      `联合行文的机关有 ${head.issuers.length} 个，版头最多排 ${MAX_ISSUERS} 个，请只在署名处列出其余机关`,
    );
  }
  return head.issuers.length === 1
    ? placeSingle(head, inkTop, context)
    : placeJoint(head, { inkTop, jointHeight }, context);
}

function placeSingle(head: Head, inkTop: Mm, context: Context): Placed {
  const text = (head.issuers[0] ?? "") + head.markSuffix;
  const style = fitted(Array.from(text).length, typeArea.width - 2 * MARGIN, headRules.issuerMarkMaxHeight);
  const mark = markText(text, style, context);
  const top = inkTop - style.height * INK_TOP;
  return {
    items: mark.items({
      x: typeArea.x + (typeArea.width - mark.width) / 2,
      top,
      element: context.element("paragraph"),
    }),
    bottom: mm(top + style.height * (1 - INK_BOTTOM)),
  };
}

/** Names of equal width below one another, 文件 vertically in their middle (7.2.4, figure 3). */
function placeJoint(
  head: Head,
  { inkTop, jointHeight }: { inkTop: Mm; jointHeight: Mm },
  context: Context,
): Placed {
  const count = head.issuers.length;
  const longest = Math.max(...head.issuers.map((name) => Array.from(name).length));
  const suffixChars = Array.from(head.markSuffix).length;
  const highest = Math.min(headRules.issuerMarkMaxHeight * 0.75, jointHeight / (count * JOINT_LEADING));
  const style = fitted(longest + suffixChars * 1.1, typeArea.width - 3 * MARGIN, highest);
  const names = head.issuers.map((name) => markText(name, style, context));
  const namesWidth = Math.max(...names.map((name) => name.width));
  const suffix = markText(head.markSuffix, style, context);
  const gap = head.markSuffix === "" ? 0 : MARGIN;
  const left = typeArea.x + (typeArea.width - namesWidth - gap - suffix.width) / 2;
  const top = inkTop - style.height * INK_TOP;
  const step = style.height * JOINT_LEADING;
  const items: Item[] = head.issuers.flatMap((name, i) => {
    const spread = markText(name, style, context, namesWidth);
    return spread.items({ x: left, top: top + i * step, element: context.element("paragraph") });
  });
  const middle = top + ((count - 1) * step) / 2;
  items.push(
    ...suffix.items({ x: left + namesWidth + gap, top: middle, element: context.element("paragraph") }),
  );
  return { items, bottom: mm(top + (count - 1) * step + style.height * (1 - INK_BOTTOM)) };
}

/** The largest style in which `chars` characters fit: first narrower, then lower. */
function fitted(chars: number, room: number, maxHeight: number): MarkStyle {
  const height = Math.min(maxHeight, room / (chars * LEAST_STRETCH));
  return { height, stretch: Math.min(1, room / (chars * height)) };
}

/** A red text; with `width` its characters are spread to it. */
function markText(
  text: string,
  style: MarkStyle,
  context: Context,
  width?: number,
): ReturnType<typeof shortText> {
  const chars = Array.from(text).length;
  const natural = chars * style.height * style.stretch;
  const tracking = width === undefined || chars < 2 ? 0 : (width - natural) / (chars - 1);
  return shortText([{ text, role: "title" }], context.fonts, {
    setting: solid(mmToPt(mm(style.height))),
    colour: "red",
    stretch: style.stretch,
    tracking,
  });
}
