import { isSeries } from "../calc/read-path.ts";
import type { Finding } from "../fault.ts";
import { isObject, own, step } from "../json.ts";
import { type SchemaNode, typesOf } from "../schema-node.ts";
import { type Check, numberAt } from "./scope.ts";

interface Series {
  readonly node: SchemaNode;
  readonly pointer: string;
  readonly years: readonly { readonly year: number; readonly value: unknown; readonly note?: unknown }[];
}

/** Every series of a value, in the rows of tables too. */
function seriesIn(value: unknown, node: SchemaNode, pointer: string): readonly Series[] {
  if (node["x-series"] !== undefined) return isSeries(value) ? [{ node, pointer, years: value }] : [];
  if (Array.isArray(value)) {
    const { items } = node;
    return items === undefined ? [] : value.flatMap((it, index) => seriesIn(it, items, step(pointer, index)));
  }
  if (!isObject(value)) return [];
  return Object.entries(node.properties ?? {}).flatMap(([key, it]) =>
    seriesIn(own(value, key), it, step(pointer, key)),
  );
}

export const seriesYears: Check<"series-years"> = (rule, scope) => {
  const year = numberAt(scope.value, rule.year);
  if (year === undefined) return [];
  return seriesIn(scope.value, scope.schema, scope.pointer).flatMap(({ node, pointer, years }): Finding[] => {
    // That a year is left out is said of the series as a whole.
    if (years.length !== node["x-series"]) return [];
    const first = year + rule.offset - years.length + 1;
    const wrong = years.findIndex((it, index) => it.year !== first + index);
    if (wrong === -1) return [];
    const params = { expected: first + wrong, value: years[wrong]?.year ?? "", last: year + rule.offset };
    return [{ pointer: `${step(pointer, wrong)}/year`, code: "wrong-year", params }];
  });
};

/** Figures that somebody entered; what is computed follows from them. */
const entered = (series: readonly Series[]): readonly Series[] =>
  series.filter(({ node }) => node["x-calc"] === undefined);

/** A count of fewer doubles or stands still without anything being amiss. */
const FEW = 10;
const isSmallCount = ({ items }: SchemaNode, value: number): boolean =>
  items?.properties?.value !== undefined && typesOf(items.properties.value)[0] === "integer" && value < FEW;

const hasNote = (item: { readonly note?: unknown } | undefined): boolean => typeof item?.note === "string";

export const yearOnYear: Check<"year-on-year"> = (rule, scope) =>
  entered(seriesIn(scope.value, scope.schema, scope.pointer))
    .filter(({ node }) => node["x-unit"] !== "%")
    .flatMap(({ node, pointer, years }) =>
      years.flatMap((item, index): Finding[] => {
        const [before, now] = [years[index - 1]?.value, item.value];
        if (typeof before !== "number" || typeof now !== "number" || before === 0 || hasNote(item)) return [];
        if (isSmallCount(node, before)) return [];
        const change = Math.round(((now - before) / Math.abs(before)) * 1000) / 10;
        if (Math.abs(change) <= rule.limit) return [];
        const unit = node["x-unit"] ?? "";
        const params = { value: `${now}${unit}`, before: `${before}${unit}`, change, limit: rule.limit };
        return [{ pointer: `${step(pointer, index)}/value`, code: "great-change", params }];
      }),
    );

export const flatSeries: Check<"flat-series"> = (_, scope) =>
  entered(seriesIn(scope.value, scope.schema, scope.pointer)).flatMap(
    ({ node, pointer, years }): Finding[] => {
      const [first] = years;
      const isFlat = typeof first?.value === "number" && years.every((it) => it.value === first.value);
      if (!isFlat || years.some(hasNote)) return [];
      if (first.value !== 0 && isSmallCount(node, first.value)) return [];
      const params = { value: `${first.value}${node["x-unit"] ?? ""}` };
      return [{ pointer, code: first.value === 0 ? "all-zero" : "all-same", params }];
    },
  );
