import { expect, test } from "vitest";
import { clauseOf } from "./clauses.ts";
import { kinds } from "./registry.ts";
import type { SchemaNode } from "./schema-node.ts";

function* clausesIn(node: SchemaNode): Generator<string> {
  yield* node["x-clause"] ?? [];
  for (const child of Object.values(node.properties ?? {})) yield* clausesIn(child);
  if (node.items !== undefined) yield* clausesIn(node.items);
}

test("the plan's forty clauses are there in its own words", () => {
  const ids = Array.from({ length: 40 }, (_, index) => `C${index + 1}`);
  for (const id of ids) expect(clauseOf(id)?.text, id).toMatch(/\p{Script=Han}{5,}/u);
  expect(clauseOf("C41")).toBeUndefined();
  expect(clauseOf("C26")).toEqual({
    id: "C26",
    place: "三（二）3.公示发布",
    text: "对示范区入围名单公示5个工作日",
  });
});

test.each(kinds)("every clause that $kind names is in the plan", ({ schema }) => {
  for (const id of clausesIn(schema)) expect(clauseOf(id), id).toBeDefined();
});
