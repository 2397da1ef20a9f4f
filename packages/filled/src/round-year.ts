import type { ReadControl } from "@shifan/docx/fill-in";
import type { JsonObject, KindDefinition } from "@shifan/schema";

/** The year that a record is filled in for, at the path of its rule for series. */
export function roundYearIn({ schema }: KindDefinition, data: JsonObject): number | undefined {
  const rule = (schema["x-rules"] ?? []).find((it) => it.rule === "series-years");
  const path = rule?.rule === "series-years" ? rule.year.split(".") : [];
  const year = path.reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], data);
  return typeof year === "number" ? year : undefined;
}

/** The year that the names of the figures tell: 地区生产总值2025年 is the last of three. */
export function yearInTitles(
  { schema }: KindDefinition,
  controls: readonly ReadControl[],
): number | undefined {
  const years = controls.flatMap(({ title, place }) =>
    place.pointer.endsWith("/value") ? Number(/(\d{4})年$/.exec(title)?.[1] ?? Number.NaN) : [],
  );
  const last = Math.max(...years.filter((year) => !Number.isNaN(year)));
  const rule = (schema["x-rules"] ?? []).find((it) => it.rule === "series-years");
  return Number.isFinite(last)
    ? last - ((rule?.rule === "series-years" ? rule.offset : undefined) ?? -1)
    : undefined;
}
