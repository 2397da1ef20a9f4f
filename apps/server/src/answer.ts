import { contentPolicy, KEEPER_POLICY, NONCE_MARK, SAFETY } from "./headers.ts";
import type { Site } from "./site.ts";

/** A request, as much of it as matters here. */
export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly takesGzip: boolean;
}

/** What is sent back. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Buffer;
}

const plain = (status: number, text: string, headers: Readonly<Record<string, string>> = {}): Answer => ({
  status,
  headers: { ...SAFETY, "Content-Type": "text/plain; charset=utf-8", ...headers },
  body: Buffer.from(`${text}\n`),
});

/** Answers a request for the built apps. `nonce` is made anew for each page. */
export function answer(site: Site, asked: Asked, nonce: () => string): Answer {
  if (asked.method !== "GET" && asked.method !== "HEAD")
    return plain(405, "不支持的操作", { Allow: "GET, HEAD" });
  if (asked.path === "/healthz") return plain(200, "ok", { "Cache-Control": "no-store" });
  if (asked.path.startsWith("/assets/")) return asset(site, asked);
  if (asked.path === "/sw.js") return fresh("text/javascript", site.keeper, KEEPER_POLICY);
  if (asked.path === "/offline.json") return fresh("application/json", JSON.stringify(site.build));
  if (site.pages.has(`${asked.path}/`)) return plain(308, "已移动", { Location: `${asked.path}/` });
  const page = pageOf(site, asked.path);
  if (page === undefined) return plain(404, "没有这个页面");
  const mark = nonce();
  return fresh("text/html", page.replaceAll(NONCE_MARK, mark), contentPolicy(mark));
}

function asset(site: Site, { path, takesGzip }: Asked): Answer {
  const found = site.assets.get(path);
  if (found === undefined) return plain(404, "没有这个文件");
  const zipped = takesGzip && found.gzipped.length < found.bytes.length;
  return {
    status: 200,
    headers: {
      ...SAFETY,
      "Content-Type": found.type,
      "Cache-Control": "public, max-age=31536000, immutable",
      Vary: "Accept-Encoding",
      ...(zipped ? { "Content-Encoding": "gzip" } : {}),
    },
    body: zipped ? found.gzipped : found.bytes,
  };
}

/** The page of the longest path that the request lies under; `/` is a page of its own, not a fallback for all. */
function pageOf(site: Site, path: string): string | undefined {
  if (path === "/") return site.pages.get("/");
  const under = [...site.pages.keys()].filter((it) => it !== "/" && path.startsWith(it));
  return site.pages.get(under.sort((a, b) => b.length - a.length)[0] ?? "");
}

/** What may be another one after the next build: the browser asks each time. */
const fresh = (type: string, text: string, policy?: string): Answer => ({
  status: 200,
  headers: {
    ...SAFETY,
    "Content-Type": `${type}; charset=utf-8`,
    "Cache-Control": "no-cache",
    ...(policy === undefined ? {} : { "Content-Security-Policy": policy }),
  },
  body: Buffer.from(text),
});
