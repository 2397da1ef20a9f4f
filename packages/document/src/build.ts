import type { Heading, Level, Paragraph } from "./block.ts";
import { sectionLabel } from "./labels.ts";

/** A numbered heading: `heading(1, 2, "申报条件")` is 二、申报条件. */
export const heading = (level: Level, number: number, text: string): Heading => ({
  kind: "heading",
  level,
  label: sectionLabel(level, number),
  text,
});

/** A paragraph two characters in. */
export const paragraph = (text: string): Paragraph => ({
  kind: "paragraph",
  lead: "",
  text,
  align: "indent",
});

/** A numbered paragraph with an optional opening sentence in the face of its level. */
export const item = (level: Level, number: number, texts: { lead?: string; text: string }): Paragraph => ({
  kind: "paragraph",
  item: { level, label: sectionLabel(level, number) },
  lead: texts.lead ?? "",
  text: texts.text,
  align: "indent",
});
