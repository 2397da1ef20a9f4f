import type { Cover, CoverLine, FillIn, Title } from "@shifan/document";
import {
  type CoverPlaces,
  coverPlaces,
  type Mm,
  mm,
  ptToMm,
  cover as rules,
  size,
  typeArea,
} from "@shifan/gb9704";
import { breakLines } from "./break-lines.ts";
import { cellRule } from "./cell-rule.ts";
import type { Context } from "./context.ts";
import { fieldElement, fieldText, writtenField } from "./fields.ts";
import { measure, measuredWidth } from "./measure.ts";
import type { Item, RuleItem } from "./pages.ts";
import { bodySetting, solid } from "./settings.ts";
import { alignedX, shortText, textItems } from "./text-items.ts";
import { placeTitle } from "./title.ts";

const titleStyle = {
  setting: solid(size.small0),
  pitch: rules.titlePitch,
  x: typeArea.x,
  width: typeArea.width,
} as const;

const LABEL_GAP = mm(2);
/** From a value's characters to the rule below them. */
const RULE_DROP = mm(1.6);

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

const underline = (x: number, y: number): RuleItem => cellRule(x, y, x + rules.valueWidth, y);

/** A value's lines: what it ends with in brackets keeps together. */
function valueLines(value: string, context: Context): readonly string[] {
  if (value === "") return [];
  const measured = measure([{ text: value, role: "fangsong" }], context.fonts, lineSetting);
  const width = measuredWidth(measured);
  const bracket = value.endsWith("）") ? value.lastIndexOf("（") : -1;
  const fits = bracket > 0 && (width * bracket) / value.length <= rules.valueWidth;
  if (width > rules.valueWidth && fits) return [value.slice(0, bracket), value.slice(bracket)];
  const lines = breakLines(measured, { width: rules.valueWidth, firstIndent: mm(0) }, lineSetting);
  return lines.map(({ start, end }) => measured.chars.slice(start, end).join(""));
}

interface LinePlace {
  readonly pitch: number;
  readonly x: number;
  readonly labelWidth: number;
  readonly top: number;
}

/** A line of the cover with its value broken into lines. */
interface FilledLine {
  readonly line: CoverLine;
  readonly texts: readonly string[];
}

/** A value that is empty has a line to write on. */
const ruledLines = (texts: readonly string[]): number => Math.max(1, texts.length);

/** A label, and its value on one line or more, each underlined. */
function coverLine(
  { line, texts }: FilledLine,
  place: LinePlace,
  context: Context,
): { items: readonly Item[]; bottom: number } {
  const element = context.element("paragraph", line.anchor === undefined ? {} : { anchor: line.anchor });
  const { x, labelWidth, top, pitch } = place;
  const label = spreadLabel(line.label, labelWidth, context, { x, top, element });
  const colon = shortText([{ text: "：", role: "fangsong" }], context.fonts, {
    setting: lineSetting,
    colour: "black",
  });
  const colonItems = colon.items({ x: x + labelWidth, top, element });
  const valueX = x + labelWidth + lineSetting.cell / 2 + LABEL_GAP;
  const em = ptToMm(lineSetting.size);
  const field = line.field === undefined ? undefined : fieldElement(element, context);
  const value = texts.flatMap((text, i) => {
    const short = shortText([{ text, role: "fangsong" }], context.fonts, {
      setting: lineSetting,
      colour: "black",
    });
    const at = alignedX("center", { x: mm(valueX), width: rules.valueWidth }, short.width);
    const items = short.items({ x: at, top: top + i * pitch, element });
    return field === undefined ? items : items.map((item) => ({ ...item, shownBy: field }));
  });
  const count = ruledLines(texts);
  const rulesBelow = Array.from({ length: count }, (_, i) =>
    underline(valueX, top + i * pitch + em + RULE_DROP),
  );
  const box = { x: valueX, y: top - RULE_DROP, height: (count - 1) * pitch + em + 2 * RULE_DROP };
  const fields =
    line.field === undefined || field === undefined
      ? []
      : [coverField(line.field, { line, element: field, box })];
  return {
    items: [...label, ...colonItems, ...value, ...rulesBelow, ...fields],
    bottom: top + count * pitch,
  };
}

/** What is filled in on a line of the cover. */
function coverField(
  field: FillIn,
  of: { line: CoverLine; element: number; box: { x: number; y: number; height: number } },
): Item {
  const { x, y, height } = of.box;
  const box = { x: mm(x), y: mm(y), width: rules.valueWidth, height: mm(height) };
  const look = { size: lineSetting.size, align: "center", isHigh: false } as const;
  return writtenField({ field, element: of.element }, box, {
    ...look,
    text: fieldText(field, of.line.value),
  });
}

function centred(text: string, top: number, context: Context): readonly Item[] {
  const short = shortText([{ text, role: "kai" }], context.fonts, { setting: lineSetting, colour: "black" });
  return short.items({
    x: alignedX("center", typeArea, short.width),
    top,
    element: context.element("paragraph"),
  });
}

/** Its lines to fill in, as many as their values need. */
function placeLines(
  filled: readonly FilledLine[],
  { linesTop, pitch }: CoverPlaces,
  context: Context,
): readonly Item[] {
  const longest = Math.min(
    rules.labelChars,
    Math.max(...filled.map(({ line }) => Array.from(line.label).length)),
  );
  const labelWidth: Mm = mm(longest * lineSetting.cell);
  const whole = labelWidth + lineSetting.cell / 2 + LABEL_GAP + rules.valueWidth;
  const x = typeArea.x + (typeArea.width - whole) / 2;
  let top: number = linesTop;
  return filled.flatMap((line) => {
    const placed = coverLine(line, { x, labelWidth, top, pitch }, context);
    top = placed.bottom;
    return placed.items;
  });
}

/** A cover on its page, and the lines that each value takes. */
export interface PlacedCover {
  readonly items: readonly Item[];
  readonly values: readonly (readonly string[])[];
}

/** The cover of a book: its title large, lines to fill in below, who issued it at the foot. */
export function placeCover(title: Title, cover: Cover, context: Context): PlacedCover {
  const placed = placeTitle(title, rules.titleTop, context, titleStyle);
  const values = cover.lines.map(({ value }) => valueLines(value, context));
  const places = coverPlaces({
    title: placed.lines.length,
    subtitles: cover.subtitles.length,
    values: values.reduce((sum, texts) => sum + ruledLines(texts), 0),
  });
  const subtitles = cover.subtitles.flatMap((text, i) =>
    centred(text, places.subtitlesTop + i * rules.subtitlePitch, context),
  );
  const filled = cover.lines.map((line, i): FilledLine => ({ line, texts: values[i] ?? [] }));
  const lines = placeLines(filled, places, context);
  const foot = cover.foot === "" ? [] : centred(cover.foot, places.footTop, context);
  return { items: [...placed.items, ...subtitles, ...lines, ...foot], values };
}
