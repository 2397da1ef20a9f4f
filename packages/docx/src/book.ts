import type { Book, Heading, Part } from "@shifan/document";
import { blocks } from "./blocks.ts";
import { titleParagraph } from "./body-text.ts";
import { contentsField } from "./contents.ts";
import { coverPage } from "./cover.ts";
import { headingMark } from "./heading-mark.ts";
import { para } from "./markup.ts";
import type { KnownLayout } from "./page-layout.ts";
import { LINE, landscape, portrait, tableSheet, textWidth } from "./page-setup.ts";
import type { Section } from "./sections.ts";
import { type TightnessOf, tightness } from "./tightness.ts";

const frontTitle = (text: string): string => titleParagraph({ text, breaks: [] }, [], LINE);

/** What stands before the parts, each on a page of its own: leaves, and the table of contents. */
function frontXml(book: Book, layout: KnownLayout, tightnessOf: TightnessOf): readonly string[] {
  const width = textWidth(portrait);
  const leaves = book.front.map(
    ({ title, text }) => frontTitle(title) + blocks(text, { width, tables: [], tightnessOf }),
  );
  if (!book.hasContents) return leaves;
  return [...leaves, frontTitle("目　录") + contentsField(headingsOf(book), layout.contents ?? [])];
}

const headingsOf = ({ parts }: Book): readonly Heading[] =>
  parts.flatMap(({ text }) =>
    text.flatMap((block) => (block.kind === "heading" && block.level === 1 ? [block] : [])),
  );

/** Parts of one orientation that follow each other share a section. */
function partSections(book: Book, layout: KnownLayout, tightnessOf: TightnessOf): readonly Section[] {
  const headings = headingsOf(book);
  const markOf = (heading: Heading): string | undefined =>
    book.hasContents && headings.includes(heading) ? headingMark(headings.indexOf(heading)) : undefined;
  const opensPage = (heading: Heading): boolean =>
    layout.contents?.[headings.indexOf(heading)]?.opensPage === true;
  const sections: Section[] = [];
  const textOf = (part: Part, width: number, isFirst: boolean): string =>
    (isFirst && book.cover === undefined ? titleParagraph(book.title, layout.titleLines ?? [], 0) : "") +
    blocks(part.text, { width, tables: [], tightnessOf, markOf, opensPage });
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
  const tightnessOf = tightness(layout.brokenTexts);
  const base = { page: portrait, footers: "empty", start: "nextPage" } as const;
  const cover =
    book.cover === undefined
      ? []
      : [
          {
            ...base,
            footers: "none" as const,
            ...coverPage(book.title, book.cover, layout),
          },
          ...(layout.blankBehindCover === true ? [{ ...base, xml: para({ style: "GwText" }, "") }] : []),
        ];
  return [
    ...cover,
    ...frontXml(book, layout, tightnessOf).map((xml) => ({ ...base, xml })),
    ...partSections(book, layout, tightnessOf),
  ];
}
