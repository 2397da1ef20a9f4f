import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { findCycles, importsOf } from "./imports.ts";
import { layers, neutralPackages, purePackages } from "./layers.ts";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "../../..");

interface Workspace {
  readonly name: string;
  readonly folder: string;
  readonly files: readonly string[];
}

function sources(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory())
      return ["node_modules", "generated", ".vitest"].includes(entry.name) ? [] : sources(path);
    return /\.(ts|tsx|mjs)$/.test(entry.name) && !entry.name.endsWith(".d.ts") ? [path] : [];
  });
}

const workspaces: readonly Workspace[] = ["packages", "apps"].flatMap((top) =>
  readdirSync(join(root, top))
    .filter((name) => statSync(join(root, top, name)).isDirectory())
    .map((name) => ({ name, folder: join(root, top, name), files: sources(join(root, top, name)) })),
);

const isTest = (file: string): boolean =>
  /\.test\.tsx?$/.test(file) || /\/(testing|scripts|bench)\//.test(file);
const shown = (file: string): string => relative(root, file);

describe("layers", () => {
  test("every package has its place in the list of layers", () => {
    expect(
      workspaces.map((workspace) => workspace.name).filter((name) => layers[name] === undefined),
    ).toEqual([]);
  });

  test("imports between packages point down the list", () => {
    const upward = workspaces.flatMap((workspace) =>
      workspace.files
        .filter((file) => !isTest(file))
        .flatMap((file) =>
          importsOf(readFileSync(file, "utf8"))
            .filter((target) => target.startsWith("@shifan/"))
            .map((target) => target.split("/")[1] ?? "")
            .filter(
              (target) =>
                target !== workspace.name && !((layers[target] ?? 99) < (layers[workspace.name] ?? 0)),
            )
            .map((target) => `${shown(file)} → ${target}`),
        ),
    );
    expect(upward).toEqual([]);
  });

  test("no files import each other in a circle", () => {
    for (const workspace of workspaces) {
      const graph = new Map(
        workspace.files.map((file) => [
          file,
          importsOf(readFileSync(file, "utf8"), { values: true })
            .filter((target) => target.startsWith("."))
            .map((target) => resolve(dirname(file), target)),
        ]),
      );
      expect(findCycles(graph).map((cycle) => cycle.map(shown))).toEqual([]);
    }
  });
});

/** What a pure package may not touch, and what to use instead. */
const AMBIENT: readonly (readonly [RegExp, string])[] = [
  [/\bDate\.now\b|\bnew Date\(\s*\)/, "the clock: take the date as an argument"],
  [/\bMath\.random\b|\bcrypto\./, "randomness: take ids as arguments"],
  [/\bIntl\.|\.toLocale|\.localeCompare/, "the locale: write the rule out"],
  [/\bprocess\./, "the environment: take options as arguments"],
  [/\bfetch\(|from "node:(fs|http|https|net|os|child_process)/, "disk and network: take data as arguments"],
];

describe("purity", () => {
  test("pure packages touch no clock, randomness, locale, disk or network", () => {
    const faults = workspaces
      .filter((workspace) => purePackages.includes(workspace.name))
      .flatMap((workspace) => workspace.files)
      .filter((file) => !isTest(file) && !file.endsWith("/node.ts") && !file.includes("/node/"))
      .flatMap((file) => {
        const text = readFileSync(file, "utf8").replace(/^\s*(\*|\/\/|\/\*).*$/gm, "");
        return AMBIENT.filter(([pattern]) => pattern.test(text)).map(
          ([, reason]) => `${shown(file)} uses ${reason}`,
        );
      });
    expect(faults).toEqual([]);
  });

  test("packages that know the standard know no province and no programme", () => {
    const faults = workspaces
      .filter((workspace) => neutralPackages.includes(workspace.name))
      .flatMap((workspace) => workspace.files)
      .filter((file) => /山东|shandong|示范区/i.test(readFileSync(file, "utf8")));
    expect(faults.map(shown)).toEqual([]);
  });
});

describe("size", () => {
  test("no source file is longer than 400 lines and their median is at most 80", () => {
    const lengths = workspaces
      .flatMap((workspace) => workspace.files)
      .filter((file) => !isTest(file))
      .map((file) => ({ file: shown(file), lines: readFileSync(file, "utf8").split("\n").length }));
    expect(lengths.filter(({ lines }) => lines > 400)).toEqual([]);
    const sorted = lengths.map(({ lines }) => lines).sort((a, b) => a - b);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(80);
  });
});
