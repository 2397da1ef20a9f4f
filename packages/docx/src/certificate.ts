import { type Block, blockText, type OfficialDocument, printedDate, recipientsLine } from "@shifan/document";
import { bareTable, para, run, spacer, tableCell } from "./markup.ts";

/** Type of a sheet that is read at arm's length; practice, no standard. */
const TITLE = { size: 48, line: 1300 };
const TEXT = { size: 24, line: 900 };
const SIGNATURE = { size: 20, line: 720 };
const NUMBER = { size: 14, line: 720 };
/** White above the foot: a seal's radius over the body's name. */
const FOOT_ROOM = 900;

const line = (text: string, style: { size: number; line: number }, format: object = {}): string =>
  para({ style: "GwCertificate", line: style.line, ...format }, run(text, { size: style.size, tracking: 0 }));

const textBlock = (block: Block): string =>
  blockText(block)
    .map((text) =>
      line(
        text,
        TEXT,
        block.kind === "paragraph" && block.align === "center"
          ? { align: "center" }
          : { firstLine: 2 * TEXT.size * 20 },
      ),
    )
    .join("");

/** Columns of the foot: the number, and who gives the certificate and when. */
const FOOT_COLUMNS = [5600, 6800];

/** Number at the left, body and date at the right, centred on each other with room for the seal. */
function foot({ head, signature }: OfficialDocument): string {
  const [numberWidth = 0, signatureWidth = 0] = FOOT_COLUMNS;
  const centred = (text: string) => line(text, SIGNATURE, { align: "center" });
  const signed = signature === undefined ? [] : [...signature.bodies, printedDate(signature.date)];
  const number = line(head?.documentNumber ?? "", NUMBER);
  return (
    `<w:tbl>${bareTable(FOOT_COLUMNS)}<w:tr><w:trPr><w:cantSplit/></w:trPr>` +
    tableCell(number, { width: numberWidth, align: "bottom" }) +
    tableCell(signed.length === 0 ? line("", SIGNATURE) : signed.map(centred).join(""), {
      width: signatureWidth,
    }) +
    "</w:tr></w:tbl>"
  );
}

/** A certificate on one sheet: title, who it is for, text, and its foot. */
export function certificateText(document: OfficialDocument): string {
  const { title, recipients, text } = document;
  return (
    spacer(400) +
    para(
      { style: "Title", line: TITLE.line, after: 360 },
      run(title.text, { size: TITLE.size, tracking: 160, red: true }),
    ) +
    (recipients.length === 0 ? "" : line(recipientsLine(recipients), TEXT)) +
    text.map(textBlock).join("") +
    spacer(FOOT_ROOM) +
    foot(document)
  );
}
