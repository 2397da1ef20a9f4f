import { isObject, type JsonObject, type KindDefinition, migrated } from "@shifan/schema";
import type { NewCase, Reported, ReturnedField } from "./case-store.ts";

const FORMAT = "shifan-draft/1";

/** A case as a file that can be sent by any means and opened on another computer. */
export function draftFile(made: NewCase): string {
  const { kind, schemaVersion, title, roundYear, deadline, data, template, returned, reported, parked } =
    made;
  // What a draft does not have is undefined here, and JSON leaves it out.
  const head = {
    format: FORMAT,
    kind,
    schemaVersion,
    title,
    roundYear,
    deadline,
    template,
    returned,
    reported,
    parked,
  };
  return `${JSON.stringify({ ...head, data }, null, 2)}\n`;
}

/** Reads a draft file of one of the given forms; throws an Error with a Chinese sentence when it is none. */
export function readDraftFile(text: string, definitions: readonly KindDefinition[]): NewCase {
  const read = parsed(text);
  if (!isObject(read) || read.format !== FORMAT) {
    throw new Error("这不是草稿文件：请选择由“导出”的“草稿文件”得到的 .json 或者 .zip 文件");
  }
  const { kind, schemaVersion, title, roundYear, deadline, data, template, returned, reported, parked } =
    read;
  const definition = definitions.find((it) => it.kind === kind);
  if (definition === undefined) {
    const known = definitions.map((it) => it.title).join("、");
    const name = typeof title === "string" ? `“${title}”` : "这个文件";
    throw new Error(`${name}是另一种表单的草稿，不能在这里打开；这里可以打开：${known}`);
  }
  const isWhole = isObject(data) && typeof roundYear === "number" && typeof schemaVersion === "string";
  if (!isWhole) throw new Error("草稿文件内容不完整，请重新导出");
  const migration = migrated(definition, data as JsonObject, schemaVersion);
  if (!migration.ok) throw new Error(migration.message);
  return {
    kind: definition.kind,
    schemaVersion: definition.version,
    title: typeof title === "string" ? title : definition.title,
    roundYear,
    data: migration.data,
    ...(typeof deadline === "string" ? { deadline } : {}),
    ...(typeof template === "string" ? { template } : {}),
    ...reportedIn(reported),
    // By the names of another version nothing would be found again.
    ...(isObject(parked) && schemaVersion === definition.version ? { parked: parked as JsonObject } : {}),
    ...(Array.isArray(returned)
      ? {
          returned: returned
            .flatMap(returnedField)
            .map((it) => ({ ...it, pointer: migration.now(it.pointer) })),
        }
      : {}),
  };
}

function returnedField(value: unknown): readonly ReturnedField[] {
  if (!isObject(value)) return [];
  const { pointer, text, by } = value;
  return typeof pointer === "string" && typeof text === "string"
    ? [{ pointer, text, by: String(by ?? "") }]
    : [];
}

function reportedIn(value: unknown): { readonly reported?: Reported } {
  if (!isObject(value) || typeof value.source !== "string" || !isObject(value.record)) return {};
  return { reported: { source: value.source, record: value.record as JsonObject } };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    throw new Error("草稿文件读不出来：内容不是 JSON，可能在传送中损坏，请重新导出");
  }
}
