import { letter, margin, mm, mmToTwip, sevenEighths, sheet, twip, twipToMm } from "@shifan/gb9704";
import { broken, held, type Measures, notApplicable, type Result } from "../finding.ts";
import {
  attachmentMark,
  documentNumber,
  endsWithKind,
  isTrueDate,
  levels,
  misnumbered,
  numbered,
  sentenceMarks,
} from "../measures/patterns.ts";
import * as wording from "../measures/wording.ts";
import { ruleIds } from "../rules.ts";
import type { DocxFile, DocxParagraph, DocxRun, DocxSection } from "./read-docx.ts";

const inMm = (length: number): string => `${twipToMm(twip(length)).toFixed(1)} mm`;
const needsPages = (): Result => notApplicable("须先排成页面才能量，没有提供转换");
const within = (value: number, least: number, most: number): boolean => value >= least && value <= most;

const isUpright = ({ width, height }: DocxSection): boolean => height >= width;
const uprights = (file: DocxFile): readonly DocxSection[] => file.sections.filter(isUpright);

/** One margin of every upright section between two lengths in millimetres. */
const margins =
  (side: "top" | "left" | "right" | "bottom", least: number, most: number) =>
  (file: DocxFile): Result => {
    const sections = uprights(file);
    if (sections.length === 0) return notApplicable("没有纵向的节");
    const wrong = sections.find((one) => !within(one[side], mmToTwip(mm(least)), mmToTwip(mm(most))));
    return wrong === undefined ? held(inMm(sections[0]?.[side] ?? 0)) : broken(inMm(wrong[side]));
  };

/** Half a line's white: a word processor's first line box may start that far above the 版心 (GB/T 33476.2). */
const HALF_LEAD = 2.42;
const top = margins("top", margin.top - HALF_LEAD - 1, margin.top + 1);
const left = margins("left", margin.left - 1, margin.left + 1);
const right = margins("right", margin.right - 1, margin.right + 1);
const bottom = margins("bottom", margin.bottom - HALF_LEAD - 1, margin.bottom + 1);
/** Text of a letter's first page may reach 7/8 of a 三号 character above its second double rule (10.1). */
const LETTER_BOTTOM = letter.footRuleBottom + sevenEighths;
const letterBottom = margins("bottom", LETTER_BOTTOM - HALF_LEAD - 1, margin.bottom + 1);

const bottomAndRight = (file: DocxFile): Result => {
  const isLetter = file.sections[0]?.hasFirstPage === true;
  const [low, side] = [(isLetter ? letterBottom : bottom)(file), right(file)];
  return low.outcome === "broken" ? low : side;
};

/** Word rounds a sheet to whole twips, other programs to half millimetres. */
const SHEET_SLACK = 30;

function sheetSize(file: DocxFile): Result {
  const [short, long] = [mmToTwip(sheet.width), mmToTwip(sheet.height)];
  const isA4 = ({ width, height }: DocxSection): boolean =>
    Math.abs(Math.min(width, height) - short) <= SHEET_SLACK &&
    Math.abs(Math.max(width, height) - long) <= SHEET_SLACK;
  const wrong = file.sections.find((one) => !isA4(one));
  if (file.sections.length === 0) return broken("没有纸张设置");
  return wrong === undefined ? held("A4") : broken(`${inMm(wrong.width)} × ${inMm(wrong.height)}`);
}

/** Paragraphs of running text: long enough to show how 正文 is set, outside tables. */
const LONG = 28;
const bodyOf = ({ paragraphs }: DocxFile): readonly DocxParagraph[] =>
  paragraphs.filter(
    (one) =>
      !one.isInTable && one.text.length > LONG && !/：$/.test(one.text) && (one.runs[0]?.size ?? 0) < 20,
  );

const noBody = notApplicable("没有成段的正文");

/** PG-05: as many exact lines as the section's height holds. */
function lines(file: DocxFile): Result {
  const [first, section] = [bodyOf(file)[0], uprights(file)[0]];
  if (first === undefined || section === undefined) return noBody;
  if (first.lineRule !== "exact" || first.line === undefined) return broken("行距不是固定值");
  const count = Math.floor((section.height - section.top - section.bottom) / first.line);
  const text = `固定值 ${(first.line / 20).toFixed(1)} 磅，每面 ${count} 行`;
  return count === 22 ? held(text) : broken(text);
}

/** The run of 正文 that is set as most of its characters are: a line may stand closer than the others. */
function usualRun(file: DocxFile): DocxRun | undefined {
  const counts = new Map<string, { readonly run: DocxRun; readonly count: number }>();
  for (const run of bodyOf(file).flatMap(({ runs }) => runs)) {
    const key = `${run.size} ${run.spacing}`;
    counts.set(key, { run, count: (counts.get(key)?.count ?? 0) + run.text.length });
  }
  return [...counts.values()].toSorted((a, b) => b.count - a.count)[0]?.run;
}

/** PG-06: as many characters as the section's width holds. */
function characters(file: DocxFile): Result {
  const [run, section] = [usualRun(file), uprights(file)[0]];
  if (run?.size === undefined || section === undefined) return noBody;
  const count = Math.floor(
    (section.width - section.left - section.right + 1) / (run.size * 20 + (run.spacing ?? 0)),
  );
  const text = `字号 ${run.size} 磅，间距 ${((run.spacing ?? 0) / 20).toFixed(2)} 磅，每行 ${count} 字`;
  return count === 28 ? held(text) : broken(text);
}

/** The longest run of a paragraph. */
const mainRun = (one: DocxParagraph | undefined): DocxRun | undefined =>
  one?.runs.toSorted((a, b) => b.text.length - a.text.length)[0];

/** Faces of the levels (7.3.3) by their names in the markup. */
const FACES: Readonly<Record<string, RegExp>> = { hei: /黑|hei/i, kai: /楷|kai/i, fangsong: /仿宋|fang/i };

/** A paragraph without the face of its level: 黑体 or 楷体 of a heading that runs on into the text. */
function withoutHeading(one: DocxParagraph): DocxParagraph {
  const face = levels.find(({ level }) => level === numbered(one.text)?.level)?.face;
  const heading = face === undefined || face === "fangsong" ? undefined : FACES[face];
  return { ...one, runs: one.runs.filter((run) => heading?.test(run.face ?? "") !== true) };
}

/** PG-07. */
function bodyFace(file: DocxFile): Result {
  const runs = bodyOf(file).flatMap((one) => mainRun(withoutHeading(one)) ?? []);
  if (runs.length === 0) return noBody;
  const wrong = runs.find((run) => !/仿宋|fang/i.test(run.face ?? "") || !within(run.size ?? 0, 15.5, 16));
  const text = (run: DocxRun | undefined): string => `${run?.face ?? "未设字体"} ${run?.size ?? "—"} 磅`;
  return wrong === undefined ? held(text(runs[0])) : broken(`“${wrong.text.slice(0, 8)}…”${text(wrong)}`);
}

const colours = (file: DocxFile): readonly DocxRun[] =>
  file.paragraphs
    .flatMap((one) => one.runs)
    .filter((run) => run.text.trim() !== "" && !/^(auto|000000)$/i.test(run.colour ?? "auto"));
const isRedHex = (hex: string): boolean => {
  const [r, g, b] = [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as [
    number,
    number,
    number,
  ];
  return r >= 120 && g <= r * 0.6 && b <= r * 0.6;
};

/** Type size in points from which red characters are a 发文机关标志: that of many bodies is hardly larger than 三号 text. */
const MARK_SIZE = 17;

/** PG-08. */
function black(file: DocxFile): Result {
  const wrong = colours(file).find((run) => !(isRedHex(run.colour ?? "") && (run.size ?? 0) >= MARK_SIZE));
  return wrong === undefined ? held("文字为黑色") : broken(`“${wrong.text.slice(0, 8)}”为 #${wrong.colour}`);
}

/** PG-09. */
function red(file: DocxFile): Result {
  const reds = colours(file).filter((run) => isRedHex(run.colour ?? ""));
  if (reds.length === 0) return notApplicable("没有红色");
  const wrong = reds.find(({ colour = "" }) => {
    const [r = 0, g = 0, b = 0] = [0, 2, 4].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
    return r < 200 || g > 60 || b > 60;
  });
  return wrong === undefined ? held(`#${reds[0]?.colour}`) : broken(`#${wrong.colour}`);
}

/** PG-11: only the sentence; where the signature falls is known on pages. */
const emptyPage = (file: DocxFile): Result =>
  file.paragraphs.some((one) => one.text.includes("此页无正文"))
    ? broken("出现“此页无正文”")
    : held("没有“此页无正文”");

/** HD-05. */
function markFace(file: DocxFile): Result {
  const mark = colours(file).find((run) => isRedHex(run.colour ?? "") && (run.size ?? 0) >= MARK_SIZE);
  if (mark === undefined) return notApplicable("没有红色的发文机关标志");
  return /标宋|biaosong/i.test(mark.face ?? "") ? held(mark.face ?? "") : broken(mark.face ?? "未设字体");
}

/** HD-07: how the number is written. */
function number(file: DocxFile): Result {
  const found = file.paragraphs
    .slice(0, 30)
    .map(
      (one) => /^\s*[\u4e00-\u9fa5]+[〔[【（(]\d{2,4}[〕\]】）)]第?\d+号/.exec(one.text)?.[0]?.trim() ?? "",
    )
    .find((text) => text !== "");
  if (found === undefined) return notApplicable("没有发文字号");
  return documentNumber.test(found) ? held(found) : broken(`“${found}”`);
}

const titleOf = (file: DocxFile): readonly DocxParagraph[] => {
  const isTitle = (one: DocxParagraph): boolean =>
    !one.isInTable &&
    within(mainRun(one)?.size ?? 0, 20, 24) &&
    colours({ ...file, paragraphs: [one] }).length === 0;
  const from = file.paragraphs.findIndex((one) => one.text !== "" && isTitle(one));
  const rest = from < 0 ? [] : file.paragraphs.slice(from);
  const end = rest.findIndex((one) => !isTitle(one));
  return rest.slice(0, end < 0 ? undefined : end);
};

/** BD-01. */
function titleFace(file: DocxFile): Result {
  const run = mainRun(titleOf(file)[0]);
  if (run === undefined) return broken("没有二号的标题");
  const text = `${run.face ?? "未设字体"} ${run.size} 磅`;
  return /标宋|biaosong/i.test(run.face ?? "") && within(run.size ?? 0, 21, 22) ? held(text) : broken(text);
}

/** BD-03. */
function titleWords(file: DocxFile): Result {
  const text = titleOf(file)
    .map((one) => one.text)
    .join("");
  if (text === "") return notApplicable("没有二号的标题");
  if (sentenceMarks.test(text)) return broken(`“${text}”含有标点`);
  const isNumbered = number(file).outcome !== "not-applicable";
  return !isNumbered || endsWithKind.test(text) ? held(text) : broken(`“${text}”没有文种`);
}

/** BD-05: two characters, as an indent of characters, of length, or as two full-width spaces. */
function firstLine(file: DocxFile): Result {
  const note = file.paragraphs.findIndex(({ text: words }) => /^附件[：:]/.test(words));
  const [first] = bodyOf(note < 0 ? file : { ...file, paragraphs: file.paragraphs.slice(0, note) });
  if (first === undefined) return noBody;
  const isTwo =
    (first.firstLineChars ?? 0) > 0 ? first.firstLineChars === 200 : within(first.firstLine ?? 0, 590, 680);
  const text = `首行缩进 ${inMm(first.firstLine ?? 0)}`;
  return isTwo || first.text.startsWith("\u3000\u3000") ? held(text) : broken(text);
}

/** The text and each attachment, which begins with its mark (7.3.7): they number their own levels. */
function partsOf(paragraphs: DocxFile["paragraphs"]): readonly DocxFile["paragraphs"][] {
  const starts = paragraphs.flatMap(({ text, isInTable }, i) =>
    !isInTable && attachmentMark.test(text.replace(/\s/g, "")) ? [i] : [],
  );
  return [0, ...starts].map((start, i) => paragraphs.slice(start, starts[i]));
}

/** BD-06. */
function numbering(file: DocxFile): Result {
  const parts = partsOf(file.paragraphs).map((part) =>
    part.filter((one) => !one.isInTable && one.hanging === undefined && numbered(one.text) !== undefined),
  );
  const items = parts.flat();
  if (items.length === 0) return notApplicable("没有结构层次序数");
  const wrong = items.find((one) => {
    const face = levels.find(({ level }) => level === numbered(one.text)?.level)?.face ?? "fangsong";
    const run = one.runs.find(({ text }) => text !== "");
    return !FACES[face]?.test(run?.face ?? "");
  });
  if (wrong !== undefined) return broken(`“${wrong.text.slice(0, 8)}…”字体 ${wrong.runs[0]?.face ?? "未设"}`);
  const [order] = parts.flatMap((part) => misnumbered(part.flatMap((one) => numbered(one.text) ?? [])) ?? []);
  return order === undefined
    ? held(`${items.length} 个序号`)
    : broken(`“${order.text.slice(0, 8)}…”的序号不接上文`);
}

/** SG-07: every paragraph that is nothing but a date. */
function dates(file: DocxFile): Result {
  const found = file.paragraphs
    .map((one) => one.text.replace(/\s/g, ""))
    .filter((text) => /^[0-9０-９〇○零一二三四五六七八九]{2,4}年.{1,3}月.{1,3}日$/.test(text));
  const wrong = found.find((text) => !isTrueDate(text));
  if (found.length === 0) return notApplicable("没有成文日期");
  return wrong === undefined ? held(found.at(-1) ?? "") : broken(`“${wrong}”`);
}

/** PN-01. */
function pageNumbers(file: DocxFile): Result {
  const own = file.footers.filter((footer) => footer.hasNumber);
  if (own.length === 0) return notApplicable("没有页码");
  const wrong = own.find((footer) => !/—.*—/.test(footer.text));
  return wrong === undefined ? held("页码带一字线") : broken(`页脚“${wrong.text}”`);
}

/** PN-02. */
const sides = (file: DocxFile): Result => {
  if (!file.footers.some((footer) => footer.hasNumber)) return notApplicable("没有页码");
  return file.hasEvenAndOdd ? held("奇偶页不同") : broken("奇偶页的页脚相同");
};

const inWords =
  (measure: (passages: readonly wording.Passage[]) => Result) =>
  (file: DocxFile): Result =>
    measure(file.paragraphs.filter(({ text }) => text !== "").map(({ text }) => ({ text })));

type Measure = (file: DocxFile) => Result;

/** Rules of the 版心 and of what stands in it say nothing of a sheet that lies on its side throughout. */
const upright =
  (measure: Measure): Measure =>
  (file) =>
    uprights(file).length === 0 ? notApplicable("没有纵向的节") : measure(file);

/** How rules are measured in the markup, without pages. */
const inMarkup: Partial<Measures<DocxFile>> = {
  "PG-01": sheetSize,
  "PG-02": top,
  "PG-03": left,
  "PG-04": bottomAndRight,
  "PG-05": upright(lines),
  "PG-06": upright(characters),
  "PG-07": upright(bodyFace),
  "PG-08": black,
  "PG-09": red,
  "PG-11": emptyPage,
  "HD-05": upright(markFace),
  "HD-07": upright(number),
  "BD-01": upright(titleFace),
  "BD-03": upright(titleWords),
  "BD-05": upright(firstLine),
  "BD-06": upright(numbering),
  "SG-07": dates,
  "PN-01": pageNumbers,
  "PN-02": sides,
  "PU-06": inWords(wording.doubledSeparators),
  "PU-07": inWords(wording.labelMarks),
  "PU-08": inWords(wording.chineseMarks),
  "NU-01": inWords(wording.arabicDigits),
  "NU-02": inWords(wording.ranges),
};

/** How each rule is measured in the markup; what needs pages says so. */
export const docxMeasures = Object.fromEntries(
  ruleIds.map((id) => [id, inMarkup[id] ?? needsPages]),
) as unknown as Measures<DocxFile>;
