import { isObject, type Json, own, type SchemaNode, step, valueKind } from "@shifan/schema";
import type { Change } from "./paste-changes.ts";
import { NUMBER_TITLE } from "./paste-titles.ts";

/** The key of the number that each row of a list bears; undefined of a list that numbers its rows on paper only. */
export const numberKey = ({ items }: SchemaNode): string | undefined =>
  Object.entries(items?.properties ?? {}).find(
    ([, it]) => it.title === NUMBER_TITLE && valueKind(it) === "number",
  )?.[0];

/** The rows of a list; none of one that nobody has begun. */
export const rowsOf = (list: Json | undefined): readonly Json[] => (Array.isArray(list) ? list : []);

const isInOrder = (rows: readonly Json[], key: string): boolean =>
  rows.every((row, index) => own(row, key) === index + 1);

/** The rows of a list after a change: numbered in order where they were before; whoever numbers otherwise is let. */
export function renumbered(
  node: SchemaNode,
  before: readonly Json[],
  after: readonly Json[],
): readonly Json[] {
  const key = numberKey(node);
  if (key === undefined || !isInOrder(before, key)) return after;
  return after.map((row, index) =>
    isObject(row) && own(row, key) !== index + 1 ? ({ ...row, [key]: index + 1 } as Json) : row,
  );
}

/** The numbers of rows that a paste adds to a list, where it brings none along. */
export function numbersOf(
  list: { readonly pointer: string; readonly node: SchemaNode; readonly rows: readonly Json[] },
  changes: readonly Change[],
): readonly Change[] {
  const { pointer, node, rows } = list;
  const key = numberKey(node);
  if (key === undefined || !isInOrder(rows, key)) return [];
  const places = changes.map((it) => it.pointer.slice(pointer.length + 1).split("/"));
  const numbered = new Set(places.filter(([, column]) => column === key).map(([row]) => row));
  const added = new Set(places.flatMap(([row = ""]) => (Number(row) >= rows.length ? [row] : [])));
  return [...added]
    .filter((row) => !numbered.has(row))
    .map((row) => ({ pointer: step(step(pointer, row), key), value: Number(row) + 1 }));
}
