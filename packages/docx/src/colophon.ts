import { type Colophon, copiedToLine, printedOnLine, textCells } from "@shifan/document";
import { mm, mmToPt, mmToTwip, colophon as rules, typeArea, wordSize } from "@shifan/gb9704";
import { Paragraph } from "docx";
import { ShapeRun } from "docx/shapes";
import { para, rule, run } from "./markup.ts";
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
  return rule(side, { kind: "single", eighths, space: 0, red: false });
};

interface Row {
  readonly xml: string;
  readonly lines: number;
}

/** 抄送 with what wraps standing after its colon (7.4.2). */
function copiedRow(colophon: Colophon): readonly Row[] {
  if (colophon.copiedTo.length === 0) return [];
  const label = 3 * CHAR;
  const text = copiedToLine(colophon);
  const perLine = Math.floor((textWidth(portrait) - 2 * INSET - label) / CHAR);
  const format = { style: "GwColophon", left: INSET + label, right: INSET, hanging: label };
  return [{ xml: para(format, run(`抄送：${text}`)), lines: Math.ceil(textCells(text) / perLine) }];
}

/** 印发机关 at the left, 印发日期 at the right, each one character inside (7.4.3). */
function printedRow({ printed }: Colophon): readonly Row[] {
  if (printed === undefined) return [];
  const tabs = [{ at: textWidth(portrait) - INSET, align: "right" as const }];
  const text = run(`${printed.by}\t${printedOnLine(printed.on)}`);
  return [{ xml: para({ style: "GwColophon", left: INSET, tabs }, text), lines: 1 }];
}

/** The rows as a table: only a table's rules keep the full width inside a text box (LibreOffice moves a paragraph's). */
function rowsTable(rows: readonly Row[], isRuled: boolean): string {
  const width = textWidth(portrait);
  const strokes = isRuled
    ? `<w:tblBorders>${stroke("top", true)}${stroke("bottom", true)}${stroke("insideH", false)}</w:tblBorders>`
    : "";
  const body = rows
    .map(
      ({ xml }) =>
        `<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${xml}</w:tc></w:tr>`,
    )
    .join("");
  return (
    `<w:tbl><w:tblPr><w:tblW w:w="${width}" w:type="dxa"/>${strokes}<w:tblLayout w:type="fixed"/></w:tblPr>` +
    `<w:tblGrid><w:gridCol w:w="${width}"/></w:tblGrid>${body}</w:tbl>`
  );
}

/**
 * 版记 (7.4) as a text box at the foot of the 版心, anchored in a paragraph that takes no room.
 * Floating tables and frames are not held at the foot by LibreOffice; a box is.
 */
export function colophonAnchor(colophon: Colophon, isRuled: boolean, slots: Slots): Paragraph {
  const rows = [...copiedRow(colophon), ...printedRow(colophon)];
  const height = rows.reduce((sum, row) => sum + row.lines * COLOPHON_LINE, 0) + 20;
  const top = FOOT - height;
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
