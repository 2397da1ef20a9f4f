import { afterAll, beforeAll, expect, test } from "vitest";
import { begin } from "./application.ts";
import { field, openStage, type Stage } from "./stage.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

test("a text that was typed over comes back with one step, what was typed after a pause goes with another", async () => {
  const { page, context } = await begin(stage);
  const name = field("/cover/applicantName");
  await page.focus(name);
  await page.keyboard.type("平邑县");
  await page.waitForTimeout(1200);
  await page.keyboard.type("人民政府");
  await page.keyboard.press("Control+a");
  await page.keyboard.type("x");
  const shown: string[] = [];
  for (let i = 0; i < 3; i++) {
    await page.keyboard.press("Control+z");
    shown.push(await page.inputValue(name));
  }
  expect(shown).toEqual(["平邑县人民政府", "平邑县", ""]);
  await context.close();
});

test("blanks around a text go as its field is left, and with them the note; one step takes back all of it", async () => {
  const { page, context } = await begin(stage);
  const name = field("/cover/applicantName");
  await page.focus(name);
  await page.keyboard.type("平邑县人民政府 ");
  await page.keyboard.press("Tab");
  expect(await page.inputValue(name)).toBe("平邑县人民政府");
  await page.getByRole("button", { name: "检查" }).click();
  await page.getByRole("heading", { name: /还有\d+处/ }).waitFor();
  expect(await page.getByText("首尾的空白").count()).toBe(0);
  await page.keyboard.press("Control+z");
  expect(await page.inputValue(name)).toBe("");
  await context.close();
});
