import { printedDate, type Signature, textCells } from "@shifan/document";
import { body, bodyHeight, cell, grid, mm, mmToTwip, pitch, type SealRow, sealRows } from "@shifan/gb9704";
import { bareTable, para, run, spacer, tableCell } from "./markup.ts";
import { CHAR, LINE, portrait, TEXT_LINE, textWidth, whiteBelow } from "./page-setup.ts";

/** What stands around a signature. */
export interface SignaturePlace {
  /** White above it that is given up, in twips, so that it stays on the page of the text (7.3.5.5). */
  readonly raised: number;
  /** Whether 附注 follows on the next line. */
  readonly isBeforeNote: boolean;
  /** Whether its last line stays with what follows. */
  readonly keepNext: boolean;
}

/** A line that starts `start` characters from the left: LibreOffice widens a date, which must not move its start. */
const startLine = (text: string, start: number, format: { before?: number; keepNext: boolean }): string =>
  para(
    { style: "GwSignature", align: "left", left: Math.round(Math.max(0, start) * CHAR), ...format },
    run(text),
  );

/**
 * 7.3.5.2: 署名 two characters inside, the date two characters further right than the last; a longer date pushes it left.
 */
function unsealed({ bodies, date }: Signature, { keepNext }: SignaturePlace): string {
  const printed = printedDate(date);
  const end = grid.charsPerLine - body.unsealedSignatureRightChars;
  const shift = body.unsealedDateShiftChars;
  const last = end - Math.max(textCells(bodies.at(-1) ?? ""), textCells(printed) + shift);
  const names = bodies.map((name, index) => {
    const start = index === bodies.length - 1 ? last : Math.min(last, end - textCells(name));
    return startLine(name, start, { ...(index === 0 ? { before: LINE } : {}), keepNext: true });
  });
  return names.join("") + startLine(printed, last + shift, { keepNext });
}

/** Room above a sealed 署名: the seal starts within a line of the text and stands over 署名 and date (7.3.5.1). */
const SEAL_ROOM = 2 * LINE;
/** Room below the date for the lower part of the seal, whose middle lies a little above that of 署名 and date. */
const SEAL_FOOT = Math.round(
  mmToTwip(mm(body.sealDiameter / 2 - body.sealLift - (pitch + bodyHeight) / 2)) - whiteBelow(TEXT_LINE),
);

/** The seal's lower part, where no line of 附注 takes its place. */
const sealFoot = ({ isBeforeNote, keepNext }: SignaturePlace): string =>
  isBeforeNote ? "" : spacer(SEAL_FOOT, keepNext);

/**
 * 7.3.5.1: the date four characters inside, the 署名 centred over it. Both are centred on one middle, so that they
 * stand over each other in whatever width a program gives figures.
 */
function sealed({ bodies, date }: Signature, place: SignaturePlace): string {
  const printed = printedDate(date);
  const name = bodies[0] ?? "";
  const middle = Math.max(body.sealedDateRightChars + textCells(printed) / 2, textCells(name) / 2);
  const left = Math.round(Math.max(0, grid.charsPerLine - 2 * middle) * CHAR);
  const line = (text: string, before: number) =>
    para({ style: "GwSignature", align: "center", left, before, keepNext: true }, run(text));
  return line(name, SEAL_ROOM - place.raised) + line(printed, 0) + sealFoot(place);
}

/** White between two seals, which neither cross nor touch, in mm. */
const SEAL_GAP = 3;
/** From seal to seal of two rows; a name with the date below it stands half a line higher in its seal than a lone one. */
const SEAL_ROW = mm(body.sealDiameter + SEAL_GAP);
const LAST_SEAL_ROW = mm(SEAL_ROW - pitch / 2);
/** Room above the first of several rows: its seals start half a line below the text, its names in their middle. */
const ROWS_ROOM = mmToTwip(mm((body.sealMaxDrop + body.sealDiameter - bodyHeight) / 2 + body.sealLift));

/** A row's height; the last one is as high as its text. */
function rowHeight(index: number, count: number): string {
  if (index === count - 1) return "";
  const height = mmToTwip(index === count - 2 ? LAST_SEAL_ROW : SEAL_ROW);
  return `<w:trHeight w:val="${height}" w:hRule="exact"/>`;
}

/** Columns that rows of one, two and three seats share. */
const COLUMNS = 6;

/**
 * Joint sealed paper (7.3.5.1): a row of 署名 with room for each seal, the date under the last. The room below it is
 * part of the row, so that it never opens a page of its own.
 */
function jointSealed({ bodies, date }: Signature, place: SignaturePlace): string {
  const rows = sealRows(bodies.map((name) => textCells(name) * cell));
  const width = Math.floor(textWidth(portrait) / COLUMNS);
  const line = (text: string) => para({ style: "GwSignature", align: "center", keepNext: true }, run(text));
  const cells = (row: SealRow, isLast: boolean) =>
    row
      .map((body, seat) => {
        const dated = isLast && seat === row.length - 1 ? line(printedDate(date)) + sealFoot(place) : "";
        const name = body === undefined ? "" : (bodies[body] ?? "");
        const span = COLUMNS / row.length;
        return tableCell(line(name) + dated, { width: span * width, span });
      })
      .join("");
  const table = rows
    .map((row, index) => {
      const height = rowHeight(index, rows.length);
      return `<w:tr><w:trPr><w:cantSplit/>${height}</w:trPr>${cells(row, index === rows.length - 1)}</w:tr>`;
    })
    .join("");
  const room = rows.length > 1 ? ROWS_ROOM : SEAL_ROOM;
  return (
    spacer(Math.max(1, room - place.raised), true) +
    `<w:tbl>${bareTable(Array<number>(COLUMNS).fill(width))}${table}</w:tbl>`
  );
}

/** 发文机关署名 and 成文日期 (7.3.5). Room for a seal is kept; a seal is never drawn. */
export function signatureLines(signature: Signature, place: SignaturePlace): string {
  if (signature.seal === "unsealed") return unsealed(signature, place);
  return signature.bodies.length > 1 ? jointSealed(signature, place) : sealed(signature, place);
}
