import type { SchemaNode } from "../../src/schema-node.ts";
import { typesOf } from "../../src/schema-node.ts";
import { type ValueKind, valueKind } from "../../src/value-kind.ts";
import { optionsDifference, rowsDifference } from "./compare-options.ts";

/** A field as the catalogue describes it. */
export interface CatalogueField {
  readonly key: string;
  readonly label: string;
  readonly type: string;
  readonly unit: string | null;
  readonly constraint: string;
  readonly clauses: readonly string[];
  readonly years: number;
}

const KINDS: Readonly<Record<string, readonly ValueKind[]>> = {
  int: ["number"],
  num: ["number"],
  pct: ["number"],
  string: ["text", "choice"],
  text: ["prose"],
  enum: ["choice"],
  bool: ["yesNo"],
  date: ["date"],
  datetime: ["dateTime"],
  file: ["file"],
  "array<enum>": ["choices"],
  "array<code>": ["list"],
  "array<string>": ["list"],
  "array<applicationId>": ["list"],
  "array<incidentId>": ["list"],
  "array<id>": ["list"],
  "array<file>": ["files"],
};

/** The kind that a field should be, and the keys of what is in it. */
function expectedOf({ type, years }: CatalogueField): {
  kinds: readonly ValueKind[];
  keys: readonly string[];
} {
  if (years === 3 && !type.startsWith("array")) return { kinds: ["series"], keys: [] };
  const inner = /\{(.*)\}/.exec(type)?.[1];
  if (inner === undefined) return { kinds: KINDS[type] ?? [], keys: [] };
  const keys =
    inner === "c1..c8" ? Array.from({ length: 8 }, (_, index) => `c${index + 1}`) : inner.split(",");
  return { kinds: [type.startsWith("array") ? "table" : "group"], keys };
}

const figureOf = (node: SchemaNode): SchemaNode =>
  node["x-series"] === undefined ? node : (node.items?.properties?.value ?? {});

function typeDifference(field: CatalogueField, node: SchemaNode): readonly string[] {
  const { kinds, keys } = expectedOf(field);
  const found = keys.filter((key) => !Object.hasOwn((node.items ?? node).properties ?? {}, key));
  const isInteger = typesOf(figureOf(node))[0] === "integer";
  const isNumeric = ["int", "num", "pct"].includes(field.type);
  return [
    ...(kinds.includes(valueKind(node)) ? [] : ["type"]),
    ...(found.length === 0 ? [] : [`without ${found.join(", ")}`]),
    ...(isNumeric && isInteger !== (field.type === "int") ? ["integer"] : []),
  ];
}

/** Bounds that the catalogue writes so that a machine can read them. */
function boundsDifference({ constraint, type }: CatalogueField, node: SchemaNode): readonly string[] {
  const figure = figureOf(node);
  const range = /(?:^|; )(-?\d+)–(\d+)( chars)?/.exec(constraint);
  const [, from, to, chars] = range ?? [];
  const most = /≤(\d+) chars/.exec(constraint)?.[1];
  const least = /≥(\d+) rows?/.exec(constraint)?.[1];
  const isOff = (limit: number | undefined, wanted: string | undefined) =>
    wanted !== undefined && limit !== Number(wanted);
  const isAmount = (type === "num" || type === "int") && /(^|; )≥0(;|$)/.test(constraint);
  const rows = type.startsWith("array") ? range : null;
  return [
    ...(range !== null && chars === undefined && rows === null && isOff(figure.minimum, from)
      ? ["minimum"]
      : []),
    ...(range !== null && chars === undefined && rows === null && isOff(figure.maximum, to)
      ? ["maximum"]
      : []),
    ...(chars !== undefined && type === "text" && isOff(node.minLength, from) ? ["minLength"] : []),
    ...(chars !== undefined && type === "text" && isOff(node.maxLength, to) ? ["maxLength"] : []),
    ...(type === "text" && isOff(node.maxLength, most) ? ["maxLength"] : []),
    ...(isOff(node.minItems, least) ? ["minItems"] : []),
    ...(isAmount && figure.minimum !== 0 ? ["minimum"] : []),
    ...(type === "pct" &&
    !constraint.startsWith("computed") &&
    (figure.minimum !== 0 || figure.maximum !== 100)
      ? ["percent"]
      : []),
    ...(constraint.startsWith("computed") && node.readOnly !== true ? ["computed"] : []),
  ];
}

/** Units that stand for several columns are on the columns. */
const isOneUnit = (unit: string): boolean => !unit.includes(",") && !unit.includes("…");

/** What a schema says otherwise than the catalogue: title, type, unit, clauses, series, bounds, required. */
export function differencesOf(
  field: CatalogueField,
  node: SchemaNode | undefined,
  isRequired: boolean,
): readonly string[] {
  if (node === undefined) return ["missing"];
  const kind = valueKind(node);
  const holdsOne = kind === "number" || kind === "series";
  const unit = field.unit !== null && isOneUnit(field.unit) && holdsOne ? field.unit : undefined;
  const clauses = JSON.stringify(node["x-clause"] ?? []) === JSON.stringify(field.clauses);
  return [
    ...(node.title === field.label ? [] : ["title"]),
    ...typeDifference(field, node),
    ...(unit === undefined || node["x-unit"] === unit ? [] : ["unit"]),
    ...(clauses ? [] : ["clauses"]),
    ...boundsDifference(field, node),
    ...optionsDifference(field.constraint, node),
    ...(field.type.startsWith("array") ? rowsDifference(field.constraint, node) : []),
    ...(/^required(;|$)/.test(field.constraint) && !isRequired ? ["required"] : []),
  ];
}
