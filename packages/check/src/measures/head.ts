import { cell, mm, mmToPt, pitch, head as rules, twoBlankLines } from "@shifan/gb9704";
import { broken, firstBroken, held, notApplicable, type Result } from "../finding.ts";
import { type FaceClass, isRed, type Line } from "../paper/sheet.ts";
import { documentNumber } from "./patterns.ts";
import { readingOrder } from "./signature.ts";
import { area, between, isHan, middleOf, mmText, near, type Subject } from "./subject.ts";

const noHead = notApplicable("没有版头");
const SECRECY = /^(绝密|机密|秘密)/;
const URGENCY = /^(特急|加急|特提|平急)/;

const isFile = ({ paper }: Subject): boolean => paper.form === "file";
const hasHead = ({ paper }: Subject): boolean => paper.form === "file" || paper.form === "letter";

/** The face of a line's Chinese characters, where it is one. */
export const faceOf = (line: Line): FaceClass | undefined => {
  const faces = line.glyphs.filter(({ char }) => isHan(char)).map(({ face }) => face);
  const most = faces.toSorted((a, b) => count(faces, b) - count(faces, a))[0];
  return most;
};
const count = (faces: readonly FaceClass[], wanted: FaceClass): number =>
  faces.filter((face) => face === wanted).length;

/** Row of a head's mark: 份号, 密级, 紧急程度 stand line by line from the first. */
function markFault(subject: Subject, line: Line, row: number): Result | undefined {
  if (!near(line.left, area.left, 1)) return broken(`左齐 ${mmText(line.left)}`, 1);
  if (!isFile(subject)) return undefined;
  const top = area.top + row * pitch;
  return near(line.top, top, 1) ? undefined : broken(`字顶 ${mmText(line.top)}，应在 ${mmText(top)}`, 1);
}

/** HD-01. */
export function copyNumber(subject: Subject): Result {
  const { marks } = subject.paper.head;
  const line = marks.find(({ text }) => /^\d{2,8}$/.test(text));
  const isSecret = marks.some(({ text }) => SECRECY.test(text));
  if (line === undefined) return isSecret ? broken("涉密公文没有份号", 1) : notApplicable("没有份号");
  if (!/^\d{6}$/.test(line.text)) return broken(`份号“${line.text}”`, 1);
  return markFault(subject, line, 0) ?? held(line.text);
}

/** HD-02. */
export function secrecy(subject: Subject): Result {
  const { marks } = subject.paper.head;
  const at = marks.findIndex(({ text }) => SECRECY.test(text));
  const line = marks[at];
  if (line === undefined) return notApplicable("没有密级");
  if (!/^(绝密|机密|秘密)(★.+)?$/.test(line.text)) return broken(`“${line.text}”`, 1);
  if (subject.ownFaces && faceOf(line) !== "hei") return broken(`字体 ${line.glyphs[0]?.font}`, 1);
  return markFault(subject, line, at) ?? held(line.text);
}

/** HD-03. */
export function urgency(subject: Subject): Result {
  const { marks } = subject.paper.head;
  const at = marks.findIndex(({ text }) => URGENCY.test(text));
  const line = marks[at];
  if (line === undefined) return notApplicable("没有紧急程度");
  if (at !== marks.length - 1) return broken("紧急程度不在份号、密级之后", 1);
  if (subject.ownFaces && faceOf(line) !== "hei") return broken(`字体 ${line.glyphs[0]?.font}`, 1);
  return markFault(subject, line, at) ?? held(line.text);
}

/** Ink of a mark at `top`, in the middle of the 版心. */
export function markPlace(subject: Subject, top: number): Result {
  const { mark } = subject.paper.head;
  if (mark === undefined) return broken("没有找到发文机关标志", 1);
  const middle = middleOf(mark);
  const text = `字顶 ${mmText(mark.inkTop)}，中线 ${mmText(middle)}`;
  const isRight = near(mark.inkTop, top, 1) && near(middle, area.middle, 1);
  return isRight ? held(text) : broken(text, 1);
}

/** HD-04. */
export const markTop = (subject: Subject): Result =>
  isFile(subject) ? markPlace(subject, area.top + rules.issuerMarkOffset) : notApplicable("不是文件格式");

/** HD-05. */
export function markStyle(subject: Subject): Result {
  const { mark } = subject.paper.head;
  if (mark === undefined) return noHead;
  const glyphs = mark.names.flatMap((line) => line.glyphs);
  if (!glyphs.every(({ colour }) => isRed(colour))) return broken("标志不是红色", 1);
  const face = mark.names[0] === undefined ? undefined : faceOf(mark.names[0]);
  if (subject.ownFaces && face !== "smallTitleSong") return broken(`字体 ${glyphs[0]?.font}`, 1);
  return held(subject.ownFaces ? "红色小标宋" : "红色");
}

/** HD-06. */
export function jointMark({ paper }: Subject): Result {
  const { mark } = paper.head;
  if (mark === undefined || mark.names.length < 2) return notApplicable("不是联合行文");
  const first = readingOrder(paper.signature.names)[0];
  if (
    first !== undefined &&
    mark.names[0]?.text !== first.text &&
    mark.names.some(({ text }) => text === first.text)
  )
    return broken(`版头首位为“${mark.names[0]?.text}”，署名首位为“${first.text}”`, 1);
  if (mark.suffix === undefined)
    return /文件/.test(mark.text) ? broken("“文件”不在机关名称右侧", 1) : held("不加“文件”");
  const top = Math.min(...mark.names.map((line) => line.top));
  const bottom = Math.max(...mark.names.map((line) => line.bottom));
  const off = (mark.suffix.top + mark.suffix.bottom) / 2 - (top + bottom) / 2;
  return Math.abs(off) <= 1.5 ? held("“文件”在右侧正中") : broken(`“文件”偏离正中 ${mmText(off)}`, 1);
}

const hasSigners = (subject: Subject): boolean =>
  subject.paper.head.numberLines.some(({ text }) => /签发人/.test(text));

/** HD-07. */
export function numberLine(subject: Subject): Result {
  if (!hasHead(subject)) return noHead;
  const { head } = subject.paper;
  const { number, mark } = head;
  if (number === undefined) return broken("没有找到发文字号", 1);
  if (/〕号$/.test(number.text)) return broken(`“${number.text}”尚未编号，编号后重新制作`, 1);
  if (!documentNumber.test(number.text)) return broken(`“${number.text}”`, 1);
  if (!isFile(subject) || mark === undefined) return held(number.text);
  const gap = Math.min(...head.numberLines.map((line) => line.top)) - mark.inkBottom;
  if (!near(gap, twoBlankLines, 1)) return broken(`距标志 ${mmText(gap)}`, 1);
  if (!hasSigners(subject) && !near(middleOf(number), area.middle, 1))
    return broken(`中线 ${mmText(middleOf(number))}`, 1);
  return held(`${number.text}，距标志 ${mmText(gap)}`);
}

/** Kinds that go upward: 请示 and 报告 (条例 art. 8). */
const UPWARD = /(请示|报告)(（[^）]*）)?$/;

/** HD-08. */
export function signers(subject: Subject): Result {
  if (!isFile(subject)) return notApplicable("不是文件格式");
  const { numberLines, number } = subject.paper.head;
  if (!hasSigners(subject)) {
    const title = subject.paper.title.map(({ text }) => text).join("");
    return UPWARD.test(title) ? broken("上行文没有签发人", 1) : notApplicable("不是上行文");
  }
  const right = Math.max(...numberLines.map((line) => line.right));
  const last = numberLines.at(-1);
  return firstBroken(
    [
      number !== undefined && !near(number.left, area.left + cell, 1)
        ? broken(`发文字号左齐 ${mmText(number.left)}`, 1)
        : undefined,
      near(right, area.right - cell, 1) ? undefined : broken(`签发人右齐 ${mmText(right)}`, 1),
      number !== undefined && last !== undefined && Math.abs(number.top - last.top) > 1
        ? broken("发文字号不与最后一行签发人同行", 1)
        : undefined,
      subject.ownFaces ? signerFaces(numberLines) : undefined,
    ],
    held(`左 ${mmText(number?.left ?? 0)}，右 ${mmText(right)}`),
  );
}

/** 签发人：in 仿宋, names in 楷体. */
function signerFaces(lines: readonly Line[]): Result | undefined {
  const row = lines.find(({ text }) => /签发人/.test(text));
  const at = row?.text.indexOf("签发人") ?? -1;
  const label = row?.glyphs[at];
  const name = row?.glyphs.slice(at + 4).find(({ char }) => isHan(char));
  if (label !== undefined && label.face !== "fangsong") return broken(`“签发人”字体 ${label.font}`, 1);
  return name === undefined || name.face === "kai" ? undefined : broken(`签发人姓名字体 ${name.font}`, 1);
}

const RULE_WIDTH = 156;

/** HD-09. */
export function redRule(subject: Subject): Result {
  if (!isFile(subject)) return notApplicable("不是文件格式");
  const { redRules, numberLines } = subject.paper.head;
  const rule = redRules[0];
  if (rule === undefined) return broken("没有找到红色分隔线", 1);
  const width = rule.right - rule.left;
  const above = Math.max(...numberLines.map((line) => line.bottom));
  const gap = (rule.top + rule.bottom) / 2 - above;
  const text = `宽 ${mmText(width)}，距发文字号 ${numberLines.length === 0 ? "—" : mmText(gap)}`;
  const isWide = near(width, RULE_WIDTH, 1) && near(rule.left, area.left, 1);
  return isWide && (numberLines.length === 0 || near(gap, rules.ruleGap, 1)) ? held(text) : broken(text, 1);
}

/** HD-10: between the thinnest and thickest rules in use. */
export function redRuleThickness(subject: Subject): Result {
  const rule = isFile(subject) ? subject.paper.head.redRules[0] : undefined;
  if (rule === undefined) return notApplicable("没有红色分隔线");
  const points = mmToPt(mm(rule.thickness));
  const text = `${points.toFixed(2)} 磅`;
  return between(points, [1, 2.25], 0.05) ? held(text) : broken(text, 1);
}
