import type { SourceRecord } from "@shifan/document";
import { strFromU8, strToU8, unzipSync } from "fflate";
import { escapeXml } from "../xml.ts";
import type { DataStore } from "./data-store.ts";

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

/** The record as a store: base64, because LibreOffice empties custom parts whose text holds < or &. */
export const sourceStore = (source: SourceRecord): DataStore => ({
  number: 1,
  id: STORE,
  namespace: NAMESPACE,
  xml:
    `<?xml version="1.0" encoding="UTF-8"?><source xmlns="${NAMESPACE}" kind="${escapeXml(source.kind)}" ` +
    `schemaVersion="${escapeXml(source.schemaVersion)}">${toBase64(source.json)}</source>`,
});

const ELEMENT = /<(?:[\w.-]+:)?source\b([^>]*)>([A-Za-z0-9+/=\s]*)<\//;
const ENTITIES: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function attributeOf(attributes: string, name: string): string | undefined {
  const value = new RegExp(`\\s${name}=(["'])(.*?)\\1`).exec(attributes)?.[2];
  return value?.replace(/&(amp|lt|gt|quot|apos);/g, (_, entity: string) => ENTITIES[entity] ?? "");
}

/** The record that a custom XML part holds; undefined for any other part. */
export function sourceIn(xml: string): SourceRecord | undefined {
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
      const record = sourceIn(strFromU8(parts[name] ?? new Uint8Array()));
      if (record !== undefined) return record;
    }
    return undefined;
  } catch {
    return undefined;
  }
}
