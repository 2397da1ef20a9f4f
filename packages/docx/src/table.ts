import type { Block, Table } from "@shifan/document";
import { mm, mmToPt, mmToTwip, table as rules } from "@shifan/gb9704";
import { para, type RunFormat, run, runProperties, spacer } from "./markup.ts";
import { HALF_LEAD, TEXT_LINE, whiteAbove, whiteBelow } from "./page-setup.ts";
import type { TableFit } from "./table-fit.ts";
import type { TableLook } from "./table-look.ts";
import { textRuns } from "./text-runs.ts";
import type { TextType, TightnessOf } from "./tightness.ts";
import { escapeXml } from "./xml.ts";

/** Where a table stands. */
export interface TablePlace {
  readonly look: TableLook;
  /** How it is brought to the typesetter's pages; absent where they are not known. */
  readonly fit: TableFit | undefined;
  /** Whether a page has to be opened for it. */
  readonly opensPage: boolean;
  /** How much lower than the typesetter's lines of text stand around it, in twips. */
  readonly drop: number;
  readonly tightnessOf: TightnessOf;
  /** Whether its last row stays with what follows. */
  readonly keepNext: boolean;
  /** What stands above and below it. */
  readonly above: Block["kind"] | undefined;
  readonly below: Block["kind"] | undefined;
}

/** White between the characters of a line of text, or another table, and those of a caption, or a table's first rule. */
const BELOW_TEXT = mmToTwip(mm(3 * rules.gap));
const BELOW_TABLE = mmToTwip(mm(2 * rules.gap));
/** The same between a caption's characters and its table's first rule, of which the line and the white row hold a part. */
const CAPTION_AFTER = Math.round(mmToTwip(mm(2 * rules.gap)) - whiteBelow(TEXT_LINE) - HALF_LEAD);
/** White below a table. */
export const WHITE_BELOW = mmToTwip(rules.gap);

const RULE = Math.round(mmToPt(rules.rule) * 8);
const border = (side: string) => `<w:${side} w:val="single" w:sz="${RULE}" w:space="0" w:color="000000"/>`;
const noBorder = (side: string) => `<w:${side} w:val="nil"/>`;
/** Rules around and within a table. */
export const BORDERS = `<w:tblBorders>${["top", "left", "bottom", "right", "insideH", "insideV"].map(border).join("")}</w:tblBorders>`;

/** A rule as a word processor draws it, in twips. */
const RULE_HEIGHT = (RULE / 8) * 20;

/**
 * White within all cells. A line's leading is part of it, and a word processor adds the rule to the row: a row must not
 * be higher than the typesetter's, or a page of rows would end below the 版心.
 */
export function cellMargins(size: number): string {
  const row = Math.floor(size * 20 + mmToTwip(mm(2 * rules.padY)));
  const white = row - Math.round(size * rules.leading * 20) - RULE_HEIGHT;
  const beside = mmToTwip(rules.padX);
  const side = (name: string, width: number) => `<w:${name} w:w="${width}" w:type="dxa"/>`;
  const [top, bottom] = [Math.ceil(white / 2), Math.floor(white / 2)];
  return `<w:tblCellMar>${side("top", top)}${side("left", beside)}${side("bottom", bottom)}${side("right", beside)}</w:tblCellMar>`;
}

/** A cell's type is set solid. */
const SOLID = 0;

/** How a cell's text of a size in points is set. */
export const cellType = (size: number): TextType => ({ size, tracking: SOLID, mayNarrow: true });

/** What a cell of a width has for its lines, both in twips. */
export const cellRoom = (width: number): number => width - 2 * mmToTwip(rules.padX);

/** How the cells of one column and one kind of row are set. */
interface CellFormat {
  readonly align: string;
  readonly size: number;
  readonly isHead: boolean;
  readonly keepNext: boolean;
}

/** A cell of a column before its text; built once, because a list repeats it a hundred times. */
interface ColumnCell {
  readonly paragraph: string;
  readonly run: string;
  readonly format: RunFormat;
  readonly type: TextType;
  /** Width of its lines, in twips. */
  readonly room: number;
}

function columnCell(width: number, { align, size, isHead, keepNext }: CellFormat): ColumnCell {
  const format: RunFormat = { ...(isHead ? { style: "Hei" } : {}), size };
  return {
    paragraph:
      `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>` +
      `<w:p><w:pPr><w:pStyle w:val="GwCell"/>${keepNext ? "<w:keepNext/>" : ""}` +
      `<w:spacing w:line="${Math.round(size * rules.leading * 20)}" w:lineRule="exact"/><w:jc w:val="${align}"/></w:pPr>`,
    run: `<w:r>${runProperties(format)}<w:t xml:space="preserve">`,
    format,
    type: cellType(size),
    room: cellRoom(width),
  };
}

const RUN_END = "</w:t></w:r>";
const CELL_END = "</w:p></w:tc>";

const cellText = (text: string): string => {
  const escaped = escapeXml(text);
  return escaped.includes("\n")
    ? escaped.replace(/\r?\n/g, '</w:t><w:br/><w:t xml:space="preserve">')
    : escaped;
};

function cell(
  text: string,
  { paragraph, run, format, type, room }: ColumnCell,
  tightnessOf: TightnessOf,
): string {
  const tight = tightnessOf(text, room, type);
  const runs =
    tight.length === 0 ? run + cellText(text) + RUN_END : textRuns([{ text, format }], tight, SOLID);
  return paragraph + runs + CELL_END;
}

/** How a row is set: the cells of its columns, and whether it is the head. */
interface RowFormat {
  readonly columns: readonly ColumnCell[];
  readonly isHead: boolean;
  /** Its least height in twips. */
  readonly height: number | undefined;
  readonly tightnessOf: TightnessOf;
}

function row(texts: readonly string[], { columns, isHead, height, tightnessOf }: RowFormat): string {
  const cells = columns.map((column, index) => cell(texts[index] ?? "", column, tightnessOf)).join("");
  const least = height === undefined ? "" : `<w:trHeight w:val="${height}" w:hRule="atLeast"/>`;
  return `<w:tr><w:trPr><w:cantSplit/>${least}${isHead ? "<w:tblHeader/>" : ""}</w:trPr>${cells}</w:tr>`;
}

/**
 * A white row above the head, repeated with it: a page's first line box starts above the 版心, a table's rule must not.
 */
export function whiteRow({ widths }: Pick<TableLook, "widths">, keepNext = true): string {
  const width = widths.reduce((sum, own) => sum + own, 0);
  const borders = ["top", "left"].map(noBorder).join("") + border("bottom") + noBorder("right");
  return (
    `<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="${HALF_LEAD}" w:hRule="exact"/><w:tblHeader/></w:trPr>` +
    `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/><w:gridSpan w:val="${widths.length}"/>` +
    `<w:tcBorders>${borders}</w:tcBorders></w:tcPr>${spacer(HALF_LEAD / 2, keepNext)}</w:tc></w:tr>`
  );
}

/**
 * Rows of the text. The last stays with what follows where it must. Where the typesetter's pages are not known, none shall
 * stand alone at the foot or head of a page.
 */
function bodyRows(block: Table, { look, fit, keepNext, tightnessOf }: TablePlace): string {
  const columnsOf = (keep: boolean) =>
    look.widths.map((width, index) =>
      columnCell(width, {
        align: block.columns[index]?.align ?? "left",
        size: look.size,
        isHead: false,
        keepNext: keep,
      }),
    );
  const [free, kept] = [columnsOf(false), columnsOf(true)];
  const last = block.rows.length - 1;
  const isPair = (index: number) => fit === undefined && (index === 0 || index === last - 1);
  const isKept = (index: number) => (index === last ? keepNext : isPair(index));
  return block.rows
    .map((texts, index) => {
      const columns = isKept(index) ? kept : free;
      return row(texts, { columns, isHead: false, height: fit?.heights.get(index), tightnessOf });
    })
    .join("");
}

/** Whether what stands above is a table of either sort. */
export const isTable = (above: Block["kind"] | undefined): boolean => above === "table" || above === "grid";

/** The white between two tables, of which the lower one has no caption. */
export const whiteBetweenTables = (keepNext: boolean): string => spacer(BELOW_TABLE - HALF_LEAD, keepNext);

/** The white between what stands above, of which lines stand `drop` twips lower, and a table without caption. */
const whiteAboveTable = (above: Block["kind"] | undefined, drop: number): string =>
  isTable(above)
    ? whiteBetweenTables(true)
    : spacer(BELOW_TEXT - whiteBelow(TEXT_LINE) - drop - HALF_LEAD, true);

/** What keeps a table that opens a page apart from one above it. */
const APART = 1;

/** The caption, or the white that stands for it; there is none at the top of a page. */
function opening({ caption }: Table, place: TablePlace): string {
  const { above, fit, drop, opensPage } = place;
  const isAtTop = fit?.above === 0;
  if (caption === "") return isAtTop ? openingAtTop(place) : whiteAboveTable(above, drop);
  const gap = isTable(above) ? BELOW_TABLE + drop : BELOW_TEXT - whiteBelow(TEXT_LINE);
  const before = isAtTop ? {} : { before: Math.round(gap - whiteAbove(TEXT_LINE)) };
  return para(
    { style: "GwCaption", pageBreakBefore: opensPage, ...before, after: CAPTION_AFTER - drop },
    run(caption),
  );
}

/** Below a title, which leaves room for a line, whose white above its characters the white row has not. */
function openingAtTop({ above, drop, opensPage }: TablePlace): string {
  const white = whiteAbove(TEXT_LINE) - HALF_LEAD - drop;
  if (above === undefined) return white > 0 ? spacer(white, true) : "";
  if (opensPage) return para({ style: "Anchor", line: APART, keepNext: true, pageBreakBefore: true });
  return isTable(above) ? spacer(APART, true) : "";
}

/** White below a table; none at the end, nor where another brings its own or the page ends. */
function closing({ fit, below }: TablePlace): string {
  if (below === undefined || below === "table") return "";
  if (fit === undefined || (below !== "paragraph" && below !== "heading")) return spacer(WHITE_BELOW);
  return fit.whiteBelow === 0 ? "" : spacer(fit.whiteBelow);
}

/** A table over the full width: its head repeats on every page and no row is torn. */
export function table(block: Table, place: TablePlace): string {
  const { look, tightnessOf } = place;
  const width = look.widths.reduce((sum, own) => sum + own, 0);
  const heads = look.widths.map((own) =>
    columnCell(own, { align: "center", size: look.size, isHead: true, keepNext: place.fit === undefined }),
  );
  const titles = block.columns.map(({ title }) => title);
  return (
    `${opening(block, place)}<w:tbl><w:tblPr><w:tblW w:w="${width}" w:type="dxa"/>${BORDERS}<w:tblLayout w:type="fixed"/>${cellMargins(look.size)}</w:tblPr>` +
    `<w:tblGrid>${look.widths.map((own) => `<w:gridCol w:w="${own}"/>`).join("")}</w:tblGrid>` +
    whiteRow(look, place.fit === undefined) +
    row(titles, { columns: heads, isHead: true, height: undefined, tightnessOf }) +
    bodyRows(block, place) +
    `</w:tbl>${closing(place)}`
  );
}
