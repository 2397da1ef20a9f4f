import { kinds } from "@shifan/schema";
import { expect, test } from "vitest";
import { loadTemplate } from "../load-template.ts";
import { schema } from "../testing.ts";
import { templateNames } from "./names.ts";

test("dates, codes, lists and what may be absent are written as the check wants them", () => {
  const written = templateNames(schema).map((it) => it.written);
  expect(written).toContain("{{ name }}");
  expect(written).toContain("{{ on | date }}");
  expect(written).toContain("{% if note %}{{ note }}{% endif %}");
  expect(written).toContain("{% for item in rows %}{{ item.a }}{% endfor %}");
});

test.each(kinds.filter(({ family }) => family === "document").map((kind) => [kind.kind, kind] as const))(
  "%s: whatever is named can be written into a template as it is",
  (_, kind) => {
    for (const { title, written } of templateNames(kind.schema)) {
      const loading = loadTemplate(`---\nlayout: plain\ntitle: 题\n---\n${written}\n`, kind.schema, title);
      expect(loading.ok ? [] : loading.faults.map(({ message }) => message), written).toEqual([]);
    }
  },
);
