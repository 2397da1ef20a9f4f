import { type Earlier, isObject, type KindDefinition, type SchemaNode, valueKind } from "@shifan/schema";
import { InputError, UsageError } from "./errors.ts";
import { readRecord } from "./input.ts";

/** What the earlier form is called. */
const SOURCE = "原来报送的数据";

/** Whether a form has series at all, outside of lists. */
const hasSeries = (node: SchemaNode): boolean =>
  Object.values(node.properties ?? {}).some((it) => {
    const kind = valueKind(it);
    return kind === "series" || (kind === "group" && hasSeries(it));
  });

/** The years that a record holds of the series of a form. */
const yearsIn = (node: SchemaNode, record: unknown): readonly number[] =>
  Object.entries(node.properties ?? {}).flatMap(([key, it]): readonly number[] => {
    const found = isObject(record) && Object.hasOwn(record, key) ? record[key] : undefined;
    const kind = valueKind(it);
    if (kind === "group") return yearsIn(it, found);
    if (kind !== "series" || !Array.isArray(found)) return [];
    return found.flatMap((of) => (isObject(of) && typeof of.year === "number" ? [of.year] : []));
  });

/** Whose form a record is, as far as it says so; the application says it on its cover. */
function ownerOf(record: unknown): string | undefined {
  if (!isObject(record)) return undefined;
  const { applicantName, cover } = record;
  const name = applicantName ?? (isObject(cover) ? cover.applicantName : undefined);
  return typeof name === "string" ? name.trim() : undefined;
}

/** An earlier form, and what should be looked at before its figures are believed. */
export interface EarlierForm {
  readonly earlier: Earlier;
  readonly notices: readonly string[];
}

function noticesOn(record: unknown, base: unknown, last: { own: number; base: number }): readonly string[] {
  const [own, other] = [ownerOf(record), ownerOf(base)];
  return [
    ...(own !== undefined && other !== undefined && own !== other
      ? [`原来报送的数据是“${other}”的，这一份是“${own}”的，请核对 --base 是不是同一地区的`]
      : []),
    ...(last.base >= last.own
      ? [`原来报送的数据也到${last.base}年为止，不是上年度的，请核对 --base 是否选错了文件`]
      : []),
  ];
}

/**
 * The earlier form of a file, which a record's figures are held against. A form without a series or a year in common would
 * find nothing to object to, which whoever chose the wrong file would take for a yes: it is refused.
 */
export function earlierOf({ title, schema }: KindDefinition, record: unknown, file: string): EarlierForm {
  if (!hasSeries(schema))
    throw new UsageError(`${title}没有逐年填报的指标，不能用 --base 核对，请去掉 --base`);
  const base = readRecord(file);
  const advice = "--base 请改为同一地区的上年度报告或者申报书";
  const [years, others] = [yearsIn(schema, record), yearsIn(schema, base)];
  if (others.length === 0)
    throw new InputError([`${file}：没有与${title}相同的逐年指标，无从核对，${advice}`]);
  const last = { own: Math.max(...years), base: Math.max(...others) };
  if (years.length > 0 && !others.some((year) => years.includes(year))) {
    const [from, to] = [Math.min(...others), last.base];
    throw new InputError([
      `${file}：是${from}年至${to}年的数据，与这一份（${Math.min(...years)}年至${last.own}年）没有相同的年度，无从核对，${advice}`,
    ]);
  }
  return {
    earlier: { record: base, source: SOURCE },
    notices: years.length === 0 ? [] : noticesOn(record, base, last),
  };
}
