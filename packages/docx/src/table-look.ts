import { type Block, columnShares, type Table, tablesAlike } from "@shifan/document";
import { table as rules } from "@shifan/gb9704";

/** How a table is set: the widths of its columns in twips and its type size in points. */
export interface TableLook {
  readonly widths: readonly number[];
  readonly size: number;
}

/** The smallest type holds any table; a larger one takes a typesetter who measured the texts. */
const SAFE_SIZE = rules.sizes[rules.sizes.length - 1] ?? rules.sizes[0];

const TWIPS_PER_PT = 20;

/** Whole numbers that sum to `width`, each the nearest to its share. */
export function wholeParts(shares: readonly number[], width: number): readonly number[] {
  let edge = 0;
  return shares.map((share) => {
    const start = Math.round(edge);
    edge += share * width;
    return Math.round(edge) - start;
  });
}

/** The look of each table among blocks: tables with the same heads share their columns. */
export function tableLooks(
  blocks: readonly Block[],
  width: number,
  sizes: readonly (number | undefined)[],
): (table: Table) => TableLook {
  const alike = tablesAlike(blocks);
  const lineCells = Math.floor(width / (SAFE_SIZE * TWIPS_PER_PT));
  const tables = blocks.filter(({ kind }) => kind === "table");
  const settled = new Map<Table, readonly number[]>();
  return (table) => {
    const whole = alike.get(table) ?? table;
    const widths = settled.get(whole) ?? wholeParts(columnShares(whole, lineCells), width);
    settled.set(whole, widths);
    return { widths, size: sizes[tables.indexOf(table)] ?? SAFE_SIZE };
  };
}
