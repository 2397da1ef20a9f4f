import { expect, test } from "vitest";
import { findCycles, importsOf } from "./imports.ts";

test("imports are found in each form, types apart", () => {
  const source = `import { a } from "./a.ts";\nimport type { B } from "./b.ts";\nexport { c } from "./c.ts";\nconst d = await import("./d.ts");`;
  expect(importsOf(source)).toEqual(["./a.ts", "./b.ts", "./c.ts", "./d.ts"]);
  expect(importsOf(source, { values: true })).toEqual(["./a.ts", "./c.ts", "./d.ts"]);
});

test("an import over several lines is found", () => {
  expect(importsOf(`import {\n  a,\n  b,\n} from "./ab.ts";`)).toEqual(["./ab.ts"]);
});

test("a circle is named with its files", () => {
  expect(
    findCycles(
      new Map([
        ["a", ["b"]],
        ["b", ["c"]],
        ["c", ["a"]],
      ]),
    ),
  ).toEqual([["a", "b", "c", "a"]]);
  expect(
    findCycles(
      new Map([
        ["a", ["b", "c"]],
        ["b", ["c"]],
        ["c", []],
      ]),
    ),
  ).toEqual([]);
});
