import { afterAll, beforeAll, expect, test } from "vitest";
import { openStage, openWindow, PHONE, type Stage, violations } from "./stage.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const PANE_WIDTHS = [1920, 1280, 1101, 390];

test("the year-on-year table shows all its columns beside a form of any width, filled in or not", async () => {
  const { page, context, complaints } = await openWindow(stage, "/annual/");
  for (const from of ["年度总结报告样例", /^由“年度总结报告样例/]) {
    await page.goto(`${stage.origin}/annual/#/`);
    await page.getByRole("button", { name: from }).click();
    await page.getByRole("tab", { name: "同比" }).click();
    const pane = page.getByRole("region", { name: "同比" });
    await pane.getByRole("img").first().waitFor();
    for (const width of PANE_WIDTHS) {
      await page.setViewportSize({ width, height: 720 });
      const cut = await pane.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
      expect(cut, `${from} at ${width}`).toBeLessThanOrEqual(0);
    }
    await page.setViewportSize({ width: 1280, height: 720 });
  }
  expect(
    await page
      .locator("td.sf-figure")
      .first()
      .evaluate((it) => getComputedStyle(it).textAlign),
  ).toBe("right");
  expect(complaints).toEqual([]);
  await context.close();
});

test("on a phone a report is begun from a draft with a long name, and no page scrolls sideways", async () => {
  const { page, context } = await openWindow(stage, "/annual/", PHONE);
  await page.getByText("请在那台电脑上导出“草稿文件”").waitFor();
  await page.getByRole("button", { name: "年度总结报告样例" }).click();
  await page.waitForSelector(".sf-section");
  await page.goto(`${stage.origin}/annual/#/`);
  const from = page.getByRole("button", { name: "由“年度总结报告样例（济南市章丘区人民政府）”开始" });
  await from.waitFor();
  const width = () => page.evaluate(() => document.documentElement.scrollWidth);
  expect(await width()).toBe(PHONE.width);
  expect(await violations(page)).toEqual([]);
  await from.click();
  await page.getByRole("heading", { name: "2027年度总结报告" }).waitFor();
  expect(await width()).toBe(PHONE.width);
  await context.close();
});
