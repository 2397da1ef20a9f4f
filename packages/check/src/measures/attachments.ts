import { pitch, typeArea } from "@shifan/gb9704";
import { broken, firstBroken, held, notApplicable, type Result } from "../finding.ts";
import type { AttachmentPart } from "../paper/paper.ts";
import { faceOf } from "./head.ts";
import { documentNumber } from "./patterns.ts";
import { area, mmText, near, type Subject } from "./subject.ts";
import { isCentred, noteItems, noteName } from "./text.ts";

/** A type area as it lies: its left and upper edge and its middle. */
const ground = (part: AttachmentPart): { left: number; top: number; middle: number } =>
  part.sheet.isTurned
    ? { left: 35, top: typeArea.x, middle: 35 + typeArea.height / 2 }
    : { left: area.left, top: area.top, middle: area.middle };

/** BD-08. */
export function boundAttachments(subject: Subject): Result {
  const { attachments, attachmentNote } = subject.paper;
  if (attachments.length === 0) return notApplicable("没有装订在一起的附件");
  const names = noteItems(attachmentNote).map(noteName);
  const faults = attachments.map((part) => placeFault(part, subject) ?? nameFault(part, names));
  return firstBroken(faults, held(`${attachments.length} 个附件`));
}

function placeFault(part: AttachmentPart, subject: Subject): Result | undefined {
  const { mark, title } = part;
  const { left, top, middle } = ground(part);
  const { page } = mark;
  const titleTop = top + 2 * pitch;
  const first = title[0];
  if (!near(mark.top, top, 1) || !near(mark.left, left, 1))
    return broken(`“${mark.text}”字顶 ${mmText(mark.top)}，左齐 ${mmText(mark.left)}`, page);
  if (subject.ownFaces && faceOf(mark) !== "hei")
    return broken(`“${mark.text}”字体 ${mark.glyphs[0]?.font}`, page);
  if (first === undefined) return broken(`“${mark.text}”没有标题`, page);
  if (!near(first.top, titleTop, 1)) return broken(`附件标题字顶 ${mmText(first.top)}`, page);
  return title.every((line) => isCentred(line, middle)) ? undefined : broken("附件标题不居中", page);
}

/** The name must be the one that the 附件说明 gives, at the place its number gives. */
function nameFault({ mark, title }: AttachmentPart, names: readonly string[]): Result | undefined {
  const number = /\d+/.exec(mark.text)?.[0];
  const wanted = names[number === undefined ? 0 : Number(number) - 1];
  const text = title.map((line) => line.text).join("");
  if (wanted === undefined) return broken(`附件说明里没有“${mark.text}”`, mark.page);
  if (number === undefined && names.length > 1) return broken("附件没有序号", mark.page);
  return bare(wanted) === bare(text) ? undefined : broken(`标题“${text}”，附件说明为“${wanted}”`, mark.page);
}

const bare = (text: string): string => text.replace(/\s/g, "");

/** BD-09. */
export function looseAttachment({ paper }: Subject): Result {
  const sheet = paper.sheets[0];
  const first = sheet?.upright.lines[0] ?? sheet?.turned.lines[0];
  const match = /^(.+号)(附件\d*)$/.exec(first?.text ?? "");
  if (match === null || first === undefined) return notApplicable("不是单独装订的附件");
  const isRight = documentNumber.test(match[1] ?? "") && near(first.left, area.left, 1);
  return isRight ? held(first.text) : broken(first.text, 1);
}

/** TB-01. */
export function landscapePages({ paper }: Subject): Result {
  const sheets = paper.form === "certificate" ? [] : paper.sheets.filter((sheet) => sheet.isTurned);
  if (sheets.length === 0) return notApplicable("没有横排页");
  const faults = sheets.map((sheet) => {
    if (sheet.isHeadRight) return broken("表头朝右", sheet.page);
    const isMissing = paper.pageNumbers.size > 0 && !paper.pageNumbers.has(sheet.page);
    return isMissing ? broken("页码不在其他页的位置", sheet.page) : undefined;
  });
  return firstBroken(faults, held(`${sheets.length} 个横排页`));
}
