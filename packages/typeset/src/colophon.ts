import { type Colophon, copiedToLine, movedRecipientsLine, printedOnLine } from "@shifan/document";
import { bodyHeight, type Mm, mm, ptToMm, colophon as rules, size, typeArea } from "@shifan/gb9704";
import { breakLines } from "./break-lines.ts";
import type { Context } from "./context.ts";
import { TypesetError } from "./errors.ts";
import { measure } from "./measure.ts";
import type { Item, RuleItem } from "./pages.ts";
import { fourSetting } from "./settings.ts";
import { alignedX, lineItems, shortText } from "./text-items.ts";

/** 一行 of 四号: its height and 7/8 of a 三号 character (3.2). */
const ROW = mm(ptToMm(size.four) + (bodyHeight * 7) / 8);
const INSET = rules.indentChars * fourSetting.cell;

/** 版记 as it stands at the foot of the 版心: items placed on the page, and where its upper edge is. */
export interface PlacedColophon {
  readonly items: readonly Item[];
  readonly top: Mm;
}

/** What 版记 lists: recipients moved from the head (7.3.2), 抄送, and the 印发 line. */
export interface ColophonContent {
  readonly movedRecipients: readonly string[];
  readonly colophon: Colophon;
  /** 信函格式 has neither rules nor 印发 line (10.1). */
  readonly ruled: boolean;
}

/** Sets 版记 so that its last rule lies on the lower edge of the 版心 (7.4.1). Empty content takes no room. */
export function placeColophon(content: ColophonContent, context: Context): PlacedColophon {
  const lists = [
    ...(content.movedRecipients.length === 0
      ? []
      : [{ label: "主送：", text: movedRecipientsLine(content.movedRecipients) }]),
    ...(content.colophon.copiedTo.length === 0
      ? []
      : [{ label: "抄送：", text: copiedToLine(content.colophon) }]),
  ].map((list) => listRows(list.label, list.text, context));
  const listRowsCount = lists.reduce((count, rows) => count + rows.length, 0);
  const printed = content.ruled ? content.colophon.printed : undefined;
  const rowCount = listRowsCount + (printed === undefined ? 0 : 1);
  const bottom = typeArea.y + typeArea.height;
  const top = mm(bottom - rowCount * ROW);
  if (top < typeArea.y) throw tooTall(rowCount);
  const textTop = (row: number): number => top + row * ROW + (ROW - ptToMm(size.four)) / 2;
  const items = lists.flat().flatMap((row, i) => row(textTop(i)));
  if (printed !== undefined) items.push(...printedItems(printed, textTop(rowCount - 1), context));
  if (content.ruled && rowCount > 0)
    items.push(...ruleItems(top, { listRowsCount, hasPrinted: printed !== undefined }));
  return { items, top };
}

/** 版记 is one block at the foot of one page (7.4): the standard foresees none that is longer. */
function tooTall(rowCount: number): TypesetError {
  const most = Math.floor(typeArea.height / ROW);
  return new TypesetError(
    "colophon-too-tall",
    { rows: String(rowCount), most: String(most) },
    `主送、抄送机关太多：版记要排 ${rowCount} 行，一页最多 ${most} 行。请改用“各市……”一类的统称，或减少抄送机关`,
  );
}

type RowSetter = (top: number) => readonly Item[];

/** The rows of one list: lines after the first align with the text after the colon (7.4.2). */
function listRows(label: string, text: string, context: Context): readonly RowSetter[] {
  const word = shortText([{ text: label, role: "fangsong" }], context.fonts, {
    setting: fourSetting,
    colour: "black",
  });
  const x = typeArea.x + INSET + word.width;
  const width = mm(typeArea.x + typeArea.width - INSET - x);
  const measured = measure([{ text, role: "fangsong" }], context.fonts, fourSetting);
  const element = context.element("paragraph");
  return breakLines(measured, { width, firstIndent: mm(0) }, fourSetting).map((line, i) => (top) => [
    ...(i === 0 ? word.items({ x: typeArea.x + INSET, top, element }) : []),
    ...lineItems(
      measured,
      line,
      { x, top, size: size.four, colour: "black", stretch: 1, element },
      fourSetting,
    ),
  ]);
}

/** 印发机关 at the left, 印发日期 at the right, one character in (7.4.3). */
function printedItems(printed: { by: string; on: string }, top: number, context: Context): readonly Item[] {
  const style = { setting: fourSetting, colour: "black" } as const;
  const by = shortText([{ text: printed.by, role: "fangsong" }], context.fonts, style);
  const on = shortText([{ text: printedOnLine(printed.on), role: "fangsong" }], context.fonts, style);
  const box = { x: mm(typeArea.x + INSET), width: mm(typeArea.width - 2 * INSET) };
  return [
    ...by.items({ x: box.x, top, element: context.element("paragraph") }),
    ...on.items({ x: alignedX("right", box, on.width), top, element: context.element("paragraph") }),
  ];
}

/** First and last rule thick, one thin rule above the 印发 line; none between 主送 and 抄送 (7.4.1–7.4.3). */
function ruleItems(top: Mm, rows: { listRowsCount: number; hasPrinted: boolean }): readonly RuleItem[] {
  const bottom = typeArea.y + typeArea.height;
  const between = rows.listRowsCount > 0 && rows.hasPrinted ? [top + rows.listRowsCount * ROW] : [];
  const rule = (y: number, thickness: Mm): RuleItem => ({
    kind: "rule",
    x1: typeArea.x,
    y1: mm(y),
    x2: mm(typeArea.x + typeArea.width),
    y2: mm(y),
    thickness,
    colour: "black",
  });
  return [
    rule(top, rules.thickRule),
    ...between.map((y) => rule(y, rules.thinRule)),
    rule(bottom, rules.thickRule),
  ];
}
