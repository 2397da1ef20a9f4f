import { MESSAGES, type Params, type TemplateFaultCode } from "./messages.zh.ts";

/** A fault of a template. */
export interface TemplateFault {
  /** The name that the template was loaded under. */
  readonly file: string;
  /** Line in the template's file, from 1. */
  readonly line: number;
  readonly code: TemplateFaultCode;
  readonly params: Params;
  /** A Chinese sentence that says what is wrong and what to write instead. */
  readonly message: string;
}

/** A fault found in a part of a template, its line counted in the file. */
export interface Finding {
  readonly line: number;
  readonly code: TemplateFaultCode;
  readonly params: Params;
}

/** Puts a finding into words. */
export const templateFault = (file: string, { line, code, params }: Finding): TemplateFault => ({
  file,
  line,
  code,
  params,
  message: MESSAGES[code](params),
});

/** Findings in the order of the file, each once. */
export function inOrder(findings: readonly Finding[]): readonly Finding[] {
  const unique = new Map(findings.map((finding) => [JSON.stringify(finding), finding]));
  return [...unique.values()].sort((a, b) => a.line - b.line);
}
