import type { Item, RuleItem } from "./pages.ts";

/** Ends within this many millimetres of each other touch. */
const EPSILON = 0.01;

/** Vertical rules that touch end to end become one line: a table's edges are drawn once a page, not once a row. */
export function mergeRules(items: readonly Item[]): readonly Item[] {
  const columns = new Map<string, RuleItem[]>();
  const others: Item[] = [];
  for (const item of items) {
    if (item.kind !== "rule" || item.x1 !== item.x2 || item.element !== undefined) {
      others.push(item);
      continue;
    }
    const key = `${item.x1} ${item.thickness} ${item.colour}`;
    const column = columns.get(key) ?? [];
    const last = column.at(-1);
    if (last !== undefined && Math.abs(last.y2 - item.y1) < EPSILON) {
      column[column.length - 1] = { ...last, y2: item.y2 };
    } else column.push(item);
    columns.set(key, column);
  }
  return columns.size === 0 ? items : [...others, ...[...columns.values()].flat()];
}
