import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { field, openStage, openWindow, PHONE } from "../src/stage.ts";

/** Pictures of the apps for the README, drawn from the samples: `pnpm --filter @shifan/e2e screens` after a build. */
const FOLDER = fileURLToPath(new URL("../../../apps/portal/docs/", import.meta.url));
mkdirSync(FOLDER, { recursive: true });
const stage = await openStage();
const { page, context } = await openWindow(stage, "/apply/");

/** Pages are drawn when their faces have come. */
const drawn = async (at: Page): Promise<void> => {
  await at.waitForSelector(".ws-sheet svg text");
  await at.evaluate(() => document.fonts.ready);
  await at.waitForTimeout(1200);
};
const shot = (at: Page, name: string) => at.screenshot({ path: `${FOLDER}${name}.png` });

await page.getByRole("button", { name: "制造业高质量发展示范区样例" }).click();
await drawn(page);
await page.locator(".sf-nav button", { hasText: "三、产业发展质效" }).click();
await page.focus(field("/economy/scaleRevenue/2/value"));
await drawn(page);
await shot(page, "apply");

await page.goto(`${stage.origin}/annual/`);
await page
  .getByRole("button", { name: "由“制造业高质量发展示范区样例（济南市章丘区人民政府）”开始" })
  .click();
await drawn(page);
await page.getByRole("tab", { name: "同比" }).click();
await page.waitForTimeout(400);
await shot(page, "annual");

await page.goto(`${stage.origin}/notices/`);
await page.getByRole("button", { name: "从样例开始起草认定通知", exact: true }).click();
await drawn(page);
await shot(page, "notices");

await page.goto(`${stage.origin}/`);
await page.waitForSelector(".ui-cases");
await shot(page, "portal");

await page.setViewportSize(PHONE);
await page.goto(`${stage.origin}/apply/`);
await page.getByRole("button", { name: "新建申报书" }).click();
await page.waitForSelector(".sf-section");
await shot(page, "phone");

await context.close();
await stage.close();
