import { randomBytes } from "node:crypto";
import { createServer, type Server } from "node:http";
import { answer } from "./answer.ts";
import type { Site } from "./site.ts";

/** Serves the built apps on one port; resolves when it listens. */
export function serve(site: Site, port: number, host = "127.0.0.1"): Promise<Server> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const takesGzip = String(request.headers["accept-encoding"] ?? "").includes("gzip");
    const asked = { method: request.method ?? "GET", path: pathname, takesGzip };
    const { status, headers, body } = answer(site, asked, () => randomBytes(16).toString("base64"));
    response.writeHead(status, { ...headers, "Content-Length": body?.length ?? 0 });
    response.end(request.method === "HEAD" ? undefined : body);
  });
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => resolve(server));
  });
}
