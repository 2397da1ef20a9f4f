import { broken, firstBroken, held, notApplicable, type Result } from "../finding.ts";
import type { Line } from "../paper/sheet.ts";
import { area, isContinued, mmText, rightEdge, type Subject } from "./subject.ts";

/** Lines that a reader reads on from one to the next, part by part. */
const flows = ({ paper }: Subject): readonly (readonly Line[])[] => [
  paper.recipients,
  paper.text,
  paper.attachmentNote,
  paper.note,
  paper.colophon?.rows ?? [],
  ...paper.attachments.map((one) => one.lines),
];

/** All lines with more than a lone mark on them, cells of tables too. */
const allLines = (subject: Subject): readonly Line[] =>
  [...flows(subject).flat(), ...subject.paper.cells].filter((line) => line.glyphs.length > 1);

const first = (line: Line): string => line.glyphs[0]?.char ?? "";
const last = (line: Line): string => line.glyphs.at(-1)?.char ?? "";

/** Lines that start with one of `starts` or end with one of `ends`. */
function forbidden(subject: Subject, starts: string, ends: string): Result {
  const lines = allLines(subject);
  if (lines.length === 0) return notApplicable("没有正文");
  const started = lines.find((line) => starts.includes(first(line)));
  if (started !== undefined) return broken(`行首“${started.text.slice(0, 6)}”`, started.page);
  const ended = lines.find((line) => ends.includes(last(line)));
  if (ended !== undefined) return broken(`行末“${ended.text.slice(-6)}”`, ended.page);
  return held(`${lines.length} 行`);
}

/** PU-01. */
export const pointMarks = (subject: Subject): Result => forbidden(subject, "。，、；：？！", "");

/** PU-02. */
export const pairedMarks = (subject: Subject): Result => forbidden(subject, "”’）》〉】〕", "“‘（《〈【〔");

/** PU-04; a dash may open a line as the first half of a 破折号. */
export function joiningMarks(subject: Subject): Result {
  const lines = allLines(subject);
  const lone = lines.find((line) => /^[—](?!—)|^[－～·]/.test(line.text));
  if (lone !== undefined) return broken(`行首“${lone.text.slice(0, 6)}”`, lone.page);
  const cut = lines.find((line) => last(line) === "/" && !endsInAddress(line));
  if (cut !== undefined) return broken(`行末“${cut.text.slice(-6)}”`, cut.page);
  return forbidden(subject, "/", "");
}

/** An address of the network may turn after a slash, which is no 分隔号 there. */
const endsInAddress = ({ text }: Line): boolean =>
  /(?:\/\/|www\.|[\w-]\.[a-z]{2})[!-~]*$/i.test(text) || /^[!-~]{8,}$/.test(text);

/** PU-03. */
export function splitPairs(subject: Subject): Result {
  const runs = flows(subject);
  const split = runs.flatMap((lines) => lines.filter((line, i) => isSplit(line, lines[i + 1])));
  if (split[0] !== undefined) return broken(`“${split[0].text.slice(-4)}”断在行末`, split[0].page);
  const hasPairs = runs.flat().some((line) => /——|……/.test(line.text));
  return hasPairs ? held("没有断开") : notApplicable("没有破折号和省略号");
}

const isSplit = (line: Line, next: Line | undefined): boolean => {
  const mark = last(line);
  return next !== undefined && (mark === "—" || mark === "…") && first(next) === mark;
};

const CLOSING = "。，、；：？！”’）》〉】〕";

/** PU-05. */
export function marksInside({ paper, slack }: Subject): Result {
  const lines = [
    ...paper.text,
    ...paper.attachments.filter((one) => !one.sheet.isTurned).flatMap((one) => one.lines),
  ];
  const ending = lines.filter((line) => CLOSING.includes(last(line)) && line.right > area.right - line.em);
  if (ending.length === 0) return notApplicable("没有标点在满行末尾");
  const out = ending.find((line) => rightEdge(line) > area.right + Math.max(slack, 0.5));
  return out === undefined ? held(`${ending.length} 行`) : broken(`行末 ${mmText(rightEdge(out))}`, out.page);
}

const UNIT =
  /^(?:\d|[%％‰℃]|年|月|日|号|个|家|项|万|亿|元|人|次|倍|吨|米|公里|平方|度|条|件|份|页|批|届|天|小时|分钟)/;

/** NU-03. */
export function splitNumbers(subject: Subject): Result {
  const split = flows(subject).flatMap((lines) =>
    lines.filter((line, i) => {
      const next = lines[i + 1];
      return next !== undefined && isContinued(line, next) && /\d$/.test(line.text) && UNIT.test(next.text);
    }),
  );
  return firstBroken(
    split.map((line) => broken(`“${line.text.slice(-6)}”断在行末`, line.page)),
    held("没有断开"),
  );
}
