import type { Book } from "@shifan/document";
import { draftForm } from "@shifan/drafting";
import { loadFontSet } from "@shifan/fonts/node";
import { canonicalJson } from "@shifan/json";
import { emptyRecord, type JsonObject, type KindDefinition } from "@shifan/schema";
import { readWords } from "@shifan/schema/node";
import type { Drafter } from "./drafter.ts";
import type { Drafted } from "./formats.ts";
import { validated } from "./validated.ts";

/** Opens a form: its books are drafted from its schema alone. */
export function openFormDrafter(kind: KindDefinition, fontConfig?: string): Drafter<Book> {
  const fonts = loadFontSet(fontConfig);
  const words = readWords();
  return {
    draft(data) {
      const { record, notices } = validated(kind, data);
      return {
        document: draftForm(kind, record),
        notices,
        source: { kind: kind.kind, schemaVersion: kind.version, json: canonicalJson(record) },
        fonts,
        words,
      };
    },
  };
}

/** How an empty form is made. */
export interface BlankOptions {
  readonly fontConfig?: string;
  /** The year that it is filled in for: its series end with the year that the schema says. */
  readonly roundYear?: number;
  /** What is filled in already; nothing unless told. */
  readonly draft?: JsonObject;
}

/** The empty form of a kind, to be filled in. */
export function draftBlank(kind: KindDefinition, options: BlankOptions): Drafted<Book> {
  const { fontConfig, roundYear } = options;
  const record = options.draft ?? (roundYear === undefined ? {} : emptyRecord(kind, { roundYear }));
  return {
    document: draftForm(kind, record, { blank: true }),
    notices: [],
    source: { kind: kind.kind, schemaVersion: kind.version, json: canonicalJson(record) },
    fonts: loadFontSet(fontConfig),
    words: readWords(),
  };
}
