import { body, cell } from "@shifan/gb9704";
import { broken, held, notApplicable, type Result } from "../finding.ts";
import { isRed, type Line, type Shape } from "../paper/sheet.ts";
import { isTrueDate } from "./patterns.ts";
import { area, between, blankLineGap, middleOf, mmText, near, type Subject } from "./subject.ts";

const noSignature = notApplicable("没有署名和日期");
/** Names whose tops differ by less stand in one row: names below one another are a line apart, 10 mm. */
const ROW = 5;

type Pattern = "sealed" | "unsealed" | "joint" | "none";

/** Which clause a signature follows, by where it stands: a printed file does not say whether it will be sealed. */
function patternOf(subject: Subject): Pattern {
  const { paper } = subject;
  const { names, date } = paper.signature;
  const last = lastName(names);
  if (date === undefined || last === undefined || paper.form === "certificate") return "none";
  if (hasRows(names)) return "joint";
  const shift = body.unsealedDateShiftChars * cell;
  const edge = area.right - body.unsealedSignatureRightChars * cell;
  const low = names.at(-1) ?? last;
  const isShifted = near(date.left - low.left, shift, 1) && near(Math.max(low.right, date.right), edge, 1.5);
  const isCentred = Math.abs(middleOf(last) - middleOf(date)) <= CENTRED;
  // A name four characters longer than its date stands the same either way: only the white above it tells.
  if (isShifted && isCentred) return standsBelowBlankLine(subject) ? "unsealed" : "sealed";
  return isCentred && !isShifted ? "sealed" : "unsealed";
}

/** White between a signature and what stands above it on its page. */
function whiteAbove({ paper }: Subject): number | undefined {
  const [first] = paper.signature.names;
  const above = [...paper.text, ...paper.attachmentNote, ...paper.cells].filter(
    (line) => first !== undefined && line.page === first.page && line.bottom < first.top,
  );
  return first === undefined || above.length === 0
    ? undefined
    : first.top - Math.max(...above.map((line) => line.bottom));
}

/** Whether the one blank line of 7.3.5.2 is above the signature, or nothing to measure it from. */
function standsBelowBlankLine(subject: Subject): boolean {
  const white = whiteAbove(subject);
  return white === undefined || between(white, blankLineGap, 1.2);
}

/** A name this near the middle of its date was meant to stand over it. */
const CENTRED = 3;
/** Sealed names below one another keep a seal's room between them. */
const SEAL_ROOM = 25;
/** Names side by side start at least this far from each other. */
const BESIDE = 20;

/** Whether names stand side by side, or far enough below one another for seals. */
function hasRows(names: readonly Line[]): boolean {
  const sorted = names.toSorted((a, b) => a.top - b.top);
  return sorted.some((name, i) => {
    const next = sorted[i + 1];
    if (next === undefined) return false;
    const drop = next.top - name.top;
    return drop < ROW ? Math.abs(name.left - next.left) > BESIDE : drop > SEAL_ROOM;
  });
}

/** Names row by row, each from the left. */
export const readingOrder = (names: readonly Line[]): readonly Line[] =>
  names.toSorted((a, b) => (Math.abs(a.top - b.top) < ROW ? a.left - b.left : a.top - b.top));

const lastName = (names: readonly Line[]): Line | undefined => readingOrder(names).at(-1);

/** SG-01. */
export function sealedSignature(subject: Subject): Result {
  const { names, date } = subject.paper.signature;
  const name = lastName(names);
  if (patternOf(subject) !== "sealed" || name === undefined || date === undefined)
    return date === undefined ? noSignature : notApplicable("不是单一机关盖章的排法");
  const wanted = area.right - body.sealedDateRightChars * cell;
  const text = `日期右齐 ${mmText(date.right)}，中线相差 ${mmText(Math.abs(middleOf(name) - middleOf(date)))}`;
  const isCentred = near(middleOf(name), middleOf(date), 1);
  const isPushed = name.right > area.right - 1 && date.right < wanted;
  return isCentred && (near(date.right, wanted, 1) || isPushed) ? held(text) : broken(text, date.page);
}

/** Round red drawings and pictures beside the date: seals that somebody put into the file. */
function sealsOf({ paper }: Subject): readonly Shape[] {
  const { date } = paper.signature;
  if (date === undefined) return [];
  const sheet = paper.sheets[date.page - 1];
  const shapes = sheet === undefined ? [] : sheet.upright.shapes;
  return shapes.filter(({ left, right, top, bottom, colour }) => {
    const [width, height] = [right - left, bottom - top];
    const isRound = between(width, [28, 62]) && Math.abs(width - height) < 3;
    return isRound && top < date.bottom && bottom > date.top - 90 && (colour === undefined || isRed(colour));
  });
}

const noSeal = notApplicable("文件里没有印章图形");

/** SG-02. */
export function sealPlace(subject: Subject): Result {
  const { date, names } = subject.paper.signature;
  const seal = sealsOf(subject)
    .toSorted((a, b) => a.left - b.left || a.top - b.top)
    .at(-1);
  if (seal === undefined || date === undefined) return noSeal;
  const above = subject.paper.text.findLast(
    (line) => line.page === date.page && line.top < (lastName(names)?.top ?? date.top),
  );
  const drop = above === undefined ? 0 : seal.top - above.bottom;
  const text = `中线相差 ${mmText(Math.abs(middleOf(seal) - middleOf(date)))}，距正文 ${mmText(drop)}`;
  const middle = (seal.top + seal.bottom) / 2;
  const block = ((lastName(names)?.top ?? date.top) + date.bottom) / 2;
  const isRight =
    near(middleOf(seal), middleOf(date), 1.5) && drop <= body.sealMaxDrop + 1 && middle <= block + 1;
  return isRight ? held(text) : broken(text, date.page);
}

/** SG-03: seals, or failing these the names that they will be put on. */
export function jointSeals(subject: Subject): Result {
  const { names, date } = subject.paper.signature;
  if (patternOf(subject) !== "joint" || date === undefined) return notApplicable("不是联合行文盖章的排法");
  const seals = sealsOf(subject);
  const boxes = seals.length > 1 ? seals : names;
  const crossing = boxes.some((box, i) =>
    boxes.some((other, k) => k > i && overlap(box, other, seals.length > 1)),
  );
  if (crossing) return broken(seals.length > 1 ? "印章相交或相切" : "署名互相重叠", date.page);
  const crooked = names.find((name) =>
    names.some((other) => Math.abs(name.top - other.top) < ROW && !near(name.top, other.top, 1)),
  );
  if (crooked !== undefined) return broken(`“${crooked.text}”与同排署名不齐`, date.page);
  const out = boxes.find(
    (box) =>
      !between(box.left, [area.left, area.right], 1) || !between(box.right, [area.left, area.right], 1),
  );
  if (out !== undefined) return broken(`横 ${mmText(out.left)}–${mmText(out.right)}，超出版心`, date.page);
  const last = lastName(names) as Line;
  const off = Math.abs(middleOf(last) - middleOf(date));
  return off <= 1.5
    ? held(`${names.length} 个署名，互不相交`)
    : broken(`日期偏离末位署名 ${mmText(off)}`, date.page);
}

type Box = Pick<Line, "left" | "right" | "top" | "bottom">;

function overlap(a: Box, b: Box, isRound: boolean): boolean {
  if (!isRound) return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
  const distance = Math.hypot(middleOf(a) - middleOf(b), (a.top + a.bottom - b.top - b.bottom) / 2);
  return distance <= (a.right - a.left + b.right - b.left) / 2;
}

/** SG-04. */
export function unsealedSignature(subject: Subject): Result {
  const { paper } = subject;
  const { names, date } = paper.signature;
  const first = names[0];
  const last = names.at(-1);
  if (patternOf(subject) !== "unsealed" || first === undefined || last === undefined || date === undefined)
    return date === undefined ? noSignature : notApplicable("不是不盖章的排法");
  const right = Math.max(last.right, date.right);
  const shift = date.left - last.left;
  const wanted = area.right - body.unsealedSignatureRightChars * cell;
  const text = `右齐 ${mmText(right)}，日期右移 ${mmText(shift)}`;
  const isPlaced = near(right, wanted, 1) && near(shift, body.unsealedDateShiftChars * cell, 1);
  if (!isPlaced) return broken(text, date.page);
  const isSpaced = standsBelowBlankLine(subject) || paper.cells.some((line) => line.page === first.page);
  return isSpaced ? held(text) : broken(`距正文 ${mmText(whiteAbove(subject) ?? 0)}`, date.page);
}

/** SG-05: names below one another follow the order of the mark. */
export function jointOrder(subject: Subject): Result {
  const { head, signature } = subject.paper;
  const order = (head.mark?.names ?? []).map((line) => line.text.replace(/文件$/, ""));
  const { names, date } = signature;
  if (order.length < 2 || names.length < 2 || date === undefined) return notApplicable("不是联合行文");
  const placed = names.toSorted((a, b) =>
    Math.abs(a.top - b.top) < ROW && patternOf(subject) === "joint" ? a.left - b.left : a.top - b.top,
  );
  const at = placed.map((line) => order.indexOf(line.text)).filter((index) => index >= 0);
  const isOrdered = at.every((index, i) => i === 0 || index > (at[i - 1] ?? 0));
  const text = placed.map((line) => line.text).join("、");
  return isOrdered ? held(text) : broken(text, date.page);
}

/** SG-07. */
export function dateOfIssue({ paper }: Subject): Result {
  const { date } = paper.signature;
  if (date !== undefined)
    return isTrueDate(date.text) ? held(date.text) : broken(`“${date.text}”`, date.page);
  const isNeeded = paper.form === "file" || paper.form === "letter";
  return isNeeded ? broken("没有找到成文日期", paper.mainPages) : notApplicable("没有成文日期");
}

/** SG-09. */
export function noDrawnSeal(subject: Subject): Result {
  if (subject.paper.signature.date === undefined) return noSignature;
  return sealsOf(subject).length === 0
    ? held("没有印章图形")
    : notApplicable("有印章图形，真伪须由用印系统核验");
}
