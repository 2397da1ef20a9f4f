import { type Expression, FUNCTIONS, type FunctionName, type Operator } from "./expression.ts";

interface Token {
  readonly text: string;
  readonly at: number;
}

const TOKEN = /\s*(?:([A-Za-z]\w*(?:\.[A-Za-z]\w*)*)|(\d+(?:\.\d+)?)|("[^"]*")|(<=|>=|[-+*/()<>=,]))/y;
const WORD = /^[A-Za-z]/;
const COMPARISONS: readonly string[] = ["<=", ">=", "<", ">", "="];

/** A formula that can't be read; the position counts from 1. Formulas are data of ours, so this is a fault of ours. */
export class FormulaError extends Error {
  constructor(source: string, at: number, reason: string) {
    super(`公式“${source}”第${at + 1}个字符处${reason}`);
    this.name = "FormulaError";
  }
}

function tokens(source: string): readonly Token[] {
  const found: Token[] = [];
  const pattern = new RegExp(TOKEN);
  const end = source.trimEnd().length;
  while (pattern.lastIndex < end) {
    const at = pattern.lastIndex;
    const match = pattern.exec(source);
    if (match === null) throw new FormulaError(source, at, "有不认识的符号");
    const text = match[0].trimStart();
    found.push({ text, at: pattern.lastIndex - text.length });
  }
  return found;
}

/** Reads tokens from left to right: comparison < sum < product < factor. */
class Parser {
  readonly #source: string;
  readonly #tokens: readonly Token[];
  #next = 0;

  constructor(source: string) {
    this.#source = source;
    this.#tokens = tokens(source);
  }

  whole(): Expression {
    const left = this.#sum();
    const operator = this.#oneOf(COMPARISONS);
    const found: Expression =
      operator === undefined ? left : { kind: "operation", operator, left, right: this.#sum() };
    if (this.#peek() !== undefined) this.#fail("多了内容");
    return found;
  }

  #peek = (): string | undefined => this.#tokens[this.#next]?.text;

  #take(): string {
    const text = this.#peek() ?? this.#fail("没有写完");
    this.#next += 1;
    return text;
  }

  #fail(reason: string): never {
    throw new FormulaError(this.#source, this.#tokens[this.#next]?.at ?? this.#source.length, reason);
  }

  #oneOf(operators: readonly string[]): Operator | undefined {
    const text = this.#peek();
    return text !== undefined && operators.includes(text) ? (this.#take() as Operator) : undefined;
  }

  #expect(text: string): void {
    if (this.#peek() !== text) this.#fail(`应为“${text}”`);
    this.#next += 1;
  }

  #chain(operators: readonly string[], part: () => Expression): Expression {
    let left = part();
    for (let operator = this.#oneOf(operators); operator !== undefined; operator = this.#oneOf(operators)) {
      left = { kind: "operation", operator, left, right: part() };
    }
    return left;
  }

  #sum = (): Expression => this.#chain(["+", "-"], this.#product);
  #product = (): Expression => this.#chain(["*", "/"], this.#factor);

  #factor = (): Expression => {
    const text = this.#take();
    if (/^\d/.test(text)) return { kind: "number", text };
    if (text.startsWith('"')) return { kind: "text", text: text.slice(1, -1) };
    if (text === "(") return this.#closed(this.#sum());
    if (text === "-") {
      const zero: Expression = { kind: "number", text: "0" };
      return { kind: "operation", operator: "-", left: zero, right: this.#factor() };
    }
    if (text === "/") return this.#path(this.#take(), true);
    return this.#peek() === "(" ? this.#call(text) : this.#path(text, false);
  };

  #closed(inner: Expression): Expression {
    this.#expect(")");
    return inner;
  }

  #path(text: string, fromRoot: boolean): Expression {
    if (!WORD.test(text)) {
      this.#next -= 1;
      this.#fail("应为字段名、数字或者括号");
    }
    return { kind: "path", fromRoot, keys: text.split(".") };
  }

  #call(name: string): Expression {
    if (!Object.hasOwn(FUNCTIONS, name)) this.#fail(`没有“${name}”这个函数`);
    this.#expect("(");
    const args = [this.#sum()];
    while (this.#oneOf([","]) !== undefined) args.push(this.#sum());
    this.#expect(")");
    const [least, most] = FUNCTIONS[name as FunctionName];
    if (args.length < least || args.length > most) this.#fail(`“${name}”的参数个数不对`);
    return { kind: "call", name: name as FunctionName, args };
  }
}

const parsed = new Map<string, Expression>();

/** A formula as a tree; the same text is parsed once. Throws a FormulaError for what isn't a formula. */
export function parseFormula(source: string): Expression {
  const known = parsed.get(source);
  if (known !== undefined) return known;
  const expression = new Parser(source).whole();
  parsed.set(source, expression);
  return expression;
}
