import { afterAll, beforeAll, expect, test } from "vitest";
import { openStage, openWindow, PHONE, type Stage, violations } from "./stage.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

test("from the portal to an application, to the annual report that opens from it, and back to both drafts", async () => {
  const { page, context, complaints } = await openWindow(stage, "/");
  await page.fill("#unit", "样例县人民政府");
  await page.getByRole("button", { name: "保存设置" }).click();
  await page.getByText("已保存，用于此后新建的草稿").waitFor();
  await page.getByRole("button", { name: "制造业高质量发展示范区样例" }).click();
  await page.waitForURL(/\/apply\/#\//);
  await page.waitForSelector(".sf-section");
  await page.waitForTimeout(600);
  await page.goto(`${stage.origin}/annual/`);
  await page
    .getByRole("button", { name: "由“制造业高质量发展示范区样例（济南市章丘区人民政府）”开始" })
    .click();
  await page.waitForSelector(".sf-section");
  await page.locator(".sf-nav button", { hasText: "四、产业发展质效" }).click();
  const carried = page.locator('[id="f-economy-scaleRevenue-0-value"]');
  expect(Number(await carried.inputValue())).toBeGreaterThan(0);
  expect(await page.locator('[id="f-economy-scaleRevenue-2-value"]').inputValue()).toBe("");
  await carried.fill("1600");
  await carried.press("Tab");
  await page.getByText("是1600亿元，2026年度申报书中是").first().waitFor();
  await page.getByRole("button", { name: "检查", exact: true }).click();
  const found = page.getByRole("region", { name: /处需要补充或者改正/ });
  await found.getByRole("button", { name: /规模以上工业营业收入.*2026年度申报书中是/ }).click();
  await page.waitForFunction(() => document.activeElement?.id === "f-economy-scaleRevenue-0-value");
  await page.getByLabel("规模以上工业营业收入2024年的说明").fill("经济普查修订");
  await page.locator(".sf-grid .sf-fault", { hasText: "是1600亿元" }).waitFor({ state: "detached" });
  await page.getByRole("tab", { name: "同比" }).click();
  await page.getByRole("img", { name: /规模以上工业营业收入/ }).waitFor();
  expect(await violations(page)).toEqual([]);
  await page.goto(`${stage.origin}/`);
  const drafts = page.locator(".ui-cases");
  await drafts.getByRole("button", { name: "制造业高质量发展示范区样例", exact: true }).waitFor();
  await drafts.getByText("示范区年度总结报告").waitFor();
  expect(await violations(page)).toEqual([]);
  expect(complaints).toEqual([]);
  await context.close();
});

test("the portal loads the forms of its drafts alone, and lists a draft whose form the network keeps back", async () => {
  const { page, context } = await openWindow(stage, "/");
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.reload();
  await page.getByText("还没有草稿").waitFor();
  expect(asked.filter((path) => /application|documents/.test(path))).toEqual([]);
  await page.getByRole("button", { name: "制造业高质量发展示范区样例" }).click();
  await page.waitForURL(/\/apply\/#\//);
  await page.waitForSelector(".sf-section");
  await page.goto(`${stage.origin}/`);
  await page.getByRole("cell", { name: "示范区申报书" }).waitFor();
  expect(asked.filter((path) => path.includes("documents"))).toEqual([]);
  await page.route("**/assets/application-*.js", (route) => route.abort());
  await page.reload();
  await page.getByRole("cell", { name: "没有读出，请检查网络后刷新" }).waitFor();
  expect(await violations(page)).toEqual([]);
  await context.close();
});

test("a draft that is deleted takes no keyboard with it, nor does a page of documents that is turned to", async () => {
  const { page, context } = await openWindow(stage, "/notices/");
  const focused = () => page.waitForFunction(() => document.activeElement?.id === "main");
  await page.getByRole("link", { name: "批量制作责令整改通知" }).press("Enter");
  await page.getByRole("heading", { name: "批量制作责令整改通知" }).waitFor();
  await focused();
  await page.getByRole("link", { name: "公文列表" }).press("Enter");
  await focused();
  await page.getByRole("button", { name: "起草责令整改通知", exact: true }).press("Enter");
  await page.waitForSelector(".sf-section");
  await page.goto(`${stage.origin}/`);
  await page.getByRole("button", { name: /^删去责令整改通知/ }).press("Enter");
  await page.getByRole("button", { name: "删去", exact: true }).press("Enter");
  await page.getByText("“责令整改通知”已经删去，没有其他草稿").waitFor();
  await focused();
  await context.close();
});

test("settings that are not kept say so at the year that is wrong", async () => {
  const { page, context } = await openWindow(stage, "/", PHONE);
  await page.fill("#round-year", "20266");
  await page.getByRole("button", { name: "保存设置" }).press("Enter");
  await page.getByRole("alert").getByText("没有保存：申报年度请写2000至2099的年份").waitFor();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("round-year");
  expect(await violations(page)).toEqual([]);
  await page.fill("#round-year", "2027");
  await page.keyboard.press("Enter");
  await page.getByText("已保存，用于此后新建的草稿").waitFor();
  expect(await page.getByRole("alert").count()).toBe(0);
  await context.close();
});

test("the portal is usable on a phone, where an app opens from anywhere on its card", async () => {
  const { page, context } = await openWindow(stage, "/", PHONE);
  expect(await violations(page)).toEqual([]);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(PHONE.width);
  // What lies above the text is the link.
  await page.getByText("报过的数据不再重填").click({ force: true });
  await page.waitForURL(/\/annual\/$/);
  await context.close();
});

test("on a phone a draft's name, what it lacks, its deadline and 删去 are all in view", async () => {
  const { page, context } = await openWindow(stage, "/", PHONE);
  await page.getByRole("button", { name: "制造业高质量发展示范区样例" }).click();
  await page.waitForURL(/\/apply\/#\//);
  await page.waitForSelector(".sf-section");
  await page.waitForTimeout(700);
  await page.goto(`${stage.origin}/`);
  const remove = page.locator(".ui-cases").getByRole("button", { name: /^删去/ });
  await remove.waitFor();
  const box = await remove.boundingBox();
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(PHONE.width);
  expect(box?.height).toBeGreaterThanOrEqual(24);
  await page.getByRole("cell", { name: /^\d+\/\d+$/ }).waitFor();
  expect(await violations(page)).toEqual([]);
  await context.close();
});
