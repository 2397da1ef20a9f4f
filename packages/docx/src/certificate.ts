import {
  type Block,
  blockText,
  type OfficialDocument,
  printedDate,
  recipientsLine,
  textCells,
} from "@shifan/document";
import { bareTable, para, run, spacer, tableCell } from "./markup.ts";
import { landscape, textWidth } from "./page-setup.ts";

/** Type of a sheet that is read at arm's length; practice, no standard. */
const TITLE = { size: 48, line: 1300 };
/** Type of the text by the lines that it may take; the first that holds it is used, so that one sheet is enough. */
const TEXTS = [
  { size: 24, line: 900, most: 4 },
  { size: 20, line: 680, most: 6 },
  { size: 16, line: 560, most: Number.POSITIVE_INFINITY },
] as const;
const SIGNATURE = { size: 20, line: 720 };
const NUMBER = { size: 14, line: 720 };
/** White above the foot: a seal's radius over the body's name. */
const FOOT_ROOM = 1000;

interface Type {
  readonly size: number;
  readonly line: number;
}

/** The largest type in which the text takes no more lines than its row allows. */
function typeOf(texts: readonly string[]): Type {
  const lines = (size: number) => {
    const perLine = Math.floor(textWidth(landscape) / (size * 20));
    return texts.reduce((sum, text) => sum + Math.ceil((textCells(text) + 2) / perLine), 0);
  };
  return TEXTS.find(({ size, most }) => lines(size) <= most) ?? TEXTS[2];
}

const line = (text: string, style: Type, format: object = {}): string =>
  para({ style: "GwCertificate", line: style.line, ...format }, run(text, { size: style.size, tracking: 0 }));

const textBlock = (block: Block, type: Type): string =>
  blockText(block)
    .map((text) =>
      line(
        text,
        type,
        block.kind === "paragraph" && block.align === "center"
          ? { align: "center" }
          : { firstLine: 2 * type.size * 20 },
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
  const addressee = recipients.length === 0 ? [] : [recipientsLine(recipients)];
  const type = typeOf([...addressee, ...text.flatMap(blockText)]);
  return (
    spacer(600) +
    para(
      { style: "Title", line: TITLE.line, after: 360 },
      run(title.text, { size: TITLE.size, tracking: 160, red: true }),
    ) +
    addressee.map((name) => line(name, type)).join("") +
    text.map((block) => textBlock(block, type)).join("") +
    spacer(FOOT_ROOM) +
    foot(document)
  );
}
