import type { SchemaNode } from "@shifan/schema";
import { type Complaint, type Typed, typeWords } from "./typed.ts";

/** The filter that makes words of a value which is stored as something no reader should see; undefined for others. */
export function wordingFilter(node: SchemaNode): "date" | "label" | undefined {
  if (node.format === "date") return "date";
  return node["x-enum-labels"] === undefined ? undefined : "label";
}

/**
 * The complaint about a date or a code that would come out as it is stored, which a paper never shows;
 * `rest` is what the template goes on to do with it.
 */
export function storedComplaint(typed: Typed, rest = ""): Complaint | undefined {
  const { node, path, written = path } = typed;
  const filter = wordingFilter(node);
  if (filter === undefined) return undefined;
  const instead = `${written} | ${filter}${rest}`;
  if (filter === "date") return { code: "raw-date", params: { path, instead } };
  const [example = ""] = Object.keys(node["x-enum-labels"] ?? {});
  return { code: "raw-code", params: { path, example, instead } };
}

/** The same about a list of such values that a filter would make one text of. */
export function storedListComplaint({ node, path }: Typed, name: string): Complaint | undefined {
  const filter = node.items === undefined ? undefined : wordingFilter(node.items);
  if (node.items === undefined || filter === undefined) return undefined;
  const actual = filter === "date" ? typeWords(node.items) : "代码";
  return { code: "raw-list", params: { path, actual, name, filter } };
}

/** Whether both values are made words of alike, so that the one may stand in the other's place. */
export const sharesWording = (a: SchemaNode, b: SchemaNode): boolean =>
  wordingFilter(a) === wordingFilter(b) &&
  JSON.stringify(a["x-enum-labels"]) === JSON.stringify(b["x-enum-labels"]);
