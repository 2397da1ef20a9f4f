import { printedDate, type Signature, textCells } from "@shifan/document";
import { body, bodyHeight, grid, mm, mmToTwip, pitch } from "@shifan/gb9704";
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

/** 7.3.5.2: 署名 two characters inside, the date two characters further right; the longer date pushes the 署名 left. */
function unsealed({ bodies, date }: Signature, { keepNext }: SignaturePlace): string {
  const printed = printedDate(date);
  const end = grid.charsPerLine - body.unsealedSignatureRightChars;
  const width = Math.max(...bodies.map(textCells));
  const isDateLonger = textCells(printed) > width;
  const start = isDateLonger ? end - textCells(printed) - body.unsealedDateShiftChars : end - width;
  return (
    bodies
      .map((name, index) =>
        startLine(name, start, { ...(index === 0 ? { before: LINE } : {}), keepNext: true }),
      )
      .join("") + startLine(printed, start + body.unsealedDateShiftChars, { keepNext })
  );
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

/** Bodies a row: three seals and the white between them are as wide as the 版心. */
const SEALS_PER_ROW = 3;
/** From row to row of seals: they neither cross nor touch. */
const SEAL_ROW = mmToTwip(mm(body.sealDiameter + 4));

/** Rows of bodies; a shorter last row ends at the right, where the date stands. */
function sealRows(bodies: readonly string[]): readonly (readonly string[])[] {
  const columns = Math.min(SEALS_PER_ROW, bodies.length);
  const rows: (readonly string[])[] = [];
  for (let at = 0; at < bodies.length; at += columns) {
    const row = bodies.slice(at, at + columns);
    rows.push([...Array<string>(columns - row.length).fill(""), ...row]);
  }
  return rows;
}

/** Joint sealed paper (7.3.5.1): a row of 署名 with room for each seal, the date under the last. */
function jointSealed({ bodies, date }: Signature, place: SignaturePlace): string {
  const rows = sealRows(bodies);
  const columns = rows[0]?.length ?? 1;
  const width = Math.floor(textWidth(portrait) / columns);
  const line = (text: string) => para({ style: "GwSignature", align: "center", keepNext: true }, run(text));
  const cells = (row: readonly string[], isLast: boolean) =>
    row
      .map((name, index) => {
        const dated = isLast && index === row.length - 1 ? line(printedDate(date)) : "";
        return tableCell(line(name) + dated, { width });
      })
      .join("");
  const table = rows
    .map((row, index) => {
      const isLast = index === rows.length - 1;
      const height = isLast ? "" : `<w:trHeight w:val="${SEAL_ROW}" w:hRule="atLeast"/>`;
      return `<w:tr><w:trPr><w:cantSplit/>${height}</w:trPr>${cells(row, isLast)}</w:tr>`;
    })
    .join("");
  return (
    para({ style: "Anchor", line: SEAL_ROOM - place.raised, keepNext: true }) +
    `<w:tbl>${bareTable(Array<number>(columns).fill(width))}${table}</w:tbl>${sealFoot(place)}`
  );
}

/** 发文机关署名 and 成文日期 (7.3.5). Room for a seal is kept; a seal is never drawn. */
export function signatureLines(signature: Signature, place: SignaturePlace): string {
  if (signature.seal === "unsealed") return unsealed(signature, place);
  return signature.bodies.length > 1 ? jointSealed(signature, place) : sealed(signature, place);
}
