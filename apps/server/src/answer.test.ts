import { expect, test } from "vitest";
import { answer } from "./answer.ts";
import type { Site } from "./site.ts";

const page = (name: string): string =>
  `<meta property="csp-nonce" nonce="__CSP_NONCE__"><title>${name}</title><link nonce="__CSP_NONCE__">`;
const site: Site = {
  pages: new Map([
    ["/", page("portal")],
    ["/apply/", page("apply")],
  ]),
  assets: new Map([
    [
      "/assets/a-1.js",
      { type: "text/javascript", bytes: Buffer.from("x".repeat(99)), gzipped: Buffer.from("zipped") },
    ],
  ]),
  keeper: "keeps",
  build: { version: "1", pages: ["/", "/apply/"], assets: ["/assets/a-1.js"] },
};
const ask = (path: string, more: { method?: string; takesGzip?: boolean } = {}) =>
  answer(site, { method: "GET", path, takesGzip: false, ...more }, () => "fresh");

test("each app answers under its own path, deep addresses within it too", () => {
  expect(String(ask("/").body)).toContain("portal");
  expect(String(ask("/apply/").body)).toContain("apply");
  expect(String(ask("/apply/some/place").body)).toContain("apply");
  expect(ask("/apply")).toMatchObject({ status: 308, headers: { Location: "/apply/" } });
  expect(ask("/nothing").status).toBe(404);
});

test("a page carries a fresh nonce, the same in its policy and its markup, and no script from elsewhere runs in it", () => {
  const { headers, body } = ask("/apply/");
  expect(headers["Content-Security-Policy"]).toContain("script-src 'self';");
  expect(headers["Content-Security-Policy"]).toContain("'nonce-fresh'");
  expect(headers["Content-Security-Policy"]).not.toMatch(/unsafe/);
  expect(String(body)).not.toContain("__CSP_NONCE__");
  expect(String(body).match(/nonce="fresh"/g)).toHaveLength(2);
  expect(headers["Cache-Control"]).toBe("no-cache");
});

test("hashed files are kept for good, and sent packed to who takes it", () => {
  const plain = ask("/assets/a-1.js");
  expect(plain.headers["Cache-Control"]).toContain("immutable");
  expect(plain.headers).not.toHaveProperty("Content-Encoding");
  expect(ask("/assets/a-1.js", { takesGzip: true }).body?.toString()).toBe("zipped");
  expect(ask("/assets/../secret").status).toBe(404);
});

test("the script that keeps the apps stands at the root, so that it may keep all of them, and is asked for anew", () => {
  const { headers, body } = ask("/sw.js");
  expect(String(body)).toBe("keeps");
  expect(headers).toMatchObject({
    "Content-Type": "text/javascript; charset=utf-8",
    "Cache-Control": "no-cache",
  });
  expect(headers["Content-Security-Policy"]).toBe("default-src 'none'; connect-src 'self'");
  expect(JSON.parse(String(ask("/offline.json").body))).toMatchObject({ assets: ["/assets/a-1.js"] });
});

test("nothing can be changed here", () => {
  expect(ask("/apply/", { method: "POST" })).toMatchObject({ status: 405, headers: { Allow: "GET, HEAD" } });
});

test("every answer tells the browser not to guess and not to pass addresses on", () => {
  for (const path of ["/", "/assets/a-1.js", "/nothing", "/healthz"]) {
    expect(ask(path).headers["X-Content-Type-Options"]).toBe("nosniff");
    expect(ask(path).headers["Referrer-Policy"]).toBe("same-origin");
  }
});
