import { type SchemaNode, typesOf } from "./schema-node.ts";

/** What a field is to the person who fills it in. */
export type ValueKind =
  | "text"
  | "prose"
  | "date"
  | "dateTime"
  | "number"
  | "choice"
  | "choices"
  | "yesNo"
  | "series"
  | "file"
  | "files"
  | "list"
  | "table"
  | "group";

function kindOfText(node: SchemaNode): ValueKind {
  if (node.enum !== undefined) return "choice";
  if (node.format === "date") return "date";
  if (node.format === "date-time") return "dateTime";
  return node["x-multiline"] === true ? "prose" : "text";
}

function kindOfList({ items }: SchemaNode): ValueKind {
  if (items === undefined) return "list";
  const kind = valueKind(items);
  if (kind === "file") return "files";
  if (kind === "choice") return "choices";
  return kind === "group" ? "table" : "list";
}

/** What a field of the merged schema is. Every form, book and Word blank switches on this and on nothing else. */
export function valueKind(node: SchemaNode): ValueKind {
  if (node["x-series"] !== undefined) return "series";
  if (node["x-slot"] !== undefined) return "file";
  const [type] = typesOf(node);
  if (type === "array") return kindOfList(node);
  if (type === "boolean") return "yesNo";
  if (type === "number" || type === "integer") return "number";
  return type === "object" || node.properties !== undefined ? "group" : kindOfText(node);
}
