import { createReadStream, existsSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname } from "node:path";
import { fileURLToPath } from "node:url";
import { openBrowser } from "@shifan/e2e/browser";
import type { Page } from "playwright-core";

const KEYS = 60;
const ROUNDS = 3;
const LIMIT = 1.5;
const FOLDER = fileURLToPath(new URL("../dist-form", import.meta.url));
const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
};

/** Where the keys go: a number in the grid, a text in the table, and a bare input. */
const PLACES = [
  { name: "form, three-year grid", hash: "#form", target: '[id="f-s20-1-value"]' },
  { name: "form, table", hash: "#form", target: '[id="f-rows-20-c2"]' },
  { name: "bare antd inputs", hash: "#bare", target: "#bare-200" },
] as const;

const server = createServer((request, response) => {
  const path =
    FOLDER + new URL(request.url ?? "/", "http://localhost").pathname.replace(/\/$/, "/index.html");
  if (!existsSync(path)) return void response.writeHead(404).end();
  response.writeHead(200, { "Content-Type": TYPES[extname(path)] ?? "application/octet-stream" });
  createReadStream(path).pipe(response);
});
await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
const { port } = server.address() as AddressInfo;
const browser = await openBrowser();

const sorted = (values: readonly number[]): readonly number[] => [...values].sort((a, b) => a - b);
const quantile = (values: readonly number[], share: number): number =>
  sorted(values)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;

/** Milliseconds from each key to the frame that shows it. */
async function keyToPaint(page: Page, target: string): Promise<readonly number[]> {
  await page.evaluate(() => {
    const times: number[] = [];
    Object.assign(window, { times });
    window.addEventListener(
      "keydown",
      () => {
        const start = performance.now();
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => times.push(performance.now() - start);
          port2.postMessage(undefined);
        });
      },
      true,
    );
  });
  await page.focus(target);
  await page.keyboard.press("End");
  for (let i = 0; i < KEYS; i++) {
    await page.keyboard.press(String(i % 10));
    await page.waitForTimeout(30);
  }
  return page.evaluate(() => (window as unknown as { times: number[] }).times.slice(10));
}

const measured = new Map<string, number[]>(PLACES.map(({ name }) => [name, []]));
for (let round = 0; round < ROUNDS; round++) {
  for (const { name, hash, target } of PLACES) {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${port}/${hash}`);
    await page.waitForSelector(target);
    measured.get(name)?.push(...(await keyToPaint(page, target)));
    await page.close();
  }
}
await browser.close();
server.close();

const bare = measured.get("bare antd inputs") ?? [];
let missed = 0;
for (const [name, times] of measured) {
  const [median, p95] = [quantile(times, 0.5), quantile(times, 0.95)];
  const [m, p] = [median / quantile(bare, 0.5), p95 / quantile(bare, 0.95)];
  if (m > LIMIT || p > LIMIT) missed += 1;
  console.log(
    `${name.padEnd(24)} median ${median.toFixed(1)} ms (${m.toFixed(2)} ×)  p95 ${p95.toFixed(1)} ms (${p.toFixed(2)} ×)`,
  );
}
console.log(
  `${missed === 0 ? "reached" : "MISSED "}  key → paint ÷ bare antd inputs ≤ ${LIMIT}, median and p95`,
);
process.exitCode = missed === 0 ? 0 : 1;
