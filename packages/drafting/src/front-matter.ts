import { isMap, isScalar, isSeq, LineCounter, type Node, type Pair, parseDocument, Scalar } from "yaml";
import type { Finding } from "./template-fault.ts";

/** A text of the front matter with the line of the file that it starts on. */
export interface PlacedText {
  readonly text: string;
  readonly line: number;
}

/** An element as it is written: one text, or a list of them. */
export interface RawElement {
  readonly name: string;
  readonly line: number;
  readonly value: PlacedText | readonly PlacedText[];
}

/** A template's file taken apart. */
export interface SplitSource {
  readonly elements: readonly RawElement[];
  readonly body: string;
  /** Line of the file that the body starts on. */
  readonly bodyLine: number;
  readonly findings: readonly Finding[];
}

const FENCE = /^---[ \t]*$/;

/** First line of the front matter's content: line 1 is the fence. */
const CONTENT_LINE = 2;

/** A scalar's text; a block scalar (`|`) starts on the line after its mark. */
function placed(node: unknown, lines: LineCounter): PlacedText | undefined {
  if (!isScalar(node) || typeof node.value === "object") return undefined;
  const at = lines.linePos(node.range?.[0] ?? 0).line + CONTENT_LINE - 1;
  const isBlock = node.type === Scalar.BLOCK_LITERAL || node.type === Scalar.BLOCK_FOLDED;
  return { text: String(node.value).replace(/\n+$/, ""), line: isBlock ? at + 1 : at };
}

function elementOf(pair: Pair, lines: LineCounter): RawElement | Finding {
  const { key, value } = pair as Pair<Node, Node | null>;
  const name = String(isScalar(key) ? key.value : key);
  const line = lines.linePos(key.range?.[0] ?? 0).line + CONTENT_LINE - 1;
  const wrong: Finding = {
    line,
    code: "wrong-element",
    params: { name, expected: "一行文字，或者每行以“- ”开头的列表" },
  };
  if (!isSeq(value)) {
    const text = placed(value, lines);
    return text === undefined ? wrong : { name, line, value: text };
  }
  const texts = value.items.map((item) => placed(item, lines));
  return texts.includes(undefined) ? wrong : { name, line, value: texts.filter((it) => it !== undefined) };
}

/** Reads the elements that stand between the two `---` lines. */
function readElements(yaml: string): Pick<SplitSource, "elements" | "findings"> {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, schema: "failsafe", uniqueKeys: true });
  const bad = (line: number, reason: string): Finding => ({
    line: line + CONTENT_LINE - 1,
    code: "bad-front-matter",
    params: { reason },
  });
  if (document.errors.length > 0) {
    return { elements: [], findings: document.errors.map((it) => bad(it.linePos?.[0].line ?? 1, it.code)) };
  }
  if (!isMap(document.contents)) return { elements: [], findings: [bad(1, "不是“名称: 内容”")] };
  const read = document.contents.items.map((pair) => elementOf(pair, lines));
  return {
    elements: read.filter((it) => "value" in it),
    findings: read.filter((it) => "code" in it),
  };
}

/** Takes a template apart into the elements at its start and the body. */
export function splitSource(source: string): SplitSource {
  const lines = source.split("\n");
  const end = lines.findIndex((line, index) => index > 0 && FENCE.test(line));
  if (!FENCE.test(lines[0] ?? "") || end === -1) {
    const missing: Finding = { line: 1, code: "no-front-matter", params: {} };
    return { elements: [], body: source, bodyLine: 1, findings: [missing] };
  }
  const { elements, findings } = readElements(lines.slice(1, end).join("\n"));
  return { elements, findings, body: lines.slice(end + 1).join("\n"), bodyLine: end + 2 };
}
