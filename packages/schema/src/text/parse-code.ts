import type { SchemaNode } from "../schema-node.ts";
import { parseDivision } from "./parse-division.ts";

/** Hyphens as input methods and word processors put them. */
const HYPHENS = /[‐‑‒–—―−]/g;

/**
 * A code as it is meant: input methods leave full-width letters and digits, people group a number with blanks. A
 * division's name becomes its code. What is no code at all stays readable, to be corrected.
 */
export function parseCode(text: string, node: SchemaNode): string {
  const code = parseDivision(text, node.format);
  if (code !== undefined) return code;
  const plain = text
    .normalize("NFKC")
    .replace(/[\s\p{Cf}]/gu, "")
    .replace(HYPHENS, "-");
  return node.format === "uscc" ? plain.toUpperCase() : plain;
}
