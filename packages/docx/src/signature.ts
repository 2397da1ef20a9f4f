import { printedDate, type Signature, textCells } from "@shifan/document";
import { body, grid, mm, mmToTwip } from "@shifan/gb9704";
import { bareTable, para, run, tableCell } from "./markup.ts";
import { CHAR, LINE, portrait, textWidth } from "./page-setup.ts";

/** A line that ends `right` characters inside the 版心. */
const rightLine = (text: string, right: number, format: { before?: number; keepNext: boolean }): string =>
  para({ style: "GwSignature", right: Math.round(right * CHAR), ...format }, run(text));

/** A line that starts `start` characters from the left: LibreOffice widens a date, which must not move its start. */
const startLine = (text: string, start: number, format: { before?: number; keepNext: boolean }): string =>
  para(
    { style: "GwSignature", align: "left", left: Math.round(Math.max(0, start) * CHAR), ...format },
    run(text),
  );

/** 7.3.5.2: 署名 two characters inside, the date two characters further right; the longer date pushes the 署名 left. */
function unsealed({ bodies, date }: Signature): string {
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
      .join("") + startLine(printed, start + body.unsealedDateShiftChars, { keepNext: false })
  );
}

/** Room above a sealed 署名: the seal starts within a line of the text and stands over 署名 and date (7.3.5.1). */
const SEAL_ROOM = 2 * LINE;

/** 7.3.5.1: the date four characters inside, the 署名 centred over it. */
function sealed({ bodies, date }: Signature): string {
  const printed = printedDate(date);
  const name = bodies[0] ?? "";
  const overhang = (textCells(name) - textCells(printed)) / 2;
  const dateRight = Math.max(body.sealedDateRightChars, overhang);
  return (
    rightLine(name, dateRight - overhang, { before: SEAL_ROOM, keepNext: true }) +
    rightLine(printed, dateRight, { keepNext: false })
  );
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
function jointSealed({ bodies, date }: Signature): string {
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
    para({ style: "Anchor", line: SEAL_ROOM, keepNext: true }) +
    `<w:tbl>${bareTable(Array<number>(columns).fill(width))}${table}</w:tbl>`
  );
}

/** 发文机关署名 and 成文日期 (7.3.5). Room for a seal is kept; a seal is never drawn. */
export function signatureLines(signature: Signature): string {
  if (signature.seal === "unsealed") return unsealed(signature);
  return signature.bodies.length > 1 ? jointSealed(signature) : sealed(signature);
}
