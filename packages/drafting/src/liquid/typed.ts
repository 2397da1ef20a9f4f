import { isNullable, nearest, type SchemaNode, typesOf } from "@shifan/schema";
import { type Params, type TemplateFaultCode, TYPE_WORDS } from "../messages.zh.ts";

/** A value as far as it is known when a template is loaded. */
export interface Typed {
  readonly node: SchemaNode;
  /** As the template writes it. */
  readonly path: string;
  /** With the filters that it went through so far, as the template writes them. */
  readonly written?: string;
  /** The first part of the path that may be absent and that nothing has made sure of. */
  readonly missing?: { readonly path: string; readonly title: string };
}

/** Names in reach at a place of the template. */
export interface Scope {
  readonly record: SchemaNode;
  readonly names: ReadonlyMap<string, Typed>;
  /** Paths that a surrounding `if` has made sure of. */
  readonly present: ReadonlySet<string>;
}

/** A fault without its line. */
export interface Complaint {
  readonly code: TemplateFaultCode;
  readonly params: Params;
}

const SIZE: SchemaNode = { type: "integer", title: "数目" };

/** Words for a type, for a sentence. */
export function typeWords(node: SchemaNode): string {
  if (node.format === "date") return "日期";
  return (
    typesOf(node)
      .map((type) => TYPE_WORDS[type] ?? type)
      .join("或者") || "空"
  );
}

/** The part of a value that a key names; undefined when it has none. */
function part(node: SchemaNode, key: string): SchemaNode | undefined {
  const types = typesOf(node);
  if (key === "size" && (types.includes("array") || types.includes("string"))) return SIZE;
  if (types.includes("array")) return /^(-?\d+|first|last)$/.test(key) ? node.items : undefined;
  return node.properties !== undefined && Object.hasOwn(node.properties, key)
    ? node.properties[key]
    : undefined;
}

const isOptional = (owner: SchemaNode, key: string, node: SchemaNode): boolean =>
  isNullable(node) || (owner.properties !== undefined && owner.required?.includes(key) !== true);

/** Looks a dotted path up; a complaint when a name is unknown. */
export function lookUp(keys: readonly string[], scope: Scope): Typed | Complaint {
  const [first = "", ...rest] = keys;
  const start = scope.names.get(first);
  let found: Typed = start ?? { node: scope.record, path: "" };
  for (const key of start === undefined ? keys : rest) {
    const next = part(found.node, key);
    const path = found.path === "" ? key : `${found.path}.${key}`;
    if (next === undefined) {
      const known = [
        ...Object.keys(found.node.properties ?? {}),
        ...(found.path === "" ? scope.names.keys() : []),
      ];
      const near = nearest(key, known);
      const whole = near === undefined || found.path === "" ? near : `${found.path}.${near}`;
      return { code: "unknown-name", params: { name: path, nearest: whole ?? "" } };
    }
    const unsure = isOptional(found.node, key, next) && !scope.present.has(path);
    const missing = found.missing ?? (unsure ? { path, title: next.title ?? key } : undefined);
    found = { node: next, path, ...(missing === undefined ? {} : { missing }) };
  }
  return found;
}

/** A path and every path above it: what a value that is there makes sure of. */
export const prefixes = (path: string): readonly string[] =>
  path.split(".").map((_, index, keys) => keys.slice(0, index + 1).join("."));
