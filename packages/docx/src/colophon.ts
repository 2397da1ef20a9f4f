import { type Colophon, copiedToLine, printedOnLine, textCells } from "@shifan/document";
import { mm, mmToPt, mmToTwip, colophon as rules, typeArea, wordSize } from "@shifan/gb9704";
import { Paragraph } from "docx";
import { ShapeRun } from "docx/shapes";
import { bareTable, para, rule, run, tableCell } from "./markup.ts";
import { COLOPHON_LINE, portrait, textWidth } from "./page-setup.ts";
import type { Slots } from "./slot.ts";

/** One character of 四号. */
const CHAR = wordSize.four * 20;
const INSET = rules.indentChars * CHAR;
const EIGHTHS_PER_PT = 8;
/** The 版心's lower edge, from the sheet's top (7.4.1: the last rule lies on it). */
const FOOT = mmToTwip(mm(typeArea.y + typeArea.height));
/** docx gives a shape's size in pixels of 1/96 inch. */
const TWIPS_PER_PIXEL = 15;
const EMU_PER_TWIP = 635;

const stroke = (side: string, isThick: boolean): string => {
  const eighths = Math.round(mmToPt(isThick ? rules.thickRule : rules.thinRule) * EIGHTHS_PER_PT);
  return rule(side, { eighths, space: 0, red: false });
};

interface Row {
  readonly xml: string;
  readonly lines: number;
}

/** Columns of 印发机关 and 印发日期: 2026年12月31日印发 is nine characters and one at its right. */
const DATE_COLUMN = 11 * CHAR;
const COLUMNS = [textWidth(portrait) - DATE_COLUMN, DATE_COLUMN];

/** 抄送 with what wraps standing after its colon (7.4.2). */
function copiedRow(colophon: Colophon): readonly Row[] {
  if (colophon.copiedTo.length === 0) return [];
  const width = textWidth(portrait);
  const label = 3 * CHAR;
  const text = copiedToLine(colophon);
  const perLine = Math.floor((width - 2 * INSET - label) / CHAR);
  const format = { style: "GwColophon", left: INSET + label, right: INSET, hanging: label };
  const cell = tableCell(para(format, run(`抄送：${text}`)), { width, span: COLUMNS.length });
  return [{ xml: cell, lines: Math.ceil(textCells(text) / perLine) }];
}

/** 印发机关 at the left, 印发日期 at the right, each one character inside (7.4.3). */
function printedRow({ printed }: Colophon): readonly Row[] {
  if (printed === undefined) return [];
  const [byWidth = 0, onWidth = 0] = COLUMNS;
  const by = para({ style: "GwColophon", left: INSET, align: "left" }, run(printed.by));
  const on = para({ style: "GwColophon", right: INSET, align: "right" }, run(printedOnLine(printed.on)));
  return [{ xml: tableCell(by, { width: byWidth }) + tableCell(on, { width: onWidth }), lines: 1 }];
}

/** The rows as a table: only a table's rules keep the full width inside a text box (LibreOffice moves a paragraph's). */
function rowsTable(rows: readonly Row[], isRuled: boolean): string {
  const borders = isRuled
    ? `<w:tblBorders>${stroke("top", true)}${stroke("bottom", true)}${stroke("insideH", false)}</w:tblBorders>`
    : "";
  const body = rows.map(({ xml }) => `<w:tr><w:trPr><w:cantSplit/></w:trPr>${xml}</w:tr>`).join("");
  return `<w:tbl>${bareTable(COLUMNS, { borders })}${body}</w:tbl>`;
}

/**
 * 版记 (7.4) as a text box at the foot of the 版心, anchored in a paragraph that takes no room.
 * Floating tables and frames are not held at the foot by LibreOffice; a box is.
 */
export function colophonAnchor(colophon: Colophon, isRuled: boolean, slots: Slots): Paragraph {
  const rows = [...copiedRow(colophon), ...printedRow(colophon)];
  const height = rows.reduce((sum, row) => sum + row.lines * COLOPHON_LINE, 0) + 20;
  const top = FOOT - height - mmToTwip(mm(rules.thickRule / 2));
  const content = slots.add(rowsTable(rows, isRuled) + para({ style: "Anchor" }));
  const box = new ShapeRun({
    type: "rectangle",
    transformation: { width: textWidth(portrait) / TWIPS_PER_PIXEL, height: height / TWIPS_PER_PIXEL },
    line: "none",
    floating: {
      horizontalPosition: { relative: "page", offset: portrait.left * EMU_PER_TWIP },
      verticalPosition: { relative: "page", offset: top * EMU_PER_TWIP },
      wrap: { type: 3 },
      allowOverlap: false,
    },
    textOptions: { verticalAlignment: "bottom", margins: { top: 0, right: 0, bottom: 0, left: 0 } },
    children: [content],
  });
  return new Paragraph({ style: "Anchor", children: [box] });
}
