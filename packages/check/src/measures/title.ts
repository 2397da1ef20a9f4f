import { oneBlankLine, twoBlankLines } from "@shifan/gb9704";
import { broken, firstBroken, held, notApplicable, type Result } from "../finding.ts";
import type { Line } from "../paper/sheet.ts";
import { faceOf } from "./head.ts";
import { endsWithKind, sentenceMarks } from "./patterns.ts";
import { area, between, middleOf, mmText, near, type Subject, sizes } from "./subject.ts";

const noTitle = (subject: Subject): Result | undefined => {
  if (subject.paper.form === "certificate") return notApplicable("证书的标题不按公文排版");
  return subject.paper.title.length === 0 ? broken("没有找到标题", 1) : undefined;
};

/** BD-01. */
export function titleStyle(subject: Subject): Result {
  const { title, head, form } = subject.paper;
  const missing = noTitle(subject);
  if (missing !== undefined) return missing;
  const first = title[0] as Line;
  const odd = title.find((line) => !near(middleOf(line), area.middle, 1));
  const rule = form === "file" ? head.redRules[0] : undefined;
  const gap = rule === undefined ? undefined : first.top - rule.bottom;
  return firstBroken(
    [
      title.every((line) => between(line.em, sizes.two)) ? undefined : broken(`字高 ${mmText(first.em)}`, 1),
      subject.ownFaces && faceOf(first) !== "smallTitleSong"
        ? broken(`字体 ${first.glyphs[0]?.font}`, 1)
        : undefined,
      odd === undefined ? undefined : broken(`“${odd.text}”中线 ${mmText(middleOf(odd))}`, 1),
      gap !== undefined && !near(gap, twoBlankLines, 1) ? broken(`距红线 ${mmText(gap)}`, 1) : undefined,
    ],
    held(`二号，居中${gap === undefined ? "" : `，距红线 ${mmText(gap)}`}`),
  );
}

/** Words that titles are made of; a line that ends inside one has lost its sense. */
const WORDS = [
  "关于",
  "通知",
  "通报",
  "通告",
  "公告",
  "公示",
  "报告",
  "请示",
  "批复",
  "意见",
  "决定",
  "办法",
  "方案",
  "工作",
  "名单",
  "项目",
  "企业",
  "管理",
  "全省",
  "全市",
  "年度",
  "申报",
  "认定",
  "评价",
  "整改",
  "实施",
  "开展",
  "做好",
  "组织",
  "推荐",
  "印发",
  "公布",
  "发展",
  "质量",
  "经济",
  "工业",
  "信息",
  "化厅",
  "情况",
  "有关",
];

/** BD-02. */
export function titleShape(subject: Subject): Result {
  const { title } = subject.paper;
  const missing = noTitle(subject);
  if (missing !== undefined) return missing;
  if (title.length === 1) return held("一行");
  const torn = title.slice(1).find((line, i) => isTorn(title.slice(0, i + 1), line));
  if (torn !== undefined) return broken(`“${torn.text}”前断开了词语`, 1);
  const last = title.at(-1) as Line;
  if (last.glyphs.length <= 2) return broken(`末行只有“${last.text}”`, 1);
  const widths = title.map((line) => line.right - line.left);
  const text = `各行宽 ${widths.map((width) => width.toFixed(0)).join("、")} mm`;
  return isShapely(widths, last.em) ? held(text) : broken(text, 1);
}

/** Characters of 二号 that one line holds: a name in 《》 that is longer has to be cut somewhere. */
const LINE_CHARS = 20;

/** Whether a title is cut between two lines inside a word, a number or 《》. */
function isTorn(above: readonly Line[], line: Line): boolean {
  const before = above.map(({ text }) => text).join("");
  const after = line.text;
  const joint = before.slice(-1) + after.slice(0, 1);
  const isInside = (before.match(/《/g) ?? []).length > (before.match(/》/g) ?? []).length;
  const open = isInside && before.length - before.lastIndexOf("《") + after.indexOf("》") + 1 <= LINE_CHARS;
  const isNumber = /\d$/.test(before) && /^[\d年月日号个家项批％%]/.test(after);
  return open || isNumber || WORDS.includes(joint) || /^[》）”、的]/.test(after) || /[《（“]$/.test(before);
}

/** Lines that differ by less, in characters, look like one width throughout. */
const LEAST_SPREAD = 0.5;
/** A line narrower by less, in characters, is no waist: one program sets white beside its figures, another none. */
const LEAST_WAIST = 0.8;

/** 梯形 (either way up) or 菱形: not one width throughout, not narrower in the middle than above and below. */
function isShapely(widths: readonly number[], em: number): boolean {
  if (Math.max(...widths) - Math.min(...widths) < em * LEAST_SPREAD) return false;
  const least = em * LEAST_WAIST;
  return !widths.some((width, i) => {
    const above = Math.max(...widths.slice(0, i));
    const below = Math.max(...widths.slice(i + 1));
    return width < above - least && width < below - least;
  });
}

/** BD-03. */
export function titleWords(subject: Subject): Result {
  const { title, form } = subject.paper;
  const missing = noTitle(subject);
  if (missing !== undefined) return missing;
  const text = title.map((line) => line.text).join("");
  if (sentenceMarks.test(text)) return broken(`“${text}”含有标点`, 1);
  if (form === "plain") return held(text);
  return endsWithKind.test(text) ? held(text) : broken(`“${text}”没有文种`, 1);
}

/** BD-04. */
export function recipients(subject: Subject): Result {
  const { recipients: lines, title } = subject.paper;
  const [first, last] = [lines[0], lines.at(-1)];
  const above = title.at(-1);
  if (first === undefined || last === undefined) return notApplicable("标题下没有主送机关");
  const gap = above === undefined ? oneBlankLine : first.top - above.bottom;
  return firstBroken(
    [
      lines.every((line) => near(line.left, area.left, 1))
        ? undefined
        : broken(`左齐 ${mmText(first.left)}`, 1),
      /：$/.test(last.text) ? undefined : broken(`末尾为“${last.text.slice(-1)}”`, 1),
      near(gap, oneBlankLine, 1) ? undefined : broken(`距标题 ${mmText(gap)}`, 1),
    ],
    held(`距标题 ${mmText(gap)}，左齐 ${mmText(first.left)}`),
  );
}

/** LT-04. */
export function letterTitle(subject: Subject): Result {
  const { form, title, head } = subject.paper;
  if (form !== "letter") return notApplicable("不是信函格式");
  const first = title[0];
  if (first === undefined) return broken("没有找到标题", 1);
  const above = Math.max(...[...head.marks, ...head.numberLines].map((line) => line.bottom));
  if (!Number.isFinite(above)) return broken("标题上方没有发文字号", 1);
  const gap = first.top - above;
  const isCentred = title.every((line) => near(middleOf(line), area.middle, 1));
  const text = `距上 ${mmText(gap)}，中线 ${mmText(middleOf(first))}`;
  return isCentred && near(gap, twoBlankLines, 1) ? held(text) : broken(text, 1);
}
