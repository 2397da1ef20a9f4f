import { cell, pitch } from "@shifan/gb9704";
import { broken, firstBroken, held, notApplicable, type Result } from "../finding.ts";
import type { Line } from "../paper/sheet.ts";
import { levels, misnumbered, numbered } from "./patterns.ts";
import {
  area,
  between,
  blankLineGap,
  indented,
  isHan,
  middleOf,
  mmText,
  near,
  type Subject,
} from "./subject.ts";

const isFlush = (line: Line): boolean => near(line.left, area.left, 1);
const isIndented = (line: Line): boolean => near(line.left, indented, 1);
/** Lines for signing by hand and centred lines stand well inside; paragraphs do not. */
const isSpecial = (line: Line): boolean => line.left > indented + 1.5 * cell;

/** BD-05. */
export function paragraphs({ paper }: Subject): Result {
  if (paper.form === "certificate") return notApplicable("证书不按公文版心排版");
  const lines = paper.text.filter((line) => !isSpecial(line));
  const first = lines[0];
  if (first === undefined) return notApplicable("没有正文");
  if (paper.form !== "plain" && !isIndented(first))
    return broken(`首行左齐 ${mmText(first.left)}`, first.page);
  const odd = lines.find((line) => !isFlush(line) && !isIndented(line));
  if (odd !== undefined) return broken(`“${odd.text.slice(0, 8)}…”左齐 ${mmText(odd.left)}`, odd.page);
  const above = paper.recipients.at(-1);
  const step = above === undefined || above.page !== first.page ? pitch : first.top - above.top;
  return near(step, pitch, 1)
    ? held(`首行 ${mmText(first.left)}`)
    : broken(`距主送机关 ${mmText(step)}`, first.page);
}

const EXPECTED_FACE = ["", "hei", "kai", "fangsong", "fangsong"] as const;

/** BD-06: each part of the paper numbers its own levels. */
export function numbering(subject: Subject): Result {
  const { paper, ownFaces } = subject;
  const parts = [paper.text, ...paper.attachments.map((one) => one.lines)];
  const starts = parts.map((lines) =>
    lines.filter((line) => isIndented(line) && numbered(line.text) !== undefined),
  );
  if (starts.every((lines) => lines.length === 0)) return notApplicable("没有结构层次序数");
  const faults = starts.flatMap((lines) => {
    const wrong = misnumbered(lines.flatMap((line) => numbered(line.text) ?? []));
    const at = lines.find((line) => line.text === wrong?.text);
    const order =
      wrong === undefined ? undefined : broken(`“${wrong.text.slice(0, 8)}…”的序号不接上文`, at?.page);
    return [order, ...(ownFaces ? lines.map(faceFault) : [])];
  });
  return firstBroken(faults, held(`${starts.flat().length} 个序号`));
}

/** The face of a label or, where digits come from a Latin face, of what follows it. */
function faceFault(line: Line): Result | undefined {
  const level = numbered(line.text)?.level ?? 0;
  const label = levels.find((one) => one.level === level)?.pattern.exec(line.text)?.[0] ?? "";
  const from = level > 2 ? label.length : 0;
  const glyph = line.glyphs.slice(from).find(({ char }) => isHan(char));
  if (glyph === undefined || glyph.face === EXPECTED_FACE[level]) return undefined;
  return broken(`“${line.text.slice(0, 6)}…”字体 ${glyph.font}`, line.page);
}

/** BD-07. */
export function attachmentNote(subject: Subject): Result {
  const { attachmentNote: lines, text } = subject.paper;
  const first = lines[0];
  if (first === undefined) return notApplicable("没有附件说明");
  const above = text.findLast((line) => line.page === first.page && line.top < first.top);
  const gap = above === undefined ? undefined : first.top - above.bottom;
  return firstBroken(
    [
      /^附件：/.test(first.text) ? undefined : broken(`“${first.text.slice(0, 4)}”`, first.page),
      isIndented(first) ? undefined : broken(`左齐 ${mmText(first.left)}`, first.page),
      gap === undefined || between(gap, blankLineGap, 1)
        ? undefined
        : broken(`距正文 ${mmText(gap)}`, first.page),
      ...noteItems(lines).map((item) => itemFault(item)),
    ],
    held(`${noteItems(lines).length} 个附件`),
  );
}

/** One attachment of the 附件说明: its lines, its number and where its name starts. */
interface NoteItem {
  readonly lines: readonly Line[];
  readonly number: number | undefined;
  readonly expected: number | undefined;
  readonly nameLeft: number;
}

/** The items of the 附件说明. */
export function noteItems(lines: readonly Line[]): readonly NoteItem[] {
  const items: NoteItem[] = [];
  lines.forEach((line, i) => {
    const match = /^(?:附件[：:])?(?:(\d+)[.．、])?/.exec(line.text);
    const isStart = i === 0 || match?.[1] !== undefined;
    const last = items.at(-1);
    if (!isStart && last !== undefined) {
      items[items.length - 1] = { ...last, lines: [...last.lines, line] };
      return;
    }
    const labelLength = Array.from(match?.[0] ?? "").length;
    const number = match?.[1] === undefined ? undefined : Number(match[1]);
    items.push({
      lines: [line],
      number,
      expected: number === undefined ? undefined : items.length + 1,
      nameLeft: line.glyphs[labelLength]?.left ?? line.left,
    });
  });
  return items;
}

/** The name of an attachment in the 附件说明. */
export const noteName = (item: NoteItem): string =>
  item.lines
    .map((line) => line.text)
    .join("")
    .replace(/^(?:附件[：:])?(?:\d+[.．、])?/, "");

function itemFault(item: NoteItem): Result | undefined {
  const page = item.lines[0]?.page;
  const name = noteName(item);
  if (/[。；，、.]$/.test(name)) return broken(`“${name.slice(-6)}”末尾有标点`, page);
  if (item.number !== item.expected) return broken(`附件序号 ${item.number}，应为 ${item.expected}`, page);
  const odd = item.lines.slice(1).find((line) => !near(line.left, item.nameLeft, 1));
  return odd === undefined
    ? undefined
    : broken(`回行左齐 ${mmText(odd.left)}，名称首字 ${mmText(item.nameLeft)}`, page);
}

/** BD-10. */
export function note({ paper }: Subject): Result {
  const first = paper.note[0];
  const { date } = paper.signature;
  if (first === undefined || date === undefined) return notApplicable("没有附注");
  const text = paper.note.map((line) => line.text).join("");
  const step = first.page === date.page ? first.top - date.top : pitch;
  return firstBroken(
    [
      /^（.*）$/.test(text) ? undefined : broken(`“${text}”`, first.page),
      isIndented(first) ? undefined : broken(`左齐 ${mmText(first.left)}`, first.page),
      between(step, [pitch, 2 * pitch], 1) ? undefined : broken(`距日期 ${mmText(step)}`, first.page),
    ],
    held(`${text}，左齐 ${mmText(first.left)}`),
  );
}

/** Whether lines stand in the middle of the 版心. */
export const isCentred = (line: Line, middle: number): boolean => near(middleOf(line), middle, 1);
