import type { OfficialDocument, Table } from "@shifan/document";
import { kinds, validate } from "@shifan/schema";
import { readSample, readTemplate } from "@shifan/schema/node";
import { draft } from "./draft.ts";
import { loadTemplate } from "./load-template.ts";
import type { Template } from "./template.ts";

/** The template of a kind, which must be right. */
export function templateOf(kind: string): Template {
  const definition = kinds.find((it) => it.kind === kind);
  const { source, name } = readTemplate(kind);
  const loading = loadTemplate(source, definition?.schema ?? {}, name);
  if (!loading.ok)
    throw new Error(loading.faults.map((it) => `${it.file}:${it.line} ${it.message}`).join("\n"));
  return loading.template;
}

/** The document of a kind's sample with some fields changed; the record must be valid. */
export function documentOf(kind: string, fields: object = {}): OfficialDocument {
  const result = validate(kind, JSON.parse(JSON.stringify({ ...(readSample(kind) as object), ...fields })));
  if (!result.ok) throw new Error(result.faults.map((it) => `${it.pointer} ${it.message}`).join("\n"));
  return draft(templateOf(kind), result.record);
}

/** The tables of all attachments. */
export const tablesOf = (document: OfficialDocument): readonly Table[] =>
  document.attachments.flatMap((it) => it.text ?? []).filter((it) => it.kind === "table");
