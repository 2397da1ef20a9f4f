import { blockText, type OfficialDocument, printedDate } from "@shifan/document";
import { body, mm, pt, ptToMm, sheet, size } from "@shifan/gb9704";
import { breakLines } from "./break-lines.ts";
import type { Context } from "./context.ts";
import { measure } from "./measure.ts";
import type { Item, RuleItem } from "./pages.ts";
import { unfilled } from "./paginate.ts";
import { solid } from "./settings.ts";
import { type Sheet, sheetOf } from "./sheets.ts";
import { alignedX, lineItems, shortText } from "./text-items.ts";
import { placeTitle } from "./title.ts";

/** A certificate is no document of the standard: its measures are this product's design, on an A4 sheet on its side. */
const WIDTH = sheet.height;
const HEIGHT = sheet.width;
const FRAMES = [
  { inset: mm(12), thickness: mm(0.9) },
  { inset: mm(14.5), thickness: mm(0.25) },
] as const;
const TEXT = { x: mm(42), width: mm(WIDTH - 84), top: mm(84) } as const;
const TITLE = {
  setting: solid(pt(40)),
  pitch: mm(20),
  x: mm(30),
  width: mm(WIDTH - 60),
  top: mm(38),
} as const;
const TEXT_SETTING = solid(size.two);
const TEXT_PITCH = ptToMm(size.two) * 1.7;
const FOOT_SETTING = solid(pt(18));
const FOOT_PITCH = ptToMm(pt(18)) * 1.8;
const FOOT_BOTTOM = mm(HEIGHT - 32);
const FOOT_CENTRE = mm(WIDTH - 84);

/** One framed sheet: title, text, number at the left of the foot, body and date at its right with room for the seal. */
export function layCertificate(document: OfficialDocument, context: Context): readonly Sheet[] {
  const title = placeTitle(document.title, TITLE.top, context, TITLE);
  const items = [
    ...frame(),
    ...title.items,
    ...textItems(document, context),
    ...footItems(document, context),
  ];
  return [sheetOf(unfilled(items, FOOT_BOTTOM), { turned: true, numbered: false })];
}

function frame(): readonly RuleItem[] {
  return FRAMES.flatMap(({ inset, thickness }) => {
    const [left, right, top, bottom] = [inset, WIDTH - inset, inset, HEIGHT - inset];
    const line = (x1: number, y1: number, x2: number, y2: number): RuleItem => ({
      kind: "rule",
      x1: mm(x1),
      y1: mm(y1),
      x2: mm(x2),
      y2: mm(y2),
      thickness,
      colour: "red",
    });
    return [
      line(left, top, right, top),
      line(left, bottom, right, bottom),
      line(left, top, left, bottom),
      line(right, top, right, bottom),
    ];
  });
}

/** The recipients' line flush left, then the text in 楷体, two characters in. */
function textItems(document: OfficialDocument, context: Context): readonly Item[] {
  const paragraphs = [
    ...document.recipients.map((name) => ({ text: `${name}：`, indent: 0 })),
    ...document.text
      .flatMap(blockText)
      .map((text) => ({ text, indent: body.indentChars * TEXT_SETTING.cell })),
  ];
  let top = TEXT.top as number;
  return paragraphs.flatMap(({ text, indent }) => {
    const measured = measure([{ text, role: "kai" }], context.fonts, TEXT_SETTING);
    const element = context.element("paragraph");
    const lines = breakLines(measured, { width: TEXT.width, firstIndent: mm(indent) }, TEXT_SETTING);
    return lines.flatMap((line, i) => {
      const pen = {
        x: TEXT.x + (i === 0 ? indent : 0),
        top,
        size: size.two,
        colour: "black",
        stretch: 1,
        element,
      } as const;
      top += TEXT_PITCH;
      return lineItems(measured, line, pen, TEXT_SETTING);
    });
  });
}

function footItems(document: OfficialDocument, context: Context): readonly Item[] {
  const { signature, note } = document;
  const style = { setting: FOOT_SETTING, colour: "black" } as const;
  const texts = signature === undefined ? [] : [...signature.bodies, printedDate(signature.date)];
  const top = FOOT_BOTTOM - (texts.length - 1) * FOOT_PITCH - ptToMm(FOOT_SETTING.size);
  const box = { x: mm(FOOT_CENTRE - TEXT.width / 2), width: TEXT.width };
  const items: Item[] = texts.flatMap((text, i) => {
    const short = shortText([{ text, role: "fangsong" }], context.fonts, style);
    const x = alignedX("center", box, short.width);
    return short.items({ x, top: top + i * FOOT_PITCH, element: context.element("paragraph") });
  });
  if (note !== undefined) {
    const short = shortText([{ text: note, role: "fangsong" }], context.fonts, style);
    const last = top + (texts.length - 1) * FOOT_PITCH;
    items.push(...short.items({ x: TEXT.x, top: last, element: context.element("paragraph") }));
  }
  if (signature?.seal === "sealed") {
    const middle = top + ((texts.length - 1) * FOOT_PITCH + ptToMm(FOOT_SETTING.size)) / 2 - body.sealLift;
    items.push({
      kind: "seal",
      body: signature.bodies.at(-1) ?? "",
      x: FOOT_CENTRE,
      y: mm(middle),
      diameter: body.sealDiameter,
    });
  }
  return items;
}
