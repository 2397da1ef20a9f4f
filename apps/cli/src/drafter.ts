import type { OfficialDocument, Printable } from "@shifan/document";
import { draft, draftNotices, loadTemplate } from "@shifan/drafting";
import { loadFontSet } from "@shifan/fonts/node";
import { canonicalJson } from "@shifan/json";
import type { KindDefinition } from "@shifan/schema";
import { readTemplate, readWords } from "@shifan/schema/node";
import { InputError } from "./errors.ts";
import type { Drafted } from "./formats.ts";
import { validated } from "./validated.ts";

/** Makes documents of one kind: template checked and fonts opened once, then record after record. */
export interface Drafter<D extends Printable = Printable> {
  /** Validates and drafts; faults are an InputError with one line each. */
  draft(data: unknown): Drafted<D>;
}

/** Opens a kind that has a template. A template that does not fit its schema is an InputError that lists every fault. */
export function openDrafter(kind: KindDefinition, fontConfig?: string): Drafter<OfficialDocument> {
  const { source, name } = readTemplate(kind.kind);
  const loading = loadTemplate(source, kind.schema, name);
  if (!loading.ok) {
    throw new InputError(
      loading.faults.map((fault) => `${fault.file}:${fault.line} ${fault.code} ${fault.message}`),
    );
  }
  const fonts = loadFontSet(fontConfig);
  const words = readWords();
  return {
    draft(data) {
      const { record, notices } = validated(kind, data);
      const document = draft(loading.template, record);
      return {
        document,
        notices: [...notices, ...draftNotices(document, record)],
        source: { kind: kind.kind, schemaVersion: kind.version, json: canonicalJson(record) },
        fonts,
        words,
      };
    },
  };
}
