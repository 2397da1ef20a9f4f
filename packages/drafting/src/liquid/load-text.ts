import { nearest, type SchemaNode } from "@shifan/schema";
import type { Template, Token } from "liquidjs";
import { lineAt } from "../source-lines.ts";
import type { Finding } from "../template-fault.ts";
import { checkTemplates, type Purpose } from "./check-templates.ts";
import { type LiquidText, parseLiquid, TAG_WORDS } from "./engine.ts";
import { slipsIn, unendedMark, unendedTag } from "./slips.ts";

/** A text of a template, checked: what can be filled in, and what is wrong. */
export interface LoadedText {
  readonly text: LiquidText;
  readonly source: string;
  readonly findings: readonly Finding[];
  readonly multiline: ReadonlyMap<number, string>;
}

const TAG = /\{%-?\s*([^\s%}]*)[\s\S]*?%\}/g;

/** Blanks unknown tags out, keeping lines, so that everything else is still checked. */
function withoutUnknownTags(
  source: string,
  firstLine: number,
): { source: string; findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const known = source.replace(TAG, (tag: string, name: string, offset: number) => {
    if (TAG_WORDS.includes(name)) return tag;
    const params = { name, nearest: nearest(name, TAG_WORDS) ?? "", known: TAG_WORDS.join("、") };
    findings.push({ line: firstLine + lineAt(source, offset) - 1, code: "unknown-tag", params });
    return tag.replace(/[^\n]/g, " ");
  });
  return { source: known, findings };
}

/** The library's error as a finding. */
function syntaxFinding(error: unknown, firstLine: number): Finding {
  const { message, token } = error as { readonly message: string; readonly token?: Token };
  const line = (token?.getPosition()[0] ?? 1) + firstLine - 1;
  const source = (token?.getText() ?? "").replace(/\s+/g, " ").slice(0, 40);
  const tag = /^tag .*not closed/s.test(message) ? /\{%-?\s*(\w+)/.exec(source)?.[1] : undefined;
  return tag === undefined
    ? { line, code: "syntax", params: { source } }
    : { line, code: "unclosed", params: { source, tag } };
}

/** Parses and checks a text against the schema of the record; all faults are told. */
export function loadText(
  original: string,
  record: SchemaNode,
  firstLine: number,
  purpose: Purpose = "print",
): LoadedText {
  const { source, findings: unknown } = withoutUnknownTags(original, firstLine);
  const findings = [...unknown, ...slipsIn(source, firstLine)];
  let templates: readonly Template[];
  try {
    templates = parseLiquid(source);
  } catch (error) {
    const unended = unendedMark(source, firstLine) ?? unendedTag(source, firstLine);
    const all = [...findings, unended ?? syntaxFinding(error, firstLine)];
    return { text: { templates: [], labels: new Map() }, source, findings: all, multiline: new Map() };
  }
  const check = checkTemplates(templates, record, { firstLine, purpose });
  return {
    text: { templates, labels: check.labels },
    source,
    findings: [...findings, ...check.findings],
    multiline: check.multiline,
  };
}
