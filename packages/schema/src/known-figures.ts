import { isSeries } from "./calc/read-path.ts";
import { roundHalfUp } from "./decimal.ts";
import type { Finding } from "./fault.ts";
import { fieldName } from "./field-name.ts";
import { isCalled, isSameDimension, isSameUnit } from "./indicator-name.ts";
import { own, read, step } from "./json.ts";
import { readRoot } from "./options.ts";
import type { SchemaNode } from "./schema-node.ts";
import { valueKind } from "./value-kind.ts";

/** A series of a form, outside of lists. */
interface Indicator {
  readonly pointer: string;
  readonly title: string;
  readonly unit: string;
}

function* indicatorsIn(node: SchemaNode, pointer: string): Generator<Indicator> {
  for (const [key, field] of Object.entries(node.properties ?? {})) {
    const at = step(pointer, key);
    if (valueKind(field) === "group") yield* indicatorsIn(field, at);
    else if (valueKind(field) === "series")
      yield { pointer: at, title: field.title ?? "", unit: field["x-unit"] ?? "" };
  }
}

const indicators = new WeakMap<SchemaNode, readonly Indicator[]>();

function indicatorsOf(schema: SchemaNode): readonly Indicator[] {
  const known = indicators.get(schema) ?? [...indicatorsIn(schema, "")];
  indicators.set(schema, known);
  return known;
}

/** A record with its schema. */
export interface Root {
  readonly value: unknown;
  readonly schema: SchemaNode;
}

/** A figure that stands elsewhere in the record: its place, its year and what it is. */
export interface Known {
  readonly pointer: string;
  readonly year: number;
  readonly value: number;
}

/** The indicators of a form that a row may mean by a name. */
const named = (name: unknown, schema: SchemaNode): readonly Indicator[] =>
  typeof name === "string" ? indicatorsOf(schema).filter((it) => isCalled(it.title, name)) : [];

/** The figure of the series that has the name and the unit which a row says, as the field holds it; undefined for none. */
export function knownFigure(node: SchemaNode, row: unknown, root: Root): Known | undefined {
  const from = node["x-known"];
  if (from === undefined) return undefined;
  const [unit, year] = [own(row, from.unit), readRoot(root.value, from.year)];
  if (typeof unit !== "string" || typeof year !== "number") return undefined;
  const at = year + (from.offset ?? 0);
  return named(own(row, from.name), root.schema)
    .filter((it) => isSameUnit(it.unit, unit))
    .flatMap(({ pointer }): readonly Known[] => {
      const series = read(root.value, pointer.slice(1).replaceAll("/", "."));
      const value = isSeries(series) ? series.find((it) => it.year === at)?.value : undefined;
      if (typeof value !== "number") return [];
      return [{ pointer, year: at, value: roundHalfUp(value, node["x-decimals"] ?? 2) }];
    })
    .at(0);
}

/** The unit of a row whose name is known in another unit of the same dimension: its figures can't be held together. */
function unitFindings(row: unknown, schema: SchemaNode, pointer: string, root: Root): readonly Finding[] {
  const from = Object.values(schema.properties ?? {}).find((node) => node["x-known"] !== undefined)?.[
    "x-known"
  ];
  if (from === undefined) return [];
  const [name, unit] = [own(row, from.name), own(row, from.unit)];
  if (typeof unit !== "string") return [];
  const indicators = named(name, root.schema);
  const other = indicators.find((it) => isSameDimension(it.unit, unit));
  if (other === undefined || indicators.some((it) => isSameUnit(it.unit, unit))) return [];
  const params = { value: unit, other: fieldName(root.schema, other.pointer), expected: other.unit };
  return [{ pointer: step(pointer, from.unit), code: "known-unit", params }];
}

/** Fields of an object that hold another figure than the series which they name, or hold it in another unit. */
export function knownFindings(
  row: Readonly<Record<string, unknown>>,
  schema: SchemaNode,
  { pointer, root }: { readonly pointer: string; readonly root: Root },
): readonly Finding[] {
  const figures = Object.entries(schema.properties ?? {}).flatMap(([key, node]): readonly Finding[] => {
    const value = own(row, key);
    const known = typeof value === "number" ? knownFigure(node, row, root) : undefined;
    if (known === undefined || known.value === value) return [];
    const other = `${fieldName(root.schema, known.pointer)}${known.year}年`;
    const params = { value: String(value), other, expected: known.value };
    return [{ pointer: step(pointer, key), code: "known-differs", params }];
  });
  return [...unitFindings(row, schema, pointer, root), ...figures];
}
