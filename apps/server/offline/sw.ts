import { keep, kept, keptPage } from "./kept.ts";

/**
 * Stands between the apps and the network (a service worker): once everything is kept, the apps open and work without
 * one. A page comes from the network where there is one, so that a newer build is never held back.
 */
declare const self: ServiceWorkerGlobalScope;

/** A line that says nothing for so long is no line: what is kept answers. */
const PATIENCE_MS = 4000;
const SERVER_FAILED = 500;

self.addEventListener("install", () => void self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

self.addEventListener("message", (event) => {
  const [port] = event.ports;
  if (event.data !== "keep" || port === undefined) return;
  const answer = async (): Promise<void> => port.postMessage(await keep());
  event.waitUntil(answer());
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== self.location.origin) return;
  if (request.mode === "navigate") event.respondWith(page(request, pathname));
  else if (pathname.startsWith("/assets/")) event.respondWith(asset(request));
});

async function page(request: Request, path: string): Promise<Response> {
  const known = await keptPage(path);
  if (known === undefined) return fetch(request);
  const tooLate = new Promise<undefined>((done) => setTimeout(done, PATIENCE_MS, undefined));
  const fresh = await Promise.race([fetch(request).catch(() => undefined), tooLate]);
  return fresh === undefined || fresh.status >= SERVER_FAILED ? known : fresh;
}

/** A hashed name never means other bytes. */
const asset = async (request: Request): Promise<Response> => (await kept(request.url)) ?? fetch(request);
