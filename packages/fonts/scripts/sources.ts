import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** The Debian package that carries the Fandol fonts. */
const FANDOL_PACKAGE = "texlive-lang-chinese";

/** A font file on disk with the package that it comes from. */
export interface SourceFile {
  readonly path: string;
  readonly package: string;
  readonly version: string;
  readonly file: string;
}

const require = createRequire(import.meta.url);

/** A file of an installed npm package; font packages export no sub-paths, so their folder is found by package.json. */
export function npmFile(name: string, file: string): SourceFile {
  const manifest = require.resolve(`${name}/package.json`);
  const { version } = JSON.parse(readFileSync(manifest, "utf8")) as { readonly version: string };
  return { path: join(dirname(manifest), file), package: `npm ${name}`, version, file };
}

/** The unpacked Debian package: downloaded into `work`, or taken from `deb` when one is at hand. */
export function unpackFandol(work: string, deb?: string): (file: string) => SourceFile {
  const folder = join(work, "fandol");
  mkdirSync(folder, { recursive: true });
  if (deb === undefined)
    execFileSync("apt-get", ["download", FANDOL_PACKAGE], { cwd: work, stdio: "inherit" });
  const archive = deb ?? join(work, readdirSync(work).find((name) => name.startsWith(FANDOL_PACKAGE)) ?? "");
  execFileSync("dpkg-deb", ["-x", archive, folder]);
  const version = execFileSync("dpkg-deb", ["-f", archive, "Version"], { encoding: "utf8" }).trim();
  return (file) => ({ path: join(folder, file), package: `Debian ${FANDOL_PACKAGE}`, version, file });
}
