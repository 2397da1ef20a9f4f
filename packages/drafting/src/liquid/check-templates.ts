import { type SchemaNode, typesOf } from "@shifan/schema";
import { ForTag, IfTag, Output, type Template, type Token, UnlessTag, type Value } from "liquidjs";
import type { Finding } from "../template-fault.ts";
import { checkOutput, requirePrintable, requireWorded } from "./check-output.ts";
import { checkCondition } from "./condition.ts";
import type { Labels } from "./filters.ts";
import { isPath, keysOf } from "./tokens.ts";
import { type Complaint, lookUp, type Scope, typeWords } from "./typed.ts";

/** What the check of a text gives: its faults, and what its rendering needs to know. */
export interface TextCheck {
  readonly findings: Finding[];
  readonly labels: Map<number, Labels>;
  /** Outputs whose value may hold several paragraphs, by their place in the text. */
  readonly multiline: Map<number, string>;
}

const LOOP: SchemaNode = {
  type: "object",
  properties: {
    first: { type: "boolean" },
    last: { type: "boolean" },
    index: { type: "integer" },
    length: { type: "integer" },
  },
  required: ["first", "last", "index", "length"],
};

/** What a text is filled in for: to be printed as it is, or to tell the drafting a date or a choice as it is stored. */
export type Purpose = "print" | "tell";

/** Walks the parsed text; `firstLine` is the line of the file that the text starts on. */
export function checkTemplates(
  templates: readonly Template[],
  record: SchemaNode,
  { firstLine, purpose }: Omit<Sink, "check">,
): TextCheck {
  const check: TextCheck = { findings: [], labels: new Map(), multiline: new Map() };
  walk(templates, { record, names: new Map(), present: new Set() }, { check, firstLine, purpose });
  return check;
}

interface Sink {
  readonly check: TextCheck;
  readonly firstLine: number;
  readonly purpose: Purpose;
}

const complainAt =
  (token: Token, { check, firstLine }: Sink) =>
  ({ code, params }: Complaint) => {
    const line = (token.getPosition()[0] ?? 1) + firstLine - 1;
    check.findings.push({ line, code, params });
  };

function walk(templates: readonly Template[], scope: Scope, sink: Sink) {
  for (const template of templates) {
    if (template instanceof Output) walkOutput(template, scope, sink);
    else if (template instanceof ForTag) walkFor(template, scope, sink);
    else if (template instanceof IfTag) walkBranches(template, { scope, sink, negated: false });
    else if (template instanceof UnlessTag) walkBranches(template, { scope, sink, negated: true });
  }
}

function walkOutput(output: Output, scope: Scope, sink: Sink) {
  const complain = complainAt(output.token, sink);
  const result = checkOutput(output.value, scope, complain);
  if (result === undefined) return;
  requirePrintable(result.typed, complain);
  if (sink.purpose === "print") requireWorded(result.typed, complain);
  for (const [place, labels] of result.labels) sink.check.labels.set(place, labels);
  const { node, path } = result.typed;
  if (node["x-multiline"] === true) sink.check.multiline.set(output.token.begin, path);
}

function walkFor(tag: ForTag, scope: Scope, sink: Sink) {
  const complain = complainAt(tag.token, sink);
  for (const name of Object.keys(tag.hash.hash)) complain({ code: "loop-option", params: { name } });
  const collection: Token = tag.collection;
  const found = isPath(collection) ? lookUp(keysOf(collection), scope) : undefined;
  if (found !== undefined && "code" in found) complain(found);
  const list = found === undefined || "code" in found ? undefined : found;
  if (list?.missing !== undefined) complain({ code: "optional-unguarded", params: { ...list.missing } });
  const items = list?.node.items;
  if (
    found === undefined ||
    (list !== undefined && (items === undefined || !typesOf(list.node).includes("array")))
  ) {
    const actual = list === undefined ? "固定的值" : typeWords(list.node);
    complain({ code: "not-a-list", params: { path: collection.getText(), actual } });
  }
  walk(tag.elseTemplates, scope, sink);
  if (items === undefined) return;
  const inside = [...scope.present].filter((path) => path.split(".")[0] !== tag.variable);
  const names = new Map(scope.names)
    .set(tag.variable, { node: items, path: tag.variable })
    .set("forloop", { node: LOOP, path: "forloop" });
  walk(tag.templates, { ...scope, names, present: new Set(inside) }, sink);
}

interface Branching {
  readonly scope: Scope;
  readonly sink: Sink;
  /** `unless` runs its first branch when the condition doesn't hold. */
  readonly negated: boolean;
}

interface BranchTag {
  readonly token: Token;
  readonly branches: readonly { readonly value: Value; readonly templates: readonly Template[] }[];
  readonly elseTemplates?: readonly Template[] | undefined;
}

function walkBranches(tag: BranchTag, { scope, sink, negated }: Branching) {
  let rest = scope;
  for (const [index, { value, templates }] of tag.branches.entries()) {
    const token = value.initial.postfix[0] ?? tag.token;
    const verdict = checkCondition(value.initial.postfix, rest, complainAt(token, sink));
    const [held, failed] =
      negated && index === 0 ? [verdict.whenFalse, verdict.whenTrue] : [verdict.whenTrue, verdict.whenFalse];
    walk(templates, { ...rest, present: new Set([...rest.present, ...held]) }, sink);
    rest = { ...rest, present: new Set([...rest.present, ...failed]) };
  }
  walk(tag.elseTemplates ?? [], rest, sink);
}
