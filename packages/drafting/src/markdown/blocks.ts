import {
  type Align,
  type Attachment,
  type Block,
  type Level,
  type Paragraph,
  sectionLabel,
  type Table,
} from "@shifan/document";
import type { List, Table as MdTable, Nodes } from "mdast";
import { loneToken, type Values } from "../values.ts";
import { readAttachment, readHeading, readMarks, readSignLine } from "./marks.ts";
import { plainText } from "./parse-markdown.ts";
import { parseFilledIn } from "./repeated-rows.ts";

/** A body's blocks and its attachments. */
export interface Body {
  readonly text: readonly Block[];
  readonly attachments: readonly Attachment[];
}

/** Where numbering stands: a counter for each level, and the level of the last heading. */
interface Numbering {
  readonly counters: [number, number, number, number];
  heading: number;
}

interface Context {
  readonly values: Values;
  readonly numbering: Numbering;
}

const asLevel = (level: number): Level => Math.min(4, Math.max(1, level)) as Level;

/** The next number of a level; the levels below start anew. */
function next({ counters }: Numbering, level: Level): number {
  counters.fill(0, level);
  const number = (counters[level - 1] ?? 0) + 1;
  counters[level - 1] = number;
  return number;
}

/** Lines of a value that is a paragraph by itself, without the spaces that people indent with. */
const linesOf = (value: string): readonly string[] =>
  value
    .split(/\r?\n/)
    .map((line) => line.replace(/^[\s\u3000]+|[\s\u3000]+$/g, ""))
    .filter((line) => line !== "");

function paragraphs(source: string, values: Values, item?: Paragraph["item"]): readonly Paragraph[] {
  const { mark, lead, text } = readMarks(source);
  const token = loneToken(text);
  const value = token === undefined ? undefined : values.at(token);
  const texts = value?.includes("\n") === true ? linesOf(value) : [values.restore(text)];
  const align = mark === "center" || mark === "flush" ? mark : "indent";
  return texts
    .map((it, index): Paragraph => {
      const first = index === 0;
      const label = first && item !== undefined ? { item } : {};
      return { kind: "paragraph", ...label, lead: first ? values.restore(lead) : "", text: it, align };
    })
    .filter((it) => it.text !== "" || it.lead !== "" || it.item !== undefined);
}

function table(node: MdTable, caption: string, values: Values): Table {
  const rows = node.children.map((row) => row.children.map((cell) => values.restore(plainText(cell))));
  const [head = [], ...body] = rows;
  const columns = head.map((title, index) => ({ title, align: (node.align?.[index] ?? "left") as Align }));
  return {
    kind: "table",
    caption,
    columns,
    rows: body.map((row) => columns.map((_, index) => row[index] ?? "")),
  };
}

/** A list that starts at 1 starts its level anew; any other number goes on with the count. */
function numbered(list: List, level: Level, context: Context): readonly Block[] {
  const { counters } = context.numbering;
  if (list.start === 1) counters[level - 1] = 0;
  return list.children.flatMap((item) => {
    const label = sectionLabel(level, next(context.numbering, level));
    const [first, ...rest] = item.children;
    const opening =
      first?.type === "paragraph" ? paragraphs(plainText(first), context.values, { level, label }) : [];
    return [...opening, ...rest.flatMap((child) => block(child, level, context))];
  });
}

function signLines(list: List, values: Values): readonly Block[] {
  const lines = list.children.flatMap((item) => {
    const line = readSignLine(item.children.map((child) => plainText(child)).join(""));
    return line === undefined
      ? []
      : [{ label: values.restore(line.label), value: values.restore(line.value) }];
  });
  return lines.length === 0 ? [] : [{ kind: "signLines", lines }];
}

function headingBlock(node: Extract<Nodes, { type: "heading" }>, { values, numbering }: Context): Block {
  const level = asLevel(node.depth);
  const { text, numbered: hasNumber } = readHeading(plainText(node));
  numbering.heading = level;
  const label = hasNumber ? sectionLabel(level, next(numbering, level)) : "";
  return { kind: "heading", level, label, text: values.restore(text) };
}

/** The blocks of a node that stands under a heading or item of a level. */
function block(node: Nodes, parent: number, context: Context): readonly Block[] {
  if (node.type === "heading") return [headingBlock(node, context)];
  if (node.type === "paragraph") return paragraphs(plainText(node), context.values);
  if (node.type === "table") return [table(node, "", context.values)];
  if (node.type !== "list") return [];
  return node.ordered === true
    ? numbered(node, asLevel(parent + 1), context)
    : signLines(node, context.values);
}

function blocks(nodes: readonly Nodes[], values: Values): readonly Block[] {
  const numbering: Numbering = { counters: [0, 0, 0, 0], heading: 0 };
  return nodes.flatMap((node, index) => {
    const previous = nodes[index - 1];
    const following = nodes[index + 1];
    if (node.type === "paragraph" && following?.type === "table") {
      if (readMarks(plainText(node)).mark === "caption") return [];
    }
    if (node.type === "table" && previous?.type === "paragraph") {
      const { mark, text } = readMarks(plainText(previous));
      if (mark === "caption") return [table(node, values.restore(text), values)];
    }
    return block(node, numbering.heading, { values, numbering });
  });
}

/** Reads a filled-in body: its blocks, then each attachment that a `# 附件：` heading starts. */
export function readBody(markdown: string, values: Values): Body {
  const parts: { heading?: ReturnType<typeof readAttachment>; nodes: Nodes[] }[] = [{ nodes: [] }];
  for (const node of parseFilledIn(markdown).children) {
    const heading = node.type === "heading" && node.depth === 1 ? readAttachment(plainText(node)) : undefined;
    if (heading === undefined) parts.at(-1)?.nodes.push(node);
    else parts.push({ heading, nodes: [] });
  }
  const attachments = parts.flatMap(({ heading, nodes }): Attachment[] => {
    if (heading === undefined) return [];
    const base = { title: values.restore(heading.title), orientation: heading.orientation };
    return [nodes.length === 0 ? base : { ...base, text: blocks(nodes, values) }];
  });
  return { text: blocks(parts[0]?.nodes ?? [], values), attachments };
}
