import { expect, test } from "vitest";
import { namesSection } from "./section-words.ts";

test.each([[["一、装备制造"]], [["", "（二） 化工", " "]], [["十一．新材料"]], [["一", "", "装备制造"]]])(
  "%j is a heading",
  (row) => expect(namesSection(row)).toBe(true),
);

test.each([
  [["1、甲公司"]],
  [["一、甲公司", "10"]],
  [["一", "甲公司", "10"]],
  [["一"]],
  [["一汽集团"]],
  [[]],
])("%j is none", (row) => expect(namesSection(row)).toBe(false));
