import type { OfficialDocument, Printable } from "@shifan/document";
import { escapeXml } from "../xml.ts";

/** The document's own date: 成文日期, else the printing's; a file made again must not differ by when it is made. */
const dateOf = ({ signature, colophon }: OfficialDocument): string | undefined =>
  signature?.date ?? colophon?.printed?.on;

const stamp = (name: string, date: string): string =>
  `<dcterms:${name} xsi:type="dcterms:W3CDTF">${date}T00:00:00Z</dcterms:${name}>`;

interface Properties {
  readonly title: string;
  readonly creator: string;
  readonly date: string | undefined;
}

function propertiesOf(document: Printable): Properties {
  if (document.layout === "book") return { title: document.title, creator: "", date: document.date };
  const creator = document.signature?.bodies.join("、") ?? document.head?.issuers.join("、") ?? "";
  return { title: document.title.text, creator, date: dateOf(document) };
}

/** `docProps/core.xml`. */
export function coreXml(document: Printable): string {
  const { title, creator, date } = propertiesOf(document);
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"' +
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"' +
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${escapeXml(title)}</dc:title><dc:creator>${escapeXml(creator)}</dc:creator>` +
    `<dc:language>zh-CN</dc:language>${date === undefined ? "" : stamp("created", date) + stamp("modified", date)}` +
    "</cp:coreProperties>"
  );
}
