import { letter as rules, sevenEighths } from "@shifan/gb9704";
import { broken, firstBroken, held, notApplicable, type Result } from "../finding.ts";
import type { Stroke } from "../paper/sheet.ts";
import { markPlace, markStyle } from "./head.ts";
import { area, between, mmText, near, type Subject, upright } from "./subject.ts";

const notLetter = notApplicable("不是信函格式");
/** Lines of one double rule stand closer than this. */
const PAIR = 2.5;

/** LT-01. */
export function letterMark(subject: Subject): Result {
  if (subject.paper.form !== "letter") return notLetter;
  const { mark } = subject.paper.head;
  if (mark !== undefined && /文件$/.test(mark.text)) return broken(`“${mark.text}”带“文件”`, 1);
  if (mark !== undefined && mark.names.length > 1) return broken(`标志有 ${mark.names.length} 个机关`, 1);
  const style = mark === undefined ? undefined : markStyle(subject);
  if (style?.outcome === "broken") return style;
  return markPlace(subject, rules.issuerMarkTop);
}

/** Red rules of page 1 by their pairs. */
function pairs({ paper }: Subject): readonly (readonly Stroke[])[] {
  const groups: Stroke[][] = [];
  for (const stroke of paper.head.redRules) {
    const last = groups.at(-1);
    const above = last?.at(-1);
    if (last === undefined || above === undefined || stroke.top - above.top > PAIR) groups.push([stroke]);
    else last.push(stroke);
  }
  return groups;
}

/** LT-02. */
export function doubleRules(subject: Subject): Result {
  if (subject.paper.form !== "letter") return notLetter;
  const [first, second, ...more] = pairs(subject);
  if (first?.length !== 2 || second?.length !== 2 || more.length > 0)
    return broken(`首页有 ${subject.paper.head.redRules.length} 条红线`, 1);
  const [a, b, c, d] = [...first, ...second] as [Stroke, Stroke, Stroke, Stroke];
  const strokes = [a, b, c, d];
  const gap = a.top - a.thickness / 2 - (subject.paper.head.mark?.inkBottom ?? 0);
  const foot = d.bottom + d.thickness / 2;
  const later = subject.paper.sheets
    .slice(1)
    .find((sheet) => sheet.upright.strokes.some((one) => one.right - one.left > 165));
  return firstBroken(
    [
      strokes.every((one) => near(one.right - one.left, rules.ruleWidth, 1) && near(one.left, 20, 1))
        ? undefined
        : broken(`长 ${mmText(a.right - a.left)}`, 1),
      a.thickness > b.thickness && c.thickness < d.thickness ? undefined : broken("粗细次序不对", 1),
      near(gap, rules.ruleGap, 1) ? undefined : broken(`距标志 ${mmText(gap)}`, 1),
      near(foot, upright.height - rules.footRuleBottom, 1)
        ? undefined
        : broken(`第二条在 ${mmText(foot)}`, 1),
      later === undefined ? undefined : broken("双线不只在首页", later.page),
    ],
    held(`距标志 ${mmText(gap)}，第二条 ${mmText(foot)}`),
  );
}

/** LT-03. */
export function letterElements(subject: Subject): Result {
  const { paper } = subject;
  if (paper.form !== "letter") return notLetter;
  const { marks, number } = paper.head;
  const rule = pairs(subject)[0]?.at(-1);
  if (number === undefined) return broken("没有找到发文字号", 1);
  const top = Math.min(number.top, ...marks.map((line) => line.top));
  const gap = rule === undefined ? 0 : top - rule.bottom - rule.thickness / 2;
  return firstBroken(
    [
      near(number.right, area.right, 1) ? undefined : broken(`发文字号右齐 ${mmText(number.right)}`, 1),
      marks.every((line) => near(line.left, area.left, 1)) ? undefined : broken("密级等不顶格", 1),
      near(gap, sevenEighths, 1) ? undefined : broken(`距线 ${mmText(gap)}`, 1),
    ],
    held(`距线 ${mmText(gap)}`),
  );
}

/** LT-05. */
export function textAboveFootRule(subject: Subject): Result {
  const { paper } = subject;
  if (paper.form !== "letter") return notLetter;
  const rule = pairs(subject)[1]?.[0];
  const lines = [...paper.text, ...paper.recipients, ...paper.cells].filter((line) => line.page === 1);
  if (rule === undefined || lines.length === 0) return notApplicable("没有第二条双线或首页没有正文");
  const gap = rule.top - rule.thickness / 2 - Math.max(...lines.map((line) => line.bottom));
  return gap >= sevenEighths - Math.min(1, subject.slack) - 0.06 ? held(mmText(gap)) : broken(mmText(gap), 1);
}

/** White below the last row of 版记 at the foot of the 版心: half of what a line leaves around its characters. */
const LAST_ROW: readonly [number, number] = [area.bottom - 4, area.bottom];

/** LT-06. */
export function letterFurniture({ paper }: Subject): Result {
  if (paper.form !== "letter") return notLetter;
  if (paper.pageNumbers.has(1)) return broken("首页有页码", 1);
  const { colophon } = paper;
  if (colophon === undefined) return held("首页没有页码");
  const { page, rows } = colophon;
  if (colophon.rules.length > 0) return broken("版记有分隔线", page);
  if (rows.some((row) => /印发$/.test(row.text))) return broken("版记有印发机关和日期", page);
  const bottom = Math.max(...rows.map((row) => row.bottom));
  return between(bottom, LAST_ROW, 1)
    ? held(`版记末行 ${mmText(bottom)}`)
    : broken(`版记末行 ${mmText(bottom)}`, page);
}

/** OR-01. */
export const orderMark = (subject: Subject): Result =>
  subject.paper.form === "order" ? markPlace(subject, area.top + 20) : notApplicable("不是命令（令）格式");

/** MN-01. */
export const minutesMark = (subject: Subject): Result =>
  /纪要$/.test(subject.paper.head.mark?.text ?? "")
    ? markPlace(subject, area.top + 35)
    : notApplicable("不是纪要格式");
