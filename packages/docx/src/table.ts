import { type Table, textCells } from "@shifan/document";
import { wordSize } from "@shifan/gb9704";
import { columnWidths, keepsShortTexts } from "./column-widths.ts";
import { para, run, spacer } from "./markup.ts";
import { escapeXml } from "./xml.ts";

/** Width of a cell's left and right white, in twips. */
const PADDING = 60;
const TWIPS_PER_PT = 20;
/** White between text and a table's first and last rule. */
const WHITE_ABOVE = 100;
const WHITE_BELOW = 160;
/** Least height of a row: 8 mm reads well in a list of a hundred rows. */
const ROW_HEIGHT = 454;
/** Line in parts of the size: the text of a cell must not touch its rules. */
const LEADING = 1.35;
/** 小四, 五号, 小五. */
const SIZES = [wordSize.smallFour, wordSize.five, 9] as const;

const border = (side: string) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`;
const BORDERS = `<w:tblBorders>${["top", "left", "bottom", "right", "insideH", "insideV"].map(border).join("")}</w:tblBorders>`;
const MARGINS =
  `<w:tblCellMar><w:top w:w="40" w:type="dxa"/><w:left w:w="${PADDING}" w:type="dxa"/>` +
  `<w:bottom w:w="40" w:type="dxa"/><w:right w:w="${PADDING}" w:type="dxa"/></w:tblCellMar>`;

/** The largest type in which no short text, a number above all, is torn by its column; else the smallest. */
function fit(block: Table, width: number): { size: number; widths: readonly number[] } {
  const fits = SIZES.map((size) => {
    const cell = { charWidth: size * TWIPS_PER_PT, padding: 2 * PADDING };
    const widths = columnWidths(block, width, cell);
    return { size, widths, isWhole: keepsShortTexts(block, widths, cell) };
  });
  return fits.find(({ isWhole }) => isWhole) ?? fits[fits.length - 1] ?? { size: wordSize.five, widths: [] };
}

/** Everything of a cell before its text; built once a column, because a list repeats it a hundred times. */
function cellStart(width: number, format: { align: string; size: number; head: boolean }): string {
  const { align, size, head } = format;
  const half = Math.round(size * 2);
  return (
    `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>` +
    `<w:p><w:pPr><w:pStyle w:val="GwCell"/>${head ? "<w:keepNext/>" : ""}` +
    `<w:spacing w:line="${Math.round(size * LEADING * 20)}" w:lineRule="exact"/><w:jc w:val="${align}"/></w:pPr>` +
    `<w:r><w:rPr>${head ? '<w:rStyle w:val="Hei"/>' : ""}<w:sz w:val="${half}"/><w:szCs w:val="${half}"/></w:rPr>` +
    '<w:t xml:space="preserve">'
  );
}

const CELL_END = "</w:t></w:r></w:p></w:tc>";

const cellText = (text: string): string => {
  const escaped = escapeXml(text);
  return escaped.includes("\n")
    ? escaped.replace(/\r?\n/g, '</w:t><w:br/><w:t xml:space="preserve">')
    : escaped;
};

function row(starts: readonly string[], texts: readonly string[], head: boolean): string {
  let cells = "";
  starts.forEach((start, index) => {
    cells += start + cellText(texts[index] ?? "") + CELL_END;
  });
  return (
    `<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="${ROW_HEIGHT}" w:hRule="atLeast"/>` +
    `${head ? "<w:tblHeader/>" : ""}</w:trPr>${cells}</w:tr>`
  );
}

/** A head that doesn't fit its column breaks before its bracket, not within it. */
const headText = (title: string, room: number, size: number): string =>
  textCells(title) * size * TWIPS_PER_PT > room ? title.replace(/(?<=.)（/, "\n（") : title;

/** A table over the full width: its head repeats on every page and no row is torn. */
export function table(block: Table, width: number): string {
  const { size, widths } = fit(block, width);
  const heads = widths.map((own) => cellStart(own, { align: "center", size, head: true }));
  const starts = widths.map((own, index) =>
    cellStart(own, { align: block.columns[index]?.align ?? "left", size, head: false }),
  );
  const titles = block.columns.map(({ title }, index) =>
    headText(title, (widths[index] ?? 0) - 2 * PADDING, size),
  );
  return (
    (block.caption === "" ? spacer(WHITE_ABOVE, true) : para({ style: "GwCaption" }, run(block.caption))) +
    `<w:tbl><w:tblPr><w:tblW w:w="${width}" w:type="dxa"/>${BORDERS}<w:tblLayout w:type="fixed"/>${MARGINS}</w:tblPr>` +
    `<w:tblGrid>${widths.map((own) => `<w:gridCol w:w="${own}"/>`).join("")}</w:tblGrid>` +
    row(heads, titles, true) +
    block.rows.map((texts) => row(starts, texts, false)).join("") +
    `</w:tbl>${spacer(WHITE_BELOW)}`
  );
}
