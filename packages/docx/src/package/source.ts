import type { SourceRecord } from "@shifan/document";
import { strFromU8, strToU8, unzipSync } from "fflate";
import { escapeXml } from "../xml.ts";

/** Namespace of the record that a document was drafted from. */
const NAMESPACE = "urn:shifan:source:1";
/** Fixed id of the data store; Word wants one for each custom part. */
const STORE = "{6F1C0E52-1C55-4B0F-9E5A-97042012A4D1}";
/** A record of this many bytes is more than any form holds; what claims to be larger is not unpacked. */
const LARGEST = 64 * 1024 * 1024;
const CHUNK = 0x8000;

function toBase64(text: string): string {
  const bytes = strToU8(text);
  let binary = "";
  for (let at = 0; at < bytes.length; at += CHUNK) {
    binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  }
  return btoa(binary);
}

const fromBase64 = (base64: string): string =>
  strFromU8(Uint8Array.from(atob(base64), (char) => char.charCodeAt(0)));

const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Parts that carry a record: base64, because LibreOffice empties custom parts whose text holds < or &. */
export const sourceParts = (source: SourceRecord): Record<string, string> => ({
  "customXml/item1.xml":
    `<?xml version="1.0" encoding="UTF-8"?><source xmlns="${NAMESPACE}" kind="${escapeXml(source.kind)}" ` +
    `schemaVersion="${escapeXml(source.schemaVersion)}">${toBase64(source.json)}</source>`,
  "customXml/itemProps1.xml":
    '<?xml version="1.0" encoding="UTF-8" standalone="no"?><ds:datastoreItem ' +
    `xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml" ds:itemID="${STORE}"><ds:schemaRefs>` +
    `<ds:schemaRef ds:uri="${NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`,
  "customXml/_rels/item1.xml.rels":
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
    `<Relationship Id="rId1" Type="${RELATIONSHIPS}/customXmlProps" Target="itemProps1.xml"/></Relationships>`,
});

/** Type and target of the relationship from the document to the record's part. */
export const SOURCE_RELATIONSHIP = {
  type: `${RELATIONSHIPS}/customXml`,
  target: "../customXml/item1.xml",
} as const;

/** Content type of the record's properties part. */
export const SOURCE_PROPERTIES = {
  part: "/customXml/itemProps1.xml",
  type: "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
} as const;

const ELEMENT = /<(?:[\w.-]+:)?source\b([^>]*)>([A-Za-z0-9+/=\s]*)<\//;
const ENTITIES: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function attributeOf(attributes: string, name: string): string | undefined {
  const value = new RegExp(`\\s${name}=(["'])(.*?)\\1`).exec(attributes)?.[2];
  return value?.replace(/&(amp|lt|gt|quot|apos);/g, (_, entity: string) => ENTITIES[entity] ?? "");
}

function parse(xml: string): SourceRecord | undefined {
  const match = xml.includes(NAMESPACE) ? ELEMENT.exec(xml) : null;
  const kind = attributeOf(match?.[1] ?? "", "kind");
  const schemaVersion = attributeOf(match?.[1] ?? "", "schemaVersion");
  if (match === null || kind === undefined || schemaVersion === undefined) return undefined;
  return { kind, schemaVersion, json: fromBase64((match[2] ?? "").replace(/\s/g, "")) };
}

/**
 * The record that a DOCX was drafted from, also after LibreOffice or Word saved the file.
 * Undefined when the bytes are no ZIP or carry no record.
 */
export function readSource(bytes: Uint8Array): SourceRecord | undefined {
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => /^customXml\/item\d+\.xml$/.test(name) && originalSize <= LARGEST,
    });
    for (const name of Object.keys(parts).sort()) {
      const record = parse(strFromU8(parts[name] ?? new Uint8Array()));
      if (record !== undefined) return record;
    }
    return undefined;
  } catch {
    return undefined;
  }
}
