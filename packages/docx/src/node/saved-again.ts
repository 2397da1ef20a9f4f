import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import type { Conversion } from "./libre-office.ts";

const run = promisify(execFile);
const TIMEOUT_MS = 180_000;

/**
 * DOCX files as LibreOffice saves them after opening them, in their order, from one start: what becomes of a form that
 * somebody filled in with it. Rejects when a file can't be saved.
 */
export async function savedAgain(files: readonly Conversion[]): Promise<readonly Uint8Array[]> {
  const folder = await mkdtemp(join(tmpdir(), "docx-saved-"));
  try {
    for (const { name, bytes } of files) await writeFile(join(folder, `${name}.docx`), bytes);
    const user = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    const paths = files.map(({ name }) => join(folder, `${name}.docx`));
    const saved = join(folder, "saved");
    const options = [user, "--headless", "--norestore", "--convert-to", "docx", "--outdir", saved];
    await run("soffice", [...options, ...paths], { timeout: TIMEOUT_MS });
    return await Promise.all(files.map(({ name }) => readFile(join(saved, `${name}.docx`))));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
