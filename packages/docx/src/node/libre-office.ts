import { execFile, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { facePath } from "@shifan/fonts/node";
import { correctionOf } from "./correction.ts";
import { conversionOf, writeProfile } from "./profile.ts";

const run = promisify(execFile);

/** A font file and the family name under which LibreOffice shall find it. */
export interface FontFile {
  readonly family: string;
  readonly file: string;
}

/** A DOCX to convert; `name` is a file name without folder or ending. */
export interface Conversion {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The open faces of `@shifan/fonts` under the names that the `office` profile asks for. */
export const OPEN_FONTS: readonly FontFile[] = [
  { family: "仿宋_GB2312", file: facePath("fandol-fang") },
  { family: "楷体_GB2312", file: facePath("fandol-kai") },
  { family: "黑体", file: facePath("noto-sans-sc-500") },
  { family: "方正小标宋简体", file: facePath("noto-serif-sc-700") },
  { family: "宋体", file: facePath("noto-serif-sc-400") },
];

const TIMEOUT_MS = 180_000;

/** Whether LibreOffice can be started here. */
export const hasSoffice = (): boolean =>
  spawnSync("soffice", ["--version"], { timeout: 60_000 }).status === 0;

const escaped = (text: string) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");

/** Gives each file its family as it is scanned. */
function fontConfig(fonts: readonly FontFile[], folder: string): string {
  const edits = fonts.map(
    ({ family, file }) =>
      `<match target="scan"><test name="file"><string>${escaped(file)}</string></test>` +
      `<edit name="family" mode="assign"><string>${escaped(family)}</string></edit>` +
      `<edit name="fullname" mode="assign"><string>${escaped(family)}</string></edit>` +
      "</match>",
  );
  const folders = [...new Set(fonts.map(({ file }) => join(file, "..")))].map(
    (dir) => `<dir>${escaped(dir)}</dir>`,
  );
  return (
    '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>' +
    `${folders.join("")}<dir>/usr/share/fonts</dir><cachedir>${join(folder, "cache")}</cachedir>${edits.join("")}</fontconfig>`
  );
}

/** Writes a DOCX, set right, and beside it the 禁则 that it brings. */
async function writeCorrected(path: string, bytes: Uint8Array): Promise<void> {
  const { copy, notAtStart, notAtEnd } = correctionOf(bytes);
  await writeFile(`${path}.docx`, copy);
  if (notAtStart !== "" && notAtEnd !== "") await writeFile(`${path}.txt`, `${notAtStart}\n${notAtEnd}\n`);
}

/**
 * PDFs of several DOCX files from one start of LibreOffice, in their order, with what it misreads set right.
 * Works in a folder of its own with its own user profile and font list; rejects when a file gives no PDF.
 */
export async function convertToPdf(
  files: readonly Conversion[],
  fonts: readonly FontFile[] = OPEN_FONTS,
): Promise<readonly Uint8Array[]> {
  const folder = await mkdtemp(join(tmpdir(), "docx-pdf-"));
  try {
    await writeFile(join(folder, "fonts.conf"), fontConfig(fonts, folder));
    for (const { name, bytes } of files) await writeCorrected(join(folder, name), bytes);
    const profile = join(folder, "profile");
    await writeProfile(profile);
    const user = `-env:UserInstallation=${pathToFileURL(profile).href}`;
    await run("soffice", [user, "--headless", "--norestore", conversionOf(pathToFileURL(folder).href)], {
      env: { ...process.env, FONTCONFIG_FILE: join(folder, "fonts.conf") },
      timeout: TIMEOUT_MS,
    });
    const missing = files.find(({ name }) => !existsSync(join(folder, `${name}.pdf`)));
    if (missing !== undefined) throw new Error(`LibreOffice gave no PDF for ${missing.name}`);
    return await Promise.all(files.map(({ name }) => readFile(join(folder, `${name}.pdf`))));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
