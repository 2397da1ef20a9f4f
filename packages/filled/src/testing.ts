import { renderDocx } from "@shifan/docx";
import { draftForm } from "@shifan/drafting";
import { definitionOf, type JsonObject, type KindDefinition } from "@shifan/schema";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** The definition of a form that the tests know. */
export function definition(kind: string): KindDefinition {
  const found = definitionOf(kind);
  if (found === undefined) throw new Error(`no kind ${kind}`);
  return found;
}

/** A form to fill in with a record's values in its controls, made from another record. */
export const formOf = (
  kind: KindDefinition,
  filled: JsonObject,
  base: JsonObject = {},
): Promise<Uint8Array> =>
  renderDocx(draftForm(kind, filled, { blank: true }), {
    source: { kind: kind.kind, schemaVersion: kind.version, json: JSON.stringify(base) },
  });

/** A document with a part changed, as a program would that saves it. */
export function changed(bytes: Uint8Array, part: string, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  const xml = strFromU8(parts[part] ?? new Uint8Array());
  const after = change(xml);
  if (after === xml) throw new Error(`nothing changed in ${part}`);
  return zipSync({ ...parts, [part]: strToU8(after) });
}
