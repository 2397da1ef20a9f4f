/** A bar chart of one measure: a bar a category, from zero. Its figures stand in a table too; a chart shows how they move. */
export interface Chart {
  readonly title: string;
  /** Unit of the values; empty for none. */
  readonly unit: string;
  readonly categories: readonly string[];
  /** One a category; null leaves a gap. */
  readonly values: readonly (number | null)[];
  /** Decimals that the values are printed with. */
  readonly decimals: number;
  /** JSON Pointer of the values that it shows. */
  readonly anchor?: string;
}

/** Charts side by side: two at most, each half as wide as the text. */
export interface Charts {
  readonly kind: "charts";
  readonly charts: readonly Chart[];
}

/** What stands for a value that is not there. */
const NO_VALUE = "—";

/** What stands above a chart: its title with the unit. */
export const chartCaption = ({ title, unit }: Chart): string => (unit === "" ? title : `${title}（${unit}）`);

/** What stands at each bar: its value, a dash for a gap. */
export const chartLabels = ({ categories, values, decimals }: Chart): readonly string[] =>
  categories.map((_, i) => values[i]?.toFixed(decimals) ?? NO_VALUE);

/** A chart in words, for whoever cannot see it. */
export function chartInWords(chart: Chart): string {
  const labels = chartLabels(chart);
  const bars = chart.categories.map((category, i) => `${category} ${labels[i]}`);
  return `柱形图：${chartCaption(chart)}。${bars.join("，")}。`;
}
