import { expect, test } from "vitest";
import { buildOf } from "./build.ts";

const file = (text: string) => ({ bytes: Buffer.from(text) });
const assets = new Map([
  ["/assets/index-a1.js", file('import("./lazy-b2.js");new Worker("/assets/worker-c3.js")')],
  ["/assets/lazy-b2.js", file('import"./index-a1.js"')],
  ["/assets/worker-c3.js", file('"/assets/song.min-d4.ttf"')],
  ["/assets/song.min-d4.ttf", file("index-e5.js")],
  ["/assets/index-e5.js", file("of the build before")],
]);
const pages = new Map([["/", '<script src="/assets/index-a1.js"></script>']]);

test("a build is what its pages lead to: lazy parts, workers and fonts too, and nothing of the build before", () => {
  expect(buildOf(pages, assets)).toMatchObject({
    pages: ["/"],
    assets: ["/assets/index-a1.js", "/assets/lazy-b2.js", "/assets/song.min-d4.ttf", "/assets/worker-c3.js"],
  });
});

test("it is another one as soon as a page or a file is", () => {
  const { version } = buildOf(pages, assets);
  expect(buildOf(pages, assets).version).toBe(version);
  expect(buildOf(new Map([["/", `${pages.get("/")} `]]), assets).version).not.toBe(version);
});
