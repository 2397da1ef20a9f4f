import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { begin, goTo, openDraft } from "./application.ts";
import { field, openStage, PHONE, paste, type Stage, violations, type Window } from "./stage.ts";

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

test("the year of a date has four digits, so that a date is typed on as 20260609 where the year comes first", async () => {
  const { page, context } = await begin(stage);
  await page.focus(field("/cover/filledOn"));
  // This browser has the year at the end: a fifth digit pushes the first one out.
  await page.keyboard.type("060920261");
  expect(await page.inputValue(field("/cover/filledOn"))).toMatch(/^\d{4}-06-09$/);
  await context.close();
});

test("in a field of figures a step back, and a paste into the grid, are seen at once", async () => {
  const window = await begin(stage);
  const { page } = window;
  await goTo(window, "三、产业发展质效");
  const gdp = field("/economy/gdp/0/value");
  await page.focus(gdp);
  await page.keyboard.type("100");
  await page.waitForTimeout(1200);
  await page.keyboard.type("5");
  const shown: string[] = [];
  for (let i = 0; i < 2; i++) {
    await page.keyboard.press("Control+z");
    shown.push(await page.inputValue(gdp));
  }
  expect(shown).toEqual(["100.00", ""]);
  await page.keyboard.type("5");
  await paste(page, { "text/plain": "100\t200\t300" });
  expect(await page.inputValue(gdp)).toBe("100.00");
  await window.context.close();
});

test("a date that is typed over in one go comes back with one step", async () => {
  const { page, context } = await openDraft(stage, { data: { cover: { filledOn: "2025-11-01" } } });
  const date = field("/cover/filledOn");
  await page.focus(date);
  await page.keyboard.type("20260305");
  const typed = await page.inputValue(date);
  expect(typed).not.toBe("2025-11-01");
  await page.keyboard.press("Control+z");
  expect(await page.inputValue(date)).toBe("2025-11-01");
  await context.close();
});

test("paragraphs keep their indents as their field is left, and nobody is told of blanks", async () => {
  const window = await begin(stage);
  const { page } = window;
  await goTo(window, "五、产业协同");
  const text = "\u3000\u3000第一段。\n\u3000\u3000第二段。";
  await page.fill(field("/chain/regionalNote"), `${text} `);
  await page.keyboard.press("Tab");
  expect(await page.inputValue(field("/chain/regionalNote"))).toBe(text);
  await page.waitForTimeout(400);
  expect(await page.getByText("首尾的空白").count()).toBe(0);
  await window.context.close();
});

const focused = ({ page }: Window): Promise<string> => page.evaluate(() => document.activeElement?.id ?? "");
const idOf = (pointer: string): string => `f${pointer.replaceAll("/", "-")}`;

test("a new row is typed in at once, and a table can be pasted where there is no row yet", async () => {
  const window = await begin(stage);
  const { page } = window;
  await goTo(window, "五、产业协同");
  const list = page.locator("section.sf-list", { hasText: "在建及储备重点项目" });
  const add = list.getByRole("button", { name: "添加一项" });
  await add.focus();
  await paste(page, { "text/plain": "甲项目\t甲公司\n乙项目\t乙公司\n" });
  await list.getByText("共2项").first().waitFor();
  expect(await page.inputValue(field("/chain/projects/1/name"))).toBe("乙项目");
  await add.click();
  await page.locator(`${field("/chain/projects/2/name")}:focus`).waitFor();
  await page.keyboard.type("丙项目");
  expect(await page.inputValue(field("/chain/projects/2/name"))).toBe("丙项目");
  await window.context.close();
});

test("a row that goes, by its button or by a step back, leaves the focus in the row before it, and then at the button for a new one", async () => {
  const window = await begin(stage);
  const { page } = window;
  await goTo(window, "五、产业协同");
  const list = page.locator("section.sf-list", { hasText: "在建及储备重点项目" });
  const add = list.getByRole("button", { name: "添加一项" });
  for (const index of [0, 1]) {
    await add.press("Enter");
    await page.locator(`${field(`/chain/projects/${index}/name`)}:focus`).waitFor();
  }
  await page.keyboard.press("Control+z");
  await page.locator(`${field("/chain/projects/0/name")}:focus`).waitFor();
  await page.keyboard.press("Control+z");
  await page.locator(`${field("/chain/projects/add")}:focus`).waitFor();
  await page.keyboard.press("Enter");
  await list.getByRole("button", { name: /^删去.*第1项/ }).press("Enter");
  await page.waitForFunction(() => document.activeElement?.textContent?.trim() === "添加一项");
  await window.context.close();
});

test("in the three-year grid Enter and the arrows go from cell to cell, and within a figure as ever", async () => {
  const window = await begin(stage);
  const { page } = window;
  await goTo(window, "三、产业发展质效");
  await page.focus(field("/economy/gdp/0/value"));
  const at: string[] = [];
  for (const key of ["Enter", "ArrowDown", "Shift+Enter", "ArrowRight", "ArrowUp", "ArrowLeft"]) {
    await page.keyboard.press(key);
    at.push(await focused(window));
  }
  const [gdp, count, output] = ["gdp", "scaleCount", "scaleOutput"].map((key) => `/economy/${key}`);
  expect(at).toEqual(
    [`${count}/0`, `${output}/0`, `${count}/0`, `${count}/1`, `${gdp}/1`, `${gdp}/0`].map((it) =>
      idOf(`${it}/value`),
    ),
  );
  await page.keyboard.type("12");
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.type("0");
  expect(await page.inputValue(field("/economy/gdp/0/value"))).toBe("102");
  await page.getByRole("textbox", { name: "地区生产总值2023年" }).waitFor();
  await window.context.close();
});

test("the plan's words are no stop between two fields; a key opens them, Esc leads back", async () => {
  const window = await begin(stage);
  const { page } = window;
  await goTo(window, "一、申报主体");
  const name = field("/applicant/divisionCode");
  await page.focus(name);
  const hint = page.locator(".sf-field", { has: page.locator(name) }).getByRole("button");
  expect(await hint.getAttribute("title")).toBe("方案依据（Alt+/）");
  expect(await page.getAttribute(name, "aria-keyshortcuts")).toBe("Alt+/");
  await page.keyboard.press("Alt+/");
  const words = page.getByRole("region", { name: /方案依据/ });
  await words.waitFor();
  await page.waitForFunction(() => document.activeElement?.className === "sf-clauses");
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await words.waitFor({ state: "hidden" });
  expect(await focused(window)).toBe(name.slice(5, -2));
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.matches(".sf-clause"))).toBe(false);
  expect(window.complaints).toEqual([]);
  await window.context.close();
});

test("on a phone the heading of the indicators stays above them when the years are scrolled to", async () => {
  const window = await begin(stage, PHONE);
  const { page } = window;
  await goTo(window, "三、产业发展质效");
  const left = () =>
    page.evaluate(() =>
      ["thead", "tbody"].map(
        (part) => document.querySelector(`.sf-grid ${part} th`)?.getBoundingClientRect().left,
      ),
    );
  await page.evaluate(() => document.querySelector(".sf-scroll")?.scrollBy(200, 0));
  const [head, row] = await left();
  expect(head).toBe(row);
  await window.context.close();
});

const SAMPLE = fileURLToPath(new URL("../../../schemas/forms/application/sample.json", import.meta.url));

describe("a form that is filled in", () => {
  let window: Window;
  beforeAll(async () => {
    window = await openDraft(stage, { data: JSON.parse(readFileSync(SAMPLE, "utf8")) });
  });
  afterAll(() => window.context.close());

  test("axe finds nothing where there are files, lists and choices", async () => {
    for (const title of ["一、申报主体", "十、政策支持", "十四、佐证材料"]) {
      await goTo(window, title);
      expect(await violations(window.page), title).toEqual([]);
    }
  });

  test("a file's button is called by what stands on it and by its field", async () => {
    const { page } = window;
    await goTo(window, "十四、佐证材料");
    await page.getByRole("button", { name: "更换文件：附件清单第1项文件" }).waitFor();
    await page.getByRole("button", { name: /^更换文件 真实性承诺书/ }).waitFor();
  });

  test("in a row of a list the key opens the words behind the list", async () => {
    const { page } = window;
    await goTo(window, "十四、佐证材料");
    // The heading gets the focus a frame after the section was chosen.
    await page.locator("h2:focus").waitFor();
    await page.focus(field("/attachments/items/1/title"));
    await page.keyboard.press("Alt+/");
    await page.getByRole("region", { name: "“附件清单”的方案依据" }).waitFor();
    await page.waitForFunction(() => document.activeElement?.className === "sf-clauses");
    await page.keyboard.press("Tab");
    await page.locator(`${field("/attachments/items/1/title")}:focus`).waitFor();
  });

  test("several choices in a row take little room, and are made and heard by keyboard", async () => {
    const { page } = window;
    await goTo(window, "十四、佐证材料");
    const row = page.locator(field("/attachments/items/1"));
    await page.locator("h2:focus").waitFor();
    expect((await row.boundingBox())?.height).toBeLessThan(100);
    const choices = page.getByRole("combobox", { name: "附件清单第2项对应条件，已选条件1 产业发展质效好" });
    await choices.focus();
    await page.keyboard.type("条件5");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Escape");
    await page.getByRole("combobox", { name: "已选条件1 产业发展质效好、条件5 品牌影响力较强" }).waitFor();
    await page.keyboard.press("ArrowDown");
    await page.locator(".ant-select-item-option").first().waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press("Escape");
  });

  test("a list's button to clear it is called so in Chinese, and is large enough to be hit", async () => {
    const { page } = window;
    await goTo(window, "一、申报主体");
    const clear = page.getByRole("button", { name: "清除“行政区划代码”" });
    const box = await clear.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
    expect(await page.getByRole("img", { name: /^(down|close-circle|search)$/ }).count()).toBe(0);
    await clear.focus();
    await page.keyboard.press("Enter");
    await clear.waitFor({ state: "detached" });
  });
});
