import type { List, Nodes, Paragraph, Table } from "mdast";
import type { Finding } from "../template-fault.ts";
import { loneToken, tokensIn } from "../values.ts";
import { isSignLine, readAttachment, readHeading, readMarks, readSignLine } from "./marks.ts";
import { parseMarkdown, plainText } from "./parse-markdown.ts";
import { skeletonOf } from "./skeleton.ts";

type Found = Pick<Finding, "code" | "params">;
type Report = (node: Nodes, found: Found) => void;

/** What the check looks up: the outputs that may hold several paragraphs, by token. */
interface Context {
  readonly report: Report;
  readonly multiline: ReadonlyMap<number, string>;
}

const DEEPEST = 4;
const OWN_NUMBER = /^([一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\d+[.．、]|（\d+）)/;

const shown = (node: Nodes): string => {
  const text = "value" in node ? node.value : plainText(node);
  return text.replace(/[\uE000\uE001]/g, "").slice(0, 20);
};

/** Nodes that no official paper has, with the fault that each is. */
const FORBIDDEN: Readonly<Partial<Record<Nodes["type"], (node: Nodes) => Found>>> = {
  html: (node) => ({ code: "html", params: { source: shown(node) } }),
  link: (node) => ({ code: "link", params: { source: shown(node) } }),
  linkReference: (node) => ({ code: "link", params: { source: shown(node) } }),
  definition: () => ({ code: "link", params: { source: "[…]: …" } }),
  image: (node) => ({ code: "image", params: { source: "alt" in node ? (node.alt ?? "") : "" } }),
  imageReference: () => ({ code: "image", params: { source: "" } }),
  code: (node) => ({ code: "code", params: { source: shown(node) } }),
  inlineCode: (node) => ({ code: "code", params: { source: shown(node) } }),
  blockquote: () => ({ code: "quote-block", params: {} }),
  thematicBreak: () => ({ code: "rule-line", params: {} }),
};

function checkMultiline(node: Nodes, { report, multiline }: Context) {
  const text = plainText(node);
  const alone = node.type === "paragraph" ? loneToken(text) : undefined;
  for (const token of tokensIn(text)) {
    const path = multiline.get(token);
    if (path !== undefined && alone === undefined)
      report(node, { code: "multiline-inline", params: { path } });
  }
}

function checkText(node: Nodes, source: string, report: Report) {
  const star = source.indexOf("*");
  if (star === -1) return;
  report(node, {
    code: "emphasis",
    params: { source: source.slice(star, star + 12).replace(/[\uE000\uE001]/g, "") },
  });
}

function checkParagraph(node: Paragraph, context: Context) {
  const { mark, lead, text } = readMarks(plainText(node));
  checkText(node, text, context.report);
  if (text.startsWith("|")) context.report(node, { code: "loose-table", params: {} });
  if (mark !== undefined && lead !== "") checkText(node, `**${lead}**`, context.report);
  checkMultiline(node, context);
}

function checkTable(table: Table, context: Context) {
  const expected = table.children[0]?.children.length ?? 0;
  for (const row of table.children) {
    const actual = row.children.length;
    if (actual !== expected) context.report(row, { code: "cells", params: { actual, expected } });
    for (const cell of row.children) {
      checkText(cell, plainText(cell), context.report);
      checkMultiline(cell, context);
    }
  }
}

function checkBullets(list: List, { report }: Context) {
  for (const item of list.children) {
    const source = item.children.map((child) => plainText(child)).join("");
    if (!isSignLine(source)) report(item, { code: "bullet", params: {} });
    else if (readSignLine(source) === undefined) report(item, { code: "sign-line", params: {} });
  }
}

function checkHeading(node: Extract<Nodes, { type: "heading" }>, context: Context): number {
  const { report } = context;
  const source = plainText(node);
  const { text, numbered } = readHeading(source);
  const number = OWN_NUMBER.exec(text)?.[0];
  if (node.depth > DEEPEST) report(node, { code: "too-deep", params: {} });
  if (numbered && number !== undefined) report(node, { code: "own-number", params: { source: number } });
  if (node.depth > 1 && readAttachment(source) !== undefined) {
    report(node, {
      code: "mark-place",
      params: { source: "附件：", expected: "只用于一级标题（# 附件：……）" },
    });
  }
  checkText(node, text, report);
  checkMultiline(node, context);
  return readAttachment(source) === undefined ? node.depth : 0;
}

/** Checks nodes in order; `level` is the level of the heading that they stand under. */
function checkBlocks(nodes: readonly Nodes[], startLevel: number, context: Context) {
  let level = startLevel;
  for (const [index, node] of nodes.entries()) {
    if (node.type === "heading") level = checkHeading(node, context);
    else if (node.type === "paragraph") {
      checkParagraph(node, context);
      if (readMarks(plainText(node)).mark === "caption" && nodes[index + 1]?.type !== "table") {
        context.report(node, {
          code: "mark-place",
          params: { source: "[表题]", expected: "后面要紧跟表格" },
        });
      }
    } else if (node.type === "table") checkTable(node, context);
    else if (node.type === "list" && node.ordered !== true) checkBullets(node, context);
    else if (node.type === "list") {
      if (level + 1 > DEEPEST) context.report(node, { code: "too-deep", params: {} });
      for (const item of node.children) checkBlocks(item.children, level + 1, context);
    }
  }
}

function checkForbidden(node: Nodes, report: Report) {
  const found = FORBIDDEN[node.type]?.(node);
  if (found !== undefined) report(node, found);
  if ("children" in node) for (const child of node.children) checkForbidden(child, report);
}

/**
 * Checks the Markdown of a text whose tag lines are folded: everything that a paper can't have, with its line.
 * `multiline` names the outputs that may hold several paragraphs by their place in the text.
 */
export function checkMarkdown(
  source: string,
  firstLine: number,
  multiline: ReadonlyMap<number, string>,
): readonly Finding[] {
  const skeleton = skeletonOf(source);
  const findings: Finding[] = [];
  const report: Report = (node, found) => {
    const line = skeleton.lines[(node.position?.start.line ?? 1) - 1] ?? 1;
    findings.push({ line: firstLine + line - 1, ...found });
  };
  const byToken = new Map(
    skeleton.places.flatMap((place, token) => {
      const path = multiline.get(place);
      return path === undefined ? [] : [[token, path] as const];
    }),
  );
  const root = parseMarkdown(skeleton.text);
  checkForbidden(root, report);
  checkBlocks(root.children, 0, { report, multiline: byToken });
  return findings;
}
