import { cell, pitch, typeArea } from "@shifan/gb9704";
import { segmentsOf } from "./group-lines.ts";
import type { SignaturePart } from "./paper.ts";
import type { Line } from "./sheet.ts";

/** A date standing alone, in any of the spellings that are met. */
const DATE =
  /^[0-9０-９〇○零一二三四五六七八九]{2,4}年[0-9０-９〇○零一二三四五六七八九十元]{1,3}月[0-9０-９〇○零一二三四五六七八九十]{1,3}日$/;
const BODY_STARTS = [typeArea.x, typeArea.x + 2 * cell];
/** Names side by side stand at least so many ems apart. */
const NAME_GAP = 1;
/** Rows of sealed joint signatures stand a seal apart. */
const SEAL_ROW = 60;

/** 署名 and 成文日期: the last line that is nothing but a date, and the names above it. */
export function findSignature(lines: readonly Line[]): SignaturePart {
  const at = lines.findLastIndex((line) => segmentsOf(line).some((part) => DATE.test(part.text)));
  const last = lines[at];
  if (last === undefined) return { names: [] };
  const parts = segmentsOf(last);
  const date = parts.findLast((part) => DATE.test(part.text));
  if (date === undefined) return { names: [] };
  const above = lines[at - 1];
  const isLong = above !== undefined && isLongName(above, last);
  if (!isLong && date.left < typeArea.x + 2.5 * cell) return { names: [] };
  const names: Line[] = [];
  let below = last;
  for (const line of lines.slice(0, at).toReversed()) {
    const isFlush = isLong && (below === last || isRightAbove(line, below));
    if (!isName(line, below) || !(isFlush || standsApart(line))) break;
    names.unshift(...segmentsOf(line, NAME_GAP));
    below = line;
  }
  return { names, date };
}

/** A name so long that its date, two characters to its right, starts where a paragraph does (7.3.5.2). */
const isLongName = (line: Line, date: Line): boolean =>
  isName(line, date) &&
  Math.abs(line.right - (typeArea.x + typeArea.width - 2 * cell)) < 1.5 &&
  Math.abs(date.left - line.left - 2 * cell) < 1;

/** Whether a line starts where the next one does: the names above a long one are flush with it. */
const isRightAbove = (line: Line, below: Line): boolean =>
  Math.abs(line.left - below.left) < 1 && below.top - line.top < 1.3 * pitch;

/** Whether a line holds several names or starts where no paragraph does. */
const standsApart = (line: Line): boolean =>
  segmentsOf(line, NAME_GAP).length > 1 || BODY_STARTS.every((x) => Math.abs(line.left - x) > 0.8);

/** Whether a line has no marks of a sentence and no number, and stands near what is below it. */
function isName(line: Line, below: Line): boolean {
  const isText = /[。，；：！？]|^附件|^\d+[.．]|^[一二三四五六七八九十]+、|^（/.test(line.text);
  return line.page === below.page && !isText && below.top - line.top <= SEAL_ROW;
}
