import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { generatedFiles } from "./compile.ts";

const folder = fileURLToPath(new URL("../src/generated/", import.meta.url));

test("the committed validators are what the schemas compile to now", () => {
  const now = generatedFiles();
  const committed = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((it) => it.isFile());
  expect(committed).toHaveLength(now.size);
  for (const [name, text] of now) {
    expect(readFileSync(folder + name, "utf8") === text, `${name}: run pnpm generate`).toBe(true);
  }
});

test("compiled validators make no code at run time and need no module loader", () => {
  for (const text of generatedFiles().values()) expect(text).not.toMatch(/require\(|new Function|eval\(/);
});
