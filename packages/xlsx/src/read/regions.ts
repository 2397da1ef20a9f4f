import { KEYS } from "../plan/marks.ts";
import type { SheetPlan } from "../plan/sheet-plan.ts";
import { type InSheet, isEmptyCell } from "../workbook/open-workbook.ts";
import { headBlock, isTitle } from "./head-block.ts";
import { headsOf, isFirstHead, keyOfHead, namesIn, yearIn } from "./heads.ts";
import { cellText } from "./read-cell.ts";

/** Rows of a sheet that hold one table, with the lines above it. */
export interface Region {
  readonly from: number;
  /** The row after its last. */
  readonly end: number;
  /** Where its heads begin. */
  readonly head: number;
}

/** Whether a row begins as heads do: 序号, 指标. */
function beginsAsHead(sheet: InSheet, row: number): boolean {
  const texts = (sheet.rows[row] ?? [])
    .map((_, column) => cellText(sheet, row, column))
    .filter((it) => it !== "");
  return texts.length > 1 && isFirstHead(texts[0] ?? "");
}

/** Whether a row below a table heads columns again: as heads begin, or by two heads of the same table. */
export function headsColumns(sheet: InSheet, row: number, plan: SheetPlan): boolean {
  if (beginsAsHead(sheet, row)) return true;
  const words = (sheet.rows[row] ?? []).filter((cell) => typeof cell === "string" && !isEmptyCell(cell));
  const keys = words.flatMap((word) => keyOfHead(plan, String(word)) ?? []);
  return plan.kind === "series" ? keys.includes(KEYS.title) : new Set(keys).size > 1;
}

/** Whether so many cells of some rows are heads of one table or another that it is worth a nearer look. */
function mayBeHeads(sheet: InSheet, plans: readonly SheetPlan[]): (row: number) => boolean {
  const names = new Set(plans.flatMap((plan) => [...headsOf(plan).keys()]));
  const counts = sheet.rows.map((row) => {
    const texts = row.flatMap((cell) => (isEmptyCell(cell) ? [] : [String(cell).trim()]));
    return texts.filter((text) => yearIn(text) !== undefined || namesIn(text).some((it) => names.has(it)))
      .length;
  });
  // Heads stand in three rows at most.
  return (row) =>
    (counts[row] ?? 0) > 0 && (counts[row] ?? 0) + (counts[row + 1] ?? 0) + (counts[row + 2] ?? 0) > 1;
}

/** Where the lines above a table begin: blank ones, its unit, its name, and 附件2 before that. */
function linesFrom(sheet: InSheet, head: number, above: number): number {
  let [at, names] = [head, 0];
  for (; at - 1 > above; at -= 1) {
    const texts = (sheet.rows[at - 1] ?? [])
      .filter((cell) => !isEmptyCell(cell))
      .map((cell) => String(cell).trim());
    if (texts.length === 0) continue;
    const isName = !/单\s*位\s*[:：]/.test(texts.join(""));
    if (!isTitle(sheet, at - 1) || (isName && names > 0 && !/^[附表]/.test(texts[0] ?? ""))) break;
    names += isName ? 1 : 0;
  }
  return at;
}

/** The parts of a sheet that hold a table each: from the lines above its heads to those of the next one. */
export function regionsIn(
  sheet: InSheet,
  plans: readonly SheetPlan[],
  isHead: (rows: readonly number[]) => boolean,
): readonly Region[] {
  const mayBe = mayBeHeads(sheet, plans);
  const heads: { head: number; end: number }[] = [];
  for (const row of sheet.rows.keys()) {
    const last = heads.at(-1);
    if (last !== undefined && row <= last.end) continue;
    const begins = beginsAsHead(sheet, row);
    if (!begins && !mayBe(row)) continue;
    const block = headBlock(sheet, row, plans);
    if (!isHead(block) && !begins) continue;
    const end = block.at(-1) ?? row;
    // Rows of heads right below others belong to them.
    if (last !== undefined && row === last.end + 1) last.end = end;
    else heads.push({ head: row, end });
  }
  const starts = heads.map(({ head }, i) => (i === 0 ? 0 : linesFrom(sheet, head, heads[i - 1]?.end ?? 0)));
  if (heads.length === 0) return [{ from: 0, end: sheet.rows.length, head: 0 }];
  return heads.map(({ head }, i) => ({
    from: starts[i] ?? 0,
    end: starts[i + 1] ?? sheet.rows.length,
    head,
  }));
}
