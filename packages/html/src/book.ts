import type { Book, Cover } from "@shifan/document";
import { blocksHtml } from "./blocks.ts";
import { element, textElement } from "./markup.ts";

/** Heading level of the title; the parts' headings are one below. */
const TITLE_LEVEL = 1;

function coverHtml({ subtitles, lines, foot }: Cover): string {
  const terms = lines.map(
    ({ label, value }) =>
      textElement("dt", "", `${label}：`) + element("dd", {}, textElement("span", "", value)),
  );
  return element(
    "div",
    { class: "cover" },
    [
      ...subtitles.map((text) => textElement("p", "", text)),
      element("dl", {}, terms.join("\n")),
      textElement("p", "", foot),
    ].join("\n"),
  );
}

/** The parts of a book's article: title, cover, what stands before the parts, and the parts. */
export function bookParts({ title, cover, front, parts }: Book): readonly string[] {
  return [
    textElement("h1", "", title.text),
    cover === undefined ? "" : coverHtml(cover),
    ...front.map((leaf) => textElement("h2", "", leaf.title) + blocksHtml(leaf.text, TITLE_LEVEL)),
    ...parts.map(({ text }) => blocksHtml(text, TITLE_LEVEL)),
  ];
}
