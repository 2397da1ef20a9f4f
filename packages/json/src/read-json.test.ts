import fc from "fast-check";
import { expect, test } from "vitest";
import { readJson } from "./read-json.ts";

/** The faults of a text as `line:column pointer message`. */
const faultsOf = (text: string): readonly string[] => {
  const reading = readJson(text);
  return reading.ok
    ? []
    : reading.faults.map(({ line, column, pointer, message, earlier }) => {
        const first = earlier === undefined ? "" : ` ${earlier.line}:${earlier.column}`;
        return `${line}:${column} ${pointer} ${message}${first}`;
      });
};

test("what JSON.parse reads comes out the same", () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(0, 2), (value, indent) => {
      const text = JSON.stringify(value, null, indent);
      expect(readJson(`\uFEFF${text}`)).toEqual({ ok: true, value: JSON.parse(text) });
    }),
  );
});

test.each([
  ['{\n  "a": 1,\n  oops\n}', /^3:3 .*/],
  ['{"a" 1}', /^1:6 .*冒号/],
  ['{"a": 1', /^1:8 .*右花括号/],
  ["[1, 2", /^1:6 .*右方括号/],
  ["[1 2]", /^1:4 .*逗号/],
  ['{"a": 1,}', /^1:9 .*逗号/],
  ["[1,]", /^1:4 .*逗号/],
  ['{"a": "b', /^1:7 .*双引号/],
  ["{“a”: 1}", /^1:2 .*/],
  ['{"a": 1} {}', /^1:10 .*多余/],
  ['{"a": 1 // 注\n}', /^1:9 .*注释/],
  ['"a\tb"', /^1:1 .*控制字符/],
  ["{", /^1:2 /],
  ["x", /^1:1 /],
  ["not json", /^1:1 /],
  ["01", /^1:/],
  ["", /^1:1 .*没有任何内容/],
  [" \n\uFEFF", /^1:1 .*没有任何内容/],
])("%j is told with line and column", (text, expected) => {
  expect(faultsOf(text)).toHaveLength(1);
  expect(faultsOf(text)[0]).toMatch(expected);
});

test("whatever is no JSON gets a Chinese sentence and a place in the text", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'{}[]:,"\\u01e-+.tn \n') }), (text) => {
      const reading = readJson(text);
      if (reading.ok) return;
      for (const { line, column, message } of reading.faults) {
        expect(line).toBeLessThanOrEqual(text.split("\n").length);
        expect(column).toBeGreaterThanOrEqual(1);
        expect(message).toMatch(/\p{Script=Han}/u);
      }
    }),
  );
});

test("a key that comes twice is told with both places, on every level", () => {
  const text = '{"a": 1, "list": [{"b/c": 1},\n{"b/c": 1, "d": 2, "b/c": 3}],\n "a": 2}';
  expect(faultsOf(text)).toEqual([
    "2:20 /list/1/b~1c “b/c”写了两次，请只保留一处 2:2",
    "3:2 /a “a”写了两次，请只保留一处 1:2",
  ]);
});

test("the same key written with an escape is the same key", () => {
  expect(faultsOf('{"a": 1, "\\u0061": 2}')).toHaveLength(1);
});

test("brackets without end are told and don't crash", () => {
  expect(faultsOf("[".repeat(200_000))[0]).toContain("太深");
  expect(faultsOf("[".repeat(200_000) + "]".repeat(200_000))[0]).toContain("太深");
});
