import { afterAll, beforeAll, expect, test } from "vitest";
import { DESK, openStage, openWindow, PHONE, type Stage, violations } from "./stage.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

/** The width of the paper that is printed on, A4 without its margins, at 96 pixels an inch. */
const PAPER = { width: Math.round((182 / 25.4) * 96), height: 1000 };

/** Cells whose code, date, figure or choice goes over more than one line, and those with a character a line. */
function brokenCells(): readonly string[] {
  const lines = (cell: Element): number => {
    const range = document.createRange();
    range.selectNodeContents(cell);
    return new Set([...range.getClientRects()].map(({ bottom }) => Math.round(bottom))).size;
  };
  const whole = ["number", "date", "dateTime", "choice"];
  return [...document.querySelectorAll<HTMLElement>(".sf-table td[data-column] .sf-read, .sf-read-figure")]
    .filter((it) => {
      const { kind = "number", format } = it.closest("td")?.dataset ?? {};
      const isWhole = whole.includes(kind) || format !== undefined;
      return lines(it) > (isWhole ? 1 : Math.max(1, it.textContent.length / 2));
    })
    .map((it) => it.textContent);
}

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
  // Who reads fills in nothing; how a figure is defined is still said.
  expect(await page.locator(".sf-required").count()).toBe(0);
  expect(await page.getByText("可以分段").count()).toBe(0);
  expect(await page.locator(".sf-grid .sf-help").count()).toBeGreaterThan(0);
  await page.setViewportSize(PAPER);
  await page.emulateMedia({ media: "print" });
  const cut = await page.evaluate((width) => {
    const places = [...document.querySelectorAll<HTMLElement>(".sf-table, .sf-grid, .sf-read")];
    return places
      .filter((it) => it.getBoundingClientRect().right > width + 1)
      .map((it) => it.textContent.slice(0, 40));
  }, PAPER.width);
  expect(cut).toEqual([]);
  expect(await page.evaluate(brokenCells)).toEqual([]);
  expect(complaints).toEqual([]);
  await context.close();
});

test("the button that reads a form through, pressed again at its place, goes on with filling it in", async () => {
  for (const size of [DESK, PHONE]) {
    const { page, context } = await openWindow(stage, "/annual/", size);
    await page.getByRole("button", { name: "从空白开始" }).click();
    const read = page.getByRole("button", { name: "通读" });
    const place = await read.boundingBox();
    if (place === null) throw new Error("no button");
    const press = () => page.mouse.click(place.x + place.width / 2, place.y + place.height / 2);
    await press();
    await page.getByRole("button", { name: "继续填写" }).waitFor();
    await press();
    await read.waitFor();
    await context.close();
  }
});

test("a form that is printed while it is filled in has no buttons and no way around on the paper", async () => {
  const { page, context } = await openWindow(stage, "/apply/");
  await page.getByRole("button", { name: "制造业高质量发展示范区样例" }).click();
  await page.waitForSelector(".sf-section");
  await page.locator(".sf-nav button", { hasText: "五、产业协同" }).click();
  await page.locator(".sf-table").first().waitFor();
  await page.emulateMedia({ media: "print" });
  expect(await page.locator("button:visible").allTextContents()).toEqual([]);
  expect(await page.locator(":is(nav, .ws-nav, .sf-row-actions):visible").count()).toBe(0);
  await context.close();
});
