import { unitFits } from "@shifan/schema";
import type { Cells } from "../values/pasted-cells.ts";
import { filledRows, isCounted, type PastePlan, type PasteStart, type Placed } from "./paste-plan.ts";
import { type Named, sayAbove, unitRefusal } from "./paste-titles.ts";
import { FITS, isUnitLine, judgedUnder, unitOfLines } from "./paste-units.ts";
import { isFigure } from "./quantities.ts";
import { type SeriesHead, seriesHead, type YearColumn } from "./series-head.ts";
import { isWords, labelled } from "./series-labels.ts";
import { figureColumns, sayAbout } from "./year-figures.ts";

interface Grid {
  readonly rows: readonly Named[];
  /** The years as they are called: 2025年. */
  readonly years: readonly string[];
  readonly at: PasteStart;
}

/** What is known of a block before its rows are read. */
interface Block {
  readonly grid: Grid;
  readonly head: SeriesHead | undefined;
  /** The column that holds the indicators. */
  readonly label: number;
  /** The unit that a line above the table gives. */
  readonly unit: string;
}

/** A block whose years are named. */
type Headed = Omit<Block, "label"> & { readonly head: SeriesHead };

/** A label stands in one of so many first columns: a number may go before it. */
const LABELS = [0, 1];

/** The column of the indicators: where the head says so, else where one of the form's stands, else where words do. */
function labelColumn(cells: Cells, head: SeriesHead | undefined, { rows }: Grid): number | undefined {
  if (head?.label !== undefined) return head.label;
  const known = LABELS.find((at) => cells.some((row) => labelled(rows, row[at] ?? "") !== undefined));
  return known ?? LABELS.find((at) => cells.some((row) => isWords(row[at] ?? "") && isLabelPlace(row, at)));
}

/** Whether a word in a column may be a label: the second holds one only after a number or nothing. */
const isLabelPlace = (row: readonly string[], at: number): boolean =>
  at === 0 || row.slice(0, at).every((text) => /^\d{0,3}$/.test(text.normalize("NFKC").trim()));

type Place = Pick<YearColumn, "from" | "to">;

const placedRow = (row: readonly string[], target: number, columns: readonly Place[]): readonly Placed[] =>
  columns.flatMap(({ from, to }) => {
    const text = row[from];
    return text === undefined ? [] : [{ row: target, column: to, text }];
  });

const along = (width: number, from: number, to: number): readonly Place[] =>
  Array.from({ length: Math.max(0, width - from) }, (_, index) => ({ from: from + index, to: to + index }));

/** The unit that a row gives beside its label, and where its figures begin if no head says so. */
function afterLabel(row: readonly string[], at: number, head: SeriesHead | undefined) {
  const isYear = head?.columns.some(({ from }) => from === at + 1) ?? false;
  const next = row[at + 1]?.trim() ?? "";
  const isUnit =
    !isYear && next !== "" && (!isFigure(next) || /^[%‰％]$/.test(next)) && !/\p{Nd}/u.test(next);
  const unit = head?.unit === undefined ? (isUnit ? next : "") : (row[head.unit]?.trim() ?? "");
  return { unit, figures: at + (isUnit ? 2 : 1) };
}

const nothing = (...notes: readonly string[]): PastePlan => ({ placed: [], notes });

/** Figures without a head go to the form's years if there are no more of them than years. */
function byCount(row: readonly string[], from: number, { years, at }: Grid) {
  const last = row.findLastIndex((text) => text.trim() !== "" && isFigure(text));
  const count = last + 1 - from;
  if (count > years.length) return undefined;
  return along(from + Math.max(count, 0), from, row.length - from >= years.length ? 0 : at.column);
}

/** Where the figures of an indicator go: those under another unit than the form's go nowhere. */
function rowOf(row: readonly string[], place: { at: number; target: number; remark: string }, block: Block) {
  const { head, grid } = block;
  const named = grid.rows[place.target] ?? { title: "", unit: "" };
  const { unit, figures } = afterLabel(row, place.at, head);
  const given = unit === "" ? place.remark : unit;
  if (!unitFits(given, named.unit)) return nothing(unitRefusal(given, named));
  if (head !== undefined) return underHead(row, place.target, given, { ...block, head });
  const { isRefused, notes } = judgedUnder("", given === "" ? block.unit : "", named);
  if (isRefused) return nothing(...notes);
  const columns = byCount(row, figures, grid);
  return columns === undefined
    ? nothing(
        `“${named.title}”的数多于${grid.years.length}年，不知道各是哪一年，没有填入，请连同年度行一起复制`,
      )
    : { placed: placedRow(row, place.target, columns), notes };
}

/** The figures of a row that stand under the years of a head; `given` is the unit that the row itself gives. */
function underHead(row: readonly string[], target: number, given: string, block: Headed): PastePlan {
  const { head, grid, unit } = block;
  const named = grid.rows[target] ?? { title: "", unit: "" };
  const { columns, notes } = figureColumns(head.columns, named, row, grid.years);
  const other = columns.filter((it) => !unitFits(it.unit, named.unit));
  const wide = columns.map((it) =>
    given === "" && it.unit === "" ? judgedUnder(it.over, unit, named) : FITS,
  );
  const kept = columns.filter((it, at) => !other.includes(it) && wide[at]?.isRefused !== true);
  const refused = other.map(
    ({ to, unit: it }) =>
      `“${named.title}”${grid.years[to]}粘贴的是“${it}”，本表的单位是“${named.unit}”，没有填入`,
  );
  return {
    placed: placedRow(row, target, kept),
    notes: [...notes, ...refused, ...wide.flatMap((it) => it.notes)],
  };
}

/** A row that its label names: the figures go to the form's row of that title, wherever it was pasted. */
function labelledRow(row: readonly string[], block: Block): PastePlan {
  const places = new Set([block.label, ...LABELS]);
  for (const at of places) {
    const found = labelled(block.grid.rows, row[at] ?? "");
    if (found !== undefined) return rowOf(row, { at, target: found.row, remark: found.remark }, block);
  }
  const text = row[block.label]?.trim() ?? "";
  return text === "" ? nothing() : nothing(`没有“${text}”这项指标，没有填入`);
}

/** Figures alone: by the years where a head names them, and from the row at hand on. */
function bareRows(cells: Cells, block: Omit<Block, "label">): PastePlan {
  const { head, grid } = block;
  const { years, at } = grid;
  if (head !== undefined)
    return joined(cells.map((row, r) => underHead(row, at.row + r, "", { ...block, head })));
  const isNumbered = isCounted(cells, at) && (cells[0]?.length ?? 0) > years.length;
  const rows = cells.map((row, r): PastePlan => {
    const named = grid.rows[at.row + r] ?? { title: "", unit: "" };
    const { isRefused, notes } = judgedUnder("", block.unit, named);
    const columns = along(row.length, isNumbered ? 1 : 0, at.column);
    return { placed: isRefused ? [] : placedRow(row, at.row + r, columns), notes };
  });
  return joined(rows, ...(isNumbered ? ["开头的序号没有填入"] : []));
}

/** What is said of several rows alike is said once. */
const joined = (plans: readonly PastePlan[], ...notes: readonly string[]): PastePlan => ({
  placed: plans.flatMap(({ placed }) => placed),
  notes: [...new Set([...notes, ...plans.flatMap((plan) => plan.notes)])],
});

/**
 * Where a block pasted into a three-year grid goes: to the years that a head names and the indicators that a column
 * names; figures alone from the cell at hand on. What is named and not known goes nowhere and is said: a figure that
 * lands under another year or indicator than its own is worse than one that is missing.
 */
export function seriesPlan(pasted: Cells, grid: Grid): PastePlan {
  const filled = filledRows(pasted);
  const head = seriesHead(filled, grid.years, (text) => labelled(grid.rows, text) !== undefined);
  // Without titles a line with the unit is all that may stand above the figures.
  const lines = filled.findIndex((row) => !isUnitLine(row));
  const cells = filled.slice(head?.end ?? lines);
  const above = filled.slice(0, head?.start ?? lines);
  const notes = [...sayAbove(above), ...(head?.notes ?? [])];
  const block = { grid, head, unit: unitOfLines(above) || (head?.corner ?? "") };
  const label = labelColumn(cells, head, grid);
  return label === undefined
    ? joined([bareRows(cells, block)], ...notes)
    : joined(
        cells.map((row) => labelledRow(row, { ...block, label })),
        ...notes,
        ...sayAbout(
          head?.columns ?? [],
          cells.flatMap((row) => row[label] ?? []),
        ),
        "按指标名称对应各行",
      );
}
