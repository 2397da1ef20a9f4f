import { existsSync, readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { type Build, buildOf } from "./build.ts";

/** A file as it is sent. */
export interface Sent {
  readonly type: string;
  readonly bytes: Buffer;
  readonly gzipped: Buffer;
}

/** The built apps: a page for each path, and the hashed files that they share. */
export interface Site {
  readonly pages: ReadonlyMap<string, string>;
  readonly assets: ReadonlyMap<string, Sent>;
  /** The script that keeps the apps in the browser, for days without a network. */
  readonly keeper: string;
  /** What it keeps. */
  readonly build: Build;
}

const TYPES: Readonly<Record<string, string>> = {
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".otf": "font/otf",
  ".ttf": "font/ttf",
  ".wasm": "application/wasm",
};

/** A file of the site; it is packed when it is first asked for, and once. */
function sent(path: string): Sent {
  const bytes = readFileSync(path);
  let packed: Buffer | undefined;
  return {
    type: TYPES[extname(path)] ?? "application/octet-stream",
    bytes,
    get gzipped() {
      packed ??= gzipSync(bytes);
      return packed;
    },
  };
}

const filesIn = (folder: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
    : [];

const APPS = [
  { path: "/", name: "portal" },
  { path: "/apply/", name: "apply" },
  { path: "/annual/", name: "annual" },
  { path: "/notices/", name: "notices" },
];

/**
 * Reads the apps that were built, in `<apps>/<name>/dist`. Throws where one was not built.
 * Their hashed names are content: two apps that hold the same file hold the same bytes.
 */
export function readSite(apps: string): Site {
  const pages = new Map<string, string>();
  const assets = new Map<string, Sent>();
  for (const { path, name } of APPS) {
    const folder = join(apps, name, "dist");
    const page = join(folder, "index.html");
    if (!existsSync(page)) throw new Error(`${path} 对应的应用还没有构建，请先运行 npm start`);
    pages.set(path, readFileSync(page, "utf8"));
    for (const file of filesIn(join(folder, "assets"))) {
      const asset = `/assets/${file.slice(join(folder, "assets").length + 1).replaceAll("\\", "/")}`;
      if (!assets.has(asset)) assets.set(asset, sent(file));
    }
  }
  const keeper = join(apps, "server/dist/sw.js");
  if (!existsSync(keeper)) throw new Error("断网使用所需的程序还没有构建，请先运行 npm start");
  return { pages, assets, keeper: readFileSync(keeper, "utf8"), build: buildOf(pages, assets) };
}
