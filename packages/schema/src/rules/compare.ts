import { evaluate, type Value, yearsOf } from "../calc/evaluate.ts";
import { type Comparison, type Expression, pathText } from "../calc/expression.ts";
import { formulaIn } from "../calc/formula-text.ts";
import { parseFormula } from "../calc/parse.ts";
import { nodesAlong } from "../calc/path-node.ts";
import { isSeries, readAll } from "../calc/read-path.ts";
import { Decimal } from "../decimal.ts";
import type { Finding } from "../fault.ts";
import { pointerOf, step } from "../json.ts";
import type { RuleOf } from "./rule.ts";
import type { Check, Scope } from "./scope.ts";

/** A sum that is shown needs no more decimals than the units of the form. */
const SHOWN_DECIMALS = 4;

const holds: Readonly<Record<Comparison, (left: Decimal, right: Decimal, tolerance: number) => boolean>> = {
  "<=": (left, right, tolerance) => left.minus(right).lte(tolerance),
  ">=": (left, right, tolerance) => right.minus(left).lte(tolerance),
  "<": (left, right) => left.lt(right),
  ">": (left, right) => left.gt(right),
  "=": (left, right, tolerance) => left.minus(right).abs().lte(tolerance),
};

const WORDS: Readonly<Record<Comparison, string>> = {
  "<=": "不能大于",
  ">=": "不能小于",
  "<": "应当小于",
  ">": "应当大于",
  "=": "应当等于",
};

/** The unit of a field or a sum; a product has another one, which the side that it is compared with knows. */
function unitOf(expression: Expression, scope: Scope): string {
  if (expression.kind === "operation") {
    return ["+", "-"].includes(expression.operator) ? unitOf(expression.left, scope) : "";
  }
  const path = expression.kind === "call" ? expression.args[0] : expression;
  if (path?.kind !== "path") return "";
  return nodesAlong(path, { root: scope.root.schema, owner: scope.schema })?.at(-1)?.["x-unit"] ?? "";
}

const placeOf = (scope: Scope, year?: number) => ({
  root: scope.root.value,
  owner: scope.value,
  ...(year === undefined ? {} : { year }),
});

/** Where a fault stands: the field at a path, in the year's value where it is a series. */
function pointerAt(path: string, scope: Scope, year: number | undefined): string {
  const expression = parseFormula(path);
  const keys = path.replace(/^\//, "");
  const pointer = pointerOf(path.startsWith("/") ? "" : scope.pointer, keys);
  if (expression.kind !== "path" || year === undefined) return pointer;
  const [found] = readAll(expression, placeOf(scope)) ?? [];
  const index = isSeries(found) ? found.findIndex((it) => it.year === year) : -1;
  return index === -1 ? pointer : `${step(pointer, index)}/value`;
}

const isDecimal = (value: Value): value is Decimal => value instanceof Decimal;
/** Quotation marks within quotation marks are single ones. */
const inner = (words: string): string => words.replaceAll("“", "‘").replaceAll("”", "’");
const text = (value: Decimal, unit: string) => `${value.round(SHOWN_DECIMALS).toString()}${unit}`;

function compareIn(rule: RuleOf<"compare">, scope: Scope, year: number | undefined): readonly Finding[] {
  const [left, right] = [parseFormula(rule.left), parseFormula(rule.right)];
  const place = placeOf(scope, year);
  const [one, other] = [evaluate(left, place), evaluate(right, place)];
  if (!isDecimal(one) || !isDecimal(other)) return [];
  if (holds[rule.op](one, other, rule.tolerance ?? 0)) return [];
  const at = rule.at ?? (left.kind === "path" ? pathText(left) : "");
  const nodes = { root: scope.root.schema, owner: scope.schema };
  const unit = unitOf(left, scope) || unitOf(right, scope);
  const limit = text(other, unit);
  const named = inner(formulaIn(rule.right, nodes));
  return [
    {
      pointer: pointerAt(at, scope, year),
      code: "relation-broken",
      params: {
        subject: left.kind === "path" && pathText(left) === at ? "" : inner(formulaIn(rule.left, nodes)),
        value: text(one, unit),
        relation: WORDS[rule.op],
        other: right.kind === "number" ? limit : `“${named}”（${limit}）`,
      },
    },
  ];
}

export const compare: Check<"compare"> = (rule, scope) => {
  const years = [rule.left, rule.right].flatMap((it) => yearsOf(parseFormula(it), placeOf(scope)));
  const all = [...new Set(years)].sort((a, b) => a - b);
  if (all.length === 0) return compareIn(rule, scope, undefined);
  return (rule.years === "last" ? all.slice(-1) : all).flatMap((year) => compareIn(rule, scope, year));
};
