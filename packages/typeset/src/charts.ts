import { type Chart, type Charts, chartCaption, chartInWords, chartLabels } from "@shifan/document";
import { type Mm, mm, ptToMm, chart as rules, size, table as tableRules } from "@shifan/gb9704";
import { breakLines } from "./break-lines.ts";
import type { Context } from "./context.ts";
import { type Measured, measure } from "./measure.ts";
import type { Item, RuleItem } from "./pages.ts";
import { solid } from "./settings.ts";
import { lineSlice, type Slice } from "./slices.ts";
import type { Column } from "./text-block.ts";
import { lineItems, shortText } from "./text-items.ts";

/** Charts that stand side by side; a lone one is as wide as each of them and stands in the middle. */
const SIDE_BY_SIDE = 2;
const setting = solid(size.smallFive);
const LINE = ptToMm(setting.size);
/** From line to line of a caption or a category. */
const LEADING = 1.25;
/** Share of its category's breadth that a label takes at most: neighbours never touch. */
const LABEL_SHARE = 0.94;

/** Where one chart stands, and the place of everything in it from the top of the row. */
interface Panel extends Column {
  readonly element: number;
  /** The line at zero. */
  readonly zero: number;
  /** Millimetres a unit of value. */
  readonly scale: number;
  /** Top of the categories' first line. */
  readonly categories: number;
}

/** A short text in lines, each in the middle of its column. */
interface Block {
  readonly measured: Measured;
  readonly lines: ReturnType<typeof breakLines>;
}

function blockOf(text: string, role: "hei" | "fangsong", width: number, { fonts }: Context): Block {
  const measured = measure([{ text, role }], fonts, setting);
  return { measured, lines: breakLines(measured, { width: mm(width), firstIndent: mm(0) }, setting) };
}

const heightOf = (lines: number): number => LINE * (1 + LEADING * (Math.max(1, lines) - 1));
const highest = (blocks: readonly Block[]): number =>
  heightOf(Math.max(1, ...blocks.map(({ lines }) => lines.length)));

/** Lines of a block, the last of them set solid: none is stretched to its column. */
function blockItems(
  { measured, lines }: Block,
  column: Column,
  at: { top: number; element: number },
): Item[] {
  return lines.flatMap((line, i) => {
    const x = column.x + Math.max(0, column.width - line.width) / 2;
    const top = at.top + i * LINE * LEADING;
    const pen = { x, top, size: setting.size, colour: "black", stretch: 1, element: at.element } as const;
    return [...lineItems(measured, { ...line, last: true }, pen, setting)];
  });
}

/** The part of a panel that a category has. */
function slotOf(panel: Column, index: number, count: number): Column {
  const width = mm(panel.width / count);
  return { x: mm(panel.x + index * width), width };
}

const ruleOf = (
  from: readonly [number, number],
  to: readonly [number, number],
  more: { thickness: number; element: number },
): RuleItem => ({
  kind: "rule",
  x1: mm(from[0]),
  y1: mm(from[1]),
  x2: mm(to[0]),
  y2: mm(to[1]),
  thickness: mm(more.thickness),
  colour: "black",
  element: more.element,
});

/** A value's bar, none for a gap, and its label beyond the bar's end, narrowed where its category is too small for it. */
function barItems(
  value: number | null,
  label: string,
  slot: Column,
  of: { panel: Panel; context: Context },
): Item[] {
  const { zero, scale, element } = of.panel;
  const middle = slot.x + slot.width / 2;
  const end = zero - (value ?? 0) * scale;
  const runs = [{ text: label, role: "fangsong" }] as const;
  const natural = shortText(runs, of.context.fonts, { setting, colour: "black" });
  const stretch = Math.min(1, (slot.width * LABEL_SHARE) / natural.width);
  const text =
    stretch === 1 ? natural : shortText(runs, of.context.fonts, { setting, colour: "black", stretch });
  const top = (value ?? 0) < 0 ? end + rules.pad : end - rules.pad - LINE;
  const bar = ruleOf([middle, zero], [middle, end], {
    thickness: Math.min(rules.maxBar, slot.width * rules.bar),
    element,
  });
  return [...(end === zero ? [] : [bar]), ...text.items({ x: middle - text.width / 2, top, element })];
}

/** What is in one chart, from its caption to its categories. */
function chartItems(chart: Chart, panel: Panel, parts: Texts, context: Context): Item[] {
  const { element } = panel;
  const labels = chartLabels(chart);
  const count = chart.categories.length;
  const bars = labels.flatMap((label, i) =>
    barItems(chart.values[i] ?? null, label, slotOf(panel, i, count), { panel, context }),
  );
  const names = parts.categories.flatMap((name, i) =>
    blockItems(name, slotOf(panel, i, count), { top: panel.categories, element }),
  );
  const axis = ruleOf([panel.x, panel.zero], [panel.x + panel.width, panel.zero], {
    thickness: rules.axis,
    element,
  });
  return [...blockItems(parts.caption, panel, { top: 0, element }), ...bars, axis, ...names];
}

/** Room that values take above and below zero, in parts of the whole; a chart without a value is all above it. */
function extentOf({ values }: Chart): {
  readonly above: number;
  readonly below: number;
  readonly whole: number;
} {
  const known = values.filter((value) => value !== null);
  const [above, below] = [Math.max(0, ...known), -Math.min(0, ...known)];
  return { above, below, whole: above + below || 1 };
}

/** What a row of charts shares: the heights at which things stand in it, from its top. */
interface Row {
  readonly width: Mm;
  /** The highest end of a bar. */
  readonly plot: number;
  readonly categories: number;
  readonly height: number;
}

/** The texts of a chart that may need lines. */
interface Texts {
  readonly caption: Block;
  readonly categories: readonly Block[];
}

function rowOf(charts: readonly Chart[], texts: readonly Texts[], width: Mm): Row {
  const labelRoom = LINE + rules.pad;
  const plot = highest(texts.map(({ caption }) => caption)) + rules.pad + labelRoom;
  const isBelow = charts.some((chart) => extentOf(chart).below > 0);
  const categories = plot + rules.height + (isBelow ? labelRoom : 0) + rules.pad;
  return { width, plot, categories, height: categories + highest(texts.flatMap((it) => it.categories)) };
}

function textsOf(chart: Chart, width: Mm, context: Context): Texts {
  const slot = width / chart.categories.length;
  return {
    caption: blockOf(chartCaption(chart), "hei", width, context),
    categories: chart.categories.map((text) => blockOf(text, "fangsong", slot, context)),
  };
}

function panelOf(chart: Chart, x: number, row: Row, context: Context): Panel {
  const { above, whole } = extentOf(chart);
  const scale = rules.height / whole;
  const element = context.element("figure", {
    alternative: chartInWords(chart),
    ...(chart.anchor === undefined ? {} : { anchor: chart.anchor }),
  });
  const { width, plot, categories } = row;
  return { x: mm(x), width, element, zero: plot + above * scale, scale, categories };
}

/** White below charts, as below a table. */
const WHITE_BELOW = 2 * tableRules.gap;

/** Charts side by side as one slice that no page cuts: caption, bars from the line at zero, labels, categories. */
export function chartsSlices({ charts }: Charts, room: Column, context: Context): readonly Slice[] {
  const width = mm((room.width - rules.gap * (SIDE_BY_SIDE - 1)) / SIDE_BY_SIDE);
  const left = room.x + (room.width - width * charts.length - rules.gap * (charts.length - 1)) / 2;
  const texts = charts.map((chart) => textsOf(chart, width, context));
  const row = rowOf(charts, texts, width);
  const items = texts.flatMap((own, i) => {
    const chart = charts[i] as Chart;
    return chartItems(chart, panelOf(chart, left + i * (width + rules.gap), row, context), own, context);
  });
  const advance = mm(row.height + WHITE_BELOW);
  return [lineSlice(items, { height: mm(row.height), advance, onGrid: false, isText: true })];
}
