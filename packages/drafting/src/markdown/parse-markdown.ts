import type { Nodes, Root } from "mdast";
import { fromMarkdown, type Options } from "mdast-util-from-markdown";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTable } from "micromark-extension-gfm-table";

/**
 * Constructs that official papers don't have and that are read as plain text: indented code, so that a loop may be
 * indented; emphasis, whose rules for where `**` may close don't fit Chinese punctuation; headings underlined.
 */
const OFF = ["codeIndented", "attention", "setextUnderline", "characterReference", "hardBreakTrailing"];

const OPTIONS: Options = {
  extensions: [gfmTable(), { disable: { null: OFF } }],
  mdastExtensions: [gfmTableFromMarkdown()],
};

/** Reads Markdown with tables into its tree. */
export const parseMarkdown = (text: string): Root => fromMarkdown(text, OPTIONS);

/** Ends of a line inside a paragraph are where the file was wrapped; only Latin words need a space there. */
const unwrap = (text: string): string =>
  text.replace(/[ \t]*\n[ \t]*/g, (_, offset: number, whole: string) => {
    const before = whole[offset - 1] ?? "";
    const after = whole.slice(offset).trimStart()[0] ?? "";
    return /[!-~]/.test(before) && /[!-~]/.test(after) ? " " : "";
  });

/** The plain text of a node. */
export function plainText(node: Nodes): string {
  if ("children" in node) return unwrap(node.children.map((child) => rawText(child)).join(""));
  return unwrap(rawText(node));
}

function rawText(node: Nodes): string {
  if (node.type === "break") return "\n";
  if ("value" in node) return node.value;
  return "children" in node ? node.children.map((child) => rawText(child)).join("") : "";
}
