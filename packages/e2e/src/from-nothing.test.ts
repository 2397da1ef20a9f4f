import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { definitionOf, isObject, type JsonObject, kinds } from "@shifan/schema";
import { readSample } from "@shifan/schema/node";
import { strFromU8, unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { recordOf } from "./attachments.ts";
import { enterRecord } from "./enter-record.ts";
import { exported, openStage, openWindow, type Stage, type Window } from "./stage.ts";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const FOLDER = mkdtempSync(join(tmpdir(), "from-nothing-"));

let stage: Stage;
let office: Window;
beforeAll(async () => {
  stage = await openStage();
  office = await openWindow(stage, "/");
});
afterAll(() => stage.close());

const ofKind = (kind: string) => {
  const definition = definitionOf(kind);
  if (definition === undefined) throw new Error(kind);
  return definition;
};

/** Sets the year that new forms are filled in for. */
async function setYear({ page }: Window, year: number): Promise<void> {
  await page.fill("#round-year", String(year));
  await page.getByRole("button", { name: "保存设置" }).click();
  await page.getByText("已保存，用于此后新建的草稿").waitFor();
}

/** The sample with small files in place of its own. */
function sampleOf(kind: string, variant?: string): JsonObject {
  const text = JSON.stringify(readSample(kind, variant), (_, value: unknown) =>
    isObject(value) && value.sha256 !== undefined ? recordOf(String(value.name)) : value,
  );
  return JSON.parse(text);
}

/** All that a record says, by the places where it stands: parts that are laid out and empty say nothing. */
function saidIn(value: unknown, place = ""): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null) return { [place]: value };
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, it]) => Object.entries(saidIn(it, `${place}/${key}`))),
  );
}

/** Begins a form by its button, enters a record and has it checked: there is nothing to say of it. */
async function complete(path: string, begin: string, kind: string, record: JsonObject): Promise<Page> {
  const page = await office.context.newPage();
  await page.goto(stage.origin + path);
  await page.getByRole("button", { name: begin, exact: true }).click();
  await page.waitForSelector(".sf-section");
  await enterRecord(page, ofKind(kind), record);
  await page.getByRole("button", { name: "检查", exact: true }).click();
  const outcome = page.locator(".sf-summary, .ant-message-notice");
  await outcome.first().waitFor();
  expect(await outcome.allTextContents()).toEqual(["检查完毕：必填项已经填齐，没有发现问题"]);
  return page;
}

async function draftIn(page: Page): Promise<unknown> {
  const path = await exported(page, "草稿文件", FOLDER);
  const bytes = readFileSync(path);
  const text = path.endsWith(".zip") ? unzipSync(bytes)["草稿.json"] : bytes;
  return JSON.parse(strFromU8(text ?? new Uint8Array())).data;
}

/** The file that the command line makes of a record. */
function rendered(kind: string, record: JsonObject, format: string): Buffer {
  const [from, to] = [join(FOLDER, "record.json"), join(FOLDER, `rendered.${format}`)];
  writeFileSync(from, JSON.stringify(record));
  const args = ["apps/cli/bin/shifan.mjs", "render", kind, from, "-o", to];
  expect(spawnSync(process.execPath, args, { cwd: ROOT }).status).toBe(0);
  return readFileSync(to);
}

const forms = [
  {
    kind: "application",
    variant: "foundation",
    year: 2026,
    path: "/apply/",
    begin: "新建申报书",
    format: "pdf",
  },
  // A report is of the year before the one in which it is handed in.
  { kind: "annual-report", year: 2027, path: "/annual/", begin: "从空白开始", format: "docx" },
];

test.each(forms)(
  "$kind is completed from nothing, and is the very file of the command line",
  async (form) => {
    const { kind, variant, year, path, begin, format } = form;
    const record = sampleOf(kind, variant);
    await setYear(office, year);
    const page = await complete(path, begin, kind, record);
    expect(saidIn(await draftIn(page))).toEqual(saidIn(record));
    const here = readFileSync(await exported(page, format.toUpperCase(), FOLDER));
    expect(here.equals(rendered(kind, record, format))).toBe(true);
    await page.close();
  },
);

const documents = kinds.filter(({ family }) => family === "document");

test.each(documents)("$title is completed from nothing", async ({ kind, title }) => {
  const record = sampleOf(kind);
  const page = await complete("/notices/", `起草${title}`, kind, record);
  expect(saidIn(await draftIn(page))).toEqual(saidIn(record));
  await page.close();
});
