import {
  type Colophon,
  copiedToLine,
  movedRecipientsLine,
  type OfficialDocument,
  printedOnLine,
  textCells,
} from "@shifan/document";
import { mm, mmToPt, mmToTwip, colophon as rules, typeArea, wordSize } from "@shifan/gb9704";
import { bareTable, para, rule, run, tableCell } from "./markup.ts";
import { COLOPHON_LINE, portrait, textWidth } from "./page-setup.ts";
import type { PinnedBox } from "./pinned-box.ts";

/** One character of 四号. */
const CHAR = wordSize.four * 20;
const INSET = rules.indentChars * CHAR;
const EIGHTHS_PER_PT = 8;
/** The 版心's lower edge, from the sheet's top (7.4.1: the last rule lies on it). */
const FOOT = mmToTwip(mm(typeArea.y + typeArea.height));

const stroke = (side: string, isThick: boolean): string => {
  const eighths = Math.round(mmToPt(isThick ? rules.thickRule : rules.thinRule) * EIGHTHS_PER_PT);
  return rule(side, { eighths, space: 0, red: false });
};

interface Row {
  readonly xml: string;
  readonly height: number;
}

/** Columns of 印发机关 and 印发日期: 2026年12月31日印发 is nine characters and one at its right. */
const DATE_COLUMN = 11 * CHAR;
const COLUMNS = [textWidth(portrait) - DATE_COLUMN, DATE_COLUMN];

/** What 版记 says (7.4). */
interface Content extends Colophon {
  /** 主送机关 that left page 1 to 正文 (7.3.2). */
  readonly movedRecipients: readonly string[];
  /** 信函格式 has neither rules nor 印发 line (10.1). */
  readonly isRuled: boolean;
}

/** LibreOffice opens so much of a character between Chinese and figures. */
const GAP = 0.25;
/** Characters that 禁则 may push from a line to the next one. */
const PUSHED = 1;

/** The most lines that a program makes of a text: a box that is too high keeps its text at its foot, a low one cuts it. */
function mostLines(text: string, perLine: number): number {
  const borders =
    text.match(/(?<=[\u0300-\uffff])(?=[0-9A-Za-z])|(?<=[0-9A-Za-z])(?=[\u0300-\uffff])/g) ?? [];
  const cells = textCells(text) + borders.length * GAP;
  return cells <= perLine ? 1 : Math.ceil(cells / (perLine - PUSHED));
}

/**
 * A letter's 抄送 has no rule above it: its line may be lower by most of the white above its characters, which leaves a
 * line more to the text where a program breaks lines elsewhere. What lies below its characters stays.
 */
const LOW_LINE = { line: COLOPHON_LINE - 180, after: 36 };

/** A list of names with what wraps standing after its colon (7.4.2). */
function nameList(label: string, text: string, isLow: boolean): Row {
  const width = textWidth(portrait);
  const hanging = textCells(label) * CHAR;
  const perLine = Math.floor((width - 2 * INSET - hanging) / CHAR);
  const format = { style: "GwColophon", left: INSET + hanging, right: INSET, hanging };
  const lines = mostLines(text, perLine);
  return isLow && lines === 1
    ? { xml: para({ ...format, ...LOW_LINE }, run(label + text)), height: LOW_LINE.line + LOW_LINE.after }
    : { xml: para(format, run(label + text)), height: lines * COLOPHON_LINE };
}

/** 主送 that moved here above 抄送, in one row: no rule stands between them (7.4.2). */
function listsRow({ movedRecipients, copiedTo, isRuled }: Content): readonly Row[] {
  const isAlone = !isRuled && movedRecipients.length === 0;
  const lists = [
    ...(movedRecipients.length === 0
      ? []
      : [nameList("主送：", movedRecipientsLine(movedRecipients), false)]),
    ...(copiedTo.length === 0 ? [] : [nameList("抄送：", copiedToLine({ copiedTo }), isAlone)]),
  ];
  if (lists.length === 0) return [];
  const content = lists.map(({ xml }) => xml).join("");
  const xml = tableCell(content, { width: textWidth(portrait), span: COLUMNS.length });
  return [{ xml, height: lists.reduce((sum, { height }) => sum + height, 0) }];
}

/** 印发机关 at the left, 印发日期 at the right, each one character inside (7.4.3). */
function printedRow({ printed, isRuled }: Content): readonly Row[] {
  if (printed === undefined || !isRuled) return [];
  const [byWidth = 0, onWidth = 0] = COLUMNS;
  const by = para({ style: "GwColophon", left: INSET, align: "left" }, run(printed.by));
  const on = para({ style: "GwColophon", right: INSET, align: "right" }, run(printedOnLine(printed.on)));
  return [
    { xml: tableCell(by, { width: byWidth }) + tableCell(on, { width: onWidth }), height: COLOPHON_LINE },
  ];
}

/** The rows as a table: only a table's rules keep the full width inside a text box (LibreOffice moves a paragraph's). */
function rowsTable(rows: readonly Row[], isRuled: boolean): string {
  const borders = isRuled
    ? `<w:tblBorders>${stroke("top", true)}${stroke("bottom", true)}${stroke("insideH", false)}</w:tblBorders>`
    : "";
  const body = rows.map(({ xml }) => `<w:tr><w:trPr><w:cantSplit/></w:trPr>${xml}</w:tr>`).join("");
  return `<w:tbl>${bareTable(COLUMNS, { borders })}${body}</w:tbl>`;
}

/** 版记 (7.4) at the foot of the 版心; nothing for a document that has none. */
export function colophonBox(document: OfficialDocument, isMoved: boolean): PinnedBox | undefined {
  const { colophon = { copiedTo: [] }, layout, recipients } = document;
  const content = {
    ...colophon,
    movedRecipients: isMoved ? recipients : [],
    isRuled: layout !== "letter",
  };
  const rows = [...listsRow(content), ...printedRow(content)];
  if (rows.length === 0) return undefined;
  const height = rows.reduce((sum, row) => sum + row.height, 0) + 20;
  return {
    xml: rowsTable(rows, content.isRuled) + para({ style: "Anchor" }),
    left: portrait.left,
    top: FOOT - height - mmToTwip(mm(rules.thickRule / 2)),
    width: textWidth(portrait),
    height,
    wraps: true,
  };
}
