import { type CertificateWords, certificateWords, type OfficialDocument } from "@shifan/document";
import {
  type CertificatePlaces,
  type CertificateSeat,
  certificatePlaces,
  type Mm,
  mmToTwip,
  certificate as rules,
  wordSize,
} from "@shifan/gb9704";
import { bareTable, para, run, spacer, tableCell } from "./markup.ts";
import { certificate, type LineShape, whiteAbove } from "./page-setup.ts";
import type { PinnedBox } from "./pinned-box.ts";

/** A certificate's title, text and foot as its styles have them; a fuller one has smaller characters and closer lines. */
export const CERTIFICATE_TITLE = { line: mmToTwip(rules.title.pitch), size: rules.title.size };
export const CERTIFICATE_TEXT = { line: 748, size: wordSize.two };
export const CERTIFICATE_FOOT = { line: 504, size: 18 };
/** A line of the foot in parts of its size: less than from line to line, what is left stands between its tables. */
const FOOT_LINE = 1.4;

/** Where everything stands. The typesetter, which comes first, has told the author what is too long. */
function placesOf(words: CertificateWords): CertificatePlaces {
  const places = certificatePlaces(words);
  if (typeof places === "string") throw new RangeError("证书排不下，请写短标题、正文和署名的机关名称");
  return places;
}

/** Title, who it is for, and text. */
export function certificateText(document: OfficialDocument): string {
  const words = certificateWords(document);
  const { text, titleLines } = placesOf(words);
  const shape = { line: mmToTwip(text.pitch), size: text.size };
  const before = Math.round(mmToTwip(rules.title.top) - certificate.top - whiteAbove(CERTIFICATE_TITLE));
  const end = certificate.top + before + titleLines * CERTIFICATE_TITLE.line;
  const after = Math.round(mmToTwip(text.top) - whiteAbove(shape) - end);
  const lines = words.paragraphs.map(({ text: line, isIndented }) => {
    const firstLine = isIndented ? { firstLine: 2 * shape.size * 20 } : {};
    return para({ style: "GwCertificate", line: shape.line, ...firstLine }, run(line, { size: shape.size }));
  });
  return para({ style: "GwCertificateTitle", before, after }, run(words.title)) + lines.join("");
}

/** A text of the foot and the stretch that it stands in, millimetres from the sheet's left edge. */
interface Placed extends Pick<CertificateSeat, "x" | "width"> {
  readonly text: string;
  readonly align: "left" | "center";
}

/** A line of the foot: where its characters begin, and its texts from left to right. */
interface FootLine {
  readonly top: Mm;
  readonly texts: readonly Placed[];
}

/** Rows of bodies, the date, and the number on the date's line or below it. */
function footLines({ date, note }: CertificateWords, { foot }: CertificatePlaces): readonly FootLine[] {
  const seat = foot.rows.at(-1)?.seats.at(-1);
  const number: readonly Placed[] = note === undefined ? [] : [{ ...rules.text, text: note, align: "left" }];
  const day: readonly Placed[] =
    date === undefined || seat === undefined ? [] : [{ ...seat, text: date, align: "center" }];
  const rows = foot.rows.map(
    ({ top, seats }): FootLine => ({
      top,
      texts: seats.map(({ body, x, width }) => ({ text: body, x, width, align: "center" })),
    }),
  );
  const last: readonly FootLine[] =
    foot.noteTop === foot.dateTop
      ? [{ top: foot.dateTop, texts: [...number, ...day] }]
      : [
          { top: foot.dateTop, texts: day },
          { top: foot.noteTop, texts: number },
        ];
  return [...rows, ...last].filter(({ texts }) => texts.length > 0);
}

/** A line as a table of one row; a text that stands at the left ends where the next one's stretch begins. */
function lineTable(texts: readonly Placed[], size: number, line: number): string {
  const columns: number[] = [];
  let cells = "";
  let at = certificateLeft as number;
  const add = (width: number, content: string) => {
    columns.push(width);
    cells += tableCell(content, { width });
    at += width;
  };
  const format = { style: "GwCertificateFoot", line };
  texts.forEach(({ text, x, width, align }, index) => {
    const next = texts[index + 1]?.x;
    const start = mmToTwip(x);
    if (start > at) add(start - at, para(format));
    const end = Math.min(mmToTwip(x) + mmToTwip(width), next === undefined ? Infinity : mmToTwip(next));
    add(end - at, para({ ...format, align }, run(text, { size })));
  });
  return `<w:tbl>${bareTable(columns)}<w:tr>${cells}</w:tr></w:tbl>`;
}

const certificateLeft = mmToTwip(rules.foot.x);

/** The foot: every line where the typesetter has it, with the room that the seals need. */
export function certificateFoot(document: OfficialDocument): PinnedBox {
  const words = certificateWords(document);
  const places = placesOf(words);
  const { size } = places.foot;
  const shape: LineShape = { line: Math.round(size * FOOT_LINE * 20), size };
  const lines = footLines(words, places);
  const tops = lines.map(({ top }) => Math.round(mmToTwip(top) - whiteAbove(shape)));
  const xml = lines.map(({ texts }, index) => {
    const below = (tops[index + 1] ?? 0) - (tops[index] ?? 0) - shape.line;
    const white = index === lines.length - 1 ? para({ style: "Anchor" }) : spacer(below);
    return lineTable(texts, size, shape.line) + white;
  });
  const [top = 0] = tops;
  const height = (tops.at(-1) ?? top) - top + shape.line;
  return {
    xml: xml.length === 0 ? para({ style: "Anchor" }) : xml.join(""),
    left: certificateLeft,
    top,
    width: mmToTwip(rules.foot.width),
    height,
    wraps: false,
  };
}
