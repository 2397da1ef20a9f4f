import { item, type Leaf, paragraph } from "@shifan/document";
import { valueAt } from "@shifan/schema";
import type { Form } from "./form.ts";

/** Third-level numbers, 1. 2. 3.: what is promised is short and stands below no heading. */
const NUMBERED = 3;

/** 真实性承诺书 (C20), where the form has one: what its author promises, and lines to sign. */
export function commitmentOf({ definition, data }: Form): readonly Leaf[] {
  const commitment = definition.schema["x-book"]?.commitment;
  if (commitment === undefined) return [];
  const { title, lead, statements, sign } = commitment;
  const lines = sign.map(({ label, field }) => {
    const value = field === undefined ? undefined : valueAt(data, field);
    return { label, value: typeof value === "string" ? value : "" };
  });
  const promises = statements.map((text, i) => item(NUMBERED, i + 1, { text }));
  return [{ title, text: [paragraph(lead), ...promises, { kind: "signLines", lines }] }];
}
