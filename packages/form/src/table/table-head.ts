import { unitAbove, unitFits, unitOf } from "@shifan/schema";
import type { Cells } from "../values/pasted-cells.ts";
import {
  type Named,
  NUMBER_TITLE,
  plainTitle,
  sayAbove,
  titled,
  unitDoubt,
  unitRefusal,
} from "./paste-titles.ts";
import { isUnit } from "./quantities.ts";

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

/** Whether a column's figures have another unit than the form's by their own title: as they are they would be wrong. */
const isOtherUnit = (text: string, column: Named): boolean =>
  isUnit(unitOf(text)) && !unitFits(unitOf(text), column.unit);

/** What is said of a column that the form has: nothing where its unit is the form's. */
function unitNotes(text: string, column: Named, above: string): readonly string[] {
  const own = unitOf(text);
  if (isOtherUnit(text, column)) return [unitRefusal(own, column)];
  if (own !== "") return unitFits(own, column.unit) ? [] : [unitDoubt(own, column)];
  return unitFits(above, column.unit) ? [] : [unitDoubt(`单位：${above}`, column)];
}

/** The notes on a head: columns that the form doesn't have, and other units. */
function notesOn({ titles, places }: Candidate, columns: readonly Named[], unit: string): readonly string[] {
  const notes = titles.flatMap((text, at) => {
    const column = columns[places[at] ?? -1];
    if (column !== undefined) return unitNotes(text, column, unit);
    const title = plainTitle(text);
    return title === "" || title === NUMBER_TITLE ? [] : [`没有“${text.trim()}”这一列，没有填入`];
  });
  return ["按标题行对应各列", ...notes];
}

/** The columns that the values go to. */
const filledPlaces = ({ titles, places }: Candidate, columns: readonly Named[]): TableHead["places"] =>
  places.map((place, at) => {
    const column = columns[place ?? -1];
    return column !== undefined && isOtherUnit(titles[at] ?? "", column) ? undefined : place;
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
  return {
    end: found.end,
    places: filledPlaces(found, columns),
    notes: [...sayAbove(above), ...notesOn(found, columns, unitAbove(above.flat()))],
  };
}
