import { type JsonObject, type SchemaNode, step, valueAt, valueKind } from "@shifan/schema";

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

/**
 * The change against the year before: in per cent for a level, in points for a share. Undefined where one of the two
 * has no figure, or where the year before is nothing to compare with. At current prices, so never a growth rate.
 */
export function changeOf({ unit, years }: Indicator): string | undefined {
  const [before, now] = years.slice(-2).map(({ value }) => value);
  if (before === null || before === undefined || now === null || now === undefined) return undefined;
  if (unit === "%") return said(now - before, "个百分点");
  return before > 0 ? said(((now - before) / before) * 100, "%") : undefined;
}

const said = (change: number, unit: string): string => {
  const rounded = Math.round(change * 10) / 10;
  return `${rounded > 0 ? "+" : ""}${rounded.toFixed(1)}${unit}`;
};
