import { cell, typeArea } from "@shifan/gb9704";
import { segmentsOf } from "./group-lines.ts";
import type { SignaturePart } from "./paper.ts";
import type { Line } from "./sheet.ts";

/** A date standing alone, in any of the spellings that are met. */
const DATE =
  /^[0-9０-９〇○零一二三四五六七八九]{2,4}年[0-9０-９〇○零一二三四五六七八九十元]{1,3}月[0-9０-９〇○零一二三四五六七八九十]{1,3}日$/;
const BODY_STARTS = [typeArea.x, typeArea.x + 2 * cell];
/** Rows of sealed joint signatures stand a seal apart. */
const SEAL_ROW = 60;

/** 署名 and 成文日期: the last line that is nothing but a date, and the names above it. */
export function findSignature(lines: readonly Line[]): SignaturePart {
  const at = lines.findLastIndex((line) => segmentsOf(line).some((part) => DATE.test(part.text)));
  const last = lines[at];
  if (last === undefined) return { names: [] };
  const parts = segmentsOf(last);
  const date = parts.findLast((part) => DATE.test(part.text));
  if (date === undefined || date.left < typeArea.x + 2.5 * cell) return { names: [] };
  const names: Line[] = [];
  let below = last;
  for (const line of lines.slice(0, at).toReversed()) {
    if (!isNameRow(line, below)) break;
    names.unshift(...segmentsOf(line));
    below = line;
  }
  return { names, date };
}

/** Whether a line holds names of bodies: no marks of a sentence, no number, not where paragraphs start. */
function isNameRow(line: Line, below: Line): boolean {
  const isText = /[。，；：！？]|^附件|^\d+[.．]|^[一二三四五六七八九十]+、|^（/.test(line.text);
  if (line.page !== below.page || isText || below.top - line.top > SEAL_ROW) return false;
  if (segmentsOf(line).length > 1) return true;
  return BODY_STARTS.every((x) => Math.abs(line.left - x) > 0.8);
}
