import type { Fault, Finding } from "./fault.ts";
import { fieldName, nodeAt } from "./field-name.ts";
import { keysOf } from "./json.ts";
import type { Family, KindDefinition } from "./kind.ts";
import { type FaultCode, MESSAGES } from "./messages.zh.ts";
import type { SchemaNode } from "./schema-node.ts";

/** A schema's own sentence doesn't know which row of a list it is about, nor which section of a form. */
const ownSentence = ({ pointer, message }: Finding, field: string, family: Family): string =>
  family === "form" || /\/\d+(\/|$)/.test(pointer) ? `${field}：${message}` : `${message}`;

/** Codes by which a field breaks the rule that stands on the field itself. */
const OF_THE_FIELD: readonly FaultCode[] = [
  "computed-differs",
  "wrong-value",
  "too-small",
  "too-large-number",
];

function ruleOf({ code, pointer, rule }: Finding, schema: SchemaNode): string | undefined {
  if (rule !== undefined || !OF_THE_FIELD.includes(code)) return rule;
  const series = pointer.replace(/\/\d+\/value$/, "");
  return nodeAt(schema, pointer)?.["x-rule-id"] ?? nodeAt(schema, series)?.["x-rule-id"];
}

/** A finding in words. `data`, where it is known, names the years of series. */
export function faultOf(finding: Finding, definition: KindDefinition, data?: unknown): Fault {
  const { schema } = definition;
  const rule = ruleOf(finding, schema);
  const parent = `/${keysOf(finding.pointer).slice(0, -1).join("/")}`;
  const params = {
    field: fieldName(schema, finding.pointer, data),
    parent: parent === "/" ? definition.title : fieldName(schema, parent, data),
    ...finding.params,
  };
  const message =
    finding.message === undefined
      ? MESSAGES[finding.code](params)
      : ownSentence(finding, params.field, definition.family);
  const fault = { pointer: finding.pointer, code: finding.code, params, message };
  return rule === undefined ? fault : { ...fault, rule };
}
