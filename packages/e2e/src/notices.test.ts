import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { exported, field, openStage, openWindow, type Stage, violations, type Window } from "./stage.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const sha256 = (path: string): string => createHash("sha256").update(readFileSync(path)).digest("hex");

async function fromSample(title: string): Promise<Window> {
  const window = await openWindow(stage, "/notices/");
  await window.page.getByRole("button", { name: `从样例开始起草${title}`, exact: true }).click();
  await window.page.waitForSelector(".ws-sheet svg text");
  return window;
}

test("the documents stand in the order of the procedure", async () => {
  const { page, context } = await openWindow(stage, "/notices/");
  const titles = await page.locator(".ui-cards h3").allTextContents();
  const course = ["申报通知", "入围名单公示", "认定通知", "责令整改通知", "整改未达标退出公告"];
  expect(titles.filter((it) => course.includes(it))).toEqual(course);
  await context.close();
});

describe("a document drafted in the browser", () => {
  test("is the very file that the command line makes, as PDF and as DOCX, with the same places for seals", async () => {
    const folder = mkdtempSync(join(tmpdir(), "shifan-e2e-"));
    const window = await fromSample("认定通知");
    const seals = join(folder, "cli.seals.json");
    for (const format of ["pdf", "docx"]) {
      const here = await exported(window.page, format.toUpperCase(), folder);
      const there = join(folder, `cli.${format}`);
      const sample = join(ROOT, "schemas/documents/designation/sample.json");
      const args = [
        "apps/cli/bin/shifan.mjs",
        "render",
        "designation",
        sample,
        "-o",
        there,
        "--seals",
        seals,
      ];
      expect(spawnSync(process.execPath, args, { cwd: ROOT }).status).toBe(0);
      expect(sha256(here)).toBe(sha256(there));
    }
    expect(sha256(await exported(window.page, "用印位置", folder))).toBe(sha256(seals));
    expect(window.complaints).toEqual([]);
    await window.context.close();
  });

  test("shows on the page beside it what is typed, and keeps the last good page while a value is missing", async () => {
    const window = await fromSample("认定通知");
    const { page } = window;
    await page.locator(".sf-nav button", { hasText: "发文要素" }).click();
    await page.fill(field("/docNo/seq"), "77");
    await page.waitForFunction(() => document.querySelector(".ws-sheet")?.textContent?.includes("77号"));
    await page.fill(field("/issuerMark"), "");
    await page.getByText("下面是上一次可以排版时的样子").waitFor();
    expect(await page.locator(".ws-sheet").first().textContent()).toContain("77号");
    await window.context.close();
  });

  test("says in the place of the pages what is still needed for them", async () => {
    const { page, context, complaints } = await openWindow(stage, "/notices/");
    await page.getByRole("button", { name: "起草认定通知", exact: true }).click();
    const pane = page.getByRole("region", { name: "公文版面" });
    await pane.getByText(/还不能排版：还有\d+处需要补充或者改正/).waitFor();
    expect(await pane.getByRole("listitem").count()).toBeGreaterThan(3);
    // A designation is a 通知 and nothing else: that is not asked.
    expect(await pane.getByText("“文种”没有填写").count()).toBe(0);
    expect(await violations(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test("asks nothing of what can be but one, or must stay empty", async () => {
    const { page, context } = await openWindow(stage, "/notices/");
    await page.getByRole("button", { name: "起草入围名单公示", exact: true }).click();
    await page.locator(".sf-nav button", { hasText: "发文要素" }).click();
    const shown = page.locator(".sf-section");
    await shown.getByText("发文机关署名").waitFor();
    expect(await shown.getByText("发文字号").count()).toBe(0);
    expect(await shown.getByText("主送机关").count()).toBe(0);
    expect(await shown.getByRole("radio").count()).toBe(2);
    expect(await shown.getByRole("radio", { name: "公示" }).isChecked()).toBe(true);
    expect(await shown.getByRole("radio", { name: "不加盖印章" }).isChecked()).toBe(true);
    await context.close();
  });

  test("takes back a choice that nobody has to make", async () => {
    const { page, context } = await openWindow(stage, "/notices/");
    await page.getByRole("button", { name: "起草认定通知", exact: true }).click();
    await page.locator(".sf-nav button", { hasText: "其他要素" }).click();
    const urgent = page.getByRole("radio", { name: "特急" });
    await urgent.check();
    expect(await violations(page)).toEqual([]);
    await page.getByRole("button", { name: "清除“紧急程度”" }).click();
    expect(await urgent.isChecked()).toBe(false);
    expect(await urgent.evaluate((it) => it === document.activeElement)).toBe(true);
    expect(await page.getByRole("button", { name: "清除“紧急程度”" }).count()).toBe(0);
    await context.close();
  });

  test("brings the page into view on which the field at hand stands", async () => {
    const window = await fromSample("认定通知");
    const { page } = window;
    const scrolled = () =>
      page.evaluate(() => document.querySelector(".ws-paper")?.parentElement?.scrollTop ?? 0);
    expect(await scrolled()).toBe(0);
    await page.focus(field("/lists/1/rows/0/zoneTitle"));
    await expect.poll(scrolled).toBeGreaterThan(500);
    await page.focus(field("/basis/0/title"));
    await expect.poll(scrolled).toBeLessThan(500);
    await window.context.close();
  });

  test("shows the names of its tables to their ends, where one differs from the next", async () => {
    const window = await fromSample("认定通知");
    const { page } = window;
    const name = page.locator(field("/lists/0/rows/2/zoneTitle"));
    expect(await name.inputValue()).toBe("山东省制造业高质量发展示范区（烟台经济技术开发区）");
    const cut = () => name.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
    expect(await cut()).toBeLessThanOrEqual(0);
    await window.context.close();
  });

  test("is measured against the rule table", async () => {
    const window = await fromSample("入围名单公示");
    await window.page.getByRole("tab", { name: "格式检查" }).click();
    await window.page.getByText(/检查\d+项规则，全部符合/).waitFor({ timeout: 60_000 });
    expect(await violations(window.page)).toEqual([]);
    expect(window.complaints).toEqual([]);
    await window.context.close();
  });

  test("takes other words in place, and says in which line they don't fit the form", async () => {
    const window = await fromSample("认定通知");
    const { page } = window;
    await page.getByRole("tab", { name: "措辞" }).click();
    const words = page.getByLabel("公文措辞");
    const original = await words.inputValue();
    await words.fill(`${original}\n\n{{ nosuchfield }}\n`);
    const line = page.getByRole("button", { name: new RegExp(`第${original.split("\n").length + 2}行`) });
    await line.click();
    const marked = await words.evaluate((area: HTMLTextAreaElement) =>
      area.value.slice(area.selectionStart, area.selectionEnd),
    );
    expect(marked).toBe("{{ nosuchfield }}");
    await page.getByRole("button", { name: "检查", exact: true }).click();
    await page.getByText(/^措辞中有错误，第\d+行：/).waitFor();
    await page.getByRole("button", { name: "恢复原来的措辞" }).click();
    expect(await words.inputValue()).toBe(original);
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    expect(await focused()).toBe("恢复原来的措辞");
    await page.keyboard.press("Tab");
    expect(await focused()).toBe("取回改过的措辞");
    await page.keyboard.press("Enter");
    expect(await words.inputValue()).toContain("nosuchfield");
    await page.waitForFunction(() => document.activeElement?.getAttribute("aria-label") === "公文措辞");
    await words.fill(`${original}\n\n请各市认真组织实施，及时报告情况。\n`);
    await page.getByRole("tab", { name: "版面" }).click();
    for (const sheet of await page.locator(".ws-sheet").all()) await sheet.scrollIntoViewIfNeeded();
    await page.waitForFunction(() =>
      [...document.querySelectorAll(".ws-sheet")].some((it) => it.textContent?.includes("及时报告情况")),
    );
    await window.context.close();
  });
});
