import type { CompiledError } from "./compiled.ts";
import type { Finding } from "./fault.ts";
import { nodeAt } from "./field-name.ts";
import { pointerOf } from "./json.ts";
import { KEYWORDS, placeOf } from "./keywords.ts";
import type { SchemaNode } from "./schema-node.ts";

/** Keywords whose error comes with the errors of their branches. */
const COMPOSITE: readonly string[] = ["anyOf", "oneOf", "if", "not", "contains"];

const isBranchOf = (error: CompiledError, composite: CompiledError): boolean => {
  const base =
    composite.keyword === "if" ? composite.schemaPath.slice(0, -"/if".length) : composite.schemaPath;
  const branches = composite.keyword === "if" ? [`${base}/then/`, `${base}/else/`] : [`${base}/`];
  return (
    error !== composite &&
    branches.some((branch) => error.schemaPath.startsWith(branch)) &&
    error.instancePath.startsWith(composite.instancePath)
  );
};

/** A composite speaks for its branches, unless it is an `if` without a sentence of its own: then they speak. */
const speaks = (error: CompiledError): boolean =>
  error.keyword !== "if" || error.parentSchema?.["x-message"] !== undefined;

/** The node at a place; a year's value has the unit of its series. */
function figureNode(schema: SchemaNode, pointer: string): SchemaNode | undefined {
  const node = nodeAt(schema, pointer);
  const series = /\/\d+\/value$/.test(pointer)
    ? nodeAt(schema, pointer.replace(/\/\d+\/value$/, ""))
    : undefined;
  const unit = series?.["x-series"] === undefined ? undefined : series["x-unit"];
  return node === undefined || unit === undefined ? node : { ...node, "x-unit": unit };
}

function findingOf(error: CompiledError, schema: SchemaNode, branches: readonly CompiledError[]): Finding {
  const node = figureNode(schema, error.instancePath);
  const reader = KEYWORDS[error.keyword];
  if (reader === undefined)
    throw new Error(`关键字 ${error.keyword} 没有对应的说明，请在 keywords.ts 中补充`);
  const reading = reader(error, node);
  const message = error.keyword === "required" ? undefined : error.parentSchema?.["x-message"];
  const field = error.parentSchema?.["x-field"];
  const first = branches[0];
  const [below] = first === undefined ? [] : [findingOf(first, schema, [])];
  return {
    pointer:
      field === undefined
        ? (below?.pointer ?? placeOf(error, reading))
        : pointerOf(error.instancePath, field),
    code: reading.code,
    params: reading.params,
    ...(message === undefined ? {} : { message }),
  };
}

/** Prefer the schema's own sentence, then a wrong type, then what comes first. */
const rank = (finding: Finding): number => {
  if (finding.message !== undefined) return 0;
  return finding.code === "wrong-type" ? 1 : 2;
};

/** The errors of a compiled validator as findings: one for each field at fault, and one for each failed condition. */
export function keywordFindings(errors: readonly CompiledError[], schema: SchemaNode): readonly Finding[] {
  const composites = errors.filter((error) => COMPOSITE.includes(error.keyword) && speaks(error));
  const standing = errors.filter(
    (error) =>
      (error.keyword !== "if" || speaks(error)) && !composites.some((other) => isBranchOf(error, other)),
  );
  const best = new Map<string, Finding>();
  for (const error of standing) {
    const branches = composites.includes(error) ? errors.filter((it) => isBranchOf(it, error)) : [];
    const finding = findingOf(error, schema, branches);
    const key = finding.pointer + (finding.code === "condition-unmet" ? (finding.message ?? "") : "");
    const known = best.get(key);
    if (known === undefined || rank(finding) < rank(known)) best.set(key, finding);
  }
  return [...best.values()];
}
