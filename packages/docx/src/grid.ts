import {
  type Block,
  type Cell,
  type CellParagraph,
  cellParagraphs,
  type Grid,
  type GridRow,
  gridSize,
  mayTear,
  type PlacedCell,
  placedCells,
  staysWhole,
} from "@shifan/document";
import { mm, mmToTwip, table as rules, wordSize } from "@shifan/gb9704";
import { type CellContent, fillInContent } from "./fill-in/cell.ts";
import { repeatedRows } from "./fill-in/control.ts";
import { para, type RunFormat, run, spacer } from "./markup.ts";
import { HALF_LEAD, LINE_DROP, TEXT_LINE, whiteBelow } from "./page-setup.ts";
import {
  BORDERS,
  cellMargins,
  cellRoom,
  cellType,
  isTable,
  WHITE_BELOW,
  whiteBetweenTables,
  whiteRow,
} from "./table.ts";
import { wholeParts } from "./table-look.ts";
import type { TightnessOf } from "./tightness.ts";

/** Where a form's table stands. */
export interface GridPlace {
  /** Width between the margins, in twips. */
  readonly width: number;
  /** How close texts stand, so that they take the typesetter's lines. */
  readonly tightnessOf: TightnessOf;
  readonly above: Block["kind"] | undefined;
  readonly below: Block["kind"] | undefined;
}

/** The columns in twips and the type in points. */
interface Look {
  readonly widths: readonly number[];
  readonly size: number;
  readonly tightnessOf: TightnessOf;
  /** Whether cells that name a row are set in 黑体: not below a head. */
  readonly hasStrongRowHeads: boolean;
}

const TWIPS_PER_PT = 20;
const lineOf = (size: number): number => Math.round(size * rules.leading * TWIPS_PER_PT);

function lookOf(grid: Grid, { width, tightnessOf }: GridPlace): Look {
  const size = wordSize[gridSize(grid, width / (wordSize.smallFour * TWIPS_PER_PT))];
  return {
    widths: wholeParts(grid.columns, width),
    size,
    tightnessOf,
    hasStrongRowHeads: grid.head.length === 0,
  };
}

const widthOf = ({ widths }: Look, { column, colSpan }: PlacedCell): number =>
  widths.slice(column, column + colSpan).reduce((sum, own) => sum + own, 0);

const FILLED_STYLES = { smallFour: "GwCellFour", five: "GwCellFive" } as const;

const isFilled = ({ field, sign = [] }: Cell): boolean =>
  field !== undefined || sign.some((line) => line.field !== undefined);

function paragraphXml(
  { align, indent }: CellParagraph,
  runs: string,
  { cell, ...of }: { cell: Cell; look: Look; keepNext: boolean },
): string {
  const { size } = of.look;
  const isJustified = cell.prose === true && align === "left";
  return para(
    {
      style: isFilled(cell) ? FILLED_STYLES[size === wordSize.five ? "five" : "smallFour"] : "GwCell",
      keepNext: of.keepNext,
      line: lineOf(size),
      ...(indent === 0 ? {} : { firstLine: indent * size * TWIPS_PER_PT }),
      align: isJustified ? "both" : align,
    },
    runs,
  );
}

const formatOf = (cell: Cell, { size, hasStrongRowHeads }: Look): RunFormat => ({
  size,
  ...(cell.head === true && hasStrongRowHeads ? { style: "Hei" } : {}),
});

/**
 * The format of a cell in which all of it stands closer, where it would else take more lines than the typesetter's. Running
 * text is left: it goes on over pages anyway.
 */
function closerFormat(cell: Cell, { look, room }: { look: Look; room: number }): RunFormat {
  const format = formatOf(cell, look);
  if (cell.prose === true) return format;
  const type = cellType(look.size);
  const tight = cellParagraphs(cell).flatMap(({ text }) => look.tightnessOf(text, room, type));
  const scale = Math.min(100, ...tight.map((each) => each.scale));
  const by = Math.max(0, ...tight.map((each) => each.by));
  return { ...format, ...(scale < 100 ? { scale } : {}), ...(by > 0 ? { tracking: -by } : {}) };
}

/** How a cell is set, and a control around all of it where it is filled in with paragraphs. */
function cellContent(
  cell: Cell,
  of: { look: Look; room: number; keepNext: boolean; isInList: boolean },
): CellContent {
  const format = closerFormat(cell, of);
  const paragraph = (it: CellParagraph, runs: string): string => paragraphXml(it, runs, { cell, ...of });
  if (isFilled(cell)) return fillInContent(cell, { paragraph, format, isInList: of.isInList });
  const paragraphs = cellParagraphs(cell).map((it) => paragraph(it, run(it.text, format)));
  return { paragraphs: paragraphs.join(""), wrap: (it) => it };
}

const span = (count: number): string => (count === 1 ? "" : `<w:gridSpan w:val="${count}"/>`);

/** A cell of a row; `merge` says whether one from above reaches into it. */
function cellXml(
  placed: PlacedCell,
  merge: "none" | "start" | "continued",
  of: { look: Look; keepNext: boolean; isInList: boolean },
): string {
  const { cell } = placed;
  const merged = merge === "none" ? "" : `<w:vMerge${merge === "start" ? ' w:val="restart"' : ""}/>`;
  const stands = cell.prose === true ? "top" : "center";
  const properties = `<w:tcPr><w:tcW w:w="${widthOf(of.look, placed)}" w:type="dxa"/>${span(placed.colSpan)}${merged}<w:vAlign w:val="${stands}"/></w:tcPr>`;
  const shown: Cell = merge === "continued" ? { text: "", align: "left" } : cell;
  const room = cellRoom(widthOf(of.look, placed));
  const { paragraphs, wrap } = cellContent(shown, { ...of, room });
  return wrap(`<w:tc>${properties}${paragraphs}</w:tc>`);
}

/** A row with its own cells and those from above, by their columns. */
interface Row {
  readonly cells: readonly { readonly placed: PlacedCell; readonly merge: "none" | "start" | "continued" }[];
  readonly source: GridRow;
  /** Whether the next row belongs to it: a cell reaches over both. */
  readonly isJoined: boolean;
}

function rowsOf(rows: readonly GridRow[], columns: number): readonly Row[] {
  const placed = placedCells(rows, columns);
  return rows.map((source, r) => {
    const covering = placed
      .slice(0, r + 1)
      .flatMap((row) => row.filter(({ row: top, rowSpan }) => top + rowSpan > r));
    const cells = [...covering]
      .sort((a, b) => a.column - b.column)
      .map((it) => ({
        placed: it,
        merge:
          it.rowSpan === 1 ? ("none" as const) : it.row === r ? ("start" as const) : ("continued" as const),
      }));
    return { cells, source, isJoined: covering.some(({ row, rowSpan }) => row + rowSpan > r + 1) };
  });
}

/** The least height of a row that is written in by hand. */
function leastHeight({ source }: Row, size: number): string {
  const lines = Math.max(0, ...source.cells.map(({ lines: own = 0 }) => own));
  return lines < 2
    ? ""
    : `<w:trHeight w:val="${Math.round(lines * lineOf(size) + size * TWIPS_PER_PT)}" w:hRule="atLeast"/>`;
}

function rowXml(row: Row, of: { look: Look; keepNext: boolean; isHead: boolean }): string {
  const isTorn = row.source.cells.some(mayTear);
  const properties =
    (isTorn ? "" : "<w:cantSplit/>") + leastHeight(row, of.look.size) + (of.isHead ? "<w:tblHeader/>" : "");
  const isInList = row.source.repeats !== undefined;
  const cells = row.cells.map(({ placed, merge }) => cellXml(placed, merge, { ...of, isInList })).join("");
  return `<w:tr>${properties === "" ? "" : `<w:trPr>${properties}</w:trPr>`}${cells}</w:tr>`;
}

const isFilledIn = ({ source }: Row): boolean =>
  source.repeats !== undefined && source.cells.some(({ field }) => field !== undefined);

/** Rows of a list that is filled in may be repeated: they stand together in a control of their own. */
function withRepeats(rows: readonly Row[], xml: readonly string[]): string {
  const [first] = rows;
  const list = first?.source.repeats;
  return list !== undefined && rows.every((row) => isFilledIn(row) && row.source.repeats === list)
    ? repeatedRows(list, xml)
    : xml.join("");
}

/** Remarks below the table, in 五号, together on a page: each keeps the next, and none of up to three lines is torn. */
const notesXml = (notes: readonly string[]): string =>
  notes
    .map((text, i) => {
      const kept = { keepNext: i < notes.length - 1, keepsTwoLines: true };
      return para(
        { style: "GwCell", line: lineOf(wordSize.five), ...kept },
        run(text, { size: wordSize.five }),
      );
    })
    .join("");

/**
 * White above a form's table: as much as between two lines of text, of which the line above, which stands lower than the
 * typesetter's, and the white row hold a part. It belongs to the line: at the top of a page there is none.
 */
export const WHITE_BELOW_LINE = Math.round(
  mmToTwip(mm(2 * rules.gap)) - whiteBelow(TEXT_LINE) - HALF_LEAD - LINE_DROP,
);

function whiteAboveGrid(above: Block["kind"] | undefined): string {
  if (above === "heading" || above === "paragraph") return "";
  return isTable(above) ? whiteBetweenTables(false) : spacer(WHITE_BELOW_LINE, true);
}

/** A form's table: merged cells, a head that repeats on every page, rows that stay whole unless they hold running text. */
export function grid(block: Grid, place: GridPlace): string {
  const { width, above, below } = place;
  const look = lookOf(block, place);
  const columns = look.widths.length;
  const heads = rowsOf(block.head, columns).map((row) =>
    rowXml(row, { look: { ...look, hasStrongRowHeads: true }, keepNext: true, isHead: true }),
  );
  const rows = rowsOf(block.rows, columns);
  const last = rows.length - 1;
  const hasNotes = block.notes.length > 0;
  const isWhole = staysWhole(block);
  const body = rows.map((row, i) => {
    const isTorn = row.source.cells.some(mayTear);
    const isKept = i === last ? hasNotes : row.isJoined || isWhole;
    const keepNext = isKept && !isTorn;
    return rowXml(row, { look, keepNext, isHead: false });
  });
  const end = hasNotes ? notesXml(block.notes) : "";
  const white =
    below === undefined || (!hasNotes && (below === "table" || below === "grid")) ? "" : spacer(WHITE_BELOW);
  return (
    `${whiteAboveGrid(above)}<w:tbl><w:tblPr><w:tblW w:w="${width}" w:type="dxa"/>${BORDERS}<w:tblLayout w:type="fixed"/>${cellMargins(look.size)}</w:tblPr>` +
    `<w:tblGrid>${look.widths.map((own) => `<w:gridCol w:w="${own}"/>`).join("")}</w:tblGrid>` +
    `${whiteRow(look)}${heads.join("")}${withRepeats(rows, body)}</w:tbl>${end}${white}`
  );
}
