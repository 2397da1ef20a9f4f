import { afterAll, beforeAll, expect, test } from "vitest";
import { openStage, openWindow, type Stage, violations } from "./stage.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

/** The width of the paper that is printed on, A4 without its margins, at 96 pixels an inch. */
const PAPER = { width: Math.round((182 / 25.4) * 96), height: 1000 };

test("a form that is read through stands there in words, whole, as wide as the paper", async () => {
  const { page, context, complaints } = await openWindow(stage, "/apply/");
  await page.getByRole("button", { name: "制造业高质量发展示范区样例" }).click();
  await page.waitForSelector(".sf-section");
  await page.getByRole("button", { name: "通读" }).click();
  await page.getByText("济南市章丘区人民政府").first().waitFor();
  const text = await page.locator(".ws-form").textContent();
  for (const words of ["制造业高质量发展示范区", "市辖区", "章丘区", "2026-06-18"])
    expect(text).toContain(words);
  expect(await page.locator(".ws-form :is(input, textarea, select):visible").count()).toBe(0);
  expect(await violations(page)).toEqual([]);
  await page.setViewportSize(PAPER);
  await page.emulateMedia({ media: "print" });
  const cut = await page.evaluate((width) => {
    const places = [...document.querySelectorAll<HTMLElement>(".sf-table, .sf-grid, .sf-read")];
    return places
      .filter((it) => it.getBoundingClientRect().right > width + 1)
      .map((it) => it.textContent.slice(0, 40));
  }, PAPER.width);
  expect(cut).toEqual([]);
  expect(complaints).toEqual([]);
  await context.close();
});
