import type { Printable, SourceRecord } from "@shifan/document";
import {
  createFormDrafter,
  draft,
  draftForm,
  draftNotices,
  loadTemplate,
  type Template,
} from "@shifan/drafting";
import { canonicalJson } from "@shifan/json";
import { definitionOf, type JsonObject, type KindDefinition, missingIn, validateWith } from "@shifan/schema";
import type { Order, Refused } from "./protocol.ts";
import { readTemplate } from "./read-template.ts";
import { shared } from "./shared.ts";

/** A document and the record that it says. */
export interface Drafted {
  readonly ok: true;
  readonly document: Printable;
  readonly source: () => SourceRecord;
  /** What its author should know before a file is made of it. */
  readonly notices: () => readonly string[];
}

const known = new Map<string, Template>();

/** Drafts a record: the book of a form however far it is filled in, a document once its record is valid. */
export async function drafted(order: Order): Promise<Drafted | Refused> {
  const definition = definitionOf(order.kind);
  if (definition === undefined) throw new Error(`没有“${order.kind}”这种文书`);
  if (definition.family !== "form") return paper(definition, order);
  return order.fillIn === true ? fillIn(definition, order) : book(definition, order);
}

/** A form being drafted again and again: what the last record was, and who has drafted it. */
interface Drafting {
  data: JsonObject | undefined;
  readonly draft: ReturnType<typeof createFormDrafter>;
}

const draftings = new Map<string, Drafting>();

function book(definition: KindDefinition, order: Order): Drafted {
  const drafting = draftings.get(definition.kind) ?? {
    data: undefined,
    draft: createFormDrafter(definition),
  };
  draftings.set(definition.kind, drafting);
  const data = shared(drafting.data, order.data);
  drafting.data = data;
  const note = draftNote(definition, data);
  return {
    ok: true,
    document: drafting.draft(data, note === undefined ? {} : { draftNote: note }),
    source: () => ({ kind: definition.kind, schemaVersion: definition.version, json: canonicalJson(data) }),
    // The form beside the pages says itself what it lacks, and the cover does.
    notices: () => [],
  };
}

/** What keeps a book from being finished, as its cover says it; undefined of one that is. */
function draftNote(definition: KindDefinition, data: JsonObject): string | undefined {
  const missing = missingIn(definition, data).reduce((sum, part) => sum + part.missing.length, 0);
  if (missing > 0) return `草稿，还有${missing}处未填`;
  const validation = validateWith(definition, data);
  return validation.ok ? undefined : `草稿，还有${validation.faults.length}处需要改正`;
}

/** The paper to fill in, with what is there already. */
const fillIn = (definition: KindDefinition, { data }: Order): Drafted => ({
  ok: true,
  document: draftForm(definition, data, { blank: true }),
  source: () => ({ kind: definition.kind, schemaVersion: definition.version, json: canonicalJson(data) }),
  notices: () => [],
});

async function paper(definition: KindDefinition, order: Order): Promise<Drafted | Refused> {
  const template = await templateOf(definition, order.template);
  if ("ok" in template) return template;
  const validation = validateWith(definition, order.data);
  if (!validation.ok) return { ok: false, faults: validation.faults, templateFaults: [] };
  const { record } = validation;
  const document = draft(template, record);
  return {
    ok: true,
    document,
    source: () => ({ kind: definition.kind, schemaVersion: definition.version, json: canonicalJson(record) }),
    notices: () => [...validation.notes.map(({ message }) => message), ...draftNotices(document, record)],
  };
}

async function templateOf(
  definition: KindDefinition,
  edited: string | undefined,
): Promise<Template | Refused> {
  const source = edited ?? (await readTemplate(definition.kind));
  const loaded = known.get(source);
  if (loaded !== undefined) return loaded;
  const loading = loadTemplate(source, definition.schema, "模板");
  if (!loading.ok) return { ok: false, faults: [], templateFaults: loading.faults };
  if (edited === undefined) known.set(source, loading.template);
  return loading.template;
}
