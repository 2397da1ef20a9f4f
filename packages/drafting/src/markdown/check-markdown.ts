import type { List, Nodes, Paragraph, Table } from "mdast";
import type { LoadedText } from "../liquid/load-text.ts";
import { outlineOf } from "../liquid/outline.ts";
import type { Finding } from "../template-fault.ts";
import { loneToken, tokensIn } from "../values.ts";
import { isSignLine, readAttachment, readHeading, readMarks, readSignLine } from "./marks.ts";
import { parseMarkdown, plainText } from "./parse-markdown.ts";
import { type Skeleton, skeletonOf } from "./skeleton.ts";

type Found = Pick<Finding, "code" | "params">;
type Report = (node: Nodes, found: Found) => void;

/** What the check looks up: the outputs that may hold several paragraphs, by their place. */
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

/** Checks nodes that stand under a heading of `startLevel`; the level that what follows stands under. */
function checkBlocks(nodes: readonly Nodes[], startLevel: number, context: Context): number {
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
  return level;
}

function checkForbidden(node: Nodes, report: Report) {
  const found = FORBIDDEN[node.type]?.(node);
  if (found !== undefined) report(node, found);
  if ("children" in node) for (const child of node.children) checkForbidden(child, report);
}

/** Where faults of a skeleton go: one that several ways share is told once. */
function reporter(skeleton: Skeleton, firstLine: number, findings: Finding[]): Report {
  const ways = new Map<string, number>();
  return (node, found) => {
    const { line, way } = skeleton.lines[(node.position?.start.line ?? 1) - 1] ?? { line: 1, way: 0 };
    const path = found.code === "multiline-inline" ? found.params.path : "";
    const key = `${line} ${found.code} ${path}`;
    if ((ways.get(key) ?? way) !== way) return;
    ways.set(key, way);
    findings.push({ line: firstLine + line - 1, ...found });
  };
}

/** Checks the Markdown of a body that was parsed: everything that a paper can't have in any way, with its line. */
export function checkMarkdown(
  { text, source, multiline }: LoadedText,
  firstLine: number,
): readonly Finding[] {
  const skeleton = skeletonOf(outlineOf(text.templates, source), new Set(multiline.keys()));
  const findings: Finding[] = [];
  const report = reporter(skeleton, firstLine, findings);
  const root = parseMarkdown(skeleton.text);
  checkForbidden(root, report);
  const nodes = new Map<number, Nodes[]>();
  for (const node of root.children) {
    const way = skeleton.lines[(node.position?.start.line ?? 1) - 1]?.way ?? 0;
    nodes.set(way, [...(nodes.get(way) ?? []), node]);
  }
  let level = 0;
  for (const ways of skeleton.regions) {
    const above = level;
    // What follows may stand under the deepest heading that any way ends with.
    level = Math.max(...ways.map((way) => checkBlocks(nodes.get(way) ?? [], above, { report, multiline })));
  }
  return findings;
}
