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
  await page.waitForSelector(`h2:text-is("${title}")`);
}

/** Waits as long as a change takes until it is kept. */
export const saved = ({ page }: Window): Promise<void> => page.waitForTimeout(700);
