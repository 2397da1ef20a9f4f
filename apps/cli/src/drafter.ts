import { draft, loadTemplate } from "@shifan/drafting";
import { loadFontSet } from "@shifan/fonts/node";
import { canonicalJson } from "@shifan/json";
import type { KindDefinition } from "@shifan/schema";
import { readTemplate, readWords } from "@shifan/schema/node";
import { InputError, UsageError } from "./errors.ts";
import type { Drafted } from "./formats.ts";
import { documentNotices } from "./notices.ts";
import { validated } from "./validated.ts";

/** Makes documents of one kind: template checked and fonts opened once, then record after record. */
export interface Drafter {
  /** Validates and drafts; faults are an InputError with one line each. */
  draft(data: unknown): Drafted;
}

/** Opens a kind; a form has no template and is a wrong usage. A template that does not fit its schema is an InputError that lists every fault. */
export function openDrafter(kind: KindDefinition, fontConfig?: string): Drafter {
  if (kind.family === "form") {
    throw new UsageError(
      `“${kind.title}”是填报的表单，没有公文模板，不能制成公文；可以用 shifan validate 校验`,
    );
  }
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
        notices: [...notices, ...documentNotices(document)],
        source: { kind: kind.kind, schemaVersion: kind.version, json: canonicalJson(record) },
        fonts,
        words,
      };
    },
  };
}
