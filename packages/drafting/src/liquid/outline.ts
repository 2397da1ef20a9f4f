import {
  ForTag,
  IfTag,
  Output,
  type Template,
  type Token,
  TypeGuards,
  UnlessTag,
  type Value,
} from "liquidjs";
import { lineAt } from "../source-lines.ts";
import { isLiteral, isOperator, isPath, literalOf } from "./tokens.ts";

/** Something that only the record decides: whether a test holds, or which of the values compared with a field has. */
export interface Question {
  readonly name: string;
  readonly answer: string;
}

/** A condition in the order in which it is worked out. */
export type Condition = readonly (Question | "and" | "or" | "not")[];

/** What a text puts out, as far as its structure goes. */
export type Piece =
  | { readonly kind: "text"; readonly text: string; readonly line: number }
  | { readonly kind: "output"; readonly place: number; readonly line: number }
  | { readonly kind: "choice"; readonly ways: readonly Way[] }
  | {
      readonly kind: "loop";
      readonly list: string;
      readonly pieces: readonly Piece[];
      readonly otherwise: readonly Piece[];
    };

/** One way of an `if`; the first whose condition holds is taken, the last has none. */
export interface Way {
  readonly when: Condition | undefined;
  readonly pieces: readonly Piece[];
}

/** The answer to a question that isn't which value a field has. */
export const YES = "yes";

const isThere = (path: Token): Question => ({ name: path.getText(), answer: YES });

/** A comparison: `a == "x"` asks for the value of a, so that `a == "y"` can't hold beside it. */
function comparison(operator: string, left: Token, right: Token): Condition {
  const [path, literal] = isPath(left) ? [left, right] : [right, left];
  if ((operator !== "==" && operator !== "!=") || !isLiteral(literal)) {
    return [{ name: `${left.getText()} ${operator} ${right.getText()}`, answer: YES }];
  }
  const value = literalOf(literal);
  if (value === null) return operator === "!=" ? [isThere(path)] : [isThere(path), "not"];
  const question = { name: `${path.getText()} ==`, answer: String(value) };
  return operator === "==" ? [question] : [question, "not"];
}

function conditionOf(postfix: readonly Token[]): Condition {
  const stack: (Token | Condition)[] = [];
  const settled = (operand: Token | Condition | undefined): Condition => {
    if (operand === undefined) return [];
    return "getText" in operand ? [isThere(operand)] : operand;
  };
  for (const token of postfix) {
    if (!isOperator(token)) {
      stack.push(token);
      continue;
    }
    const { operator } = token;
    const right = stack.pop();
    if (operator === "not") {
      stack.push([...settled(right), "not"]);
      continue;
    }
    const left = stack.pop();
    if (operator === "and" || operator === "or") stack.push([...settled(left), ...settled(right), operator]);
    else if (left !== undefined && right !== undefined && "getText" in left && "getText" in right)
      stack.push(comparison(operator, left, right));
    else stack.push([...settled(left), ...settled(right), "and"]);
  }
  return settled(stack[0]);
}

interface BranchTag {
  readonly branches: readonly { readonly value: Value; readonly templates: readonly Template[] }[];
  readonly elseTemplates?: readonly Template[] | undefined;
}

function choiceOf({ branches, elseTemplates }: BranchTag, negated: boolean, source: string): Piece {
  const ways = branches.map(({ value, templates }, index): Way => {
    const condition = conditionOf(value.initial.postfix);
    const when: Condition = negated && index === 0 ? [...condition, "not"] : condition;
    return { when, pieces: outlineOf(templates, source) };
  });
  return {
    kind: "choice",
    ways: [...ways, { when: undefined, pieces: outlineOf(elseTemplates ?? [], source) }],
  };
}

/** The outline of a parsed text: its words, where values go, and what the record decides. */
export function outlineOf(templates: readonly Template[], source: string): readonly Piece[] {
  return templates.flatMap((template): readonly Piece[] => {
    const { token } = template;
    if (TypeGuards.isHTMLToken(token)) {
      const line = lineAt(source, token.begin + token.trimLeft);
      return [{ kind: "text", text: token.getContent(), line }];
    }
    if (template instanceof Output)
      return [{ kind: "output", place: token.begin, line: lineAt(source, token.begin) }];
    if (template instanceof IfTag) return [choiceOf(template, false, source)];
    if (template instanceof UnlessTag) return [choiceOf(template, true, source)];
    if (!(template instanceof ForTag)) return [];
    const pieces = outlineOf(template.templates, source);
    const otherwise = outlineOf(template.elseTemplates ?? [], source);
    return [{ kind: "loop", list: template.collection.getText(), pieces, otherwise }];
  });
}
