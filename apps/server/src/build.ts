import { createHash } from "node:crypto";

/** What the apps consist of: a browser that has all of it needs no network. */
export interface Build {
  /** Another one whenever anything in it is. */
  readonly version: string;
  readonly pages: readonly string[];
  readonly assets: readonly string[];
}

/** A hashed name in a page, a script or a style sheet. */
const NAME = /[\w.-]+\.\w+/g;
const HOLDS_NAMES = /\.(?:js|css)$/;

type Assets = ReadonlyMap<string, { readonly bytes: Buffer }>;

/** The files of a build that its pages lead to, lazily or not. Files of an earlier build may lie beside them. */
export function buildOf(pages: ReadonlyMap<string, string>, assets: Assets): Build {
  const found = new Set<string>();
  const texts = [...pages.values()];
  for (let text = texts.pop(); text !== undefined; text = texts.pop()) {
    for (const [name] of text.matchAll(NAME)) {
      const path = `/assets/${name}`;
      const asset = assets.get(path);
      if (asset === undefined || found.has(path)) continue;
      found.add(path);
      if (HOLDS_NAMES.test(path)) texts.push(asset.bytes.toString("utf8"));
    }
  }
  const version = createHash("sha256");
  for (const part of [...pages.values(), ...found]) version.update(part);
  return { version: version.digest("hex"), pages: [...pages.keys()], assets: [...found].sort() };
}
