import type { KindDefinition } from "@shifan/schema";
import { CHOICES, ROW_MARKS, readMark } from "../plan/marks.ts";
import type { SheetPlan } from "../plan/sheet-plan.ts";
import { type InSheet, isEmptyCell } from "../workbook/open-workbook.ts";
import { columnsByHead, indices, markedColumns, unitsOver } from "./find-columns.ts";
import { finding, type SheetFinding } from "./finding.ts";
import { type HeadText, headBlock, headsIn } from "./head-block.ts";
import { bareHead, headsOf } from "./heads.ts";
import { cellText } from "./read-cell.ts";
import { toldColumn } from "./told-columns.ts";
import { headUnit } from "./units.ts";

/** A sheet and where its values stand; rows and columns counted from 0. */
export interface FoundSheet {
  readonly sheet: InSheet;
  readonly plan: SheetPlan;
  /** Column of each key. */
  readonly columns: ReadonlyMap<string, number>;
  readonly rows: readonly number[];
  /** The units that a line above the table gives for all of it. */
  readonly units: readonly string[];
  /** JSON Pointer that a row carries, where it does. */
  readonly markAt: (row: number) => string | undefined;
  readonly findings: readonly SheetFinding[];
}

/** Marks stand in A1; rows and columns may have been put before them. */
const LOOK_AT = 12;
/** Heads stand near the top. */
const HEAD_ROWS = 30;

interface MarkPlace {
  readonly row: number;
  readonly column: number;
  readonly kind: string;
  readonly version: string;
  readonly what: string;
}

/** Where a sheet says what it is. */
export function markOf(sheet: InSheet): MarkPlace | undefined {
  for (let row = 0; row < LOOK_AT; row += 1)
    for (let column = 0; column < LOOK_AT; column += 1) {
      const mark = readMark(sheet.rows[row]?.[column]);
      if (mark !== undefined) return { row, column, ...mark };
    }
  return undefined;
}

function markedSheet(sheet: InSheet, mark: MarkPlace, plan: SheetPlan): FoundSheet {
  const rowMark = (row: number): string => cellText(sheet, row, mark.column);
  const all = indices(sheet.rows.length).filter((row) => row !== mark.row);
  const headRows = all.filter((row) => rowMark(row) === ROW_MARKS.head);
  const lastHead = headRows.at(-1) ?? mark.row;
  return {
    sheet,
    plan,
    ...markedColumns({ sheet, plan, headRows }, mark),
    rows: all.filter((row) => row > lastHead && !rowMark(row).startsWith("#")),
    units: unitsOver(sheet, headRows),
    markAt: (row) => (rowMark(row).startsWith("/") ? rowMark(row) : undefined),
  };
}

/** How well the heads of columns serve as those of a plan: the share of its columns that they name. */
function headScore(heads: readonly (readonly HeadText[])[], plan: SheetPlan): number {
  const keys = new Set(heads.flatMap((texts, column) => toldColumn(plan, texts, column).key ?? []));
  const wanted = plan.kind === "series" ? plan.years.map(String) : plan.columns.map(({ key }) => key);
  const found = wanted.filter((key) => keys.has(key)).length;
  if (plan.kind === "series")
    return keys.has(headsOf(plan).get("指标") ?? "") && found > 0 ? found / wanted.length : 0;
  return found >= Math.min(2, wanted.length) ? found / wanted.length : 0;
}

const ENOUGH = 0.5;
/** Lists whose heads fit nearly as well can't be told apart by them. */
const CLEAR_LEAD = 0.2;
const plainName = (name: string): string => bareHead(name).replace(/^[一二三四五六七八九十]+、/, "");
const isNamed = (sheet: InSheet, { name, title }: SheetPlan): boolean =>
  [name, title].some((it) => plainName(it) === plainName(sheet.name));

/** All indicators of a form, for a sheet whose name tells no section. */
function allSeries(plans: readonly SheetPlan[], { plan }: { plan: SheetPlan }): SheetPlan {
  if (plan.kind !== "series") return plan;
  return { ...plan, series: plans.flatMap((it) => (it.kind === "series" ? it.series : [])) };
}

/** A sheet that carries no marks, by its heads and its name. Undefined where no list has such heads. */
function unmarkedSheet(sheet: InSheet, plans: readonly SheetPlan[]): FoundSheet | "unclear" | undefined {
  const ranked = indices(Math.min(HEAD_ROWS, sheet.rows.length))
    .flatMap((row) => {
      const headRows = headBlock(sheet, row, plans);
      const heads = headsIn(sheet, headRows);
      return plans.map((plan) => ({ headRows, plan, score: headScore(heads, plan) }));
    })
    .filter(({ plan, score }) => score >= ENOUGH || (score > 0 && isNamed(sheet, plan)))
    .sort((a, b) => b.score - a.score);
  const named = ranked.find(({ plan }) => isNamed(sheet, plan));
  const [best] = ranked;
  if (named !== undefined) return byHead(sheet, named.headRows, named.plan);
  if (best === undefined) return undefined;
  const isUnclear = ranked.some(
    ({ plan, score }) => plan.kind === "list" && plan !== best.plan && score > best.score - CLEAR_LEAD,
  );
  return isUnclear ? "unclear" : byHead(sheet, best.headRows, allSeries(plans, best));
}

function byHead(sheet: InSheet, headRows: readonly number[], plan: SheetPlan): FoundSheet {
  const last = headRows.at(-1) ?? 0;
  const inHeads =
    plan.kind === "series"
      ? headUnit(
          headsIn(sheet, headRows)
            .flat()
            .map(({ text }) => text),
        )
      : undefined;
  const over = unitsOver(sheet, headRows);
  return {
    sheet,
    plan,
    ...columnsByHead({ sheet, plan, headRows }),
    rows: indices(sheet.rows.length).filter((row) => row > last),
    units: over.length > 0 || inHeads === undefined ? over : [inHeads],
    markAt: () => undefined,
  };
}

/** What the sheets of a workbook are, and what is to be said of those that aren't read. */
export interface FoundSheets {
  readonly found: readonly FoundSheet[];
  readonly findings: readonly SheetFinding[];
}

/** Which sheets of a workbook hold what. `whole` are all sheets that the form may have, `plans` those that apply. */
export function findSheets(
  sheets: readonly InSheet[],
  definition: KindDefinition,
  { plans, whole }: { plans: readonly SheetPlan[]; whole: readonly SheetPlan[] },
): FoundSheets {
  const found: FoundSheet[] = [];
  const findings: SheetFinding[] = [];
  const isMarked = sheets.some((sheet) => markOf(sheet) !== undefined);
  for (const sheet of sheets.filter(({ name }) => name !== CHOICES)) {
    const mark = markOf(sheet);
    const say = (what: string): unknown => findings.push(finding({ sheet: sheet.name }, what));
    if (mark !== undefined) {
      const plan = plans.find(({ id }) => id === mark.what);
      const isKnown = whole.some(({ id }) => id === mark.what);
      if (plan !== undefined) found.push(markedSheet(sheet, mark, plan));
      else say(isKnown ? "不适用于这份记录（如另一类别的内容），没有读取" : "在现在的表中没有了，没有读取");
    } else {
      const guess = unmarkedSheet(sheet, plans);
      if (guess === "unclear") say("的列名和几张表都相符，请把工作表的名称改成表的名称，如“重点项目”");
      else if (guess !== undefined) found.push(guess);
      else if (!isMarked && sheet.rows.some((row) => !row.every(isEmptyCell)))
        say(`中没有“${definition.title}”的指标或者列表，没有读取`);
    }
  }
  return { found, findings };
}
