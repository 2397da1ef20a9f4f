import { keyOf, type WayLine } from "./join-tables.ts";

/** What stands under the heading or item before it, or is one. */
const BOUND = /^[ \t]|^(#|\d+[.)]|[-+*])/;

/** Lines between empty lines; a table's title stays with the table after it. */
function blocksOf(lines: readonly WayLine[]): readonly (readonly WayLine[])[] {
  const blocks: WayLine[][] = [];
  let isOpen = false;
  for (const line of lines) {
    const isEmpty = line[0].trim() === "";
    const block = blocks.at(-1);
    const isCaption = block?.length === 2 && block[0]?.[0].startsWith("[表题]") === true;
    if (block !== undefined && (isOpen || isEmpty || isCaption)) block.push(line);
    else blocks.push([line]);
    isOpen = !isEmpty;
  }
  return blocks;
}

/** Ways without the paragraphs and tables that an earlier way holds word for word, or an earlier turn of a loop. */
export function withoutSeenBlocks(ways: readonly (readonly WayLine[])[]): readonly (readonly WayLine[])[] {
  const seen = new Set<string>();
  return ways.map((lines) =>
    blocksOf(lines).flatMap((block) => {
      if (BOUND.test(block[0]?.[0] ?? "")) return block;
      const key = keyOf(block).trimEnd();
      if (seen.has(key)) return [];
      seen.add(key);
      return block;
    }),
  );
}
