import fc from "fast-check";
import { expect, test } from "vitest";
import { evaluate } from "./evaluate.ts";
import type { Expression, Operator } from "./expression.ts";
import { pathText } from "./expression.ts";
import { parseFormula } from "./parse.ts";

/** A formula's text with all its brackets. */
function written(expression: Expression): string {
  switch (expression.kind) {
    case "number":
      return expression.text;
    case "text":
      return `"${expression.text}"`;
    case "path":
      return pathText(expression);
    case "operation":
      return `(${written(expression.left)} ${expression.operator} ${written(expression.right)})`;
    case "call":
      return `${expression.name}(${expression.args.map(written).join(", ")})`;
  }
}

const key = fc.stringMatching(/^[a-z][a-zA-Z0-9]{0,5}$/);
const path = fc
  .record({ fromRoot: fc.boolean(), keys: fc.array(key, { minLength: 1, maxLength: 3 }) })
  .map((it): Expression => ({ kind: "path", ...it }));
const number = fc.nat(9999).map((it): Expression => ({ kind: "number", text: `${it}.5` }));
const { formula } = fc.letrec<{ formula: Expression }>((tie) => ({
  formula: fc.oneof(
    { maxDepth: 4 },
    path,
    number,
    path.map((it): Expression => ({ kind: "call", name: "sum", args: [it] })),
    fc
      .record({
        operator: fc.constantFrom<Operator>("+", "-", "*", "/"),
        left: tie("formula"),
        right: tie("formula"),
      })
      .map((it): Expression => ({ kind: "operation", ...it })),
  ),
}));

test("a formula that is written out and read again is the same", () => {
  fc.assert(
    fc.property(formula, (it) => {
      expect(parseFormula(written(it))).toEqual(it);
    }),
  );
});

test("products bind closer than sums, and equals are taken from the left", () => {
  const value = (source: string) => evaluate(parseFormula(source), { root: {}, owner: {} })?.toString();
  expect(value("1 + 2 * 3 - 8 / 4 / 2")).toBe("6");
  expect(value("-2 - -3")).toBe("1");
  expect(value("(1 + 2) * 3")).toBe("9");
  expect(value("1 + 1 <= 2")).toBe("true");
});

test("a slash before a name starts from the root, between values it divides", () => {
  const place = { root: { a: 8 }, owner: { a: 2 } };
  expect(evaluate(parseFormula("/a / a"), place)?.toString()).toBe("4");
});

test.each([
  ["1 +", "第4个字符处没有写完"],
  ["(1", "应为“)”"],
  ["a b", "多了内容"],
  ["a ; b", "有不认识的符号"],
  ["run(a)", "没有“run”这个函数"],
  ["sum()", "应为字段名、数字或者括号"],
  ["mean(a, b)", "“mean”的参数个数不对"],
  ["constructor(a)", "没有“constructor”这个函数"],
])("%s is refused with its place", (source, reason) => {
  expect(() => parseFormula(source)).toThrow(reason);
});
