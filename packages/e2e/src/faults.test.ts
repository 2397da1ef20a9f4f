import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { begin as beginAt, goTo } from "./application.ts";
import { field, openStage, type PHONE, paste, type Stage, violations, type Window } from "./stage.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const begin = (size?: typeof PHONE): Promise<Window> => beginAt(stage, size);

describe("what an application lacks, and what is wrong with it", () => {
  test("says what is missing in one list and leads to the field", async () => {
    const window = await begin();
    const { page } = window;
    await page.getByRole("button", { name: "检查" }).click();
    await page.getByRole("heading", { name: /还有\d+处/ }).waitFor();
    await page.locator(".sf-summary summary", { hasText: "一、申报主体" }).click();
    expect(await violations(page)).toEqual([]);
    await page.getByRole("button", { name: /“申报主体”的“牵头部门”没有填写/ }).click();
    await page.waitForFunction(
      (id) => document.activeElement === document.querySelector(id),
      field("/applicant/leadDept"),
    );
    expect(await page.getAttribute(field("/applicant/leadDept"), "aria-invalid")).toBe("true");
    await window.context.close();
  });

  test("the list of what is missing follows what is filled in", async () => {
    const { page, context } = await begin();
    await page.getByRole("button", { name: "检查", exact: true }).click();
    await page.locator(".sf-summary summary", { hasText: "封面" }).click();
    const entry = page.getByRole("button", { name: /申报单位.*没有填写/ });
    await entry.waitFor();
    await page.fill(field("/cover/applicantName"), "甲县人民政府");
    await entry.waitFor({ state: "detached" });
    await page.fill(field("/cover/applicantName"), "");
    await entry.waitFor();
    await context.close();
  });

  test("leads into a row of a long table that is not drawn yet", async () => {
    const window = await begin();
    const { page } = window;
    await goTo(window, "五、产业协同");
    const list = page.locator("section.sf-list", { hasText: "在建及储备重点项目" });
    await list.getByRole("button", { name: "添加一项" }).click();
    await page.focus(field("/chain/projects/0/name"));
    const rows = Array.from({ length: 60 }, (_, i) => `项目${i + 1}\t${i === 56 ? "很多" : i}`);
    await paste(page, { "text/plain": `项目名称\t总投资\n${rows.join("\n")}\n` });
    await list.getByText("共60项").first().waitFor();
    const target = field("/chain/projects/56/totalInvest");
    expect(await page.locator(target).count()).toBe(0);
    await page.getByRole("button", { name: "检查" }).click();
    await page
      .locator(".sf-summary button", { hasText: /第57项.*总投资/ })
      .first()
      .click();
    await page.waitForFunction((id) => document.activeElement === document.querySelector(id), target);
    await page.waitForTimeout(300);
    expect(await page.evaluate((id) => document.activeElement === document.querySelector(id), target)).toBe(
      true,
    );
    const [cell, box] = [
      await page.locator(target).boundingBox(),
      await list.locator(".sf-tall").boundingBox(),
    ];
    expect(cell?.y).toBeGreaterThan(box?.y ?? 0);
    expect(cell?.y).toBeLessThan((box?.y ?? 0) + (box?.height ?? 0));
    expect(window.complaints).toEqual([]);
    await window.context.close();
  });

  test("says a wrong value of a new application at its field, beside its section and first in the list", async () => {
    const window = await begin();
    await goTo(window, "三、产业发展质效");
    const { page } = window;
    await page.focus(field("/economy/tradeTotal/0/value"));
    await paste(page, { "text/plain": "10\t11\t12\n20\t21\t22\n" });
    await page.locator(".sf-fault", { hasText: "2025年（22亿元）不能大于“进出口总额”" }).waitFor();
    await page.locator(".sf-nav button", { hasText: "三、产业发展质效3处待改" }).waitFor();
    await page.getByRole("button", { name: "检查" }).click();
    await page.getByRole("heading", { name: "需要改正：3处" }).waitFor();
    const entry = page.locator(".sf-summary li button").first();
    expect(await entry.textContent()).toMatch(/“出口额”/);
    await page.locator(".sf-summary summary").first().focus();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.locator(`${field("/economy/exportTotal/0/value")}:focus`).waitFor();
    expect(await violations(page)).toEqual([]);
    await window.context.close();
  });
});
