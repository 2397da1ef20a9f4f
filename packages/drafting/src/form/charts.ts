import type { Block, Chart } from "@shifan/document";
import { isObject, type Section } from "@shifan/schema";
import { type Form, itemsOf, type Place, titleOf, yearsOf } from "./form.ts";

/** Charts of one measure each stand side by side in rows of so many. */
const A_ROW = 2;

/** A series as a chart; undefined where fewer than two years have a figure, which show no movement. */
function chartOf(series: Place, form: Form): Chart | undefined {
  const figures = itemsOf(series.value).map((item) => (isObject(item) ? item.value : undefined));
  const values = figures.map((value) => (typeof value === "number" ? value : null));
  if (values.filter((value) => value !== null).length < A_ROW) return undefined;
  return {
    title: titleOf(series),
    unit: series.node["x-unit"] ?? "",
    categories: yearsOf(series, form).map((year) => (year === undefined ? "" : `${year}年`)),
    values,
    decimals: series.node["x-decimals"] ?? 0,
    anchor: series.pointer,
  };
}

const inRows = (charts: readonly Chart[]): readonly Block[] =>
  charts.flatMap((_, i) =>
    i % A_ROW === 0 ? [{ kind: "charts", charts: charts.slice(i, i + A_ROW) } as const] : [],
  );

/** Whether a block is the table that shows a value. */
const shows = (block: Block, pointer: string): boolean =>
  block.kind === "grid" && block.rows.some(({ cells }) => cells.some(({ anchor }) => anchor === pointer));

/** Blocks of a section with the charts that its schema asks for, below the table of their figures. Empty forms have none. */
export function withCharts(
  blocks: readonly Block[],
  section: Section,
  of: { readonly places: readonly Place[]; readonly form: Form },
): readonly Block[] {
  const wanted = section.charts ?? [];
  if (wanted.length === 0 || of.form.blank) return blocks;
  const charts = of.places
    .filter(({ key }) => wanted.includes(key))
    .flatMap((place) => chartOf(place, of.form) ?? []);
  return blocks.flatMap((block) => [
    block,
    ...inRows(charts.filter(({ anchor }) => anchor !== undefined && shows(block, anchor))),
  ]);
}
