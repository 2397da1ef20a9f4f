import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { begin as beginAt, goTo, saved } from "./application.ts";
import {
  exported,
  field,
  openStage,
  openWindow,
  PHONE,
  paste,
  type Stage,
  violations,
  type Window,
} from "./stage.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const begin = (size?: typeof PHONE): Promise<Window> => beginAt(stage, size);
/** What Excel puts on the clipboard around the rows of a table. */
const excelHtml = (rows: string): string =>
  `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><style><!-- td{color:black;mso-number-format:General;} --></style></head><body><!--StartFragment--><table border=0 style='border-collapse:collapse'><col width=72 style='width:54pt'>${rows}</table><!--EndFragment--></body></html>`;

describe("an application in the browser", () => {
  test("draws under a strict policy without a complaint, and keeps what is typed after a crash", async () => {
    const window = await begin();
    const { page, context } = window;
    await page.fill(field("/cover/applicantName"), "济南市章丘区人民政府");
    await page.getByRole("radio", { name: "制造业高质量发展示范区" }).check();
    await saved(window);
    const address = page.url();
    await page.close();
    const again = await context.newPage();
    await again.goto(address);
    await again.waitForSelector(".sf-section");
    expect(await again.inputValue(field("/cover/applicantName"))).toBe("济南市章丘区人民政府");
    expect(await again.getByRole("radio", { name: "制造业高质量发展示范区" }).isChecked()).toBe(true);
    await again.waitForSelector('.sf-nav button:has-text("类别专项")');
    expect(window.complaints).toEqual([]);
    await context.close();
  });

  test("takes a block pasted from a spreadsheet into the three-year grid, past computed rows", async () => {
    const window = await begin();
    await goTo(window, "三、产业发展质效");
    const { page } = window;
    await page.focus(field("/economy/scaleRevenue/0/value"));
    await paste(page, { "text/plain": "1,100.5\t1200\t１３００\n300\t310.25\t320\n" });
    expect(await page.inputValue(field("/economy/scaleRevenue/0/value"))).toBe("1100.50");
    expect(await page.inputValue(field("/economy/scaleRevenue/2/value"))).toBe("1300.00");
    expect(await page.inputValue(field("/economy/scaleValueAdded/1/value"))).toBe("310.25");
    await page.fill(field("/economy/scaleEmployees/2/value"), "80000");
    await page.waitForFunction(
      (id) => document.querySelector<HTMLInputElement>(id)?.value === "40.00",
      field("/economy/labourProductivity/2/value"),
    );
    await page.keyboard.press("Control+z");
    await window.context.close();
  });

  test("takes a table pasted from a word processor as rows, and gives it back with undo", async () => {
    const window = await begin();
    await goTo(window, "五、产业协同");
    const { page } = window;
    const list = page.locator("section.sf-list", { hasText: "在建及储备重点项目" });
    await list.getByRole("button", { name: "添加一项" }).click();
    await page.focus(field("/chain/projects/0/name"));
    const rows = Array.from(
      { length: 60 },
      (_, i) =>
        `<tr height=18 style='height:13.8pt'><td class=xl65 style='border-top:none'>项目${i + 1}</td><td>单位${i + 1}</td><td style="mso-number-format:0">${i + 1}.5</td></tr>`,
    );
    await paste(page, { "text/html": excelHtml(rows.join("")), "text/plain": "x" });
    await list.getByText("已粘贴60行，共180格").waitFor();
    await list.getByText("共60项").first().waitFor();
    expect(await page.inputValue(field("/chain/projects/2/name"))).toBe("项目3");
    await page.waitForFunction(
      (id) => document.querySelector<HTMLInputElement>(id)?.value === "1860.00",
      field("/chain/projectInvestTotal"),
    );
    const notice = list.getByRole("status").getByText(/已粘贴/);
    expect(await notice.count()).toBe(1);
    await page.keyboard.press("Control+z");
    await list.getByText("共1项").first().waitFor();
    expect(await notice.count()).toBe(0);
    expect(window.complaints).toEqual([]);
    await window.context.close();
  });

  test("takes tables copied with their titles by these, without row numbers, and says what it left out", async () => {
    const window = await begin();
    await goTo(window, "三、产业发展质效");
    const { page } = window;
    await page.focus(field("/economy/gdp/1/value"));
    const grid = "指标\t单位\t2024年\t2025年\n进出口总额\t亿元\t11\t12\n财政收入\t亿元\t1\t2\n";
    await paste(page, { "text/plain": grid });
    expect(await page.inputValue(field("/economy/tradeTotal/2/value"))).toBe("12.00");
    expect(await page.inputValue(field("/economy/gdp/1/value"))).toBe("");
    await page.getByRole("status").getByText("没有“财政收入”这项指标，没有填入").waitFor();
    await goTo(window, "五、产业协同");
    const list = page.locator("section.sf-list", { hasText: "在建及储备重点项目" });
    await list.getByRole("button", { name: "添加一项" }).click();
    await page.focus(field("/chain/projects/0/name"));
    const table =
      "序号\t总投资（亿元）\t项目名称\t开工日期\n1\t30\t甲项目\t2024.3\n2\t40\t乙项目\t2024.3.1\n";
    await paste(page, { "text/plain": table });
    expect(await page.inputValue(field("/chain/projects/1/name"))).toBe("乙项目");
    expect(await page.inputValue(field("/chain/projects/0/totalInvest"))).toBe("30.00");
    await list.getByRole("status").getByText("1格看不懂，照原样留在格中，请改正").waitFor();
    expect(await violations(page)).toEqual([]);
    await window.context.close();
  });

  test("loses no character of a Chinese input method and keeps pinyin out of the record", async () => {
    const window = await begin();
    const { page, context } = window;
    await page.focus(field("/cover/applicantName"));
    const debug = await context.newCDPSession(page);
    for (const text of ["z", "zh", "zhang", "zhangqiu"]) {
      await debug.send("Input.imeSetComposition", {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      });
    }
    await debug.send("Input.insertText", { text: "章丘" });
    await page.keyboard.type("qu");
    await saved(window);
    expect(await page.inputValue(field("/cover/applicantName"))).toBe("章丘qu");
    await context.close();
  });

  test("takes codes as an input method leaves them, and divisions from a list, by name or code", async () => {
    const window = await begin();
    await goTo(window, "一、申报主体");
    const { page } = window;
    await page.fill(field("/applicant/uscc"), "１１３７０１８１ｍｂ１２３４５６７９");
    await page.keyboard.press("Tab");
    expect(await page.inputValue(field("/applicant/uscc"))).toBe("11370181MB12345679");
    await page.fill(field("/applicant/contact/mobile"), "138 0531 1234");
    await page.keyboard.press("Tab");
    expect(await page.inputValue(field("/applicant/contact/mobile"))).toBe("13805311234");
    await page.focus(field("/applicant/divisionCode"));
    await page.keyboard.type("章丘");
    await page.keyboard.press("Enter");
    await page.locator('.ant-select-content[title="济南市章丘区（370114）"]').waitFor();
    // The county's city is known.
    await page.locator('.ant-select-content[title="济南市（370100）"]').waitFor();
    expect(await violations(page)).toEqual([]);
    expect(window.complaints).toEqual([]);
    await window.context.close();
  });

  test("shows a pasted date that is none, says so, and takes it once it is corrected", async () => {
    const window = await begin();
    const { page } = window;
    await page.focus(field("/cover/filledOn"));
    await paste(page, { "text/plain": "2024.3" });
    expect(await page.inputValue(field("/cover/filledOn"))).toBe("2024.3");
    await page.locator(".sf-fault", { hasText: "“2024.3”不是日历上的日期" }).waitFor();
    await page.fill(field("/cover/filledOn"), "2024年3月5日");
    await page.keyboard.press("Tab");
    expect(await page.inputValue(field("/cover/filledOn"))).toBe("2024-03-05");
    expect(await page.getAttribute(field("/cover/filledOn"), "type")).toBe("date");
    expect(window.complaints).toEqual([]);
    await window.context.close();
  });

  test("leads from 填写 into the reason for a year without a figure, with room to write it", async () => {
    const window = await begin();
    await goTo(window, "三、产业发展质效");
    const { page } = window;
    await page.fill(field("/economy/scaleRevenue/0/value"), "100");
    await page.getByRole("button", { name: "规模以上工业营业收入：填写说明" }).focus();
    await page.keyboard.press("Enter");
    await page.keyboard.type("统计口径调整");
    const note = page.locator(field("/economy/scaleRevenue/1/note"));
    expect(await note.inputValue()).toBe("统计口径调整");
    expect((await note.boundingBox())?.width).toBeGreaterThan(200);
    expect(await violations(page)).toEqual([]);
    await window.context.close();
  });

  test("says below a row what its years lack, once for all of them, and to each year's cell", async () => {
    const window = await begin();
    await goTo(window, "三、产业发展质效");
    const { page } = window;
    await page.getByRole("button", { name: "检查" }).click();
    const line = page.locator(".sf-fault", { hasText: "2023年、2024年、2025年：没有填写数值" }).first();
    expect((await line.boundingBox())?.width).toBeGreaterThan(400);
    const described = await page.getAttribute(field("/economy/gdp/1/value"), "aria-describedby");
    expect(await page.locator(`[id="${described}"]`).textContent()).toMatch(
      /“地区生产总值”2024年：没有填写数值/,
    );
    await window.context.close();
  });

  test("takes a step back and forth by its buttons, whose focus stays, and shows where that was", async () => {
    const window = await begin(PHONE);
    const { page } = window;
    const [undo, redo] = ["撤销", "重做"].map((name) => page.getByRole("button", { name, exact: true }));
    if (undo === undefined || redo === undefined) throw new Error("buttons");
    expect([await undo.isDisabled(), await redo.isDisabled()]).toEqual([true, true]);
    await page.fill(field("/cover/applicantName"), "甲县人民政府");
    await goTo(window, "一、申报主体");
    await undo.focus();
    await page.keyboard.press("Enter");
    await page.waitForSelector('h2:text-is("封面")');
    expect(await page.inputValue(field("/cover/applicantName"))).toBe("");
    expect(await undo.isDisabled()).toBe(true);
    expect(await page.evaluate(() => document.activeElement?.textContent?.replaceAll(" ", ""))).toBe("撤销");
    await page.getByText("已撤销：“封面”的“申报单位（盖章）”").waitFor({ state: "attached" });
    await redo.click();
    expect(await page.inputValue(field("/cover/applicantName"))).toBe("甲县人民政府");
    expect(await violations(page)).toEqual([]);
    await window.context.close();
  });

  test("never makes a phone's page scroll sideways", async () => {
    const window = await begin(PHONE);
    const { page } = window;
    await page.getByRole("radio", { name: "制造业高质量发展示范区" }).check();
    await page.getByRole("button", { name: "检查" }).click();
    for (const title of await page.locator(".sf-nav button > span:first-child").allTextContents()) {
      await goTo(window, title);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), title).toBe(PHONE.width);
    }
    await window.context.close();
  });

  test("is filled in by keyboard alone, from the list of drafts to the next section", async () => {
    const { page, context } = await openWindow(stage, "/apply/");
    const tabTo = async (name: RegExp): Promise<void> => {
      for (let i = 0; i < 60; i++) {
        await page.keyboard.press("Tab");
        const text = await page.evaluate(() => document.activeElement?.textContent ?? "");
        if (name.test(text)) return;
      }
      throw new Error(`the keyboard does not reach ${name}`);
    };
    await tabTo(/^新建申报书$/);
    await page.keyboard.press("Enter");
    await page.waitForSelector(".sf-section");
    await tabTo(/^下一部分/);
    await page.keyboard.press("Enter");
    await page.waitForSelector('h2:text-is("一、申报主体")');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("一、申报主体");
    await context.close();
  });

  test("gives its files from a menu that the keyboard works", async () => {
    const window = await begin();
    const { page } = window;
    await page.getByRole("button", { name: "导出" }).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("menuitem", { name: "PDF", exact: true }).waitFor();
    expect(await violations(page)).toEqual([]);
    // The first item has the focus; the last one is above it, and gets the focus a frame after the key.
    const focusOn = (label: string) =>
      page.waitForFunction((text) => document.activeElement?.textContent?.includes(text), label);
    await focusOn("PDF");
    await page.keyboard.press("ArrowUp");
    await focusOn("草稿");
    const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
    expect(download.suggestedFilename()).toMatch(/草稿\.json$/);
    expect(window.complaints).toEqual([]);
    await window.context.close();
  });

  test("puts the zone's name on the cover once its category and its area are known", async () => {
    const window = await begin();
    const { page } = window;
    await page.getByRole("radio", { name: "传统产业转型升级示范区" }).check();
    await goTo(window, "一、申报主体");
    await page.getByRole("radio", { name: "市辖区" }).check();
    await page.focus(field("/applicant/divisionCode"));
    await page.keyboard.type("370114");
    await page.keyboard.press("Enter");
    await page.locator('.ant-select-content[title="济南市章丘区（370114）"]').waitFor();
    await goTo(window, "封面");
    const name = "山东省传统产业转型升级示范区（章丘区）";
    await page.waitForFunction(
      ([id, text]) => document.querySelector<HTMLInputElement>(id ?? "")?.value === text,
      [field("/cover/zoneTitle"), name],
    );
    expect(await page.isEditable(field("/cover/zoneTitle"))).toBe(false);
    await page.getByRole("listitem", { name: "第1页", exact: true }).getByText("章丘区").first().waitFor();
    await window.context.close();
  });

  test("what is exported before it is complete is called a draft: by its name, on its cover, in words", async () => {
    const window = await begin();
    const { page } = window;
    const cover = page.getByRole("listitem", { name: "第1页", exact: true });
    await cover.getByText(/草稿，还有1\d\d处未填/).waitFor();
    const file = await exported(page, "PDF", mkdtempSync(join(tmpdir(), "draft-")));
    expect(file).toMatch(/申报书（草稿）\.pdf$/);
    await page.getByRole("heading", { name: /^导出的是草稿：还有1\d\d处未填$/ }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole("button", { name: "知道了" }).click();
    await window.context.close();
  });
});

describe.each([
  ["desk", undefined],
  ["phone", PHONE],
])("accessibility at %s size", (name, size) => {
  test("axe finds nothing, in the state with all faults shown too", async () => {
    const window = await begin(size);
    const { page } = window;
    const found = [...(await violations(page))];
    await page.getByRole("radio", { name: "制造业高质量发展示范区" }).check();
    await saved(window);
    const titles = await page.locator(".sf-nav button > span:first-child").allTextContents();
    expect(titles.length).toBeGreaterThan(14);
    await page.getByRole("button", { name: "检查" }).click();
    // Faults look alike everywhere: on the phone the kinds of field count, not each section.
    for (const title of name === "phone" ? titles.slice(0, 4) : titles) {
      await goTo(window, title);
      found.push(...(await violations(page)).map((it) => `${title} ${it}`));
    }
    expect([...new Set(found)]).toEqual([]);
    await window.context.close();
  });
});

describe("an application that was returned", () => {
  test("shows the remarks, leads to their fields and lets only those be changed", async () => {
    const { page, context } = await openWindow(stage, "/apply/");
    const draft = {
      format: "shifan-draft/1",
      kind: "application",
      schemaVersion: "1",
      title: "退回的申报书",
      roundYear: 2026,
      data: { cover: { applicantName: "甲县", recommenderName: "乙市工业和信息化局" } },
      returned: [{ pointer: "/cover/applicantName", text: "请写单位全称", by: "乙市工业和信息化局" }],
    };
    await page.setInputFiles('input[type="file"]', {
      name: "draft.json",
      mimeType: "application/json",
      buffer: Buffer.from(JSON.stringify(draft)),
    });
    await page.getByText("退回修改1处").waitFor();
    await page.locator(".sf-returned button").click();
    await page.locator(`${field("/cover/applicantName")}:focus`).waitFor();
    await page.keyboard.press("End");
    await page.keyboard.type("人民政府");
    expect(await page.inputValue(field("/cover/applicantName"))).toBe("甲县人民政府");
    expect(await page.isEditable(field("/cover/recommenderName"))).toBe(false);
    expect(await violations(page)).toEqual([]);
    await context.close();
  });
});
