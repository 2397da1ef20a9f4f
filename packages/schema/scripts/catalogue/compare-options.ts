import type { SchemaNode } from "../../src/schema-node.ts";

const OR = " | ";
/** Stands before options that every field of a group has. */
const EACH = "each";

interface Options {
  /** The field within that has them; undefined for the field itself. */
  readonly key: string | undefined;
  readonly values: readonly string[];
}

/** Options as the catalogue writes them: `是 | 否`, `level 国家 | 省`, each value with a remark behind it or none. */
function optionsIn(part: string, keys: readonly string[]): Options {
  const [first = "", ...others] = part.split(OR);
  const [word = "", ...rest] = first.split(" ");
  const isKey = rest.length > 0 && (word === EACH || keys.includes(word));
  const values = [isKey ? rest.join(" ") : first, ...others].map((value) => value.split(" ")[0] ?? "");
  return { key: isKey ? word : undefined, values };
}

const same = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((value) => other.includes(value));

/** The choices among fields, and in the groups that they are. */
const choicesOf = (fields: Readonly<Record<string, SchemaNode>>): readonly SchemaNode[] =>
  Object.values(fields)
    .flatMap((it) => [it, ...Object.values(it.properties ?? {})])
    .filter((it) => it.enum !== undefined);

/** Where a schema's options are others than those that the catalogue writes. */
export function optionsDifference(constraint: string, node: SchemaNode): readonly string[] {
  const fields = (node.items ?? node).properties ?? {};
  return constraint
    .split(/;\s*/)
    .filter((part) => part.includes(OR))
    .flatMap((part): readonly string[] => {
      const { key, values } = optionsIn(part, Object.keys(fields));
      const own = node.enum === undefined ? (node.items ?? node) : node;
      const of = key === EACH ? choicesOf(fields) : [key === undefined ? own : (fields[key] ?? {})];
      const isSame = of.length > 0 && of.every((it) => same((it.enum ?? []).map(String), values));
      return isSame ? [] : [["options", key].filter((it) => it !== undefined).join(" ")];
    });
}

/** Where a list has another number of rows, or figures in its rows another step, than the catalogue writes. */
export function rowsDifference(constraint: string, node: SchemaNode): readonly string[] {
  const [, from, to] = /^(\d+)–(\d+)/.exec(constraint) ?? [];
  const least = /^≥(\d+)(?! rows?)/.exec(constraint)?.[1] ?? from;
  const step = /step ([\d.]+)/.exec(constraint)?.[1];
  const steps = Object.values(node.items?.properties ?? {}).map((it) => it.multipleOf);
  return [
    ...(least !== undefined && (node.minItems ?? 0) !== Number(least) ? ["minItems"] : []),
    ...(to !== undefined && node.maxItems !== Number(to) ? ["maxItems"] : []),
    ...(step !== undefined && !steps.includes(Number(step)) ? ["step"] : []),
  ];
}
