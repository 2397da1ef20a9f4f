import type { Heading } from "@shifan/document";
import { headingMark } from "./heading-mark.ts";
import { para, run } from "./markup.ts";
import { portrait, textWidth } from "./page-setup.ts";

const char = (type: "begin" | "separate" | "end"): string =>
  `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const code = (text: string): string => `<w:r><w:instrText xml:space="preserve">${text}</w:instrText></w:r>`;

/** First-level headings, as links, with points and page numbers. */
const CODE = ' TOC \\o "1-1" \\h \\z \\u ';

/**
 * A table of contents as a field that is filled in already: word processors renew it when they are asked to. `known`
 * are the pages that a typesetter found, in the order of the headings.
 */
export function contentsField(
  headings: readonly Heading[],
  known: readonly { readonly number: number }[],
): string {
  const tabs = [{ at: textWidth(portrait), align: "right", leader: "dot" }] as const;
  return headings
    .map((heading, i) => {
      const mark = headingMark(i);
      const number = String(known[i]?.number ?? "");
      const page =
        char("begin") + code(` PAGEREF ${mark} \\h `) + char("separate") + run(number) + char("end");
      const link = `<w:hyperlink w:anchor="${mark}" w:history="1">${run(`${heading.label}${heading.text}\t`)}${page}</w:hyperlink>`;
      const opening = i === 0 ? char("begin") + code(CODE) + char("separate") : "";
      const closing = i === headings.length - 1 ? char("end") : "";
      return para({ style: "TOC1", tabs }, opening + link + closing);
    })
    .join("");
}
