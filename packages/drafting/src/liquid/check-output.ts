import { nearest, type SchemaNode, typesOf } from "@shifan/schema";
import type { Filter, Token, Value } from "liquidjs";
import { type Argument, FILTERS, type FilterSpec, type Labels } from "./filters.ts";
import { sharesWording, storedComplaint, storedListComplaint } from "./stored-values.ts";
import { isLiteral, isPath, keysOf, literalOf } from "./tokens.ts";
import { type Complaint, lookUp, type Scope, type Typed, typeWords } from "./typed.ts";

type Complain = (complaint: Complaint) => void;

/** What the check of an output finds out for its rendering. */
export interface OutputCheck {
  readonly typed: Typed;
  /** Labels for each `label` filter, by its place in the text. */
  readonly labels: readonly (readonly [number, Labels])[];
}

const PRINTABLE: readonly string[] = ["string", "number", "integer"];

const literalType = (value: string | number | boolean | null): SchemaNode => {
  if (typeof value === "number") return { type: Number.isInteger(value) ? "integer" : "number" };
  return { type: typeof value === "boolean" ? "boolean" : "string" };
};

function operand(token: Token | undefined, scope: Scope, complain: Complain): Typed | undefined {
  if (token === undefined) return undefined;
  if (isLiteral(token)) return { node: literalType(literalOf(token)), path: token.getText() };
  if (!isPath(token)) return undefined;
  const typed = lookUp(keysOf(token), scope);
  if (!("code" in typed)) return typed;
  complain(typed);
  return undefined;
}

const argumentFits = (argument: Argument, typed: Typed, value: Typed): boolean => {
  const types = typesOf(typed.node);
  if (argument === "date") return typed.node.format === "date";
  if (argument === "whole") return types.includes("integer");
  if (argument === "text") return types.includes("string") || types.includes("integer");
  const field = value.node.items?.properties?.[typed.path.replace(/^["']|["']$/g, "")];
  return field !== undefined && typesOf(field).some((type) => ["array", "integer", "number"].includes(type));
};

function checkArguments(
  filter: Filter,
  spec: FilterSpec,
  value: Typed,
  tools: { scope: Scope; complain: Complain },
) {
  const given = filter.args.map((arg) =>
    Array.isArray(arg) ? undefined : operand(arg as Token, tools.scope, tools.complain),
  );
  const enough = given.length <= spec.args.length && given.length >= spec.args.length - spec.optionalArgs;
  const fits = given.every((typed, index) => {
    const argument = spec.args[index];
    return typed !== undefined && argument !== undefined && argumentFits(argument, typed, value);
  });
  if (!enough || !fits) {
    tools.complain({ code: "wrong-argument", params: { name: filter.name, expected: spec.usage } });
  }
  for (const typed of given) if (typed !== undefined) requirePresent(typed, tools.complain);
  const texts = given.filter((_, index) => spec.args[index] === "text");
  for (const typed of texts) {
    // What `default` puts in a date's or a code's place goes through the filters that follow, as the value would.
    if (typed === undefined || (filter.name === "default" && sharesWording(typed.node, value.node))) continue;
    complainIf(storedComplaint(typed), tools.complain);
  }
}

const complainIf = (complaint: Complaint | undefined, complain: Complain) => {
  if (complaint !== undefined) complain(complaint);
};

function requirePresent(typed: Typed, complain: Complain) {
  if (typed.missing !== undefined) complain({ code: "optional-unguarded", params: { ...typed.missing } });
}

function applyFilter(
  filter: Filter,
  value: Typed,
  tools: { scope: Scope; complain: Complain },
): Typed | undefined {
  const spec = FILTERS[filter.name];
  if (spec === undefined) {
    const known = Object.keys(FILTERS);
    const params = { name: filter.name, nearest: nearest(filter.name, known) ?? "", known: known.join("、") };
    tools.complain({ code: "unknown-filter", params });
    return undefined;
  }
  if (filter.name !== "default") requirePresent(value, tools.complain);
  if (!spec.accepts(value.node)) {
    const params = {
      name: filter.name,
      expected: spec.expected,
      path: value.path,
      actual: typeWords(value.node),
    };
    tools.complain({ code: "wrong-filter", params });
    return undefined;
  }
  checkArguments(filter, spec, value, tools);
  const written = writtenFilter(filter);
  if (!spec.takesStored) {
    complainIf(storedComplaint(value, written) ?? storedListComplaint(value, filter.name), tools.complain);
  }
  const so = value.written ?? value.path;
  return { node: spec.result(value.node), path: value.path, written: so + written };
}

/** A filter as the template writes it. */
function writtenFilter({ name, args }: Filter): string {
  const texts = args.map((arg) => (Array.isArray(arg) ? "" : (arg as Token).getText()));
  return ` | ${name}${texts.length === 0 ? "" : `: ${texts.join(", ")}`}`;
}

/** Where a filter stands in its text; the library keeps its token to itself. */
const placeOf = (filter: Filter): number =>
  (filter as unknown as { readonly token: { readonly begin: number } }).token.begin;

/**
 * Checks `{{ value | filter }}`: names, filters, their arguments, what may be absent, and that the end can be printed.
 * Undefined when something on the way is wrong.
 */
export function checkOutput(value: Value, scope: Scope, complain: Complain): OutputCheck | undefined {
  const start = operand(value.initial.postfix[0], scope, complain);
  // The last filter is the library's own place for `outputEscape`.
  const filters = value.filters.slice(0, -1);
  const labels: (readonly [number, Labels])[] = [];
  let typed = start;
  for (const filter of filters) {
    if (typed === undefined) break;
    const own = typed.node["x-enum-labels"];
    if (filter.name === "label" && own !== undefined) labels.push([placeOf(filter), own]);
    typed = applyFilter(filter, typed, { scope, complain });
  }
  if (typed === undefined) return undefined;
  requirePresent(typed, complain);
  return { typed, labels };
}

/** Complains of a date or a code that would be printed as it is stored. */
export const requireWorded = (typed: Typed, complain: Complain) =>
  complainIf(storedComplaint(typed), complain);

/** Complains of a value that has no words: a list, a group of fields, yes or no. */
export function requirePrintable({ node, path }: Typed, complain: Complain) {
  if (typesOf(node).some((type) => PRINTABLE.includes(type))) return;
  complain({ code: "not-printable", params: { path, actual: typeWords(node) } });
}
