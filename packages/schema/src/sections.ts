import type { KindDefinition } from "./kind.ts";
import type { SchemaNode } from "./schema-node.ts";
import { valueKind } from "./value-kind.ts";

/** A field of a form with its place. */
export interface Field {
  readonly key: string;
  /** JSON Pointer (RFC 6901) from the record's root. */
  readonly pointer: string;
  readonly node: SchemaNode;
}

/** A part of a form: its fields as they are filled in, those of its one group standing for the group. */
export interface Section {
  readonly key: string;
  readonly title: string;
  readonly note?: string;
  /** Keys of its series that a finished paper shows as charts too. */
  readonly charts?: readonly string[];
  /** Whether it has a page of its own on paper. */
  readonly page?: boolean;
  /** Keys of the record's top level that the section holds. */
  readonly keys: readonly string[];
  readonly fields: readonly Field[];
}

const fieldsOf = (node: SchemaNode, pointer: string): readonly Field[] =>
  Object.entries(node.properties ?? {}).map(([key, it]) => ({ key, pointer: `${pointer}/${key}`, node: it }));

/**
 * The sections of a kind in order. What no section names stands in a first one under the kind's own name: the content
 * of a document before the elements that all documents share.
 */
export function sectionsOf({ schema, title }: KindDefinition): readonly Section[] {
  const top = fieldsOf(schema, "");
  const named = schema["x-sections"] ?? [];
  const rest = top.filter(({ key }) => !named.some(({ fields }) => fields.includes(key)));
  const content = { key: "content", title, fields: rest.map(({ key }) => key) };
  return [...(rest.length === 0 ? [] : [content]), ...named].map(({ fields: keys, ...section }) => {
    const own = keys.flatMap((key) => top.filter((it) => it.key === key));
    const [only] = own;
    const isGroup = own.length === 1 && only !== undefined && valueKind(only.node) === "group";
    return { ...section, keys, fields: isGroup ? fieldsOf(only.node, only.pointer) : own };
  });
}
