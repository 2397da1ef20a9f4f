/**
 * What a paragraph's first words may say about it, in square brackets: an official can read and type them.
 * `**…**` at the start of a paragraph is a run-in heading.
 */
export type ParagraphMark = "center" | "flush" | "caption";

const MARKS: Readonly<Record<string, ParagraphMark>> = { 居中: "center", 顶格: "flush", 表题: "caption" };
const MARK = /^\[(居中|顶格|表题)\]\s*/;
const LEAD = /^\*\*([^*]+)\*\*\s*/;
const SIGN = /^\[签\]\s*/;
const ATTACHMENT = /^附件(（横排）)?：/;
const UNNUMBERED = /^\[不编号\]\s*/;

/** A paragraph's words with what their start said taken off. */
export interface MarkedText {
  readonly mark?: ParagraphMark;
  readonly lead: string;
  readonly text: string;
}

/** Reads the marks at a paragraph's start. */
export function readMarks(source: string): MarkedText {
  const mark = MARK.exec(source);
  const rest = mark === null ? source : source.slice(mark[0].length);
  const lead = LEAD.exec(rest);
  const name = mark === null ? undefined : MARKS[mark[1] ?? ""];
  return {
    ...(name === undefined ? {} : { mark: name }),
    lead: lead?.[1] ?? "",
    text: lead === null ? rest : rest.slice(lead[0].length),
  };
}

/** The label and value of a line to be signed or stamped; undefined when the text is none. */
export function readSignLine(source: string): { label: string; value: string } | undefined {
  const mark = SIGN.exec(source);
  if (mark === null) return undefined;
  const rest = source.slice(mark[0].length);
  const colon = rest.indexOf("：");
  return colon <= 0 ? undefined : { label: rest.slice(0, colon), value: rest.slice(colon + 1).trim() };
}

/** Whether a list's item is meant as a line to be signed. */
export const isSignLine = (source: string): boolean => SIGN.test(source);

/** The title and orientation of the attachment that a level-1 heading starts; undefined when it starts none. */
export function readAttachment(
  source: string,
): { title: string; orientation: "portrait" | "landscape" } | undefined {
  const match = ATTACHMENT.exec(source);
  if (match === null) return undefined;
  return {
    title: source.slice(match[0].length).trim(),
    orientation: match[1] === undefined ? "portrait" : "landscape",
  };
}

/** A heading's words, and whether it takes a number. */
export const readHeading = (source: string): { text: string; numbered: boolean } => ({
  text: source.replace(UNNUMBERED, ""),
  numbered: !UNNUMBERED.test(source),
});
