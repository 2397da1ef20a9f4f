import { changeOf, type JsonObject, type SchemaNode, step, valueAt, valueKind } from "@shifan/schema";

/** One indicator over its years. */
export interface Indicator {
  readonly pointer: string;
  readonly title: string;
  readonly unit: string;
  readonly decimals: number;
  readonly years: readonly { readonly year: number; readonly value: number | null }[];
}

interface Year {
  readonly year?: unknown;
  readonly value?: unknown;
}

function indicatorAt(node: SchemaNode, pointer: string, data: JsonObject): readonly Indicator[] {
  const series = valueAt(data, pointer);
  if (!Array.isArray(series)) return [];
  const years = (series as readonly Year[]).map(({ year, value }) => ({
    year: Number(year),
    value: typeof value === "number" ? value : null,
  }));
  const { title = pointer, "x-unit": unit = "", "x-decimals": decimals = 0 } = node;
  return [{ pointer, title, unit, decimals, years }];
}

/** Every three-year indicator of a report, in the order of its form. */
export function indicatorsOf(node: SchemaNode, data: JsonObject, pointer = ""): readonly Indicator[] {
  return Object.entries(node.properties ?? {}).flatMap(([key, child]) => {
    const at = step(pointer, key);
    const kind = valueKind(child);
    if (kind === "series") return indicatorAt(child, at, data);
    return kind === "group" ? indicatorsOf(child, data, at) : [];
  });
}

/** A figure as it is written, apart from its unit. */
export interface Quantity {
  readonly figure: string;
  readonly unit: string;
}

/** The change against the year before as it is written; undefined where there is nothing to compare. */
export function changeText({ unit, years }: Indicator): Quantity | undefined {
  const [before, now] = years.slice(-2).map(({ value }) => value);
  if (typeof before !== "number" || typeof now !== "number") return undefined;
  const change = changeOf(now, before, unit);
  if (change === undefined) return undefined;
  const rounded = Math.round(change.value * 10) / 10;
  return { figure: `${rounded > 0 ? "+" : ""}${rounded.toFixed(1)}`, unit: change.unit };
}
