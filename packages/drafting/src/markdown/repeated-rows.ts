import type { Nodes, Root, TableRow } from "mdast";
import { OPEN, tokenOf, tokensIn, withTokens } from "../values.ts";
import { parseMarkdown } from "./parse-markdown.ts";

/** The values of the rows that were left out after a line, by the line's number from 1. */
type LeftOut = ReadonlyMap<number, readonly (readonly number[])[]>;

const shapeOf = (line: string): string => withTokens(line, () => OPEN);

/** Takes out every row that differs from the one before it only in its values: a loop's rows all do. */
function withoutRepeats(markdown: string): { readonly text: string; readonly leftOut: LeftOut } {
  const kept: string[] = [];
  const leftOut = new Map<number, (readonly number[])[]>();
  let shape = "";
  for (const line of markdown.split("\n")) {
    const own = line.startsWith("|") ? shapeOf(line) : "";
    if (own !== "" && own === shape) {
      const rows = leftOut.get(kept.length) ?? [];
      leftOut.set(kept.length, rows);
      rows.push(tokensIn(line));
    } else kept.push(line);
    shape = own;
  }
  return { text: kept.join("\n"), leftOut };
}

function withValues<T extends Nodes>(node: T, values: ReadonlyMap<number, number>): T {
  if ("value" in node) {
    const value = withTokens(node.value, (token) => tokenOf(values.get(token) ?? token));
    return { ...node, value };
  }
  if (!("children" in node)) return node;
  return { ...node, children: node.children.map((child) => withValues(child, values)) } as T;
}

/** A row, and again with the values of each row that was left out after it. */
function rowsOf(row: TableRow, leftOut: readonly (readonly number[])[]): readonly TableRow[] {
  const own = tokensOf(row);
  const copies = leftOut.map((tokens) =>
    withValues(row, new Map(own.map((token, index) => [token, tokens[index] ?? token]))),
  );
  return [row, ...copies];
}

const tokensOf = (node: Nodes): readonly number[] => {
  if ("value" in node) return tokensIn(node.value);
  return "children" in node ? node.children.flatMap(tokensOf) : [];
};

/**
 * Reads a filled-in Markdown, each shape of row once: the reading of a long table takes most of a drafting.
 * The places of nodes are not those of the text.
 */
export function parseFilledIn(markdown: string): Root {
  const { text, leftOut } = withoutRepeats(markdown);
  const root = parseMarkdown(text);
  let put = 0;
  const children = root.children.map((node) => {
    if (node.type !== "table") return node;
    const rows = node.children.flatMap((row) => {
      const rest = leftOut.get(row.position?.start.line ?? 0);
      if (rest === undefined) return [row];
      put += 1;
      return rowsOf(row, rest);
    });
    return { ...node, children: rows };
  });
  // Lines that look like rows and are none were left out too: then nothing may be.
  return put === leftOut.size ? { ...root, children } : parseMarkdown(markdown);
}
