import { type CertificateWords, certificateWords, type OfficialDocument } from "@shifan/document";
import {
  body,
  type CertificateExcess,
  type CertificatePlaces,
  type CertificateRow,
  certificate,
  certificatePlaces,
  type Mm,
  mm,
} from "@shifan/gb9704";
import { breakLines } from "./break-lines.ts";
import type { Context } from "./context.ts";
import { TypesetError } from "./errors.ts";
import { measure } from "./measure.ts";
import type { Item, RuleItem, SealItem } from "./pages.ts";
import { unfilled } from "./paginate.ts";
import { solid } from "./settings.ts";
import { type Sheet, sheetOf } from "./sheets.ts";
import { type Align, alignedX, lineItems, shortText } from "./text-items.ts";
import { placeTitle } from "./title.ts";

const FRAMES = [
  { inset: mm(12), thickness: mm(0.9) },
  { inset: mm(14.5), thickness: mm(0.25) },
] as const;
const TITLE = { ...certificate.title, setting: solid(certificate.title.size) } as const;

/** One framed sheet: title, text, and at its foot the number, bodies and date with room for their seals. */
export function layCertificate(document: OfficialDocument, context: Context): readonly Sheet[] {
  const words = certificateWords(document);
  const places = certificatePlaces(words);
  if (typeof places === "string") throw tooFull(words, places);
  const title = placeTitle(document.title, TITLE.top, context, TITLE);
  const items = [
    ...frame(),
    ...title.items,
    ...textItems(words, places, context),
    ...footItems(words, places, context),
  ];
  return [sheetOf(unfilled(items, certificate.lowFootBottom), { turned: true, numbered: false })];
}

function tooFull({ bodies, paragraphs, title }: CertificateWords, excess: CertificateExcess): TypesetError {
  const count = String(paragraphs.reduce((sum, { text }) => sum + Array.from(text).length, 0));
  const what =
    excess === "bodies"
      ? "署名的机关名称或者编号太长，横着排不下，请写规范化简称"
      : `标题“${title}”、正文（${count}字）和${bodies.length}个署名排不进一页，请写短标题和正文，例如少列几份依据的文件，或者减少署名的机关`;
  return new TypesetError(
    "certificate-too-full",
    { excess, count, bodies: String(bodies.length) },
    `证书排不下：${what}`,
  );
}

function frame(): readonly RuleItem[] {
  return FRAMES.flatMap(({ inset, thickness }) => {
    const [left, right, top, bottom] = [inset, certificate.width - inset, inset, certificate.height - inset];
    const line = (x1: number, y1: number, x2: number, y2: number): RuleItem => ({
      kind: "rule",
      x1: mm(x1),
      y1: mm(y1),
      x2: mm(x2),
      y2: mm(y2),
      thickness,
      colour: "red",
    });
    return [
      line(left, top, right, top),
      line(left, bottom, right, bottom),
      line(left, top, left, bottom),
      line(right, top, right, bottom),
    ];
  });
}

/** The text in 楷体. */
function textItems(
  { paragraphs }: CertificateWords,
  { text: { size, pitch, top: first } }: CertificatePlaces,
  context: Context,
): readonly Item[] {
  const setting = solid(size);
  const { x, width } = certificate.text;
  let top = first as number;
  return paragraphs.flatMap(({ text, isIndented }) => {
    const indent = isIndented ? body.indentChars * setting.cell : 0;
    const measured = measure([{ text, role: "kai" }], context.fonts, setting);
    const element = context.element("paragraph");
    const lines = breakLines(measured, { width, firstIndent: mm(indent) }, setting);
    return lines.flatMap((line, i) => {
      const start = x + (i === 0 ? indent : 0);
      const pen = { x: start, top, size, colour: "black", stretch: 1, element } as const;
      top += pitch;
      return lineItems(measured, line, pen, setting);
    });
  });
}

/** Each body in its seat, the date below the last, the number at the left; seals are kept free, not drawn. */
function footItems(words: CertificateWords, { foot }: CertificatePlaces, context: Context): readonly Item[] {
  const style = { setting: solid(foot.size), colour: "black" } as const;
  const line = (text: string, top: Mm, align: Align, box: { x: Mm; width: Mm }): readonly Item[] => {
    const short = shortText([{ text, role: "fangsong" }], context.fonts, style);
    return short.items({ x: alignedX(align, box, short.width), top, element: context.element("paragraph") });
  };
  const names = foot.rows.flatMap(({ seats, top }) =>
    seats.flatMap((seat) => line(seat.body, top, "center", seat)),
  );
  const last = foot.rows.at(-1)?.seats.at(-1);
  const date =
    words.date === undefined || last === undefined ? [] : line(words.date, foot.dateTop, "center", last);
  const note = words.note === undefined ? [] : line(words.note, foot.noteTop, "left", certificate.text);
  return [...names, ...date, ...note, ...(words.isSealed ? foot.rows.flatMap(sealsOf) : [])];
}

const sealsOf = ({ seats, sealMiddle }: CertificateRow): readonly SealItem[] =>
  seats.map(({ body: name, x, width }) => ({
    kind: "seal",
    body: name,
    x: mm(x + width / 2),
    y: sealMiddle,
    diameter: body.sealDiameter,
  }));
