import { bareLabel, fullName, isObject, type Json, type JsonObject, nearest, valueAt } from "@shifan/schema";
import { KEYS } from "../plan/marks.ts";
import { readNotes } from "../plan/notes.ts";
import { figureNode, itemsOf, type Place, type SeriesPlan } from "../plan/sheet-plan.ts";
import { columnName } from "../workbook/open-workbook.ts";
import { spreadDown } from "../workbook/spread-down.ts";
import type { FoundSheet } from "./find-sheets.ts";
import { finding, type SheetFinding } from "./finding.ts";
import { bareHead, namesIn } from "./heads.ts";
import { mergedYears } from "./merged-years.ts";
import { cellText, readCell } from "./read-cell.ts";
import type { Reading } from "./reading.ts";
import { sharedTitles, titleColumns, titleIn } from "./title-cells.ts";
import { otherUnit, otherUnitSaid } from "./units.ts";
import { columnsInUnit } from "./year-units.ts";

/** What the years of a series are read from. */
export interface SeriesCells {
  readonly found: FoundSheet;
  readonly row: number;
  readonly years: readonly number[];
  /** Columns of the years and of the notes, as far as the sheet has them. */
  readonly columnOf: (year: number | "note") => number | undefined;
}

/** A series as a row holds it; years and notes that are blank or have no column stay as they are. */
export function readYears(
  { node }: Pick<Place, "node">,
  { found, row, years, columnOf }: SeriesCells,
  current: unknown,
): { readonly value: readonly JsonObject[]; readonly findings: readonly SheetFinding[] } {
  const findings: SheetFinding[] = [];
  const held = itemsOf(current).filter((it) => isObject(it));
  const heldOf = (year: number) => held.find((it) => it.year === year);
  const figures = years.map((year) => {
    const column = columnOf(year);
    const own = heldOf(year)?.value ?? null;
    if (column === undefined) return own;
    const read = readCell(found.sheet, { row, column }, { node: figureNode(node), held: own });
    findings.push(...read.findings);
    return read.value ?? own;
  });
  const noteColumn = columnOf("note");
  const notes = notesOf(cellText(found.sheet, row, noteColumn), years, figures);
  const value = years.map((year, i): JsonObject => {
    const note = notes === undefined ? heldOf(year)?.note : notes.get(year);
    return { year, value: figures[i] ?? null, ...(note === undefined || note === "" ? {} : { note }) };
  });
  return { value, findings };
}

/** What a cell says of the years; words that name no year are of those without a figure, else of the last. Undefined for a blank one. */
function notesOf(
  text: string,
  years: readonly number[],
  figures: readonly Json[],
): ReadonlyMap<number, string> | undefined {
  if (text === "") return undefined;
  const { byYear, others } = readNotes(text);
  const hasGap = figures.includes(null);
  const meant = years.filter((_, i) => (hasGap ? figures[i] === null : i === years.length - 1));
  const nameless = others === "" ? [] : meant.map((year) => [year, others] as const);
  return new Map([...nameless, ...byYear]);
}

/** Whether nothing was said of any year. */
export const isBlank = (series: unknown): boolean =>
  itemsOf(series).every((it) => isObject(it) && (it.value ?? null) === null && it.note === undefined);

/** The indicators of a title, however it is numbered: by all of it, else without its unit or remark. */
function seriesNamed({ series }: SeriesPlan, title: string): readonly Place[] {
  const full = ({ node: { title: own = "" } }: Place) => [fullName(own), fullName(bareHead(own))];
  const names = [title, bareLabel(title)].flatMap(namesIn);
  const found = names.map((name) => series.filter((it) => full(it).includes(name)));
  return found.find((places) => places.length > 0) ?? [];
}

/** The indicator of a row: by what the row carries; what people see holds where it says another one. */
function seriesOf(found: FoundSheet, plan: SeriesPlan, row: number, titles: readonly number[]) {
  const title = titleIn(found, row, titles);
  const carried = plan.series.find(({ pointer }) => pointer === found.markAt(row));
  const named = seriesNamed(plan, title);
  const said = named.length === 1 ? named[0] : carried;
  return {
    title,
    series: title === "" ? carried : (said ?? carried),
    isMoved: carried !== undefined && said !== carried,
  };
}

function hasFigures({ sheet, columns }: FoundSheet, row: number): boolean {
  return [...columns].some(([key, column]) => /^\d{4}$/.test(key) && cellText(sheet, row, column) !== "");
}

function unknownRow(found: FoundSheet, plan: SeriesPlan, row: number, title: string): SheetFinding {
  const near = nearest(
    bareHead(title),
    plan.series.map(({ node }) => node.title ?? ""),
  );
  const place = { sheet: found.sheet.name, row: row + 1 };
  const what = title === "" ? "有数字，却没有写指标名称" : `的指标“${title}”不认识`;
  return finding(place, `${what}${near === undefined ? "，" : `，是不是“${near}”？`}没有读取这一行`);
}

/** Years that the sheet has and the record hasn't. */
function otherYears({ sheet, columns }: FoundSheet, plan: SeriesPlan): readonly SheetFinding[] {
  return [...columns].flatMap(([key, column]) =>
    /^\d{4}$/.test(key) && !plan.years.includes(Number(key))
      ? [
          finding(
            { sheet: sheet.name, column: columnName(column) },
            `是${key}年，本次填报的是${plan.years[0]}年至${plan.years.at(-1)}年，没有读取这一列`,
          ),
        ]
      : [],
  );
}

/** What is said of a row that holds figures under another unit than the form's. */
function rowUnit(found: FoundSheet, row: number, { node }: Place, title: string): string | undefined {
  const form = { title: node.title ?? "", unit: node["x-unit"] ?? "" };
  const cell = cellText(found.sheet, row, found.columns.get(KEYS.unit));
  const given = hasFigures(found, row)
    ? otherUnit({ cell, titles: [title], above: found.units }, form)
    : undefined;
  const name = title === "" ? form.title : title;
  return given === undefined ? undefined : otherUnitSaid(name, given, { unit: form.unit, of: "行" });
}

/** What is said of another row of a series. */
const secondRow = ({ node }: Place, before: string, { sheet }: FoundSheet): string =>
  `的“${node.title ?? ""}”前面${before === sheet.name ? "" : `（工作表“${before}”）`}已经有一行，只读取前一行`;

/** The series that were read, with the sheets that they stand on. */
export type SeenSeries = Map<string, string>;

/** The series of a table. Computed ones are passed over: they are computed again. Of several rows of one the first is read. */
export function readSeries(found: FoundSheet, plan: SeriesPlan, reading: Reading, seen: SeenSeries): void {
  reading.say(...otherYears(found, plan), ...mergedYears(found));
  const titles = titleColumns(found);
  const shared = sharedTitles(found, (row) => hasFigures(found, row));
  // One cell may hold the unit of several rows.
  const spread = { ...found, sheet: spreadDown(found.sheet, found.rows[0] ?? 0) };
  for (const row of found.rows) {
    const { title, series, isMoved } = seriesOf(found, plan, row, titles);
    if (series === undefined) {
      if (hasFigures(found, row)) reading.say(unknownRow(found, plan, row, title));
      continue;
    }
    const place = { sheet: found.sheet.name, row: row + 1 };
    if (isMoved) reading.say(finding(place, `的指标名称已改为“${title}”，按这个名称读取，请核对`));
    if (series.node.readOnly === true) continue;
    const before = seen.get(series.pointer);
    if (before !== undefined) {
      if (hasFigures(found, row)) reading.say(finding(place, secondRow(series, before, found)));
      continue;
    }
    if (hasFigures(found, row)) seen.set(series.pointer, found.sheet.name);
    if (shared.has(row)) {
      const what = `的“${title}”与下面的行合并，分不清哪一行是它的数，没有读取；请每行写明指标名称后重新导入`;
      reading.say(finding(place, what));
      continue;
    }
    const other = rowUnit(spread, row, series, title);
    if (other !== undefined) {
      reading.say(finding(place, other));
      continue;
    }
    const { columns, findings } = columnsInUnit(found, row, series.node);
    reading.say(...findings);
    const columnOf = (year: number | "note") => columns.get(year === "note" ? KEYS.note : String(year));
    const current = valueAt(reading.data, series.pointer);
    const cells = { found, row, years: plan.years, columnOf };
    const read = readYears(series, cells, current);
    reading.say(...read.findings);
    // A series that nobody filled in is no change.
    if (!isBlank(read.value)) reading.change(series.pointer, read.value);
  }
}
