import { expect, test } from "vitest";
import { changeOf, unitOfChange } from "./change.ts";

test("shares change by points, whichever sign they are written with", () => {
  expect(changeOf(3.17, 3.04, "％")).toEqual({ value: 0.13, unit: "个百分点" });
  expect(changeOf(6, 5, "‰")).toEqual({ value: 1, unit: "个千分点" });
  expect(["%", "％", "‰", "亿元"].map(unitOfChange)).toEqual(["个百分点", "个百分点", "个千分点", "%"]);
});
