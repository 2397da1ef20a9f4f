import type { Json } from "@shifan/schema";
import fc from "fast-check";
import { expect, test } from "vitest";
import { shared } from "./shared.ts";

const json = (): fc.Arbitrary<Json> =>
  fc.jsonValue({ maxDepth: 3 }).map((it) => JSON.parse(JSON.stringify(it)) as Json);

test("the next state is what it was, whatever it shares with the one before", () => {
  fc.assert(
    fc.property(json(), json(), (before, next) => {
      expect(shared(before, next)).toEqual(next);
    }),
  );
});

test("a copy is the same object again, and a change leaves its neighbours the same", () => {
  const before = { a: { x: 1 }, b: [{ y: 1 }, { y: 2 }] };
  expect(shared(before, structuredClone(before))).toBe(before);
  const next = shared(before, { a: { x: 1 }, b: [{ y: 1 }, { y: 3 }] });
  expect(next.a).toBe(before.a);
  expect(next.b[0]).toBe(before.b[0]);
  expect(next.b[1]).toEqual({ y: 3 });
});
