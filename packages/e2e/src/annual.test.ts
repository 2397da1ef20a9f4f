import { afterAll, beforeAll, expect, test } from "vitest";
import { field, openStage, openWindow, PHONE, type Stage, violations } from "./stage.ts";

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

test("an attachment is told what it may be, is kept, and leaves nothing to correct", async () => {
  const { page, context, complaints } = await openWindow(stage, "/annual/");
  await page.getByRole("button", { name: "年度总结报告样例" }).click();
  await page.locator(".sf-nav button", { hasText: "十四、问题和下一年度计划" }).click();
  const files = page.locator(".sf-list", { has: page.locator(field("/files")) });
  await files.getByText("PDF、JPG、PNG或者OFD格式，每个不超过50MB").waitFor();
  const scan = { name: "研发投入.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.7 研发") };
  await files.locator('input[type="file"]').last().setInputFiles(scan);
  await files.getByRole("button", { name: /^保存研发投入.pdf/ }).waitFor();
  await page.getByRole("button", { name: "检查", exact: true }).click();
  await page.getByText("检查完毕：必填项已经填齐").waitFor();
  expect(complaints).toEqual([]);
  await context.close();
});

test("the draft of another form is called by its name, and where it opens is told", async () => {
  const { page, context } = await openWindow(stage, "/apply/");
  await page.getByRole("button", { name: "新建申报书" }).click();
  await page.waitForSelector(".sf-section");
  const [, id] = page.url().split("#/");
  await page.goto(`${stage.origin}/annual/#/${id}`);
  await page.getByText(/“\d+年度申报书”是另一种表单的草稿，请从门户的“我的草稿”中打开/).waitFor();
  await context.close();
});
