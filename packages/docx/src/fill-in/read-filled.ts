import type { SourceRecord } from "@shifan/document";
import { OfficeFileError, openPackage } from "@shifan/ooxml";
import { sourceIn } from "../package/source.ts";
import { type DocumentParts, type LooseCell, type ReadControl, readDocument } from "./read-document.ts";
import { readStore } from "./read-store.ts";

/** What a document says of the form that was filled in with it. */
export interface FilledDocument {
  /** Kind of form, where the document names one. */
  readonly kind?: string;
  /** The record that the document was made from. */
  readonly source?: SourceRecord;
  /** What it shows, in its order; none in a document that isn't filled in. */
  readonly controls: readonly ReadControl[];
  /** Values of the store by tag; empty where it was lost. */
  readonly store: ReadonlyMap<string, string>;
  /** Cells without a control that holds a value; absent for what has no cells. */
  readonly loose?: readonly LooseCell[];
}

const KIND = /name="shifan\.kind"[^>]*>\s*<vt:lpwstr>([\w-]+)</;
const STORE = /^customXml\/item\d+\.xml$/;

/**
 * Takes a filled DOCX apart, also one that Word or LibreOffice saved.
 * Throws `OfficeFileError` for what isn't opened: a foreign, damaged or oversized file, XML with entities.
 */
export function readFilledDocument(bytes: Uint8Array): FilledDocument {
  const file = openPackage(bytes, "docx");
  const data = file.names.filter((name) => STORE.test(name)).map((name) => file.text(name) ?? "");
  const [source] = data.flatMap((xml) => sourceIn(xml) ?? []);
  const kind = KIND.exec(file.text("docProps/custom.xml") ?? "")?.[1] ?? source?.kind;
  const stores = data.map(readStore).filter(({ size }) => size > 0);
  return {
    ...(kind === undefined ? {} : { kind }),
    ...(source === undefined ? {} : { source }),
    ...partsIn(file.text(file.main) ?? ""),
    store: stores[0] ?? new Map<string, string>(),
  };
}

/** Marks serve where tags were lost. */
function partsIn(xml: string): DocumentParts {
  try {
    const { controls, loose } = readDocument(xml);
    const tagged = new Set(controls.flatMap(({ by, place }) => (by === "tag" ? [place.pointer] : [])));
    const read = controls.filter(({ by, place }) => by !== "bookmark" || !tagged.has(place.pointer));
    return { controls: read, loose };
  } catch {
    throw new OfficeFileError("damaged", "文档的内容已经损坏，请在 Word 或者 WPS 中打开并另存一次后重试");
  }
}
