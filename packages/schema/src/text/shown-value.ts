import type { Json } from "../json.ts";
import type { SchemaNode } from "../schema-node.ts";
import { valueKind } from "../value-kind.ts";

/** A number as it stands in a field: its own digits, at least those that its unit asks for. */
export function shownNumber(value: number, decimals: number | undefined): string {
  const own = String(value);
  if (decimals === undefined || own.includes("e")) return own;
  const [whole = "0", fraction = ""] = own.split(".");
  const digits = fraction.padEnd(decimals, "0");
  return digits === "" ? whole : `${whole}.${digits}`;
}

/** The decimals that a number is shown with at least; undefined for its own. */
export const decimalsShown = (node: SchemaNode): number | undefined =>
  node["x-as-entered"] === true ? undefined : node["x-decimals"];

/** The Chinese name of a choice. */
export const labelOf = (node: SchemaNode, value: string): string => node["x-enum-labels"]?.[value] ?? value;

/** A value as plain text, for read-only views and for copying out. */
export function shownValue(value: Json | undefined, node: SchemaNode): string {
  if (value === undefined || value === null) return "";
  switch (valueKind(node)) {
    case "number":
      return typeof value === "number" ? shownNumber(value, decimalsShown(node)) : String(value);
    case "choice":
      return labelOf(node, String(value));
    case "choices":
      return (value as readonly Json[]).map((it) => labelOf(node.items ?? node, String(it))).join("、");
    case "list":
      return (value as readonly Json[]).join("、");
    case "yesNo":
      return value === true ? "是" : "否";
    default:
      return typeof value === "string" ? value : JSON.stringify(value);
  }
}
