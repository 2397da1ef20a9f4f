import type { Cover, CoverLine, Title } from "@shifan/document";
import { type Mm, mm, ptToMm, table as rules, size, typeArea } from "@shifan/gb9704";
import { breakLines } from "./break-lines.ts";
import type { Context } from "./context.ts";
import { measure, measuredWidth } from "./measure.ts";
import type { Item, RuleItem } from "./pages.ts";
import { bodySetting, solid } from "./settings.ts";
import { alignedX, shortText, textItems } from "./text-items.ts";
import { placeTitle } from "./title.ts";

/** A cover is practice, no standard: where its elements begin, in millimetres from the sheet's top. */
const TITLE_TOP = mm(82);
const LINES_TOP = mm(158);
const FOOT_TOP = mm(246);

const titleStyle = {
  setting: solid(size.small0),
  pitch: mm(ptToMm(size.small0) * 1.5),
  x: typeArea.x,
  width: typeArea.width,
} as const;

const SUBTITLE_GAP = mm(10);
const SUBTITLE_PITCH = mm(10);

/** Labels are spread to the width of the longest, at most so many characters. */
const LABEL_CHARS = 8;
const LABEL_GAP = mm(2);
/** From line to line, and from a value's characters to the rule below them. */
const LINE_PITCH = mm(13);
const RULE_DROP = mm(1.6);
const VALUE_WIDTH = mm(96);

const lineSetting = bodySetting;

/** A label spread over a width. */
function spreadLabel(
  label: string,
  width: number,
  context: Context,
  at: { x: number; top: number; element: number },
): readonly Item[] {
  const measured = measure([{ text: label, role: "fangsong" }], context.fonts, lineSetting);
  const slack = Math.max(0, width - measuredWidth(measured)) / Math.max(1, measured.chars.length - 1);
  const last = measured.chars.length - 1;
  const advances = measured.widths.map((own, i) => own + (measured.gaps[i] ?? 0) + (i < last ? slack : 0));
  return textItems(measured, 0, advances, { ...at, size: lineSetting.size, colour: "black", stretch: 1 });
}

const underline = (x: number, y: number): RuleItem => ({
  kind: "rule",
  x1: mm(x),
  y1: mm(y),
  x2: mm(x + VALUE_WIDTH),
  y2: mm(y),
  thickness: rules.rule,
  colour: "black",
});

/** A value's lines: what it ends with in brackets keeps together. */
function valueLines(value: string, context: Context): readonly string[] {
  if (value === "") return [];
  const measured = measure([{ text: value, role: "fangsong" }], context.fonts, lineSetting);
  const width = measuredWidth(measured);
  const bracket = value.endsWith("）") ? value.lastIndexOf("（") : -1;
  const fits = bracket > 0 && (width * bracket) / value.length <= VALUE_WIDTH;
  if (width > VALUE_WIDTH && fits) return [value.slice(0, bracket), value.slice(bracket)];
  const lines = breakLines(measured, { width: VALUE_WIDTH, firstIndent: mm(0) }, lineSetting);
  return lines.map(({ start, end }) => measured.chars.slice(start, end).join(""));
}

interface LinePlace {
  readonly x: number;
  readonly labelWidth: number;
  readonly top: number;
}

/** A label, and its value on one line or more, each underlined. */
function coverLine(
  line: CoverLine,
  place: LinePlace,
  context: Context,
): { items: readonly Item[]; bottom: number } {
  const element = context.element("paragraph", line.anchor === undefined ? {} : { anchor: line.anchor });
  const { x, labelWidth, top } = place;
  const label = spreadLabel(line.label, labelWidth, context, { x, top, element });
  const colon = shortText([{ text: "：", role: "fangsong" }], context.fonts, {
    setting: lineSetting,
    colour: "black",
  });
  const colonItems = colon.items({ x: x + labelWidth, top, element });
  const valueX = x + labelWidth + lineSetting.cell / 2 + LABEL_GAP;
  const lines = valueLines(line.value, context);
  const em = ptToMm(lineSetting.size);
  const value = lines.flatMap((text, i) => {
    const short = shortText([{ text, role: "fangsong" }], context.fonts, {
      setting: lineSetting,
      colour: "black",
    });
    const at = alignedX("center", { x: mm(valueX), width: VALUE_WIDTH }, short.width);
    return short.items({ x: at, top: top + i * LINE_PITCH, element });
  });
  const count = Math.max(1, lines.length);
  const rulesBelow = Array.from({ length: count }, (_, i) =>
    underline(valueX, top + i * LINE_PITCH + em + RULE_DROP),
  );
  return { items: [...label, ...colonItems, ...value, ...rulesBelow], bottom: top + count * LINE_PITCH };
}

function centred(text: string, top: number, context: Context): readonly Item[] {
  const short = shortText([{ text, role: "kai" }], context.fonts, { setting: lineSetting, colour: "black" });
  return short.items({
    x: alignedX("center", typeArea, short.width),
    top,
    element: context.element("paragraph"),
  });
}

/** The cover of a book: its title large, lines to fill in below, who issued it at the foot. */
export function placeCover(title: Title, cover: Cover, context: Context): readonly Item[] {
  const placed = placeTitle(title, TITLE_TOP, context, titleStyle);
  const items: Item[] = [...placed.items];
  cover.subtitles.forEach((text, i) => {
    items.push(...centred(text, placed.bottom + SUBTITLE_GAP + i * SUBTITLE_PITCH, context));
  });
  const longest = Math.min(
    LABEL_CHARS,
    Math.max(...cover.lines.map(({ label }) => Array.from(label).length)),
  );
  const labelWidth: Mm = mm(longest * lineSetting.cell);
  const whole = labelWidth + lineSetting.cell / 2 + LABEL_GAP + VALUE_WIDTH;
  let top: number = LINES_TOP;
  for (const line of cover.lines) {
    const { items: own, bottom } = coverLine(
      line,
      { x: typeArea.x + (typeArea.width - whole) / 2, labelWidth, top },
      context,
    );
    items.push(...own);
    top = bottom;
  }
  if (cover.foot !== "") items.push(...centred(cover.foot, FOOT_TOP, context));
  return items;
}
