import { afterAll, beforeAll, expect, test } from "vitest";
import { begin, goTo, openDraft } from "./application.ts";
import { field, openStage, paste, type Stage } from "./stage.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

test("a block pasted into a returned application goes into the cells that were returned only", async () => {
  const years = [10, 11, 12].map((value, i) => ({ year: 2023 + i, value }));
  const { page, context } = await openDraft(stage, {
    data: { economy: { gdp: years, tradeTotal: years } },
    returned: [{ pointer: "/economy/gdp/1/value", text: "请核对", by: "乙市工业和信息化局" }],
  });
  await page.locator(".sf-returned button").click();
  await page.locator(`${field("/economy/gdp/1/value")}:focus`).waitFor();
  const block = "指标\t2023年\t2024年\t2025年\n地区生产总值\t1\t2\t3\n进出口总额\t4\t5\t6\n";
  await paste(page, { "text/plain": block });
  await page.getByRole("status").getByText("不能修改的5格没有填入").waitFor();
  const shown = (pointer: string) => page.inputValue(field(pointer));
  expect(await shown("/economy/gdp/0/value")).toBe("10.00");
  expect(await shown("/economy/gdp/1/value")).toBe("2.00");
  expect(await shown("/economy/tradeTotal/2/value")).toBe("12.00");
  await context.close();
});

test("what a paste did is said in view, moves no input, and stays below the table once somebody types on", async () => {
  const window = await begin(stage);
  const { page } = window;
  await goTo(window, "三、产业发展质效");
  const cell = page.locator(field("/economy/gdp/0/value"));
  await cell.focus();
  const before = await cell.boundingBox();
  await paste(page, { "text/plain": "约1050\t1126.85亿元\t1,200\n512户\t2\t3" });
  const said = page.getByRole("status").getByText(/“地区生产总值”2023年的“约1050”/);
  await said.waitFor();
  const box = await said.boundingBox();
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(720);
  expect(await cell.boundingBox()).toEqual(before);
  await page.keyboard.type("1");
  await page.waitForFunction(() => document.querySelector(".sf-paste-fresh") === null);
  expect((await said.boundingBox())?.y).toBeGreaterThan(720);
  await window.context.close();
});
