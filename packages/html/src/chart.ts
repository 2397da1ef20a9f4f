import { type Chart, chartCaption, chartInWords, chartLabels } from "@shifan/document";
import { element, escaped } from "./markup.ts";

/** The drawing's own units: about a pixel each where it stands in its natural size. */
const SLOT = 90;
const BAR = 30;
const PLOT = 120;
const LINE = 20;
const FONT = "13";

const num = (value: number): string => String(Math.round(value * 100) / 100);

const svgText = (x: number, y: number, text: string): string =>
  element("text", { x: num(x), y: num(y), "text-anchor": "middle", "font-size": FONT }, escaped(text));

/** A chart as a drawing with its caption; who cannot see it hears its values. */
export function chartSvg(chart: Chart): string {
  const labels = chartLabels(chart);
  const known = chart.values.filter((value) => value !== null);
  const [above, below] = [Math.max(0, ...known), -Math.min(0, ...known)];
  const scale = PLOT / (above + below || 1);
  const zero = LINE + above * scale;
  const foot = LINE + PLOT + (below > 0 ? LINE : 0);
  const bars = chart.categories.map((category, i) => {
    const value = chart.values[i] ?? 0;
    const x = (i + 0.5) * SLOT;
    const end = zero - value * scale;
    const size = { width: num(BAR), height: num(Math.abs(end - zero)) };
    const bar = element("rect", { x: num(x - BAR / 2), y: num(Math.min(end, zero)), ...size }, "");
    const label = svgText(x, value < 0 ? end + LINE * 0.75 : end - LINE * 0.25, labels[i] ?? "");
    return (value === 0 ? "" : bar) + label + svgText(x, foot + LINE * 0.8, category);
  });
  const width = SLOT * chart.categories.length;
  const axis = element("path", { d: `M0 ${num(zero)}H${num(width)}`, stroke: "#000" }, "");
  const drawing = element(
    "svg",
    { viewBox: `0 0 ${num(width)} ${num(foot + LINE)}`, role: "img", "aria-label": chartInWords(chart) },
    bars.join("") + axis,
  );
  const caption = element("figcaption", {}, escaped(chartCaption(chart)));
  return element("figure", {}, caption + drawing);
}
