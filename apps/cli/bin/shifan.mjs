#!/usr/bin/env node
// Runs the built file where it is newer than every source, and the sources themselves where it isn't:
// a change is seen at once, and an office's copy starts quickly.
import { readdirSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";

// React reads the mode when it is imported.
process.env.NODE_ENV ??= "production";

// A reader that has seen enough, as `head` has, is no fault of ours.
process.stdout.on("error", (error) => {
  if (error.code !== "EPIPE") throw error;
  process.exit(0);
});

const root = new URL("../../../", import.meta.url);
const built = new URL("../dist/main.js", import.meta.url);
const { main } = isFresh() ? await import(built.href) : await importSources();
process.exitCode = await main(process.argv.slice(2));

async function importSources() {
  const { register } = await import("tsx/esm/api");
  register();
  return import("../src/main.ts");
}

function isFresh() {
  const made = changedAt(built);
  if (made === undefined) return false;
  const packages = readdirSync(new URL("packages/", root)).map((name) => `packages/${name}/src/`);
  const folders = [...packages, "apps/cli/src/", "schemas/reference/"].map((path) => new URL(path, root));
  return folders.every((folder) => newestIn(folder) <= made);
}

function changedAt(url) {
  return statSync(url, { throwIfNoEntry: false })?.mtimeMs;
}

function newestIn(folder) {
  if (changedAt(folder) === undefined) return 0;
  const entries = readdirSync(fileURLToPath(folder), { withFileTypes: true, recursive: true });
  return Math.max(
    0,
    ...entries
      .filter((entry) => entry.isFile())
      .map((entry) => statSync(`${entry.parentPath ?? entry.path}/${entry.name}`).mtimeMs),
  );
}
