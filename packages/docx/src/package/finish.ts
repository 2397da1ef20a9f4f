import type { Printable, SourceRecord } from "@shifan/document";
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from "fflate";
import { formStore } from "../fill-in/store.ts";
import type { FontProfile } from "../fonts.ts";
import type { Slots } from "../slot.ts";
import { coreXml } from "./core.ts";
import { type DataStore, STORE_PROPERTIES, STORE_RELATIONSHIP, storeParts } from "./data-store.ts";
import { fontTableXml } from "./font-table.ts";
import { steadyWorkbook, withCharts } from "./place-charts.ts";
import { settingsXml } from "./settings.ts";
import { sourceStore } from "./source.ts";
import { stylesXml } from "./styles.ts";

/** What the finishing pass puts into the package that docx wrote. */
export interface Finish {
  readonly document: Printable;
  readonly fonts: FontProfile;
  readonly source?: SourceRecord;
  readonly slots: Slots;
  /** Values that controls are bound to, as XML; absent where nothing is filled in. */
  readonly store?: string;
}

/** Parts that docx always writes and an official document never uses. */
const UNUSED = ["numbering", "footnotes", "endnotes"];
const EMPTY_RELATIONSHIPS = /<Relationships [^>]*\/>\s*$/;
/** A ZIP has no time zone: a local time without one gives the same bytes everywhere. */
const ZIP_TIME = "1980-01-01T12:00:00";

type Parts = Record<string, string>;

const isText = (name: string) => /\.(xml|rels)$/.test(name);

/** Ids of drawings count up over the process in docx; here they count over the part. */
function renumberDrawings(xml: string): string {
  let next = 0;
  return xml.replace(/(<wp:docPr\b[^>]*?\bid=")\d+(")/g, (_, before: string, after: string) => {
    next += 1;
    return `${before}${next}${after}`;
  });
}

function withoutUnused(parts: Parts): Parts {
  const isKept = (name: string, xml: string) =>
    !UNUSED.some((part) => name === `word/${part}.xml` || name === `word/_rels/${part}.xml.rels`) &&
    !(name.endsWith(".rels") && EMPTY_RELATIONSHIPS.test(xml));
  const pattern = new RegExp(
    `<(?:Relationship|Override)\\b[^>]*?(?:"|/word/)(?:${UNUSED.join("|")})\\.xml"[^>]*/>`,
    "g",
  );
  return Object.fromEntries(
    Object.entries(parts)
      .filter(([name, xml]) => isKept(name, xml))
      .map(([name, xml]) => [name, /rels$|^\[Content/.test(name) ? xml.replace(pattern, "") : xml]),
  );
}

/** Parts with one more store of data. */
function withStore(parts: Parts, store: DataStore): Parts {
  const relationships = "word/_rels/document.xml.rels";
  const types = "[Content_Types].xml";
  return {
    ...parts,
    ...storeParts(store),
    [relationships]: (parts[relationships] ?? "").replace(
      "</Relationships>",
      `<Relationship Id="rIdStore${store.number}" Type="${STORE_RELATIONSHIP}" Target="../customXml/item${store.number}.xml"/></Relationships>`,
    ),
    [types]: (parts[types] ?? "").replace(
      "</Types>",
      `<Override ContentType="${STORE_PROPERTIES}" PartName="/customXml/itemProps${store.number}.xml"/></Types>`,
    ),
  };
}

/** Ids of controls come from their places in the record; should two be the same, the later one counts on. */
function withUniqueIds(xml: string): string {
  const taken = new Set<number>();
  return xml.replace(
    /(<w:sdtPr>(?:(?!<\/w:sdtPr>).)*?<w:id w:val=")(\d+)(")/gs,
    (_, before, value, after) => {
      let id = Number(value);
      while (taken.has(id)) id += 1;
      taken.add(id);
      return `${before}${id}${after}`;
    },
  );
}

/** Readers look for the list of types first; the rest stands in one fixed order. */
function zip(parts: Parts, binary: Record<string, Uint8Array>): Uint8Array {
  const names = [...Object.keys(parts), ...Object.keys(binary)].sort();
  const ordered = ["[Content_Types].xml", ...names.filter((name) => name !== "[Content_Types].xml")];
  const files: Zippable = {};
  for (const name of ordered) files[name] = binary[name] ?? strToU8(parts[name] ?? "");
  return zipSync(files, { mtime: ZIP_TIME, os: 0, level: 6 });
}

/** Fills the slots, replaces what docx cannot say, and packs the same bytes for the same document. */
export function finish(bytes: Uint8Array, { document, fonts, source, slots, store }: Finish): Uint8Array {
  const unpacked = Object.entries(unzipSync(bytes));
  const binary = Object.fromEntries(
    unpacked
      .filter(([name]) => !isText(name))
      .map(([name, data]) => [name, name.endsWith(".xlsx") ? steadyWorkbook(data, ZIP_TIME) : data]),
  );
  const texts: Parts = Object.fromEntries(
    unpacked
      .filter(([name]) => isText(name))
      .map(([name, data]) => [name, withUniqueIds(slots.fill(renumberDrawings(strFromU8(data))))]),
  );
  const parts = withoutUnused({
    ...withCharts(texts),
    "word/styles.xml": stylesXml(fonts),
    "word/settings.xml": settingsXml(),
    "word/fontTable.xml": fontTableXml(fonts),
    "docProps/core.xml": coreXml(document),
  });
  const stores: readonly DataStore[] = [
    ...(source === undefined ? [] : [sourceStore(source)]),
    ...(store === undefined ? [] : [formStore(store)]),
  ];
  return zip(stores.reduce(withStore, parts), binary);
}
