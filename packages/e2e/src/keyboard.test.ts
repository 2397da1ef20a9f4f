import { type Json, valueAt } from "@shifan/schema";
import { readSample } from "@shifan/schema/node";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addButton, field, openStage, openWindow, type Stage } from "./stage.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const FAR = 60;

/** Goes on from field to field until one is reached. */
async function tabTo(page: Page, selector: string, key = "Tab"): Promise<void> {
  for (let i = 0; i < FAR; i++) {
    await page.keyboard.press(key);
    const at = page.locator(`${selector}:focus, ${selector} :focus`);
    if ((await at.count()) > 0) return;
  }
  throw new Error(`the keyboard does not reach ${selector}`);
}
const button = (name: string): string => `button:has-text("${name}")`;

test("a document is written by keyboard alone, from the list of kinds to its PDF", async () => {
  const { page, context, complaints } = await openWindow(stage, "/notices/");
  const sample = readSample("correction") as Json;
  const textAt = (pointer: string): string => [valueAt(sample, pointer)].flat().join("\n");
  const type = async (...pointers: readonly string[]): Promise<void> => {
    for (const pointer of pointers) {
      await tabTo(page, field(pointer));
      await page.keyboard.type(textAt(pointer));
    }
  };
  const typeDate = async (pointer: string): Promise<void> => {
    const [year, month, day] = textAt(pointer).split("-");
    await tabTo(page, field(pointer));
    // This browser has the year at the end.
    await page.keyboard.type(`${month}${day}${year}`);
  };
  const choose = async (pointer: string, key = "Space"): Promise<void> => {
    await tabTo(page, field(pointer));
    await page.keyboard.press(key);
  };
  const press = async (selector: string, key?: string): Promise<void> => {
    await tabTo(page, selector, key);
    await page.keyboard.press("Enter");
  };

  await press('[aria-label="起草补正通知"]');
  await page.waitForSelector('h2:text-is("补正通知"):focus');
  await type("/application/applicationId", "/application/year");
  await choose("/application/category");
  await type("/application/areaName");
  for (const row of ["/items/0", "/items/1"]) {
    await press(addButton("/items"));
    // The row's number is known.
    await page.waitForSelector(`${field(`${row}/field`)}:focus`);
    await page.keyboard.type(textAt(`${row}/field`));
    await type(`${row}/problem`, `${row}/requirement`);
  }
  await typeDate("/deadline");
  await type("/contact/office", "/contact/phone", "/contact/email", "/contact/address");
  await press(button("下一部分"));
  await page.waitForSelector('h2:text-is("发文要素"):focus');
  await choose("/kind");
  await type("/issuerMark", "/docNo/prefix", "/docNo/year", "/docNo/seq", "/mainTo", "/signature");
  await typeDate("/date");
  await choose("/seal");
  await press(button("下一部分"));
  await page.waitForSelector('h2:text-is("其他要素"):focus');
  await press(button("填写完毕，检查"));
  await page.getByText("检查完毕：必填项已经填齐，没有发现问题").waitFor();
  await press(button("导出"), "Shift+Tab");
  await page.waitForSelector('[role="menuitem"]:has-text("PDF"):focus');
  const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
  expect(download.suggestedFilename()).toBe("补正通知（历城区，济工信函〔2026〕21号）.pdf");
  expect(complaints).toEqual([]);
  await context.close();
});
