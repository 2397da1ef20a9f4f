import type { SchemaNode } from "@shifan/schema";
import { splitSource } from "./front-matter.ts";
import { loadText } from "./liquid/load-text.ts";
import { loadElements } from "./load-elements.ts";
import { checkMarkdown } from "./markdown/check-markdown.ts";
import { foldTagLines, lineAt } from "./source-lines.ts";
import type { Template } from "./template.ts";
import { type Finding, inOrder, type TemplateFault, templateFault } from "./template-fault.ts";
import { CLOSE, OPEN, TAG_LINE_END } from "./values.ts";

/** The outcome of loading a template: the template, or everything that is wrong with it. */
export type Loading =
  | { readonly ok: true; readonly template: Template }
  | { readonly ok: false; readonly faults: readonly TemplateFault[] };

function checkCharacters(source: string): readonly Finding[] {
  const at = [OPEN, CLOSE, TAG_LINE_END].map((it) => source.indexOf(it)).filter((it) => it !== -1);
  return at.map((offset) => ({ line: lineAt(source, offset), code: "private-character", params: {} }));
}

/**
 * Loads a template and checks it against the schema of the records that it will be filled in with:
 * names, types, filters, values that may be absent, and what a paper can't have.
 * `name` is what its faults are reported under. Never throws for any text.
 */
export function loadTemplate(source: string, schema: SchemaNode, name: string): Loading {
  const text = source.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  const split = splitSource(text);
  const elements = loadElements(split.elements, schema);
  const body = loadText(foldTagLines(split.body), schema, split.bodyLine);
  const findings = [
    ...checkCharacters(text),
    ...split.findings,
    // Without front matter that could be read there is nothing to say of its elements.
    ...(split.findings.length > 0 ? [] : elements.findings),
    ...body.findings,
    ...checkMarkdown(body, split.bodyLine),
  ];
  if (findings.length > 0) {
    return { ok: false, faults: inOrder(findings).map((finding) => templateFault(name, finding)) };
  }
  const { layout, texts, lists } = elements;
  return { ok: true, template: { name, layout, schema, texts, lists, body: body.text } };
}
