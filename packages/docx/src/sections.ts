import { boundAttachments, type Colophon, type Head, type OfficialDocument } from "@shifan/document";
import { mmToTwip, twoBlankLines } from "@shifan/gb9704";
import { attachmentText, mainText, TEXT_LINE, titleBefore, titleParagraph } from "./body-text.ts";
import { certificateText } from "./certificate.ts";
import { fileHead } from "./head.ts";
import { letterLines } from "./letter.ts";
import {
  certificate,
  LINE,
  landscape,
  type PageSetup,
  portrait,
  textWidth,
  whiteBelow,
} from "./page-setup.ts";

/** A run of pages of one shape: what the sections of a DOCX are made from. */
export interface Section {
  readonly xml: string;
  readonly page: PageSetup;
  readonly footers: "numbered" | "letter" | "turned" | "empty" | "none";
  /** `evenPage` leaves a blank page where the text ends on an even one. */
  readonly start: "nextPage" | "evenPage";
  /** Stands at the foot of the section's last page. */
  readonly colophon?: Colophon;
  /** 信函格式: the first page's header and foot rule. */
  readonly letterHead?: Head;
  /** A frame around the sheet. */
  readonly isFramed?: boolean;
}

/** What the caller knows of the pages. */
export interface Counted {
  readonly titleLines: readonly string[];
  readonly pages?: number;
  readonly colophonPage?: number;
}

/** What stands above the title, and the title's distance from it. */
function opening(document: OfficialDocument): { xml: string; before: number } {
  const gap = mmToTwip(twoBlankLines);
  if (document.head === undefined || document.layout === "plain")
    return { xml: "", before: titleBefore(LINE) };
  if (document.layout === "letter") {
    return {
      xml: letterLines(document.head),
      before: titleBefore(gap - whiteBelow(TEXT_LINE.line, TEXT_LINE.size)),
    };
  }
  return { xml: fileHead(document.head), before: titleBefore(gap) };
}

function mainSection(document: OfficialDocument, titleLines: readonly string[]): Section {
  const { xml, before } = opening(document);
  const text = xml + titleParagraph(document.title, titleLines, before) + mainText(document);
  const base = { xml: text, page: portrait, footers: "numbered", start: "nextPage" } as const;
  return document.layout === "letter" && document.head !== undefined
    ? { ...base, footers: "letter", letterHead: document.head }
    : base;
}

/** Attachments of the same orientation share a section; another orientation opens one. */
function withAttachments(first: Section, document: OfficialDocument): readonly Section[] {
  const sections = [first];
  for (const place of boundAttachments(document)) {
    const page = place.attachment.orientation === "landscape" ? landscape : portrait;
    const last = sections[sections.length - 1] ?? first;
    const isSame = last.page === page;
    const xml = attachmentText(document, place, { width: textWidth(page), breakBefore: isSame });
    if (isSame) sections[sections.length - 1] = { ...last, xml: last.xml + xml };
    else sections.push({ xml, page, footers: page === landscape ? "turned" : "numbered", start: "nextPage" });
  }
  return sections;
}

/**
 * 版记 on the last page, which is even (7.4.1): with the text, or on the next page, or behind a blank one.
 * A blank page and the 版记 behind it print no number (7.5). A letter's stands with its text (10.1).
 */
function withColophon(sections: readonly Section[], document: OfficialDocument, counted: Counted) {
  const { colophon, layout } = document;
  const last = sections.at(-1);
  if (colophon === undefined || last === undefined) return sections;
  const { pages = 0, colophonPage = pages + (pages % 2) } = counted;
  const added = layout === "letter" ? 0 : colophonPage - pages;
  if (added === 0 && last.page === portrait) return [...sections.slice(0, -1), { ...last, colophon }];
  return [
    ...sections,
    {
      xml: "",
      page: portrait,
      footers: added > 1 ? "empty" : "numbered",
      start: added === 0 ? "nextPage" : "evenPage",
      colophon,
    } as const,
  ];
}

/** The sections of a document. */
export function sectionsOf(document: OfficialDocument, counted: Counted): readonly Section[] {
  if (document.layout === "certificate") {
    return [
      {
        xml: certificateText(document),
        page: certificate,
        footers: "none",
        start: "nextPage",
        isFramed: true,
      },
    ];
  }
  const sections = withAttachments(mainSection(document, counted.titleLines), document);
  return withColophon(sections, document, counted);
}
