import { cell, mm, ptToMm, colophon as rules, size } from "@shifan/gb9704";
import { broken, firstBroken, held, notApplicable, type Result } from "../finding.ts";
import { segmentsOf } from "../paper/group-lines.ts";
import type { ColophonPart } from "../paper/paper.ts";
import type { Line } from "../paper/sheet.ts";
import { faceOf } from "./head.ts";
import { isTrueDate } from "./patterns.ts";
import { area, between, mmText, near, rightEdge, type Subject, sizes } from "./subject.ts";

const none = notApplicable("没有版记");
const inLetter = notApplicable("信函的版记见 LT-06");
/** 一字 is that of 四号 or of the body grid: the standard does not say which. */
const INSET: readonly [number, number] = [ptToMm(size.four), cell];
/** Deviation of a printed rule's thickness. */
const THICKNESS_SLACK = 0.08;

const partOf = ({ paper }: Subject): ColophonPart | Result => {
  if (paper.colophon === undefined) return none;
  return paper.form === "letter" ? inLetter : paper.colophon;
};

const isPart = (part: ColophonPart | Result): part is ColophonPart => "rows" in part;

/** IM-01. */
export function ruleThickness(subject: Subject): Result {
  const part = partOf(subject);
  if (!isPart(part)) return part;
  if (part.rules.length < 2) return broken("版记没有首末分隔线", part.page);
  const wrong = part.rules.find((rule, i) => {
    const isEdge = i === 0 || i === part.rules.length - 1;
    const isThick = near(rule.thickness, isEdge ? rules.thickRule : rules.thinRule, THICKNESS_SLACK);
    return !isThick || !near(rule.right - rule.left, 156, 1);
  });
  const text = part.rules.map((rule) => rule.thickness.toFixed(2)).join("、");
  if (wrong !== undefined) return broken(`粗 ${text} mm，宽 ${mmText(wrong.right - wrong.left)}`, part.page);
  return held(`粗 ${text} mm`);
}

/** IM-02. */
export function lastRule(subject: Subject): Result {
  const part = partOf(subject);
  if (!isPart(part)) return part;
  const last = part.rules.at(-1);
  if (last === undefined) return broken("版记没有末条分隔线", part.page);
  const y = (last.top + last.bottom) / 2;
  return near(y, area.bottom, 0.5) ? held(mmText(y)) : broken(mmText(y), part.page);
}

/** Rows that belong to a label: its own and those up to the next label. */
function rowsOf(part: ColophonPart, label: RegExp): readonly Line[] {
  const from = part.rows.findIndex((row) => label.test(row.text));
  if (from < 0) return [];
  const rest = part.rows.slice(from + 1);
  const end = rest.findIndex((row) => /^(主送|抄送|分送)[：:]|印发$/.test(row.text));
  return part.rows.slice(from, end < 0 ? undefined : from + 1 + end);
}

/** IM-03; letters too. */
export function copiedTo(subject: Subject): Result {
  const part = subject.paper.colophon;
  if (part === undefined) return none;
  const lists = [rowsOf(part, /^抄送/), rowsOf(part, /^主送/)].filter((rows) => rows.length > 0);
  if (lists.length === 0) return notApplicable("没有抄送机关");
  return firstBroken(
    lists.map((rows) => listFault(rows, part.page, subject)),
    held(`左 ${mmText(lists[0]?.[0]?.left ?? 0)}`),
  );
}

function listFault(rows: readonly Line[], page: number, subject: Subject): Result | undefined {
  const first = rows[0] as Line;
  const text = rows.map((row) => row.text).join("");
  const after = first.glyphs[3]?.left ?? first.left;
  const out = rows.find((row) => rightEdge(row) > area.right - INSET[0] + 1);
  const odd = rows.slice(1).find((row) => !near(row.left, after, 1));
  return firstBrokenOrNone([
    /^(抄送|主送|分送)：/.test(text) ? undefined : broken(`“${text.slice(0, 3)}”`, page),
    /。$/.test(text) ? undefined : broken(`末尾为“${text.slice(-1)}”`, page),
    rows.every((row) => between(row.em, sizes.four)) ? undefined : broken(`字高 ${mmText(first.em)}`, page),
    subject.ownFaces && faceOf(first) !== "fangsong"
      ? broken(`字体 ${first.glyphs[0]?.font}`, page)
      : undefined,
    between(first.left - area.left, INSET, 1)
      ? undefined
      : broken(`左空 ${mmText(first.left - area.left)}`, page),
    out === undefined ? undefined : broken(`右空 ${mmText(area.right - rightEdge(out))}`, page),
    odd === undefined ? undefined : broken(`回行左齐 ${mmText(odd.left)}，冒号后首字 ${mmText(after)}`, page),
  ]);
}

const firstBrokenOrNone = (faults: readonly (Result | undefined)[]): Result | undefined =>
  faults.find((fault) => fault !== undefined);

/** IM-04. */
export function movedRecipients(subject: Subject): Result {
  const part = subject.paper.colophon;
  if (part === undefined) return none;
  const moved = rowsOf(part, /^主送/);
  const copied = rowsOf(part, /^抄送/);
  const [first, next] = [moved[0], copied[0]];
  if (first === undefined || next === undefined) return notApplicable("主送机关没有移到版记");
  if (first.top > next.top) return broken("主送在抄送之下", part.page);
  const line = part.rules.find((rule) => rule.top > first.top && rule.bottom < next.bottom);
  return line === undefined ? held("主送在抄送之上") : broken("主送与抄送之间有线", part.page);
}

const printedRow = (part: ColophonPart): Line | undefined => part.rows.find((row) => /印发$/.test(row.text));

/** IM-05. */
export function printed(subject: Subject): Result {
  const part = partOf(subject);
  if (!isPart(part)) return part;
  const row = printedRow(part);
  if (row === undefined) return broken("没有印发机关和印发日期", part.page);
  const date = segmentsOf(row).at(-1)?.text.replace(/印发$/, "") ?? "";
  const right = area.right - row.right;
  return firstBroken(
    [
      row === part.rows.at(-1) ? undefined : broken("印发机关不在末行", part.page),
      isTrueDate(date) ? undefined : broken(`“${date}印发”`, part.page),
      between(row.left - area.left, INSET, 1)
        ? undefined
        : broken(`左空 ${mmText(row.left - area.left)}`, part.page),
      between(right, INSET, 1) ? undefined : broken(`右空 ${mmText(right)}`, part.page),
    ],
    held(`左空 ${mmText(row.left - area.left)}，右空 ${mmText(right)}`),
  );
}

/** IM-06. */
export function ruleAbovePrinted(subject: Subject): Result {
  const part = partOf(subject);
  if (!isPart(part)) return part;
  const row = printedRow(part);
  const others = part.rows.filter((one) => one !== row);
  if (row === undefined || others.length === 0) return notApplicable("版记只有一个要素");
  const dividing = part.rules.filter(
    (rule) =>
      rule.top < row.top + 1 && rule.top > Math.max(...others.map((one) => (one.top + one.bottom) / 2)),
  );
  return dividing.length === 1
    ? held(`一条线，${mmText(mm(dividing[0]?.top ?? 0))}`)
    : broken(`印发机关上方有 ${dividing.length} 条线`, part.page);
}
