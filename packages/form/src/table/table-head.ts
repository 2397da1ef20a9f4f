import { isUnit, unitFits, unitOf } from "@shifan/schema";
import type { Cells } from "../values/pasted-cells.ts";
import { textsOver } from "./head-texts.ts";
import {
  type Named,
  NUMBER_TITLE,
  plainTitle,
  sayAbove,
  titled,
  unitDoubt,
  unitRefusal,
} from "./paste-titles.ts";
import { FITS, judgedUnder, titleRows, type UnitSaid, unitOfLines, unitOver } from "./paste-units.ts";

/** A head is looked for among so many rows: the table's name, its unit and a line of remarks may stand above it. */
const HEADS = 5;

/** The rows that hold a table's titles, and the form's columns that they name. */
export interface TableHead {
  /** The first row of values. */
  readonly end: number;
  readonly places: readonly (number | undefined)[];
  readonly notes: readonly string[];
}

/** A head as it might be: one row, or two of which the upper joins what the lower parts. */
interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly titles: readonly string[];
  readonly places: readonly (number | undefined)[];
}

/** The column of a title; that of a year's figure is called by the figure: 2025年营业收入. */
const placeOf = (columns: readonly Named[], text: string): number | undefined =>
  titled(columns, text) ?? titled(columns, text.trim().replace(/^[\d０-９]{4}\s*年度?/, ""));

function candidate(cells: Cells, start: number, end: number, columns: readonly Named[]): Candidate {
  const rows = cells.slice(start, end);
  const width = Math.max(0, ...rows.map((row) => row.length));
  const titles = Array.from(
    { length: width },
    (_, at) => rows.map((row) => row[at] ?? "").findLast((text) => text.trim() !== "") ?? "",
  );
  return { start, end, titles, places: titles.map((text) => placeOf(columns, text)) };
}

const known = ({ places }: Candidate): number => places.filter((it) => it !== undefined).length;

/** Whether enough of the texts are titles for the row to be no values; further down it takes more than one. */
function isHead(it: Candidate): boolean {
  const filled = it.titles.filter((text) => plainTitle(text) !== "").length;
  const numbers = it.titles.filter((text) => plainTitle(text) === NUMBER_TITLE).length;
  return known(it) > (it.start === 0 ? 0 : 1) && (known(it) + numbers) * 2 >= filled;
}

/** What the units say that a list's head gives: above its columns one by one, and in a line for all of them. */
interface HeadUnits {
  readonly over: readonly string[];
  readonly line: string;
}

/** What is said of a column that the form has: nothing where its unit is the form's. */
function unitSaid(text: string, column: Named, over: string, line: string): UnitSaid {
  const own = unitOf(text);
  if (isUnit(own) && !unitFits(own, column.unit))
    return { isRefused: true, notes: [unitRefusal(own, column)] };
  if (isUnit(own)) return FITS;
  const wide = judgedUnder(over, line, column);
  // A remark in brackets, （含税）, may be a unit that nobody here knows.
  const isRemark = wide.notes.length === 0 && !unitFits(own, column.unit);
  return isRemark ? { isRefused: false, notes: [unitDoubt(own, column)] } : wide;
}

/** What is said of a head's columns: of those that the form doesn't have, and of other units. */
function saidOf({ titles, places }: Candidate, columns: readonly Named[], units: HeadUnits) {
  return titles.map((text, at): UnitSaid => {
    const column = columns[places[at] ?? -1];
    if (column !== undefined) return unitSaid(text, column, units.over[at] ?? "", units.line);
    const title = plainTitle(text);
    const isKnown = title === "" || title === NUMBER_TITLE;
    return { isRefused: false, notes: isKnown ? [] : [`没有“${text.trim()}”这一列，没有填入`] };
  });
}

/** The units that stand over the titles of a head, in its upper row or above it. */
function unitsOver(cells: Cells, { end, titles }: Candidate): readonly string[] {
  const rows = titleRows(cells.slice(0, end));
  return titles.map((title, at) => unitOver(textsOver(rows, at).filter((text) => text !== title.trim())));
}

/** The row below a head that gives the units of its figures; empty where there is none. */
function unitRow(
  row: readonly string[],
  { places }: Candidate,
  columns: readonly Named[],
): readonly string[] {
  const filled = [...row.keys()].filter((at) => row[at]?.trim() !== "");
  const areUnits = filled.every((at) => isUnit(row[at] ?? ""));
  // A column of texts may hold units as its values.
  const isOfFigure = (at: number): boolean => (columns[places[at] ?? -1]?.unit ?? "") !== "";
  return areUnits && filled.some(isOfFigure) ? row : [];
}

/** A head whose titles end with the units of the row below them. */
const withUnits = (head: Candidate, units: readonly string[]): Candidate => ({
  ...head,
  titles: head.titles.map((title, at) =>
    (units[at] ?? "").trim() === "" ? title : `${title}（${units[at]}）`,
  ),
});

/** The head of a pasted table: of the first rows, those that hold the most titles; undefined where there are values only. */
export function tableHead(cells: Cells, columns: readonly Named[]): TableHead | undefined {
  const starts = Array.from({ length: Math.min(HEADS, cells.length) }, (_, at) => at);
  // One row before two: a line above the head must not be taken for its upper half.
  const found = [1, 2]
    .flatMap((rows) => starts.map((at) => candidate(cells, at, Math.min(at + rows, cells.length), columns)))
    .filter(isHead)
    .reduce<Candidate | undefined>(
      (best, it) => (best === undefined || known(it) > known(best) ? it : best),
      undefined,
    );
  if (found === undefined) return undefined;
  const above = cells.slice(0, found.start);
  const units = { over: unitsOver(cells, found), line: unitOfLines(above) };
  const under = unitRow(cells[found.end] ?? [], found, columns);
  const said = saidOf(withUnits(found, under), columns, units);
  return {
    end: found.end + (under.length === 0 ? 0 : 1),
    places: found.places.map((place, at) => (said[at]?.isRefused === true ? undefined : place)),
    notes: [...sayAbove(above), "按标题行对应各列", ...said.flatMap(({ notes }) => notes)],
  };
}
