import type { Json } from "../json.ts";
import type { SchemaNode } from "../schema-node.ts";
import { valueKind } from "../value-kind.ts";
import { parseCode } from "./parse-code.ts";
import { parseDate } from "./parse-date.ts";
import { parseNumber } from "./parse-number.ts";

const YES = new Set(["是", "有", "√", "✓", "y", "yes", "true", "1"]);
const NO = new Set(["否", "无", "×", "✗", "n", "no", "false", "0"]);

/**
 * The value that a pasted text stands for in a field. What can't be read stays text, so that it is seen at its place
 * and corrected there, never dropped. `undefined` for an empty cell.
 */
export function parseValue(text: string, node: SchemaNode): Json | undefined {
  const trimmed = text.trim();
  if (trimmed === "") return undefined;
  switch (valueKind(node)) {
    case "number": {
      const parsed = parseNumber(trimmed, node["x-unit"]);
      if (parsed.kind === "number") return parsed.value;
      return parsed.kind === "empty" ? undefined : trimmed;
    }
    case "date":
      return parseDate(trimmed) ?? trimmed;
    case "choice":
      return choiceOf(trimmed, node);
    case "choices":
      return choicesOf(trimmed, node.items ?? node);
    case "yesNo":
      if (YES.has(trimmed.toLowerCase())) return true;
      return NO.has(trimmed.toLowerCase()) ? false : trimmed;
    case "list":
      return trimmed.split(/[、；;\n]/).map((part) => part.trim());
    case "prose":
      return text.replace(/\r\n?/g, "\n").trim();
    default:
      if (node["x-code"] === true) return parseCode(trimmed, node);
      return trimmed.replace(/\s*[\r\n]+\s*/g, " ");
  }
}

/** The value whose Chinese name was pasted, or one word of it that no other has: 条件1 of 条件1 产业发展质效好. Else the words. */
function choiceOf(text: string, node: SchemaNode): string {
  const labels = Object.entries(node["x-enum-labels"] ?? {});
  const exact = labels.find(([, label]) => label === text);
  if (exact !== undefined) return exact[0];
  const [first, ...others] = labels.filter(([, label]) => label.split(/\s+/).includes(text));
  return first === undefined || others.length > 0 ? text : first[0];
}

const BETWEEN_CHOICES = /^\s*[、，,;；\n]\s*/;

/** The name that a text begins with, the longest first: names may hold 、 themselves. Else its words up to the next mark. */
function firstChoice(text: string, node: SchemaNode): string {
  const names = [...Object.values(node["x-enum-labels"] ?? {}), ...(node.enum ?? []).map(String)];
  const isWhole = (name: string): boolean =>
    name === text || (text.startsWith(name) && BETWEEN_CHOICES.test(text.slice(name.length)));
  const [longest] = names.filter(isWhole).sort((a, b) => b.length - a.length);
  return longest ?? /^[^、，,;；\n]*/.exec(text)?.[0] ?? text;
}

function choicesOf(text: string, node: SchemaNode): readonly string[] {
  const found: string[] = [];
  for (let rest = text; rest !== ""; ) {
    const first = firstChoice(rest, node);
    if (first.trim() !== "") found.push(choiceOf(first.trim(), node));
    rest = rest.slice(first.length).replace(BETWEEN_CHOICES, "");
  }
  return found;
}
