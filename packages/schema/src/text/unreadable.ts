import type { Json } from "../json.ts";
import { nearest } from "../nearest.ts";
import type { SchemaNode } from "../schema-node.ts";
import { valueKind } from "../value-kind.ts";
import { labelOf } from "./shown-value.ts";

const optionsIn = (node: SchemaNode): readonly string[] =>
  (node.enum ?? []).map((value) => labelOf(node, String(value)));

function notAnOption(value: Json | undefined, node: SchemaNode): string | undefined {
  if (node.enum === undefined || (node.enum as readonly unknown[]).includes(value)) return undefined;
  const near = nearest(String(value), optionsIn(node));
  return `“${String(value)}”不在可以选择的内容中${near === undefined ? `，请从${optionsIn(node).join("、")}中选择` : `，是不是“${near}”？`}`;
}

/**
 * Why what was read for a field (`parseValue`) is no value of its kind, to follow the name of its place: 的“约300”不是数字，
 * 请改正. Undefined for a value, and for nothing.
 */
export function unreadable(value: Json | undefined, node: SchemaNode): string | undefined {
  if (value === undefined) return undefined;
  switch (valueKind(node)) {
    case "number":
      return typeof value === "number" ? undefined : `的“${String(value)}”不是数字，请改正`;
    case "date":
      return /^\d{4}-\d\d-\d\d$/.test(String(value))
        ? undefined
        : `的“${String(value)}”不是日期，请写成2026-03-01的样子`;
    case "yesNo":
      return typeof value === "boolean" ? undefined : `的“${String(value)}”应为“是”或者“否”`;
    case "choice": {
      const why = notAnOption(value, node);
      return why === undefined ? undefined : `的${why}`;
    }
    default:
      return undefined;
  }
}
