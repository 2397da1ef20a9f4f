import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The Debian package that carries the Fandol fonts. */
const FANDOL_PACKAGE = "texlive-lang-chinese";

/** A font file on disk with the package that it comes from. */
export interface SourceFile {
  readonly path: string;
  readonly package: string;
  readonly version: string;
  readonly file: string;
}

/** The npm packages that carry the other fonts: fetched when fonts are rebuilt, not with every install (180 MB). */
const NPM_VERSIONS: Readonly<Record<string, string>> = {
  "@expo-google-fonts/noto-sans-sc": "0.4.3",
  "@expo-google-fonts/noto-sans-symbols-2": "0.4.1",
  "@expo-google-fonts/noto-serif-sc": "0.4.3",
  "@expo-google-fonts/tinos": "0.4.2",
  "@fontsource/lxgw-wenkai": "5.3.0",
};

const unpacked = new Map<string, string>();

/** A file of an npm package in its pinned version. */
export function npmFile(name: string, file: string): SourceFile {
  const version = NPM_VERSIONS[name];
  if (version === undefined) throw new RangeError(`${name} has no pinned version`);
  const folder = unpacked.get(name) ?? unpackNpm(`${name}@${version}`);
  unpacked.set(name, folder);
  return { path: join(folder, file), package: `npm ${name}`, version, file };
}

function unpackNpm(specifier: string): string {
  const work = mkdtempSync(join(tmpdir(), "fonts-"));
  execFileSync("npm", ["pack", specifier, "--silent", "--pack-destination", work], { cwd: work });
  const archive = readdirSync(work).find((entry) => entry.endsWith(".tgz")) ?? "";
  execFileSync("tar", ["-xzf", archive], { cwd: work });
  return join(work, "package");
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
