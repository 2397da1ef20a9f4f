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

/** Whether a record holds years of one of the series of a form. */
const sharesSeries = (node: SchemaNode, record: unknown): boolean =>
  isObject(record) &&
  Object.entries(node.properties ?? {}).some(([key, it]) => {
    const found = Object.hasOwn(record, key) ? record[key] : undefined;
    const kind = valueKind(it);
    if (kind === "series") return Array.isArray(found) && found.length > 0;
    return kind === "group" && sharesSeries(it, found);
  });

/**
 * The earlier form of a file, which a record's figures are held against. A form without a series in common would find
 * nothing to object to, which whoever chose the wrong file would take for a yes: it is refused.
 */
export function earlierOf({ title, schema }: KindDefinition, file: string): Earlier {
  if (!hasSeries(schema))
    throw new UsageError(`${title}没有逐年填报的指标，不能用 --base 核对，请去掉 --base`);
  const record = readRecord(file);
  if (!sharesSeries(schema, record)) {
    throw new InputError([
      `${file}：没有与${title}相同的逐年指标，无从核对，--base 请改为同一地区的上年度报告或者申报书`,
    ]);
  }
  return { record, source: SOURCE };
}
