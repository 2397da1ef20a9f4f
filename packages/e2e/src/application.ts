import { openWindow, type PHONE, type Stage, type Window } from "./stage.ts";

/** A new application in a window of its own. */
export async function begin(stage: Stage, size?: typeof PHONE): Promise<Window> {
  const window = await openWindow(stage, "/apply/", size);
  await window.page.getByRole("button", { name: "新建申报书" }).click();
  await window.page.waitForSelector(".sf-section");
  return window;
}

/** Turns to a section. */
export async function goTo({ page }: Window, title: string): Promise<void> {
  await page.locator(".sf-nav button", { hasText: title }).click();
  // The keyboard goes to the heading a moment after the click.
  await page.waitForSelector(`h2:text-is("${title}"):focus`);
}

/** Waits as long as a change takes until it is kept. */
export const saved = ({ page }: Window): Promise<void> => page.waitForTimeout(700);

/** Opens a draft of an application from a file, as one that was sent back arrives. */
export async function openDraft(stage: Stage, parts: object, size?: typeof PHONE): Promise<Window> {
  const window = await openWindow(stage, "/apply/", size);
  const draft = {
    format: "shifan-draft/1",
    kind: "application",
    schemaVersion: "1",
    title: "退回的申报书",
    roundYear: 2026,
    ...parts,
  };
  await window.page.setInputFiles('input[type="file"]', {
    name: "draft.json",
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify(draft)),
  });
  await window.page.waitForSelector(".sf-section");
  return window;
}
