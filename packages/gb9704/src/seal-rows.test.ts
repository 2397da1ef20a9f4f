import { describe, expect, test } from "vitest";
import { sealRows } from "./seal-rows.ts";

describe("joint signatures", () => {
  test("of short names stand three a row, those of the last row at its right", () => {
    expect(sealRows([45, 45])).toEqual([[0, 1]]);
    expect(sealRows([45, 45, 45, 45, 45])).toEqual([
      [0, 1, 2],
      [undefined, 3, 4],
    ]);
  });

  test("of names wider than a seal stand fewer a row", () => {
    expect(sealRows([61, 56, 56, 42])).toEqual([
      [0, 1],
      [2, 3],
    ]);
  });

  test("put only a very long name on a row of its own", () => {
    expect(sealRows([61, 56, 56, 11, 145])).toEqual([[0, 1], [2, 3], [4]]);
    expect(sealRows([150, 150])).toEqual([[0], [1]]);
  });
});
