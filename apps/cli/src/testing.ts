import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, vi } from "vitest";
import { main } from "./main.ts";

/** What a command line said, and how it ended. */
export interface Said {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command line in this process and gathers what it says. */
export async function shifan(...args: readonly string[]): Promise<Said> {
  const said = { out: "", err: "" };
  const log = vi.spyOn(console, "log").mockImplementation((line: unknown) => {
    said.out += `${String(line)}\n`;
  });
  const error = vi.spyOn(console, "error").mockImplementation((line: unknown) => {
    said.err += `${String(line)}\n`;
  });
  try {
    return { code: await main(args), ...said };
  } finally {
    log.mockRestore();
    error.mockRestore();
  }
}

/** A folder that goes when the tests of a file are over. */
export interface Folder {
  readonly path: string;
  readonly at: (name: string) => string;
  /** Writes a file and gives its path; what is no text and no bytes is written as JSON. */
  readonly put: (name: string, content: unknown) => string;
}

export function testFolder(): Folder {
  const path = mkdtempSync(join(tmpdir(), "shifan-cli-"));
  afterAll(() => rmSync(path, { recursive: true, force: true }));
  const at = (name: string): string => join(path, name);
  const put = (name: string, content: unknown): string => {
    const plain = typeof content === "string" || content instanceof Uint8Array;
    writeFileSync(at(name), plain ? content : JSON.stringify(content));
    return at(name);
  };
  return { path, at, put };
}

/** The sample record of a kind, to be changed. */
export const sample = async (kind: string): Promise<Record<string, unknown>> =>
  JSON.parse((await shifan("sample", kind)).out) as Record<string, unknown>;
