import { dateOf, type Printable, titleText } from "@shifan/document";
import { escapeXml } from "../xml.ts";

const stamp = (name: string, date: string): string =>
  `<dcterms:${name} xsi:type="dcterms:W3CDTF">${date}T00:00:00Z</dcterms:${name}>`;

/** Who the paper is of: those who sign it, else those in its head. */
const creatorOf = (document: Printable): string =>
  document.layout === "book"
    ? ""
    : (document.signature?.bodies.join("、") ?? document.head?.issuers.join("、") ?? "");

/** `docProps/core.xml`. */
export function coreXml(document: Printable): string {
  const date = dateOf(document);
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"' +
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"' +
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${escapeXml(titleText(document))}</dc:title><dc:creator>${escapeXml(creatorOf(document))}</dc:creator>` +
    `<dc:language>zh-CN</dc:language>${date === undefined ? "" : stamp("created", date) + stamp("modified", date)}` +
    "</cp:coreProperties>"
  );
}
