import { readFileSync } from "node:fs";
import type { Server } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readSite, type Site, serve } from "@shifan/server";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { openBrowser } from "./browser.ts";

const apps = fileURLToPath(new URL("../../../apps", import.meta.url));

/** The built apps on a port of their own, and a browser in front of them. */
export interface Stage {
  readonly origin: string;
  readonly browser: Browser;
  /** What the server answers with; another build is put in its place. */
  site: Site;
  /** From here on there is no server: what still works needs none. */
  closeServer(): Promise<void>;
  close(): Promise<void>;
}

export async function openStage(): Promise<Stage> {
  const site: { -readonly [K in keyof Site]: Site[K] } = { ...readSite(apps) };
  const server: Server = await serve(site, 0);
  const browser = await openBrowser();
  const closeServer = (): Promise<void> =>
    new Promise((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    browser,
    get site() {
      return site;
    },
    set site(next) {
      Object.assign(site, next);
    },
    closeServer,
    async close() {
      await browser.close();
      await closeServer();
    },
  };
}

/** A window, with what went wrong in it: errors of scripts, and what the page's policy has blocked. */
export interface Window {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly complaints: readonly string[];
}

export const DESK = { width: 1280, height: 720 };
export const PHONE = { width: 390, height: 844 };

export async function openWindow(stage: Stage, path: string, size = DESK): Promise<Window> {
  const context = await stage.browser.newContext({
    viewport: size,
    locale: "zh-CN",
    timezoneId: "Asia/Shanghai",
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  await page.goto(stage.origin + path);
  await page.waitForSelector("h1");
  return { context, page, complaints };
}

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly target: readonly unknown[]; readonly failureSummary?: string }[];
}

/** What axe finds on a page, as `rule: element`. The page's policy lets no script in but through the debugger. */
export async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  const { violations: found } = await page.evaluate<{ violations: readonly Violation[] }, readonly string[]>(
    (tags) =>
      (globalThis as unknown as { axe: { run(options: object): Promise<never> } }).axe.run({
        runOnly: { type: "tag", values: tags },
        // Kept back as experimental, and nevertheless a criterion of level A (2.5.3).
        rules: { "label-content-name-mismatch": { enabled: true } },
      }),
    TAGS,
  );
  return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`));
}

/** The element of a field. */
export const field = (pointer: string): string => `[id="f${pointer.replaceAll("/", "-")}"]`;

/** The button that adds a row to a list. */
export const addButton = (pointer: string): string => `[id="f${pointer.replaceAll("/", "-")}-add"]`;

/** Takes a file out of a case by the menu of exports; it lies in the folder under its own name. */
export async function exported(page: Page, name: string, folder: string): Promise<string> {
  await page.getByRole("button", { name: "导出" }).click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("menuitem", { name, exact: true }).click(),
  ]);
  const path = join(folder, download.suggestedFilename());
  await download.saveAs(path);
  return path;
}

/** Pastes as a spreadsheet does: text with tabs, and HTML where a word processor adds it. */
export async function paste(page: Page, types: Readonly<Record<string, string>>): Promise<void> {
  await page.evaluate((given) => {
    const data = new DataTransfer();
    for (const [type, text] of Object.entries(given)) data.setData(type, text);
    document.activeElement?.dispatchEvent(
      new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }),
    );
  }, types);
}

/** Does to the drafts what a window with a later build does on opening them: they are of a later form from then on. */
export async function upgradeDrafts(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((done) => {
        const opening = indexedDB.open("shifan");
        opening.onsuccess = () => {
          const transaction = opening.result.transaction("cases", "readwrite");
          const walk = transaction.objectStore("cases").openCursor();
          walk.onsuccess = () => {
            walk.result?.update({ ...walk.result.value, schemaVersion: "1000" });
            walk.result?.continue();
          };
          transaction.oncomplete = () => {
            opening.result.close();
            done();
          };
        };
      }),
  );
}
