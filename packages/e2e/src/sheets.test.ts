import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { unzipSync } from "fflate";
import { writeXlsx } from "hucre/xlsx";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { exported, field, openStage, openWindow, type Stage } from "./stage.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const folder = mkdtempSync(join(tmpdir(), "shifan-sheets-"));
const SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

test("figures go out to a workbook and come into another application from it", async () => {
  const { page, context, complaints } = await openWindow(stage, "/apply/");
  await page.getByRole("button", { name: "制造业高质量发展示范区样例" }).click();
  await page.waitForSelector(".sf-section");
  const workbook = await exported(page, "Excel", folder);
  await page.goto(`${stage.origin}/apply/`);
  await page.getByRole("button", { name: "新建申报书" }).click();
  await page.waitForSelector(".sf-section");
  await page.locator('.ws-actions input[type="file"]').setInputFiles(workbook);
  await page.getByRole("heading", { name: /已导入文件中的\d+项内容，.*可以撤销/ }).waitFor();
  await page.getByRole("button", { name: "知道了" }).click();
  await page.locator(".sf-nav button", { hasText: "三、产业发展质效" }).click();
  const sample = JSON.parse(
    readFileSync(
      fileURLToPath(new URL("../../../schemas/forms/application/sample.json", import.meta.url)),
      "utf8",
    ),
  ) as { economy: { scaleRevenue: { value: number }[] } };
  const shown = await page.inputValue(field("/economy/scaleRevenue/2/value"));
  expect(Number(shown)).toBe(sample.economy.scaleRevenue[2]?.value);
  expect(complaints).toEqual([]);
  await context.close();
});

test.each(["Word", "PDF"])("a form goes out as %s to fill in and comes back from it", async (format) => {
  const { page, context, complaints } = await openWindow(stage, "/apply/");
  await page.getByRole("button", { name: "新建申报书" }).click();
  await page.waitForSelector(".sf-section");
  await page.fill(field("/cover/applicantName"), "甲县人民政府");
  const form = await exported(page, `填报用 ${format}`, folder);
  await page.fill(field("/cover/applicantName"), "");
  await page.fill(field("/cover/recommenderName"), "乙市工业和信息化局");
  await page.locator('.ws-actions input[type="file"]').setInputFiles(form);
  await page.getByRole("heading", { name: /已导入文件中的1项内容/ }).waitFor();
  await page.getByRole("button", { name: "知道了" }).click();
  expect(await page.inputValue(field("/cover/applicantName"))).toBe("甲县人民政府");
  expect(await page.inputValue(field("/cover/recommenderName"))).toBe("乙市工业和信息化局");
  expect(complaints).toEqual([]);
  await context.close();
});

test("a draft goes out with its attachment and comes in with it on another computer; without it that is said", async () => {
  const { page, context } = await openWindow(stage, "/apply/");
  await page.getByRole("button", { name: "新建申报书" }).click();
  const toMap = async (of: Page): Promise<void> => {
    await of.locator(".sf-nav button", { hasText: "二、区域与用地" }).click();
  };
  await toMap(page);
  const scan = Buffer.from("%PDF-1.7 空间布局图");
  await page
    .locator(".sf-file input")
    .first()
    .setInputFiles({ name: "布局图.pdf", mimeType: "application/pdf", buffer: scan });
  await page.getByRole("button", { name: /^保存布局图.pdf/ }).waitFor();
  const draft = await exported(page, "草稿文件", folder);
  expect(draft).toMatch(/草稿和附件\.zip$/);
  await context.close();

  const other = await openWindow(stage, "/apply/");
  await other.page.setInputFiles('input[type="file"]', draft);
  await other.page.waitForSelector(".sf-section");
  await toMap(other.page);
  const saved = other.page.waitForEvent("download");
  await other.page.getByRole("button", { name: /^保存布局图.pdf/ }).click();
  const path = join(folder, "saved.pdf");
  await (await saved).saveAs(path);
  expect(readFileSync(path)).toEqual(scan);
  await other.context.close();

  const alone = join(folder, "alone.json");
  writeFileSync(alone, unzipSync(readFileSync(draft))["草稿.json"] ?? "");
  const third = await openWindow(stage, "/apply/");
  await third.page.setInputFiles('input[type="file"]', alone);
  await third.page.waitForSelector(".sf-section");
  await toMap(third.page);
  await third.page.getByText("文件不在这台电脑上").waitFor();
  await third.context.close();
});

test("a finished document gives the record that it was made from, and the import says so", async () => {
  const { page, context, complaints } = await openWindow(stage, "/apply/");
  await page.getByRole("button", { name: "制造业高质量发展示范区样例" }).click();
  await page.waitForSelector(".sf-section");
  const finished = await exported(page, "DOCX", folder);
  const draft = page.getByRole("button", { name: "知道了" });
  if (await draft.isVisible()) await draft.click();
  await page.locator('.ws-actions input[type="file"]').setInputFiles(finished);
  await page.getByRole("heading", { name: /^读回的是制作时的记录；在文件里改动的文字不在其中$/ }).waitFor();
  expect(complaints).toEqual([]);
  await context.close();
});

test("a spreadsheet's records become documents; the one at fault is named by its row", async () => {
  const { page, context, complaints } = await openWindow(stage, "/notices/#/batch/certificate");
  const rows = await certificateRows();
  const bytes = await writeXlsx({ sheets: [{ name: "清单", rows }] });
  await page.setInputFiles('input[type="file"]', {
    name: "list.xlsx",
    mimeType: SHEET,
    buffer: Buffer.from(bytes),
  });
  const archive = await page.waitForEvent("download");
  const path = join(folder, "batch.zip");
  await archive.saveAs(path);
  expect(Object.keys(unzipSync(readFileSync(path))).sort()).toEqual([
    "0002-证书-济南市历城区.docx",
    "0002-证书-济南市历城区.pdf",
    "0003-证书-济南市历城区.docx",
    "0003-证书-济南市历城区.pdf",
  ]);
  await page.getByText("有1份记录没有制作").waitFor();
  await page
    .getByText(/^第4行：/)
    .first()
    .waitFor();
  const [head = [], , , wrong = []] = rows;
  const all = await writeXlsx({ sheets: [{ name: "清单", rows: [head, wrong] }] });
  await page.setInputFiles('input[type="file"]', {
    name: "all.xlsx",
    mimeType: SHEET,
    buffer: Buffer.from(all),
  });
  // Nothing is downloaded where nothing was made, and what was said of the list before is gone.
  await page.getByText("没有制作出公文：1份记录都有错误").waitFor();
  expect(await page.getByText(/^第4行：/).count()).toBe(0);
  await page.getByText(/^第2行：/).waitFor();
  await page.setInputFiles('input[type="file"]', {
    name: "none.xlsx",
    mimeType: SHEET,
    buffer: Buffer.from("x"),
  });
  await page.getByText("这是文本或者 CSV 文件").waitFor();
  expect(await page.getByText(/^第2行：/).count()).toBe(0);
  expect(complaints).toEqual([]);
  await context.close();
});

test("a batch begins from a list to fill in, which says how; one of an older Excel says what to do", async () => {
  const { page, context, complaints } = await openWindow(stage, "/notices/#/batch/certificate");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "下载空白清单" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("示范区证书清单.xlsx");
  const path = join(folder, "blank.xlsx");
  await download.saveAs(path);
  await page.setInputFiles('input[type="file"]', path);
  await page.getByText("没有任何记录").waitFor();
  const old = Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(2000)]);
  await page.setInputFiles('input[type="file"]', { name: "清单.xls", mimeType: SHEET, buffer: old });
  await page.getByText(/\.xls、\.et/).waitFor();
  expect(complaints).toEqual([]);
  await context.close();
});

test("an old Word file is called what it is", async () => {
  const { page, context } = await openWindow(stage, "/apply/");
  await page.getByRole("button", { name: "新建申报书" }).click();
  await page.waitForSelector(".sf-section");
  const old = Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(2000)]);
  await page
    .locator('.ws-actions input[type="file"]')
    .setInputFiles({ name: "申报书.doc", mimeType: "application/msword", buffer: old });
  await page.getByText(/\.doc、\.wps/).waitFor();
  await context.close();
});

/** Three rows of the kind's sample, the last without what it needs. */
async function certificateRows(): Promise<(string | number | boolean | null)[][]> {
  const url = new URL("../../../schemas/documents/certificate/sample.json", import.meta.url);
  const sample = JSON.parse(readFileSync(fileURLToPath(url), "utf8")) as Record<string, unknown>;
  const keys = Object.keys(sample);
  const cell = (value: unknown): string | number | boolean | null =>
    typeof value === "object" ? JSON.stringify(value) : (value as string);
  const row = keys.map((key) => cell(sample[key]));
  return [keys, row, row, row.map((value, i) => (keys[i] === "date" ? null : value))];
}
