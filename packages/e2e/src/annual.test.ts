import { afterAll, beforeAll, expect, test } from "vitest";
import { openStage, openWindow, type Stage } from "./stage.ts";

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
