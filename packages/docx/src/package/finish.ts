import type { Printable, SourceRecord } from "@shifan/document";
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from "fflate";
import type { FontProfile } from "../fonts.ts";
import type { Slots } from "../slot.ts";
import { coreXml } from "./core.ts";
import { fontTableXml } from "./font-table.ts";
import { settingsXml } from "./settings.ts";
import { SOURCE_PROPERTIES, SOURCE_RELATIONSHIP, sourceParts } from "./source.ts";
import { stylesXml } from "./styles.ts";

/** What the finishing pass puts into the package that docx wrote. */
export interface Finish {
  readonly document: Printable;
  readonly fonts: FontProfile;
  readonly source?: SourceRecord;
  readonly slots: Slots;
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

function withSource(parts: Parts, source: SourceRecord): Parts {
  const relationships = "word/_rels/document.xml.rels";
  const types = "[Content_Types].xml";
  return {
    ...parts,
    ...sourceParts(source),
    [relationships]: (parts[relationships] ?? "").replace(
      "</Relationships>",
      `<Relationship Id="rIdSource" Type="${SOURCE_RELATIONSHIP.type}" Target="${SOURCE_RELATIONSHIP.target}"/></Relationships>`,
    ),
    [types]: (parts[types] ?? "").replace(
      "</Types>",
      `<Override ContentType="${SOURCE_PROPERTIES.type}" PartName="${SOURCE_PROPERTIES.part}"/></Types>`,
    ),
  };
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
export function finish(bytes: Uint8Array, { document, fonts, source, slots }: Finish): Uint8Array {
  const unpacked = Object.entries(unzipSync(bytes));
  const binary = Object.fromEntries(unpacked.filter(([name]) => !isText(name)));
  const texts: Parts = Object.fromEntries(
    unpacked
      .filter(([name]) => isText(name))
      .map(([name, data]) => [name, slots.fill(renumberDrawings(strFromU8(data)))]),
  );
  const parts = withoutUnused({
    ...texts,
    "word/styles.xml": stylesXml(fonts),
    "word/settings.xml": settingsXml(),
    "word/fontTable.xml": fontTableXml(fonts),
    "docProps/core.xml": coreXml(document),
  });
  return zip(source === undefined ? parts : withSource(parts, source), binary);
}
