import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { begin as beginAt, goTo, saved } from "./application.ts";
import { field, openStage, openWindow, type Stage, upgradeDrafts, violations, type Window } from "./stage.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const begin = (): Promise<Window> => beginAt(stage);

describe("what is typed into an application is kept", () => {
  test("works without a network once it is loaded", async () => {
    const window = await begin();
    await window.context.setOffline(true);
    await goTo(window, "十三、申报报告正文");
    await window.page.fill(field("/narrative/overview"), "本区位于省会东部。");
    await saved(window);
    await window.page.reload().catch(() => undefined);
    await window.context.setOffline(false);
    await window.page.reload();
    await goTo(window, "十三、申报报告正文");
    expect(await window.page.inputValue(field("/narrative/overview"))).toBe("本区位于省会东部。");
    await window.context.close();
  });

  test.each([
    ["reloads the page", ({ page }: Window) => page.reload()],
    ["goes to another app", ({ page }: Window) => page.getByRole("link", { name: "门户" }).click()],
    [
      "loses the page in a crash",
      async ({ page, context }: Window) => {
        await page.waitForTimeout(60);
        const debug = await context.newCDPSession(page);
        await debug.send("Page.crash").catch(() => undefined);
      },
    ],
  ])("keeps the last key stroke of whoever at once %s", async (_, leave) => {
    const window = await begin();
    const address = window.page.url();
    await goTo(window, "十三、申报报告正文");
    await window.page.focus(field("/narrative/overview"));
    await window.page.keyboard.type("本区位于省会东部，交通便利，产业基础好。");
    await Promise.race([leave(window), window.page.waitForEvent("crash")]);
    const page = await window.context.newPage();
    await page.goto(address);
    await goTo({ ...window, page }, "十三、申报报告正文");
    expect(await page.inputValue(field("/narrative/overview"))).toBe(
      "本区位于省会东部，交通便利，产业基础好。",
    );
    await window.context.close();
  });

  test("a category chosen by mistake loses nothing, even after the page was loaded anew", async () => {
    const { page, context, complaints } = await openWindow(stage, "/apply/");
    await page.getByRole("button", { name: "制造业高质量发展示范区样例" }).click();
    await page.waitForSelector(".sf-section");
    const choose = (index: number) =>
      page
        .locator(`${field("/cover/category")} input`)
        .nth(index)
        .check();
    const parts = () => page.locator(".sf-nav button").allTextContents();
    const before = await parts();
    await choose(1);
    await page.waitForTimeout(700);
    expect(await parts()).not.toEqual(before);
    await page.reload();
    await page.waitForSelector(".sf-section");
    await choose(0);
    await page.waitForTimeout(700);
    // How far each section is filled in is part of its button.
    expect(await parts()).toEqual(before);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test("two windows: different fields go together, the same field asks who is right", async () => {
    const first = await begin();
    await saved(first);
    const second = await first.context.newPage();
    await second.goto(first.page.url());
    await second.waitForSelector(".sf-section");
    await first.page.fill(field("/cover/applicantName"), "甲");
    await saved(first);
    await second.fill(field("/cover/recommenderName"), "乙市工业和信息化局");
    await second.waitForTimeout(700);
    await second.fill(field("/cover/applicantName"), "丙");
    const both = second.getByRole("alert", { name: "两个窗口都改过同一项" });
    await both.getByText("在另一个窗口中也改过").waitFor();
    expect(await both.boundingBox().then((box) => (box?.y ?? 0) + (box?.height ?? 0))).toBeLessThanOrEqual(
      720,
    );
    await second.getByRole("button", { name: "以另一个窗口为准" }).click();
    expect(await second.inputValue(field("/cover/applicantName"))).toBe("甲");
    expect(await second.inputValue(field("/cover/recommenderName"))).toBe("乙市工业和信息化局");
    await second.getByText("已保存在本机").waitFor();
    await first.context.close();
  });

  test("a window left open over an upgrade of its draft keeps what it has beside it, and asks to be loaded anew", async () => {
    const window = await begin();
    const { page } = window;
    await saved(window);
    await upgradeDrafts(page);
    await page.fill(field("/cover/applicantName"), "甲");
    const told = page.getByRole("alert").filter({ hasText: "已在另一个窗口中升级" });
    await told.waitFor();
    expect(await violations(page)).toEqual([]);
    await page.fill(field("/cover/recommenderName"), "乙市工业和信息化局");
    await saved(window);
    await told.getByRole("button", { name: "刷新本窗口" }).click();
    // This build has no newer form; the one that upgrades does.
    await page.getByRole("heading", { name: "这份草稿不能用现在的表单打开" }).waitFor();
    await page.getByRole("link", { name: "回到列表" }).click();
    await page
      .getByRole("button", { name: /（旧窗口所填）$/ })
      .first()
      .click();
    await page.waitForSelector(".sf-section");
    expect(await page.inputValue(field("/cover/applicantName"))).toBe("甲");
    expect(await page.inputValue(field("/cover/recommenderName"))).toBe("乙市工业和信息化局");
    expect(window.complaints).toEqual([]);
    await window.context.close();
  });
});
