import type { CellValue, InSheet } from "./open-workbook.ts";

/** For each cell that was merged with one above it, the row of that. By column, then row. */
type Owners = ReadonlyMap<number, ReadonlyMap<number, number>>;

function ownersIn({ rows, merges }: InSheet, from: number): Owners {
  const owners = new Map<number, Map<number, number>>();
  const down = merges.filter(({ startRow, endRow }) => startRow >= from && endRow > startRow);
  for (const { startRow, endRow, startCol } of [...down].sort((a, b) => a.startRow - b.startRow)) {
    const column = owners.get(startCol) ?? new Map<number, number>();
    owners.set(startCol, column);
    // Merges that overlap are a broken file's: only the first is looked at, so that none costs more than its cells.
    if (column.has(startRow)) continue;
    for (let row = startRow + 1; row <= Math.min(endRow, rows.length - 1); row += 1)
      column.set(row, startRow);
  }
  return owners;
}

/** A cell that was merged over the rows below it: where its value stands, and the rows that it covers. */
export interface MergedDown {
  readonly row: number;
  readonly column: number;
  readonly covered: readonly number[];
}

/** The cells of a sheet, from a row on, that were merged over rows below them. */
export const mergedDown = (sheet: InSheet, from: number): readonly MergedDown[] =>
  [...ownersIn(sheet, from)].flatMap(([column, merged]) => {
    const covered = new Map<number, number[]>();
    for (const [row, owner] of merged) {
      const rows = covered.get(owner) ?? [];
      covered.set(owner, rows);
      rows.push(row);
    }
    return [...covered].map(([row, rows]) => ({ row, column, covered: rows }));
  });

/**
 * A sheet as people see it: from a row on, what was merged over several rows stands in each of them, in the columns
 * that say the same of several.
 */
export function spreadDown(
  sheet: InSheet,
  from: number,
  repeats: (column: number) => boolean = () => true,
): InSheet {
  const owners = [...ownersIn(sheet, from)].filter(([column]) => repeats(column));
  if (owners.length === 0) return sheet;
  const ownersOf = new Map(owners);
  const rowAt = (row: number, column: number): number => ownersOf.get(column)?.get(row) ?? row;
  const rows = sheet.rows.map((row): CellValue[] => [...row]);
  for (const [column, merged] of owners)
    for (const [row, owner] of merged) {
      const cells = rows[row];
      if (cells !== undefined) cells[column] = sheet.rows[owner]?.[column];
    }
  return {
    ...sheet,
    rows,
    faultAt: (row, column) => sheet.faultAt(rowAt(row, column), column),
    isPercentAt: (row, column) => sheet.isPercentAt(rowAt(row, column), column),
  };
}
