import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { MESSAGES } from "./messages.zh.ts";

test("every fault code is documented, and no other", () => {
  const page = readFileSync(new URL("../docs/codes.md", import.meta.url), "utf8");
  const documented = Array.from(page.matchAll(/^\| `([a-z-]+)` +\|/gm), (match) => match[1]);
  expect(documented.sort()).toEqual(Object.keys(MESSAGES).sort());
});
