import { mkdtempSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { exported, field, openStage, openWindow, type Stage } from "./stage.ts";

let stage: Stage;
afterEach(() => stage.close());

test("once it says so, everything works with no server behind it: pages, samples, typing, every file", async () => {
  stage = await openStage();
  const { page, context, complaints } = await openWindow(stage, "/apply/");
  await page.getByText("可以断网使用", { exact: true }).waitFor();
  await stage.closeServer();
  await page.reload();
  await page.getByRole("button", { name: "制造业高质量发展示范区样例" }).click();
  await page.waitForSelector(".ws-sheet svg text");
  await page.reload();
  await page.fill(field("/cover/applicantName"), "断网县人民政府");
  const folder = mkdtempSync(join(tmpdir(), "offline-"));
  for (const name of ["PDF", "DOCX", "填报用 Word", "Excel", "草稿文件"])
    expect(statSync(await exported(page, name, folder)).size).toBeGreaterThan(5000);
  await page.goto(`${stage.origin}/notices/`);
  await page.getByRole("button", { name: "从样例开始起草认定通知", exact: true }).click();
  await page.waitForSelector(".ws-sheet svg text");
  await page.getByRole("tab", { name: "格式检查" }).click();
  await page.getByText("全部符合").waitFor();
  await page.goto(`${stage.origin}/annual`);
  await page.getByRole("heading", { name: "年度总结报告", exact: true }).waitFor();
  await page.getByText("可以断网使用", { exact: true }).waitFor();
  // What the browser itself notes of a server that isn't there.
  expect(complaints.filter((it) => !/ERR_CONNECTION_REFUSED|ServiceWorker|service worker/.test(it))).toEqual(
    [],
  );
  await context.close();
});

test("who has never loaded the page anew can export all the same when the network goes", async () => {
  stage = await openStage();
  const { page, context } = await openWindow(stage, "/apply/");
  await page.getByRole("button", { name: "制造业高质量发展示范区样例" }).click();
  await page.waitForSelector(".ws-sheet svg text");
  await page.getByText("可以断网使用", { exact: true }).waitFor();
  await stage.closeServer();
  const folder = mkdtempSync(join(tmpdir(), "offline-"));
  for (const name of ["PDF", "DOCX", "填报用 Word", "Excel"])
    expect(statSync(await exported(page, name, folder)).size).toBeGreaterThan(5000);
  await context.close();
});

test("a newer build is shown at once where there is a network, and kept whole for when there is none", async () => {
  stage = await openStage();
  const { page, context } = await openWindow(stage, "/apply/");
  await page.getByText("可以断网使用", { exact: true }).waitFor();
  const { pages, assets, build } = stage.site;
  const newer = new Map([...pages].map(([path, html]) => [path, html.replace("<title>", "<title>新版 ")]));
  const added = "/assets/added-1.js";
  const file = { type: "text/javascript", bytes: Buffer.from("export{}"), gzipped: Buffer.alloc(99) };
  stage.site = {
    ...stage.site,
    pages: newer,
    assets: new Map([...assets, [added, file]]),
    build: { ...build, version: "next", assets: [...build.assets, added] },
  };
  await page.reload();
  expect(await page.title()).toMatch(/^新版/);
  await page.getByText("可以断网使用", { exact: true }).waitFor();
  await stage.closeServer();
  await page.reload();
  expect(await page.title()).toMatch(/^新版/);
  expect(await page.evaluate(async (path) => (await fetch(path)).status, added)).toBe(200);
  await context.close();
});

test("before that, what can't be done without a network says so", async () => {
  stage = await openStage();
  const { page, context } = await openWindow(stage, "/apply/");
  await page.getByRole("button", { name: "新建申报书" }).click();
  await page.waitForSelector(".ws-sheet svg text");
  await page.evaluate(() => navigator.serviceWorker.getRegistration().then((it) => it?.unregister()));
  await context.setOffline(true);
  await page.getByRole("button", { name: "导出" }).click();
  await page.getByRole("menuitem", { name: "PDF", exact: true }).click();
  await page.getByText("请检查网络后再试一次").waitFor();
  await page.getByRole("link", { name: "草稿列表" }).click();
  await page.getByRole("button", { name: "制造业高质量发展示范区样例" }).click();
  await page.getByText("请检查网络后再试一次").nth(1).waitFor();
  await context.close();
});
