/** A line of a way with the line of the source, from 1, that it comes from. */
export type WayLine = readonly [words: string, line: number];

const UNDER_HEAD = /^[ \t]*\|[-:| \t]*-[-:| \t]*$/;
const ROW = /^[ \t]*\|/;

/** The place after the line under a table's head, when nothing but rows follows; 0 when there is none. */
function headEnd(lines: readonly WayLine[]): number {
  const last = lines.findLastIndex(([words]) => UNDER_HEAD.test(words));
  const rest = lines.slice(last + 1);
  const rows = rest.filter(([words]) => ROW.test(words));
  const isTable = rows.length > 0 && rest.slice(0, rows.length).every(([words]) => ROW.test(words));
  return isTable && rest.slice(rows.length).every(([words]) => words.trim() === "") ? last + 1 : 0;
}

/** What tells lines from others. */
export const keyOf = (lines: readonly WayLine[]): string =>
  lines.map(([words, line]) => (words.trim() === "" ? "" : `${line} ${words}`)).join("\n");

/**
 * Ways that differ only in the rows that end them become one, with the rows of all: rows are judged one by one, and
 * reading a head again for each combination of what its cells may hold is most of the work.
 */
export function joinTables(ways: readonly (readonly WayLine[])[]): readonly (readonly WayLine[])[] {
  const joined = new Map<string, Map<string, WayLine>>();
  const found: (readonly WayLine[] | { readonly head: readonly WayLine[]; readonly key: string })[] = [];
  for (const lines of ways) {
    const end = headEnd(lines);
    if (end === 0) {
      found.push(lines);
      continue;
    }
    const head = lines.slice(0, end);
    const key = keyOf(head);
    const rows = joined.get(key) ?? new Map<string, WayLine>();
    if (!joined.has(key)) found.push({ head, key });
    joined.set(key, rows);
    for (const row of lines.slice(end)) if (row[0].trim() !== "") rows.set(keyOf([row]), row);
  }
  return found.map((it) => ("key" in it ? [...it.head, ...(joined.get(it.key)?.values() ?? [])] : it));
}
