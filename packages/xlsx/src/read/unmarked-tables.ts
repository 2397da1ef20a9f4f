import { bareLabel } from "@shifan/schema";
import { KEYS } from "../plan/marks.ts";
import type { SheetPlan } from "../plan/sheet-plan.ts";
import type { InSheet } from "../workbook/open-workbook.ts";
import { columnsByHead, indices, unitsOver } from "./find-columns.ts";
import type { FoundSheet } from "./find-sheets.ts";
import { finding, type SheetFinding } from "./finding.ts";
import { type HeadText, headBlock, headsIn } from "./head-block.ts";
import { bareHead, headsOf } from "./heads.ts";
import { cellText } from "./read-cell.ts";
import { type Region, regionsIn } from "./regions.ts";
import { toldColumn } from "./told-columns.ts";
import { headUnit } from "./units.ts";

/** Heads stand near the top of a table. */
const HEAD_ROWS = 30;
const ENOUGH = 0.5;
/** Lists whose heads fit nearly as well can't be told apart by them. */
const CLEAR_LEAD = 0.2;

/** How well the heads of columns serve as those of a plan: the share of its columns that they name. */
function headScore(heads: readonly (readonly HeadText[])[], plan: SheetPlan): number {
  const keys = new Set(heads.flatMap((texts, column) => toldColumn(plan, texts, column).key ?? []));
  const wanted = plan.kind === "series" ? plan.years.map(String) : plan.columns.map(({ key }) => key);
  const found = wanted.filter((key) => keys.has(key)).length;
  if (plan.kind === "series")
    return keys.has(headsOf(plan).get("指标") ?? "") && found > 0 ? found / wanted.length : 0;
  return found >= Math.min(2, wanted.length) ? found / wanted.length : 0;
}

/** The name of a table without its number and what it is besides: 二、龙头骨干企业情况表. */
const plainName = (name: string): string =>
  bareLabel(bareHead(name)).replace(/(?:情况|明细|一览|统计|汇总)*表$/, "");
const isNamed = (name: string, plan: SheetPlan): boolean =>
  [plan.name, plan.title].some((it) => plainName(it) === plainName(name));

/** Whether rows head the columns of one of the plans: by most of its columns, or by its name and some. */
function isHead(sheet: InSheet, rows: readonly number[], plans: readonly SheetPlan[]): boolean {
  const heads = headsIn(sheet, rows);
  const [first = 0] = rows;
  const names = [sheet.name, ...linesAbove(sheet, Math.max(0, first - 1), first)];
  return plans.some((plan) => {
    const score = headScore(heads, plan);
    return score >= ENOUGH || (score > 0 && names.some((name) => isNamed(name, plan)));
  });
}

/** All indicators of a form, for a table whose name tells no section. */
function allSeries(plans: readonly SheetPlan[], plan: SheetPlan): SheetPlan {
  if (plan.kind !== "series") return plan;
  return { ...plan, series: plans.flatMap((it) => (it.kind === "series" ? it.series : [])) };
}

/** What the lines above a table's heads say: its name may be among them. */
const linesAbove = (sheet: InSheet, from: number, to: number): readonly string[] =>
  indices(to - from).flatMap((i) =>
    (sheet.rows[from + i] ?? [])
      .map((_, column) => cellText(sheet, from + i, column))
      .filter((it) => it !== ""),
  );

/** The table of a part of a sheet, by its heads and its name. Undefined where no list has such heads. */
function tableIn(
  sheet: InSheet,
  { from }: Region,
  plans: readonly SheetPlan[],
): FoundSheet | "unclear" | undefined {
  const ranked = indices(Math.min(HEAD_ROWS, sheet.rows.length - from))
    .flatMap((at) => {
      const headRows = headBlock(sheet, from + at, plans);
      const heads = headsIn(sheet, headRows);
      const above = linesAbove(sheet, from, from + at);
      return plans.map((plan) => ({ headRows, above, plan, score: headScore(heads, plan) }));
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  const titled = ranked.find(({ above, plan }) => above.some((text) => isNamed(text, plan)));
  const named = titled ?? ranked.find(({ plan }) => isNamed(sheet.name, plan));
  const fitting = ranked.filter(({ score }) => score >= ENOUGH);
  const [best] = fitting;
  if (named !== undefined) return byHead(sheet, named.headRows, named.plan);
  if (best === undefined) return undefined;
  const isUnclear = fitting.some(
    ({ plan, score }) => plan.kind === "list" && plan !== best.plan && score > best.score - CLEAR_LEAD,
  );
  return isUnclear ? "unclear" : byHead(sheet, best.headRows, allSeries(plans, best.plan));
}

function byHead(sheet: InSheet, headRows: readonly number[], plan: SheetPlan): FoundSheet {
  const last = headRows.at(-1) ?? 0;
  const found = columnsByHead({ sheet, plan, headRows });
  const titles = headsIn(sheet, headRows)[found.columns.get(KEYS.title) ?? -1] ?? [];
  const inTitle = plan.kind === "series" ? headUnit(titles.map(({ text }) => text)) : undefined;
  const over = unitsOver(sheet, headRows);
  return {
    sheet,
    plan,
    top: headRows[0] ?? 0,
    ...found,
    rows: indices(sheet.rows.length).filter((row) => row > last),
    units: over.length > 0 || inTitle === undefined ? over : [inTitle],
    markAt: () => undefined,
  };
}

/** Whether a table is the same list with the same columns as the one above it: its heads stand on every page. */
const goesOn = (above: FoundSheet | undefined, { plan, columns }: FoundSheet): above is FoundSheet =>
  above !== undefined &&
  plan.kind === "list" &&
  above.plan === plan &&
  above.columns.size === columns.size &&
  [...columns].every(([key, column]) => above.columns.get(key) === column);

/** The tables of a sheet that carries no marks, and what is said of those that nobody can tell. */
export interface UnmarkedTables {
  readonly found: readonly FoundSheet[];
  readonly findings: readonly SheetFinding[];
}

const UNCLEAR = "列名和几张表都相符，请把工作表的名称改成表的名称，如“重点项目”";
const UNKNOWN = "起的表看不出是本表的哪一部分，没有读取；请把列名改成本表的列名后重新导入";

/** The tables of a sheet that carries no marks, by their heads and names; several may stand below each other. */
export function unmarkedTables(sheet: InSheet, plans: readonly SheetPlan[]): UnmarkedTables {
  const found: FoundSheet[] = [];
  const findings: SheetFinding[] = [];
  const unknown: SheetFinding[] = [];
  const regions = regionsIn(sheet, plans, (rows) => isHead(sheet, rows, plans));
  for (const region of regions) {
    const table = tableIn({ ...sheet, rows: sheet.rows.slice(0, region.end) }, region, plans);
    const place = { sheet: sheet.name, ...(regions.length > 1 ? { row: region.head + 1 } : {}) };
    const above = found.at(-1);
    if (table === "unclear") findings.push(finding(place, `的${UNCLEAR}`));
    else if (table === undefined) unknown.push(finding({ ...place, row: region.head + 1 }, UNKNOWN));
    else if (goesOn(above, table))
      found.splice(-1, 1, { ...above, sheet: table.sheet, rows: [...above.rows, ...table.rows] });
    else found.push(table);
  }
  return { found, findings: found.length + findings.length === 0 ? [] : [...findings, ...unknown] };
}
