import { nearest, typesOf } from "@shifan/schema";
import type { Token } from "liquidjs";
import { TYPE_WORDS } from "../messages.zh.ts";
import { isLiteral, isOperator, isPath, keysOf, literalOf } from "./tokens.ts";
import { type Complaint, lookUp, prefixes, type Scope, type Typed, typeWords } from "./typed.ts";

/** What is known after a condition held, and after it didn't. */
export interface Verdict {
  readonly whenTrue: ReadonlySet<string>;
  readonly whenFalse: ReadonlySet<string>;
}

/** An operand or the verdict of what was already combined. */
type Operand =
  | { readonly kind: "value"; readonly typed: Typed }
  | { readonly kind: "literal"; readonly value: string | number | boolean | null }
  | { readonly kind: "verdict"; readonly verdict: Verdict };

const NOTHING: ReadonlySet<string> = new Set();
const UNKNOWN: Verdict = { whenTrue: NOTHING, whenFalse: NOTHING };
const union = (a: ReadonlySet<string>, b: ReadonlySet<string>) => new Set([...a, ...b]);
const common = (a: ReadonlySet<string>, b: ReadonlySet<string>) => new Set([...a].filter((it) => b.has(it)));

/** The verdict of an operand that stands alone as a condition. */
function verdictOf(operand: Operand | undefined, complain: (it: Complaint) => void): Verdict {
  if (operand === undefined || operand.kind === "literal") return UNKNOWN;
  if (operand.kind === "verdict") return operand.verdict;
  const { typed } = operand;
  if (typed.missing === undefined && !typesOf(typed.node).includes("boolean")) {
    complain({ code: "always-true", params: { path: typed.path } });
  }
  return { whenTrue: new Set(prefixes(typed.path)), whenFalse: NOTHING };
}

function checkComparison(typed: Typed, value: string | number | boolean, complain: (it: Complaint) => void) {
  const { node, path } = typed;
  const options = node.const === undefined ? node.enum : [node.const];
  if (options !== undefined && !options.includes(value)) {
    const known = options.map(String);
    const params = {
      path,
      value: String(value),
      nearest: nearest(String(value), known) ?? "",
      known: known.join("、"),
    };
    complain({ code: "not-in-enum", params });
    return;
  }
  const types = typesOf(node).map((type) => (type === "integer" ? "number" : type));
  if (options === undefined && types.length > 0 && !types.some((type) => type === typeof value)) {
    const other = TYPE_WORDS[typeof value] ?? typeof value;
    complain({ code: "wrong-comparison", params: { path, actual: typeWords(node), other } });
  }
}

function compare(
  operator: string,
  pair: readonly [Operand | undefined, Operand | undefined],
  complain: (it: Complaint) => void,
): Verdict {
  const [a, b] = pair;
  const value = a?.kind === "value" ? a.typed : b?.kind === "value" ? b.typed : undefined;
  const literal = a?.kind === "literal" ? a : b?.kind === "literal" ? b : undefined;
  if (value === undefined) return UNKNOWN;
  const there = new Set(prefixes(value.path));
  if (literal === undefined) return operator === "!=" ? UNKNOWN : { whenTrue: there, whenFalse: NOTHING };
  if (literal.value === null) {
    return operator === "!="
      ? { whenTrue: there, whenFalse: NOTHING }
      : { whenTrue: NOTHING, whenFalse: there };
  }
  if (operator !== "contains") checkComparison(value, literal.value, complain);
  return operator === "!="
    ? { whenTrue: NOTHING, whenFalse: there }
    : { whenTrue: there, whenFalse: NOTHING };
}

const JOINED: Readonly<Record<string, (a: Verdict, b: Verdict) => Verdict>> = {
  and: (a, b) => ({
    whenTrue: union(a.whenTrue, b.whenTrue),
    whenFalse: common(a.whenFalse, b.whenFalse),
  }),
  or: (a, b) => ({ whenTrue: common(a.whenTrue, b.whenTrue), whenFalse: union(a.whenFalse, b.whenFalse) }),
};

/** Checks a condition, given in the order in which it is worked out, and tells what its outcome makes sure of. */
export function checkCondition(
  postfix: readonly Token[],
  scope: Scope,
  complain: (it: Complaint) => void,
): Verdict {
  const stack: Operand[] = [];
  for (const token of postfix) {
    if (isOperator(token)) {
      const right = stack.pop();
      if (token.operator === "not") {
        const { whenTrue, whenFalse } = verdictOf(right, complain);
        stack.push({ kind: "verdict", verdict: { whenTrue: whenFalse, whenFalse: whenTrue } });
        continue;
      }
      const left = stack.pop();
      const joined = JOINED[token.operator];
      const verdict =
        joined === undefined
          ? compare(token.operator, [left, right], complain)
          : joined(verdictOf(left, complain), verdictOf(right, complain));
      stack.push({ kind: "verdict", verdict });
    } else if (isLiteral(token)) {
      stack.push({ kind: "literal", value: literalOf(token) });
    } else if (isPath(token)) {
      const typed = lookUp(keysOf(token), scope);
      if ("code" in typed) complain(typed);
      stack.push("code" in typed ? { kind: "verdict", verdict: UNKNOWN } : { kind: "value", typed });
    }
  }
  return verdictOf(stack[0], complain);
}
