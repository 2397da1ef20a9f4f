import {
  type Block,
  type Chart,
  type Charts,
  chartCaption,
  chartInWords,
  type Printable,
} from "@shifan/document";
import { colour, mm, chart as rules, typeArea, wordSize } from "@shifan/gb9704";
import { Paragraph } from "docx";
import { FONTS, type FontProfile } from "./fonts.ts";
import { para } from "./markup.ts";
import { CHART_PLACE, CHART_STORE } from "./package/place-charts.ts";

/** Two charts stand side by side, the typesetter's white between them. */
const WIDTH = mm((typeArea.width - rules.gap) / 2);
/** The bars of the typesetter's charts, with the lines above and below them. */
const HEIGHT = mm(rules.height + 18);
/** docx counts in pixels of 96 an inch. */
const pixels = (length: number): number => Math.round((length / 25.4) * 96);
/** White between the bars in percent of a bar. */
const GAP_WIDTH = Math.round((1 / rules.bar - 1) * 100);

/** Charts side by side in a line of their own; each stands where its place is named, in reading order. */
export const charts = (block: Charts): string =>
  para(
    { style: "GwChart" },
    block.charts.map(() => CHART_PLACE).join(`<w:r><w:t xml:space="preserve"> </w:t></w:r>`),
  );

const chartsIn = (text: readonly Block[] | undefined): readonly Chart[] =>
  (text ?? []).flatMap((block) => (block.kind === "charts" ? block.charts : []));

/** All charts of a document in reading order. */
export const chartsOf = (document: Printable): readonly Chart[] =>
  document.layout === "book"
    ? document.parts.flatMap(({ text }) => chartsIn(text))
    : [...chartsIn(document.text), ...document.attachments.flatMap(({ text }) => chartsIn(text))];

function optionsOf(chart: Chart, fonts: FontProfile) {
  const { fangSong, hei } = FONTS[fonts];
  const text = { size: wordSize.smallFive, color: colour.black.slice(1) };
  const format = chart.decimals === 0 ? "0" : `0.${"0".repeat(chart.decimals)}`;
  const hasNegative = chart.values.some((value) => value !== null && value < 0);
  return {
    type: "column",
    categories: chart.categories,
    series: [{ name: chartCaption(chart), values: chart.values, color: colour.black.slice(1) }],
    title: { text: chartCaption(chart), font: { ...text, name: hei.name } },
    font: { name: fangSong.name, color: text.color },
    legend: false,
    chartArea: { fill: "none", border: "none" },
    gapWidth: GAP_WIDTH,
    categoryAxis: { font: text },
    // Bars that don't begin at zero would show more movement than there is.
    valueAxis: { visible: false, gridlines: false, ...(hasNegative ? {} : { minimum: 0 }) },
    dataLabels: { value: true, position: "outsideEnd", numberFormat: format, font: text },
    transformation: { width: pixels(WIDTH), height: pixels(HEIGHT) },
    altText: { description: chartInWords(chart) },
  } as const;
}

/**
 * A paragraph that holds all charts of a document for docx to write their parts and relationships; finishing moves them
 * to their places. Their library is as large as the rest of docx: who draws none doesn't load it.
 */
export async function chartStore(document: Printable, fonts: FontProfile): Promise<readonly Paragraph[]> {
  const all = chartsOf(document);
  if (all.length === 0) return [];
  const { ChartRun } = await import("docx/charts");
  const children = all.map((chart) => new ChartRun(optionsOf(chart, fonts)));
  return [new Paragraph({ style: CHART_STORE, children })];
}
