/**
 * Makes everything in this package that is not written by hand: files/, manifest.json, metrics.json, COVERAGE.md.
 *
 * Needs: this package's devDependencies (Noto, LXGW WenKai, Tinos), and from Debian `fonttools`
 * (pyftsubset, ttx) and the archive of `texlive-lang-chinese` (Fandol), which `apt-get download` fetches
 * unless it is given. Steps: subset each face → edit names, dash and dot → measure what came out → write.
 * Same packages, same bytes.
 *
 * Run: `pnpm --filter @shifan/fonts rebuild [texlive-lang-chinese.deb]`.
 */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { create, type Font } from "fontkit";
import { formatRanges } from "../src/code-points.ts";
import type { FaceMetrics, Manifest, ManifestFace } from "../src/manifest.ts";
import { describeFont } from "../src/node/describe-font.ts";
import { fontCharacters, measureFont } from "../src/node/measure-font.ts";
import { coverageReport } from "./coverage.ts";
import { describe } from "./edit.ts";
import { type FaceRecipe, kaiFallback, recipes, roleFaces, sets } from "./faces.ts";
import { unpackFandol } from "./sources.ts";
import { subset } from "./subset.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

interface MadeFace {
  readonly face: ManifestFace;
  readonly metrics: FaceMetrics;
  readonly points: ReadonlySet<number>;
}

function make(recipe: FaceRecipe): MadeFace {
  const file = `files/${recipe.id}.${recipe.format}`;
  subset(recipe.source.path, recipe.points, join(root, file), recipe.edits);
  const bytes = readFileSync(join(root, file));
  const font = create(bytes) as Font;
  const { path: _, ...source } = recipe.source;
  const face: ManifestFace = {
    ...describeFont(recipe.id, font),
    file,
    use: recipe.use,
    sha256: createHash("sha256").update(bytes).digest("hex"),
    bytes: bytes.length,
    licence: recipe.licence,
    licenceFile: recipe.licenceFile,
    source,
    changes: describe(recipe.edits ?? {}),
  };
  const points = new Set(fontCharacters(font));
  console.log(`${file} ${bytes.length} bytes, ${points.size} characters`);
  return { face, metrics: measureFont(font), points };
}

function write(name: string, value: unknown): void {
  writeFileSync(join(root, name), `${JSON.stringify(value, null, 1)}\n`);
}

mkdirSync(join(root, "files"), { recursive: true });
const work = mkdtempSync(join(tmpdir(), "shifan-fonts-"));
try {
  const made = recipes(unpackFandol(work, process.argv[2])).map(make);
  const fandolKai = made.find(({ face }) => face.id === "fandol-kai");
  if (fandolKai === undefined) throw new Error("the recipes must make fandol-kai first");
  made.push(make(kaiFallback(fandolKai.points)));
  const manifest: Manifest<ManifestFace> = {
    faces: made.map(({ face }) => face),
    sets: Object.fromEntries(Object.entries(sets).map(([name, points]) => [name, formatRanges(points)])),
    roles: roleFaces,
  };
  const metrics = Object.fromEntries(made.map(({ face, metrics }) => [face.id, metrics]));
  write("manifest.json", manifest);
  write("metrics.json", metrics);
  writeFileSync(join(root, "COVERAGE.md"), coverageReport(manifest, metrics));
  execFileSync("pnpm", ["exec", "biome", "format", "--write", "COVERAGE.md"], { cwd: root });
} finally {
  rmSync(work, { recursive: true });
}
