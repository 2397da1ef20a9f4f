import { afterAll, beforeAll, expect, test } from "vitest";
import { openStage, type Stage } from "./stage.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

/** Takes away what Chromium 87 does not have, so that this browser is as poor. */
const POORER = `
  for (const name of ["at", "findLast", "findLastIndex", "toReversed", "toSorted", "toSpliced", "with"]) delete Array.prototype[name];
  delete String.prototype.at;
  delete Object.hasOwn;
  delete Crypto.prototype.randomUUID;
  delete globalThis.structuredClone;
`;

test("a browser that is years behind fills in, typesets and exports an application, and drafts a notice", async () => {
  const context = await stage.browser.newContext({ locale: "zh-CN", acceptDownloads: true });
  await context.addInitScript(POORER);
  await context.route(/\/assets\/worker-[^/]*\.js$/, async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, body: POORER + (await answer.text()) });
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("pageerror", ({ message }) => complaints.push(message));
  await page.goto(`${stage.origin}/apply/`);
  expect(await page.evaluate(() => "toSpliced" in Array.prototype)).toBe(false);
  await page.getByRole("button", { name: "制造业高质量发展示范区样例" }).click();
  await page.waitForSelector(".sf-section");
  await page.getByRole("listitem", { name: "第1页", exact: true }).getByText("章丘区").first().waitFor();
  await page.getByRole("button", { name: "导出" }).click();
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("menuitem", { name: "DOCX", exact: true }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/\.docx$/);
  await page.goto(`${stage.origin}/notices/`);
  await page.getByRole("button", { name: "从样例开始起草认定通知", exact: true }).click();
  await page.waitForSelector(".ws-sheet svg text");
  expect(complaints).toEqual([]);
  await context.close();
});
