import { expect, test } from "vitest";
import { loadKind } from "./load-kind.ts";
import { kinds } from "./registry.ts";

test("every kind can be loaded by itself, and no other name", async () => {
  expect(await Promise.all(kinds.map(({ kind }) => loadKind(kind)))).toEqual(kinds);
  expect(await loadKind("designaton")).toBeUndefined();
  expect(await loadKind("constructor")).toBeUndefined();
});
