import { type Cell, type FillIn, type Grid, type GridRow, REASONS_PLACEHOLDER } from "@shifan/document";
import { formulaText, isObject } from "@shifan/schema";
import { bound } from "./fill-in.ts";
import { type Form, itemsOf, type Place, titleOf, yearsOf } from "./form.ts";
import { printedNumber } from "./printed.ts";

/** What stands for a figure that is not there for a reason. */
const NO_FIGURE = "—";
const YEAR_SHARE = 0.15;
const UNIT_SHARE = 0.19;

const printedYear = (year: number | undefined): string => (year === undefined ? "　　　　年" : `${year}年`);

/** A figure of a year as a place of its own. */
function figureAt(series: Place, index: number): Place {
  const item = itemsOf(series.value)[index];
  const value = isObject(item) ? item.value : undefined;
  const node = { ...series.node, "x-series": undefined, type: "number", items: undefined } as const;
  const { "x-series": _, items: __, ...rest } = node;
  return { key: "value", pointer: `${series.pointer}/${index}/value`, node: rest, value };
}

/** Whether it is said why a year has no figure: without a reason it is still to be filled in. */
function hasReason(series: Place, index: number): boolean {
  const item = itemsOf(series.value)[index];
  return isObject(item) && item.value === null && typeof item.note === "string" && item.note !== "";
}

function figureCell(series: Place, index: number, form: Form): Cell {
  const figure = figureAt(series, index);
  const year = printedYear(yearsOf(series, form)[index]);
  const text = hasReason(series, index) && !form.blank ? NO_FIGURE : printedNumber(figure.value, series.node);
  return { text, align: "right", ...bound(figure, form, `${titleOf(series)}${year.trim()}`) };
}

function seriesRow(series: Place, form: Form): GridRow {
  const count = series.node["x-series"] ?? 0;
  const figures = Array.from({ length: count }, (_, i) => figureCell(series, i, form));
  const name: Cell = { text: titleOf(series), align: "left", head: true, anchor: series.pointer };
  return { cells: [name, { text: series.node["x-unit"] ?? "—", align: "center" }, ...figures] };
}

/** Reasons and explanations of single figures, those with the same words together. */
function remarks(series: Place): readonly string[] {
  const byWords = new Map<string, string[]>();
  for (const item of itemsOf(series.value)) {
    if (!isObject(item) || typeof item.note !== "string" || item.note === "") continue;
    byWords.set(item.note, [...(byWords.get(item.note) ?? []), `${String(item.year)}年`]);
  }
  return [...byWords].map(([note, years]) => `${titleOf(series)}（${years.join("、")}）：${note}`);
}

/** How a computed series comes about; told where somebody fills the form in. */
function formula(series: Place, form: Form): readonly string[] {
  if (!form.blank || series.node["x-calc"] === undefined) return [];
  const text = formulaText(form.definition, series.pointer);
  return text === undefined ? [] : [`${titleOf(series)}（系统计算）＝${text}`];
}

/** Remarks with their numbers; a single one has none. */
export const numberedNotes = (notes: readonly string[]): readonly string[] =>
  notes.length === 0
    ? []
    : notes.map((note, i) =>
        notes.length === 1 ? `注：${note}` : `${i === 0 ? "注：" : ""}${i + 1}.${note}`,
      );

/** Stands for the reasons of all series of a part, in the place of a key of it. */
const SERIES_NOTES = "seriesNotes";
const REASONS = "缺项原因";

/** On an empty form: a row to write in why figures are not there. */
function reasonsRow(asked: readonly Place[], columns: number): GridRow {
  const pointer = `${(asked[0]?.pointer ?? "").replace(/\/[^/]*$/, "")}/${SERIES_NOTES}`;
  const text = asked.flatMap(remarks).join("\n");
  const field: FillIn = {
    pointer,
    kind: "prose",
    title: REASONS,
    placeholder: REASONS_PLACEHOLDER,
    values: text === "" ? [] : [text],
    options: [],
  };
  const box: Cell = { text, prose: true, lines: 2, colSpan: columns - 1, anchor: pointer, field };
  return { cells: [{ text: REASONS, head: true }, box] };
}

/** All series of a part as one table: indicator, unit, a column a year. */
export function seriesGrid(all: readonly Place[], form: Form): Grid {
  const [first] = all;
  const years = first === undefined ? [] : yearsOf(first, form).map(printedYear);
  const asked = all.filter(({ node }) => node["x-calc"] === undefined);
  const heads = ["指标", "单位", ...years].map((text): Cell => ({ text, head: true }));
  return {
    kind: "grid",
    columns: [1 - UNIT_SHARE - YEAR_SHARE * years.length, UNIT_SHARE, ...years.map(() => YEAR_SHARE)],
    head: [{ cells: heads }],
    rows: [
      ...all.map((series) => seriesRow(series, form)),
      ...(form.blank && asked.length > 0 ? [reasonsRow(asked, heads.length)] : []),
    ],
    notes: numberedNotes(
      all.flatMap((series) => [...(form.blank ? [] : remarks(series)), ...formula(series, form)]),
    ),
  };
}
