/** What the apps of one build consist of, as the server lists it. */
interface Build {
  readonly version: string;
  readonly pages: readonly string[];
  readonly assets: readonly string[];
}

const CACHE = "shifan";
const LIST = "/offline.json";
/** Servers answer by what a browser takes (Vary); what is kept is the same for all. */
const ANY = { ignoreVary: true } as const;

/** A file that is kept. */
export const kept = async (url: string): Promise<Response | undefined> =>
  (await caches.open(CACHE)).match(url, ANY);

/** The page that an address lies under, as it is kept: with the policy and the nonce that it came with. */
export async function keptPage(path: string): Promise<Response | undefined> {
  const pages = (await keptBuild())?.pages ?? [];
  const under = pages.filter((it) => it === path || (it !== "/" && `${path}/`.startsWith(it)));
  const nearest = [...under].sort((a, b) => b.length - a.length)[0];
  return nearest === undefined ? undefined : kept(nearest);
}

async function keptBuild(): Promise<Build | undefined> {
  const list = await kept(LIST);
  return list === undefined ? undefined : ((await list.json()) as Build);
}

let running: Promise<boolean> = Promise.resolve(false);

/** Keeps what the server has now; answers whether the apps work without a network. Windows that ask at once wait for one another. */
export function keep(): Promise<boolean> {
  running = running.then(keepNow).catch(() => false);
  return running;
}

async function keepNow(): Promise<boolean> {
  const before = await keptBuild();
  try {
    const current = (await (await fetched(LIST)).json()) as Build;
    if (current.version !== before?.version) await replace(before, current);
    return true;
  } catch {
    return before !== undefined;
  }
}

/**
 * Brings in all files first and the pages last: without a network the pages of the build before stay whole until those
 * of the next one are. The files of both are kept, since a window of the one before may still be open.
 */
async function replace(before: Build | undefined, current: Build): Promise<void> {
  const cache = await caches.open(CACHE);
  const present = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname));
  // One after the other: whoever is at work comes first.
  for (const path of current.assets) if (!present.has(path)) await cache.add(path);
  const pages = await Promise.all(current.pages.map(async (path) => [path, await fetched(path)] as const));
  for (const [path, response] of pages) await cache.put(path, response);
  await cache.put(LIST, new Response(JSON.stringify(current)));
  const needed = new Set([LIST, ...current.pages, ...current.assets, ...(before?.assets ?? [])]);
  for (const path of present) if (!needed.has(path)) await cache.delete(path, ANY);
}

async function fetched(path: string): Promise<Response> {
  const response = await fetch(path, { cache: "no-store" });
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response;
}
