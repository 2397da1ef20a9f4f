import { body } from "./elements.ts";
import { type Mm, mm, type Pt, pt, ptToMm } from "./lengths.ts";
import { sheet } from "./page.ts";
import { size } from "./sizes.ts";

/** A certificate is no document of the standard: its measures are this product's design, on an A4 sheet on its side, one for every rendition. */
export const certificate = {
  width: sheet.height,
  height: sheet.width,
  title: { size: pt(40), pitch: mm(20), x: mm(30), width: mm(sheet.height - 60), top: mm(38) },
  text: { x: mm(42), width: mm(sheet.height - 84) },
  /** Where signatures may stand from side to side: well inside the frame. */
  foot: { x: mm(21), width: mm(sheet.height - 42) },
  /** The middle of a single body and its date. */
  footCentre: mm(sheet.height - 84),
  /** Lower edge of the last line of a foot that has its number beside the date, and of one that has it below. */
  footBottom: mm(sheet.width - 32),
  lowFootBottom: mm(sheet.width - 22),
} as const;

/** From line to line, in parts of the size of the text and of the foot. */
const FOOT_PITCH = 1.8;
/** White below the title, between two texts of the foot, and around a seal, in mm. */
const TITLE_WHITE = 9;
const NAME_GAP = 4;
const SEAL_WHITE = 1.5;
/** White between the text and the foot's first line, in mm. */
const FOOT_WHITE = 4;

/** How the text is set, from the airy one that is usual to the closest that still looks like a certificate. */
const TEXT_STEPS = [
  { size: size.two, pitch: 1.7, top: 84 },
  { size: size.two, pitch: 1.5, top: 74 },
  { size: pt(20), pitch: 1.5, top: 70 },
  { size: pt(18), pitch: 1.45, top: 66 },
  { size: size.three, pitch: 1.4, top: 62 },
  { size: size.four, pitch: 1.4, top: 62 },
] as const;
const FOOT_SIZES = [pt(18), size.three, size.four, pt(12)] as const;

/** What stands on a certificate, as it is printed. */
interface CertificateWords {
  readonly title: string;
  readonly paragraphs: readonly { readonly text: string; readonly isIndented: boolean }[];
  readonly bodies: readonly string[];
  readonly date?: string;
  readonly note?: string;
  readonly isSealed: boolean;
}

/** A body's place in the row: the stretch that it is centred in. */
export interface CertificateSeat {
  readonly body: string;
  readonly x: Mm;
  readonly width: Mm;
}

/** A row of bodies: where its characters begin, and the middle of its seals. */
export interface CertificateRow {
  readonly top: Mm;
  readonly sealMiddle: Mm;
  readonly seats: readonly CertificateSeat[];
}

/** The foot: bodies in rows, the date below the last one, the number at its left or, where seals would meet it, below. */
export interface CertificateFoot {
  readonly size: Pt;
  readonly pitch: Mm;
  readonly rows: readonly CertificateRow[];
  readonly dateTop: Mm;
  readonly noteTop: Mm;
}

/** Where everything stands; distances from the top left corner of the sheet on its side. */
export interface CertificatePlaces {
  readonly titleLines: number;
  readonly text: { readonly size: Pt; readonly pitch: Mm; readonly top: Mm };
  readonly foot: CertificateFoot;
}

/** What is too long for a certificate. */
export type CertificateExcess = "bodies" | "text";

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Width in ems by the characters alone, rather too wide than too narrow: renditions must agree without their faces. */
const emsOf = (text: string): number =>
  Array.from(text).reduce((sum, char) => sum + (/[\d\s]/.test(char) ? 0.55 : char < "\u0250" ? 0.75 : 1), 0) +
  (text.match(/[0-9A-Za-z]+/g)?.length ?? 0) * 0.25;

const widthOf = (text: string, points: Pt): number => emsOf(text) * ptToMm(points);

/** Where everything stands: the most airy setting in which nothing meets; what is too long where there is none. */
export function certificatePlaces(words: CertificateWords): CertificatePlaces | CertificateExcess {
  const titleLines = Math.ceil(widthOf(words.title, certificate.title.size) / certificate.title.width);
  const feet = feetOf(words);
  for (const foot of feet) {
    for (const step of TEXT_STEPS) {
      const { title } = certificate;
      const titleBottom = title.top + (titleLines - 1) * title.pitch + ptToMm(title.size);
      const top = mm(Math.max(step.top, titleBottom + TITLE_WHITE));
      const text = { size: step.size, pitch: mm(ptToMm(step.size) * step.pitch), top };
      if (fits(words, text, foot)) return { titleLines, text, foot };
    }
  }
  return feet.length === 0 ? "bodies" : "text";
}

/** The feet whose bodies fit from side to side: in as few rows, then as large, as they may be. */
function feetOf(words: CertificateWords): readonly CertificateFoot[] {
  const counts = Array.from({ length: Math.max(1, words.bodies.length) }, (_, index) => index + 1);
  return counts.flatMap((rows) =>
    FOOT_SIZES.flatMap((points) => {
      const foot = footOf(words, rows, points);
      return foot === undefined ? [] : [foot];
    }),
  );
}

function footOf(words: CertificateWords, rowCount: number, points: Pt): CertificateFoot | undefined {
  const { bodies, note = "" } = words;
  const perRow = Math.ceil(bodies.length / rowCount);
  const rows = Array.from({ length: rowCount }, (_, row) =>
    seatsOf(bodies.slice(row * perRow, (row + 1) * perRow), row === rowCount - 1, words, points),
  );
  const isWide = rows.some((row) => row === undefined) || widthOf(note, points) > certificate.text.width;
  if (isWide) return undefined;
  const seated = rows.filter((row) => row !== undefined);
  return beside(words, seated, points) ?? below(words, seated, points);
}

/** Seats in order, each as wide as its name, date or seal needs and a share of what is left; undefined where they are too many. */
function seatsOf(
  bodies: readonly string[],
  isLastRow: boolean,
  { date = "", isSealed, bodies: all }: CertificateWords,
  points: Pt,
): readonly CertificateSeat[] | undefined {
  const needs = bodies.map((name, index) => {
    const isLast = isLastRow && index === bodies.length - 1;
    const words = Math.max(widthOf(name, points), isLast ? widthOf(date, points) : 0);
    return Math.max(words, isSealed ? body.sealDiameter : 0) + NAME_GAP;
  });
  const { x: left, width } = certificate.foot;
  const total = needs.reduce((sum, need) => sum + need, 0);
  if (total > width) return undefined;
  if (all.length === 1) {
    const centre = Math.min(certificate.footCentre, left + width - total / 2);
    return bodies.map((name) => ({ body: name, x: mm(centre - total / 2), width: mm(total) }));
  }
  let x = left as number;
  return bodies.map((name, index) => {
    const own = (needs[index] ?? 0) + (width - total) / bodies.length;
    x += own;
    return { body: name, x: mm(x - own), width: mm(own) };
  });
}

type Seats = readonly (readonly CertificateSeat[])[];

/** One body with the number at its left, on the line of the date; undefined where the two, or the seal, would meet. */
function beside(words: CertificateWords, rows: Seats, points: Pt): CertificateFoot | undefined {
  const [seat] = rows[0] ?? [];
  if (words.bodies.length > 1) return undefined;
  const noteRight = certificate.text.x + widthOf(words.note ?? "", points) + NAME_GAP / 2;
  const half = Math.max(widthOf(words.date ?? "", points), words.isSealed ? body.sealDiameter : 0) / 2;
  if (seat !== undefined && noteRight > seat.x + seat.width / 2 - half) return undefined;
  const pitch = mm(ptToMm(points) * FOOT_PITCH);
  const dateTop = mm(certificate.footBottom - ptToMm(points));
  return {
    size: points,
    pitch,
    rows: rowsAbove(rows, { dateTop, pitch, points }, words),
    dateTop,
    noteTop: dateTop,
  };
}

/** Bodies above a number that stands at the sheet's foot, below all seals. */
function below(words: CertificateWords, rows: Seats, points: Pt): CertificateFoot {
  const em = ptToMm(points);
  const pitch = mm(em * FOOT_PITCH);
  const noteTop = mm(certificate.lowFootBottom - em);
  const end = words.note === undefined ? certificate.lowFootBottom : noteTop - SEAL_WHITE;
  const block = pitch + em;
  const sealed = end - body.sealDiameter / 2 + body.sealLift + block / 2 - em;
  const dateTop = mm(words.isSealed ? sealed : end - pitch);
  return { size: points, pitch, rows: rowsAbove(rows, { dateTop, pitch, points }, words), dateTop, noteTop };
}

function rowsAbove(
  rows: Seats,
  { dateTop, pitch, points }: { dateTop: Mm; pitch: Mm; points: Pt },
  { isSealed }: CertificateWords,
): readonly CertificateRow[] {
  const em = ptToMm(points);
  const lastTop = dateTop - pitch;
  const lastSeal = lastTop + (pitch + em) / 2 - body.sealLift;
  return rows.map((seats, row) => {
    const above = rows.length - 1 - row;
    if (above === 0) return { top: mm(lastTop), sealMiddle: mm(lastSeal), seats };
    const sealMiddle = lastSeal - above * (body.sealDiameter + SEAL_WHITE * 2);
    const top = isSealed ? sealMiddle + body.sealLift - em / 2 : lastTop - above * pitch;
    return { top: mm(top), sealMiddle: mm(sealMiddle), seats };
  });
}

/** Whether the text ends above the foot's texts, and no line of it reaches into a seal. */
function fits(words: CertificateWords, text: CertificatePlaces["text"], foot: CertificateFoot): boolean {
  const lines = linesOf(words, text);
  const seals = words.isSealed ? foot.rows.flatMap(sealsOf) : [];
  const end = Math.min(foot.noteTop, ...foot.rows.map((row) => row.top)) - FOOT_WHITE;
  return lines.every((line) => line.bottom <= end && !seals.some((seal) => meet(line, seal)));
}

const sealsOf = ({ sealMiddle, seats }: CertificateRow): readonly Box[] =>
  seats.map(({ x, width }) => {
    const centre = x + width / 2;
    const reach = body.sealDiameter / 2 + SEAL_WHITE;
    return {
      left: centre - reach,
      right: centre + reach,
      top: sealMiddle - reach,
      bottom: sealMiddle + reach,
    };
  });

const meet = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** The boxes of the text's lines; a line that is full may lose a character to the next one. */
function linesOf({ paragraphs }: CertificateWords, { size: points, pitch, top }: CertificatePlaces["text"]) {
  const { x, width } = certificate.text;
  const em = ptToMm(points);
  const boxes: Box[] = [];
  for (const { text, isIndented } of paragraphs) {
    const whole = (isIndented ? body.indentChars * em : 0) + widthOf(text, points);
    const count = whole <= width ? 1 : Math.ceil(whole / (width - em));
    for (let line = 0; line < count; line += 1) {
      const start = top + boxes.length * pitch;
      const right = count === 1 ? x + whole : x + width;
      boxes.push({ left: x, right, top: start, bottom: start + em });
    }
  }
  return boxes;
}
