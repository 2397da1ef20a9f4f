import type { SchemaNode } from "@shifan/schema";
import { expect, test } from "vitest";
import { withoutIndents } from "./without-indents.ts";

const prose: SchemaNode = { type: "string", "x-multiline": true };
const schema: SchemaNode = {
  type: "object",
  properties: {
    name: { type: "string" },
    text: prose,
    rows: { type: "array", items: { type: "object", properties: { text: prose } } },
  },
};

test("the indent that a text of paragraphs keeps is nothing that a check has to speak of", () => {
  const data = { text: "　　甲\n　　乙", rows: [{ text: "　　丙" }, { text: "丁" }] };
  expect(withoutIndents(data, schema)).toEqual({
    text: "甲\n　　乙",
    rows: [{ text: "丙" }, { text: "丁" }],
  });
});

test("other blanks stay to be spoken of, and a record without indents stays the same object", () => {
  const data = { name: "　甲", text: "　　乙 ", rows: [{ text: "丙" }] };
  expect(withoutIndents(data, schema)).toBe(data);
});
