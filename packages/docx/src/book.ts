import { type Book, type Heading, type Part, sectionLabel } from "@shifan/document";
import { blocks } from "./blocks.ts";
import { titleParagraph } from "./body-text.ts";
import { contentsField } from "./contents.ts";
import { coverFoot, coverXml } from "./cover.ts";
import { headingMark } from "./heading-mark.ts";
import { para, run } from "./markup.ts";
import type { KnownLayout } from "./page-layout.ts";
import { LINE, landscape, portrait, tableSheet, textWidth } from "./page-setup.ts";
import type { Section } from "./sections.ts";
import { tightness } from "./tightness.ts";

const frontTitle = (text: string): string => titleParagraph({ text, breaks: [] }, [], LINE);

/** What stands before the parts: how the form is filled in, and the table of contents. */
function frontXml(book: Book, layout: KnownLayout): string {
  const instructions =
    book.instructions.length === 0
      ? ""
      : frontTitle("填报说明") +
        book.instructions
          .map((line, i) => para({ style: "GwText" }, run(sectionLabel(1, i + 1) + line)))
          .join("");
  const contents = book.hasContents
    ? frontTitle("目　录") + contentsField(headingsOf(book), layout.contents ?? [])
    : "";
  return instructions + contents;
}

const headingsOf = ({ parts }: Book): readonly Heading[] =>
  parts.flatMap(({ text }) =>
    text.flatMap((block) => (block.kind === "heading" && block.level === 1 ? [block] : [])),
  );

/** Parts of one orientation that follow each other share a section. */
function partSections(book: Book, layout: KnownLayout): readonly Section[] {
  const headings = headingsOf(book);
  const markOf = (heading: Heading): string | undefined =>
    book.hasContents && headings.includes(heading) ? headingMark(headings.indexOf(heading)) : undefined;
  const sections: Section[] = [];
  const tightnessOf = tightness(layout.brokenTexts);
  const textOf = (part: Part, width: number, isFirst: boolean): string =>
    (isFirst && book.cover === undefined
      ? titleParagraph({ text: book.title, breaks: [] }, layout.titleLines ?? [], 0)
      : "") + blocks(part.text, { width, sizes: [], tightnessOf, markOf });
  book.parts.forEach((part, i) => {
    const page = part.orientation === "landscape" ? landscape : tableSheet;
    const xml = textOf(part, textWidth(page), i === 0);
    const last = sections.at(-1);
    if (part.start === "flow" && last?.page === page)
      sections[sections.length - 1] = { ...last, xml: last.xml + xml };
    else {
      const footers = page === landscape ? "turned" : "numbered";
      sections.push({ xml, page, footers, start: "nextPage", ...(i === 0 ? { firstNumber: 1 } : {}) });
    }
  });
  return sections;
}

/** The sections of a book: its cover, what stands before the parts, and the parts, whose pages are numbered from 1. */
export function bookSections(book: Book, layout: KnownLayout): readonly Section[] {
  const base = { page: portrait, footers: "empty", start: "nextPage" } as const;
  const front = frontXml(book, layout);
  const foot = book.cover === undefined ? undefined : coverFoot(book.cover);
  const cover =
    book.cover === undefined
      ? []
      : [
          {
            ...base,
            xml: coverXml(book.title, book.cover, layout.titleLines ?? []),
            ...(foot === undefined ? {} : { pinned: foot }),
          },
        ];
  return [...cover, ...(front === "" ? [] : [{ ...base, xml: front }]), ...partSections(book, layout)];
}
