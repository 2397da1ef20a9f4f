import { expect, test } from "vitest";
import { typedText } from "./typed-text.ts";

test("what was typed stays as it was typed as long as the record holds what came of it", () => {
  expect(typedText({ text: "1,20", value: "1,20" }, "1,20")).toBe("1,20");
  expect(typedText({ text: "100.", value: 100 }, 100)).toBe("100.");
  expect(typedText({ text: "", value: null }, null)).toBe("");
});

test("what was typed gives way to what an undo, a paste or another window has put in its place", () => {
  expect(typedText({ text: "1005", value: 1005 }, 100)).toBeUndefined();
  expect(typedText({ text: "5", value: 5 }, undefined)).toBeUndefined();
  expect(typedText(undefined, 100)).toBeUndefined();
});
