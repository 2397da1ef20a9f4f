import { labelOf, type SchemaNode } from "@shifan/schema";
import type { Locator, Page } from "playwright-core";
import { attachment } from "./attachments.ts";
import { field } from "./stage.ts";

/** The value of one field, and what the field is. */
export interface Entry {
  readonly pointer: string;
  readonly node: SchemaNode;
  readonly value: unknown;
}

const ways = {
  /** Types the name of each choice and takes the one that is found. */
  async search(page: Page, at: Locator, { node, value }: Entry) {
    const choices = Array.isArray(value) ? value : [value];
    await at.focus();
    for (const choice of choices) {
      await page.keyboard.insertText(labelOf(node.items ?? node, String(choice)));
      await page.locator(".ant-select-item-option-active").last().waitFor();
      await page.keyboard.press("Enter");
    }
    if (Array.isArray(value)) await page.keyboard.press("Escape");
  },
  async tick(_: Page, at: Locator, { value }: Entry) {
    for (const choice of Array.isArray(value) ? value : [value]) {
      await at.locator(`input[value="${String(choice)}"]`).check();
    }
  },
  async choose(_: Page, at: Locator, { value }: Entry) {
    await at.selectOption(String(value));
  },
  async type(_: Page, at: Locator, { value }: Entry) {
    await at.fill(Array.isArray(value) ? value.join("\n") : String(value));
  },
  async typeTime(_: Page, at: Locator, { value }: Entry) {
    await at.fill(String(value).slice(0, "2026-01-05T10:00".length));
  },
};

/** How the control that stands there is worked. */
const wayOf = (at: Locator): Promise<keyof typeof ways> =>
  at.evaluate((element) => {
    const role = element.getAttribute("role");
    if (role === "combobox") return "search";
    if (role === "radiogroup" || element.tagName === "FIELDSET") return "tick";
    if (element.tagName === "SELECT") return "choose";
    return element.getAttribute("type") === "datetime-local" ? "typeTime" : "type";
  });

/** Enters a value that one control holds, by whichever control the form has for it. */
export async function enterValue(page: Page, entry: Entry): Promise<void> {
  const at = page.locator(field(entry.pointer));
  await ways[await wayOf(at)](page, at, entry);
}

/** Chooses a file of the name that the record has, and waits until it is kept. */
export async function chooseFile(page: Page, pointer: string, name: string): Promise<void> {
  const box = page.locator(".sf-file", { has: page.locator(field(pointer)) });
  await box.locator('input[type="file"]').setInputFiles(attachment(name));
  await box.getByRole("button", { name: `保存${name}` }).waitFor();
}
