import {
  type Attachment,
  blockText,
  boundAttachments,
  type Head,
  type OfficialDocument,
  textCells,
} from "@shifan/document";
import { grid, mmToTwip, twoBlankLines } from "@shifan/gb9704";
import { attachmentText, mainText, titleBefore, titleParagraph } from "./body-text.ts";
import { certificateFoot, certificateText } from "./certificate.ts";
import { colophonBox } from "./colophon.ts";
import { fileHead } from "./head.ts";
import { letterLines } from "./letter.ts";
import { spacer } from "./markup.ts";
import { type DealtTables, dealtTables, type KnownLayout } from "./page-layout.ts";
import {
  certificate,
  LINE,
  LINE_DROP,
  landscape,
  letterPage,
  type PageSetup,
  portrait,
  TEXT_LINE,
  tableSheet,
  textWidth,
  whiteAbove,
  whiteBelow,
} from "./page-setup.ts";
import type { PinnedBox } from "./pinned-box.ts";
import { type TightnessOf, tightness } from "./tightness.ts";

/** A run of pages of one shape: what the sections of a DOCX are made from. */
export interface Section {
  readonly xml: string;
  readonly page: PageSetup;
  readonly footers: "numbered" | "letter" | "turned" | "empty" | "none";
  /** `evenPage` leaves a blank page where the text ends on an even one. */
  readonly start: "nextPage" | "evenPage";
  /** Stands at a fixed place of the section's last page: 版记, or a certificate's foot. */
  readonly pinned?: PinnedBox;
  /** 信函格式: the first page's header and foot rule. */
  readonly letterHead?: Head;
  /** The number of its first page, where counting starts anew. */
  readonly firstNumber?: number;
  /** A frame around the sheet. */
  readonly isFramed?: boolean;
}

/** What is known of all tables and texts of a document, looked up once. */
interface Around {
  readonly tables: DealtTables;
  readonly tightnessOf: TightnessOf;
}

/** What stands above the title, and the title's distance from it. */
function opening(document: OfficialDocument, layout: KnownLayout): { xml: string; before: number } {
  const gap = mmToTwip(twoBlankLines);
  if (document.head === undefined || document.layout === "plain")
    return { xml: "", before: titleBefore(LINE + whiteAbove(TEXT_LINE)) };
  if (document.layout === "letter") {
    return {
      xml: letterLines(document.head),
      before: titleBefore(gap - whiteBelow(TEXT_LINE)),
    };
  }
  return { xml: fileHead(document.head, layout), before: titleBefore(gap) };
}

function mainSection(document: OfficialDocument, layout: KnownLayout, around: Around): Section {
  const { xml, before } = opening(document, layout);
  const text =
    xml +
    titleParagraph(document.title, layout.titleLines ?? [], before) +
    mainText(document, layout, { tables: around.tables.text, tightnessOf: around.tightnessOf });
  const base = { xml: text, page: portrait, footers: "numbered", start: "nextPage" } as const;
  return document.layout === "letter" && document.head !== undefined
    ? { ...base, page: letterPage, footers: "letter", letterHead: document.head }
    : base;
}

/** Lines of text beside tables that a sheet's grid need not be kept for. */
const FEW_LINES = 15;

/** The sheets of an attachment: on its side, mostly of tables that nobody fitted to their pages, or of text. */
function sheetOf({ orientation, text = [] }: Attachment, { tableStretches }: KnownLayout): PageSetup {
  if (orientation === "landscape") return landscape;
  if (tableStretches !== undefined) return portrait;
  if (!text.some(({ kind }) => kind === "table")) return portrait;
  const words = text.filter(({ kind }) => kind !== "table").flatMap(blockText);
  const lines = words.reduce((sum, each) => sum + Math.ceil(textCells(each) / grid.charsPerLine), 0);
  return lines <= FEW_LINES ? tableSheet : portrait;
}

/** Attachments on the same sheets share a section; other ones open one. */
function withAttachments(
  first: Section,
  document: OfficialDocument,
  layout: KnownLayout,
  { tables, tightnessOf }: Around,
): readonly Section[] {
  const sections = [first];
  const foot = colophonPlace(document, layout);
  const all = boundAttachments(document);
  all.forEach((bound, i) => {
    const page = sheetOf(bound.attachment, layout);
    const last = sections[sections.length - 1] ?? first;
    const isSame = last.page === page;
    const keepsFoot = i === all.length - 1 && foot?.added === 0 && endsWithTable(document);
    const place = {
      ...bound,
      tables: tables.attachments[bound.index] ?? [],
      width: textWidth(page),
      drop: page === landscape ? 0 : LINE_DROP,
      breaksPage: isSame,
      keepsFoot,
      tightnessOf,
    };
    const xml = attachmentText(document, place, layout);
    if (isSame) sections[sections.length - 1] = { ...last, xml: last.xml + xml };
    else sections.push({ xml, page, footers: page === landscape ? "turned" : "numbered", start: "nextPage" });
  });
  return sections;
}

/** Whether the last thing above 版记 is a table, whose rows no box pushes aside. */
const endsWithTable = (document: OfficialDocument): boolean =>
  boundAttachments(document).at(-1)?.attachment.text?.at(-1)?.kind === "table";

/** 版记, and how many pages it is away from the last one of the text. */
function colophonPlace(document: OfficialDocument, layout: KnownLayout) {
  const pinned = colophonBox(document, layout.recipientsMoved === true);
  if (pinned === undefined) return undefined;
  const { textPages = 0 } = layout;
  const usual = document.layout === "letter" ? textPages : textPages + (textPages % 2);
  return { pinned, added: (layout.colophonPage ?? usual) - textPages };
}

/** A section that 版记 stands on the last page of; below a table, whose rows keep clear of it by room in the text. */
function closedBy(section: Section, pinned: PinnedBox, isBelowTable: boolean): Section {
  if (!isBelowTable) return { ...section, pinned };
  return { ...section, xml: section.xml + spacer(pinned.height, true), pinned: { ...pinned, wraps: false } };
}

/**
 * 版记 on the last page, which is even (7.4.1): with the text, or on the next page, or behind a blank one.
 * A blank page and the 版记 behind it print no number (7.5). A letter's stands with its text (10.1).
 */
function withColophon(sections: readonly Section[], document: OfficialDocument, layout: KnownLayout) {
  const place = colophonPlace(document, layout);
  const last = sections.at(-1);
  if (place === undefined || last === undefined) return sections;
  const { pinned, added } = place;
  const isLetter = document.layout === "letter";
  if (added === 0 && last.page !== landscape)
    return [...sections.slice(0, -1), closedBy(last, pinned, endsWithTable(document))];
  return [
    ...sections,
    {
      xml: "",
      page: portrait,
      footers: added > 1 ? "empty" : "numbered",
      start: added === 0 || isLetter ? "nextPage" : "evenPage",
      pinned,
    } as const,
  ];
}

/** The sections of a document. */
export function sectionsOf(document: OfficialDocument, layout: KnownLayout): readonly Section[] {
  if (document.layout === "certificate") {
    return [
      {
        xml: certificateText(document),
        page: certificate,
        footers: "none",
        start: "nextPage",
        isFramed: true,
        pinned: certificateFoot(document),
      },
    ];
  }
  const around = { tables: dealtTables(document, layout), tightnessOf: tightness(layout.brokenTexts) };
  const sections = withAttachments(mainSection(document, layout, around), document, layout, around);
  return withColophon(sections, document, layout);
}
