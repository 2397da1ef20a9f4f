import { Document, Font, Page, renderToBuffer, Text, View } from "@react-pdf/renderer";
import { type Block, blockText, type OfficialDocument, printedDate, recipientsLine } from "@shifan/document";
import { createElement as h, type ReactElement } from "react";
import { fontFile } from "./font-files.ts";
import type { Variant } from "./variants.ts";

/** react-pdf as its manual shows it: text flows, tables are rows of views, every character may end a line. */
export function naivePdf(): Variant {
  Font.register({ family: "fang", src: fontFile("fandol-fang") });
  Font.register({ family: "song", src: fontFile("noto-serif-sc-700") });
  Font.register({ family: "hei", src: fontFile("noto-sans-sc-500") });
  // An empty syllable after each character lets lines end anywhere without a hyphen.
  Font.registerHyphenationCallback((word) => Array.from(word).flatMap((char) => [char, ""]));
  return { render: (document) => renderToBuffer(page(document) as never) };
}

const STYLES = {
  page: {
    fontFamily: "fang",
    fontSize: 15.75,
    paddingTop: 105,
    paddingBottom: 99,
    paddingLeft: 79,
    paddingRight: 74,
  },
  paragraph: { textIndent: 31.5, lineHeight: 1.88, textAlign: "justify" },
  pageNumber: { position: "absolute", bottom: 62, left: 79, right: 74, textAlign: "right", fontSize: 14 },
  cell: { flex: 1, border: 0.7, padding: 4, fontSize: 10.5 },
} as const;

/** The manual's way to number pages. */
const pageNumber = ({ pageNumber }: { pageNumber: number }): string => `— ${pageNumber} —`;

function page(document: OfficialDocument): ReactElement {
  const parts = [
    h(
      Text,
      {
        key: "mark",
        style: { fontFamily: "song", fontSize: 36, color: "#E60012", textAlign: "center", marginTop: 99 },
      },
      (document.head?.issuers.join("") ?? "") + (document.head?.markSuffix ?? ""),
    ),
    h(
      Text,
      { key: "number", style: { textAlign: "center", marginTop: 59 } },
      document.head?.documentNumber ?? "",
    ),
    h(
      Text,
      { key: "title", style: { fontFamily: "song", fontSize: 22, textAlign: "center", marginTop: 59 } },
      document.title.text,
    ),
    h(Text, { key: "to", style: { lineHeight: 1.88 } }, recipientsLine(document.recipients)),
    ...document.text.map((block, i) => blockElement(block, String(i))),
    h(
      Text,
      { key: "signature", style: { textAlign: "right", marginTop: 59 } },
      `${document.signature?.bodies.join(" ") ?? ""}\n${printedDate(document.signature?.date ?? "2026-01-01")}`,
    ),
    h(Text, { key: "page", fixed: true, style: STYLES.pageNumber, render: pageNumber }),
  ];
  return h(Document, null, h(Page, { size: "A4", style: STYLES.page }, ...parts));
}

function blockElement(block: Block, key: string): ReactElement {
  if (block.kind !== "table") {
    const family = block.kind === "heading" ? { fontFamily: "hei" } : {};
    return h(Text, { key, style: { ...STYLES.paragraph, ...family } }, blockText(block)[0] ?? "");
  }
  const rows = [block.columns.map((column) => column.title), ...block.rows];
  return h(
    View,
    { key },
    ...rows.map((row, i) =>
      h(
        View,
        { key: `r${i}`, style: { flexDirection: "row" }, wrap: false },
        ...row.map((cell, k) => h(View, { key: `c${k}`, style: STYLES.cell }, h(Text, null, cell))),
      ),
    ),
  );
}
