import type { Printable, SourceRecord } from "@shifan/document";
import { colour, letter, mmToTwip } from "@shifan/gb9704";
import {
  BorderStyle,
  Document,
  DocumentGridType,
  Footer,
  Header,
  type ISectionOptions,
  Packer,
  PageBorderOffsetFrom,
  PageOrientation,
  Paragraph,
  SectionType,
} from "docx";
import { bookSections } from "./book.ts";
import { chartStore } from "./charts.ts";
import { fieldsOf } from "./fill-in/fields-of.ts";
import { storeXml } from "./fill-in/store.ts";
import type { FontProfile } from "./fonts.ts";
import { emptyFooters, FOOTER_BOTTOM, letterFooters, numberedFooters, turnedFooters } from "./footers.ts";
import { letterFooter, letterHeader, letterHeaderTop } from "./letter.ts";
import { finish } from "./package/finish.ts";
import type { KnownLayout } from "./page-layout.ts";
import { LINE, portrait } from "./page-setup.ts";
import { pinnedAnchor } from "./pinned-box.ts";
import { type Section, sectionsOf } from "./sections.ts";
import { createSlots, type Slots } from "./slot.ts";

/** What a rendition may be told besides the document. */
export interface DocxOptions {
  /** The record that the document was drafted from; carried inside the file. */
  readonly source?: SourceRecord;
  /** Family names to ask for; `office` (方正小标宋简体, 仿宋_GB2312 …) unless told otherwise. */
  readonly fonts?: FontProfile;
  /** What a typesetter settled: a word processor lays out for itself, but these it cannot find. */
  readonly layout?: KnownLayout;
}

const FOOTERS = {
  numbered: numberedFooters,
  letter: letterFooters,
  turned: turnedFooters,
  empty: emptyFooters,
  none: () => ({}),
} as const;

/** A certificate's frame: two red lines of one thickness, which every program draws alike. */
const FRAME = (() => {
  const side = { style: BorderStyle.DOUBLE, size: 18, space: 28, color: colour.red.slice(1) };
  return {
    borders: {
      pageBorders: { offsetFrom: PageBorderOffsetFrom.PAGE },
      pageBorderTop: side,
      pageBorderRight: side,
      pageBorderBottom: side,
      pageBorderLeft: side,
    },
  };
})();

/** A header or footer that holds no line, out of the way of the text: that of a page on its side anchors its number only. */
const NEAR_EDGE = 851;

/** docx turns a landscape sheet itself, so it is told the upright size. */
function pageOf(section: Section, layout: KnownLayout): NonNullable<ISectionOptions["properties"]>["page"] {
  const { page, letterHead, isFramed } = section;
  const isTurned = page.width > page.height;
  const { top, bottom, left, right } = page;
  const header = letterHead === undefined ? NEAR_EDGE : letterHeaderTop(letterHead, layout);
  const upright = letterHead === undefined ? FOOTER_BOTTOM : mmToTwip(letter.footRuleBottom);
  return {
    size: isTurned
      ? { width: page.height, height: page.width, orientation: PageOrientation.LANDSCAPE }
      : { width: page.width, height: page.height },
    ...(section.firstNumber === undefined ? {} : { pageNumbers: { start: section.firstNumber } }),
    margin: { top, bottom, left, right, header, footer: isTurned ? NEAR_EDGE : upright },
    ...(isFramed === true ? FRAME : {}),
  };
}

/** What ends a section: the anchor of its box, or an empty paragraph, which would open a page below a full last one. */
function sectionEnd({ pinned, xml }: Section, isLast: boolean, slots: Slots): readonly Paragraph[] {
  if (pinned !== undefined) return [pinnedAnchor(pinned, slots)];
  return isLast && xml.endsWith("</w:p>") ? [] : [new Paragraph({ style: "Anchor" })];
}

function docxSection(section: Section, isLast: boolean, layout: KnownLayout, slots: Slots): ISectionOptions {
  const { letterHead } = section;
  const footers = FOOTERS[section.footers](slots);
  return {
    properties: {
      page: pageOf(section, layout) ?? {},
      grid: {
        type: section.page === portrait ? DocumentGridType.LINES : DocumentGridType.DEFAULT,
        linePitch: LINE,
      },
      type: section.start === "evenPage" ? SectionType.EVEN_PAGE : SectionType.NEXT_PAGE,
      ...(letterHead === undefined ? {} : { titlePage: true }),
    },
    ...(letterHead === undefined
      ? { footers }
      : {
          headers: { first: new Header({ children: [slots.add(letterHeader(letterHead, layout))] }) },
          footers: { ...footers, first: new Footer({ children: [slots.add(letterFooter())] }) },
        }),
    children: [
      ...(section.xml === "" ? [] : [slots.add(section.xml)]),
      ...sectionEnd(section, isLast, slots),
    ],
  };
}

/**
 * A document or a book as DOCX in the form of GB/T 9704-2012. The same document and options give the same bytes.
 * Throws a RangeError for a date that is no calendar date.
 */
export async function renderDocx(document: Printable, options: DocxOptions = {}): Promise<Uint8Array> {
  const { source, fonts = "office", layout = {} } = options;
  const slots = createSlots();
  const parts = document.layout === "book" ? bookSections(document, layout) : sectionsOf(document, layout);
  const store = await chartStore(document, fonts);
  const sections = parts
    .map((section, i) => docxSection(section, i === parts.length - 1, layout, slots))
    .map((section, i) => (i === 0 ? { ...section, children: [...store, ...section.children] } : section));
  const customProperties =
    source === undefined
      ? []
      : [
          { name: "shifan.kind", value: source.kind },
          { name: "shifan.schemaVersion", value: source.schemaVersion },
        ];
  const file = new Document({ sections, customProperties, evenAndOddHeaderAndFooters: true });
  const packed = await Packer.pack(file, "uint8array");
  const fields = fieldsOf(document);
  return finish(packed, {
    document,
    fonts,
    slots,
    ...(source === undefined ? {} : { source }),
    ...(fields.length === 0 ? {} : { store: storeXml(fields) }),
  });
}
