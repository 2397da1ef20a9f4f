import { expect, test } from "vitest";
import { afterPlaceholder, placeholderOf, shortPlaceholder } from "./placeholder.ts";

const title = "牵头部门";

test("what follows the words of a placeholder is told, of the longest that fit", () => {
  const line = { title, isProse: false, mayBeShort: false };
  expect(afterPlaceholder(`${placeholderOf("text", { title })}工信局`, line)).toBe("工信局");
  expect(afterPlaceholder(`${placeholderOf("texts", { title })}工信局`, line)).toBe("工信局");
  expect(afterPlaceholder(`${shortPlaceholder("number")}12`, line)).toBe("12");
  expect(afterPlaceholder(placeholderOf("yesNo", { title }), line)).toBe("");
  const prose = { title, isProse: true, mayBeShort: false };
  expect(afterPlaceholder(`${placeholderOf("prose", { title, maxLength: 500 })}问题`, prose)).toBe("问题");
  expect(afterPlaceholder(`${placeholderOf("prose", { title })}问题`, prose)).toBe("问题");
});

test("in a narrow cell the short words are those of any text", () => {
  expect(afterPlaceholder("填写工信局", { title, isProse: false, mayBeShort: true })).toBe("工信局");
});

test("a text that begins with no such words tells nothing", () => {
  const owner = { title, isProse: false, mayBeShort: false };
  expect(afterPlaceholder("工信局", owner)).toBeUndefined();
  expect(afterPlaceholder("填写牵工信局头部门", owner)).toBeUndefined();
  expect(afterPlaceholder("不超过字", { ...owner, isProse: true })).toBeUndefined();
});
