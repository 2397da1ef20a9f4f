import { type Block, blockText, type OfficialDocument, printedDate, printedNote } from "@shifan/document";
import { mm, mmToTwip, sheet, wordSize } from "@shifan/gb9704";
import { bareTable, para, run, tableCell } from "./markup.ts";
import { certificate, whiteAbove, whiteBelow } from "./page-setup.ts";
import type { PinnedBox } from "./pinned-box.ts";

/** A certificate's title, text and foot; practice, no standard: the sizes of the page that the typesetter makes. */
export const CERTIFICATE_TITLE = { line: mmToTwip(mm(20)), size: 40 };
export const CERTIFICATE_TEXT = { line: 748, size: wordSize.two };
export const CERTIFICATE_FOOT = { line: 648, size: 18 };
const TITLE_TOP = mmToTwip(mm(38));
const TEXT_TOP = mmToTwip(mm(84));
/** Where the foot's characters end, and the middle of body and date. */
const FOOT_BOTTOM = mmToTwip(mm(sheet.width - 32));
const FOOT_CENTRE = mmToTwip(mm(sheet.height - 84));
/** The foot's right edge, inside the frame. */
const FOOT_RIGHT = mmToTwip(mm(sheet.height - 17));

const textLine = (text: string, format: object = {}): string =>
  para({ style: "GwCertificate", ...format }, run(text));

const textBlock = (block: Block): string =>
  blockText(block)
    .map((text) => textLine(text, { firstLine: 2 * CERTIFICATE_TEXT.size * 20 }))
    .join("");

/** Title, who it is for, and text. */
export function certificateText({ title, recipients, text }: OfficialDocument): string {
  const before = Math.round(TITLE_TOP - certificate.top - whiteAbove(CERTIFICATE_TITLE));
  const end = certificate.top + before + CERTIFICATE_TITLE.line;
  const after = Math.round(TEXT_TOP - whiteAbove(CERTIFICATE_TEXT) - end);
  return (
    para({ style: "GwCertificateTitle", before, after }, run(title.text)) +
    recipients.map((name) => textLine(`${name}：`)).join("") +
    text.map(textBlock).join("")
  );
}

/** The foot: the number at the left, body and date at the right, centred on each other with room for the seal. */
export function certificateFoot(document: OfficialDocument): PinnedBox {
  const { signature } = document;
  const left = certificate.left;
  const right = 2 * (FOOT_RIGHT - FOOT_CENTRE);
  const width = FOOT_RIGHT - left;
  const line = (text: string, align: "left" | "center") =>
    para({ style: "GwCertificateFoot", align }, run(text));
  const signed = signature === undefined ? [""] : [...signature.bodies, printedDate(signature.date)];
  const cells =
    tableCell(line(printedNote(document) ?? "", "left"), { width: width - right, align: "bottom" }) +
    tableCell(signed.map((text) => line(text, "center")).join(""), { width: right });
  const height = signed.length * CERTIFICATE_FOOT.line + 20;
  return {
    xml: `<w:tbl>${bareTable([width - right, right])}<w:tr>${cells}</w:tr></w:tbl>${para({ style: "Anchor" })}`,
    left,
    top: Math.round(FOOT_BOTTOM + whiteBelow(CERTIFICATE_FOOT) - height),
    width,
    height,
    wraps: false,
  };
}
