import { field, openStage, openWindow, paste } from "@shifan/e2e/stage";
import type { Page } from "playwright-core";

/**
 * Milliseconds from a key in the application of a county with 40 key enterprises and 60 projects to the page beside it that shows the new
 * text: the record crosses to the worker, is drafted and set, and the page in view is drawn.
 */
const KEYS = 40;
const WARM_UP = 10;
const PAUSE = 250;
const LIMIT = 50;

/** A figure of the three-year grid, a cell of a long table and a text that breaks into lines. */
const PLACES = [
  {
    name: "figure",
    section: "三、产业发展质效",
    pointer: "/economy/scaleRevenue/2/value",
    keys: "1234567890",
  },
  {
    name: "cell of a list",
    section: "五、产业协同",
    pointer: "/chain/projects/0/name",
    keys: "数字化车间改造",
  },
  {
    name: "narrative",
    section: "十三、申报报告正文",
    pointer: "/narrative/overview",
    keys: "，年产值达到十亿元",
  },
] as const;

const stage = await openStage();
const { page } = await openWindow(stage, "/apply/");

const quantile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) * share)] ?? 0;

async function goTo(section: string): Promise<void> {
  await page.locator(".sf-nav button", { hasText: section }).click();
  await page.waitForSelector(`h2:text-is("${section}")`);
}

/** Notes for each key when a page beside the form first says something else. */
const watch = (at: Page): Promise<void> =>
  at.evaluate(() => {
    const times: number[] = [];
    Object.assign(window, { times });
    let start = Number.NaN;
    const said = new WeakMap<Element, string | null>();
    const paper = document.querySelector(".ws-paper") as Element;
    window.addEventListener(
      "beforeinput",
      () => {
        for (const sheet of paper.querySelectorAll(".ws-sheet")) said.set(sheet, sheet.textContent);
        start = performance.now();
      },
      true,
    );
    new MutationObserver(() => {
      const sheets = [...paper.querySelectorAll(".ws-sheet")];
      if (Number.isNaN(start) || sheets.every((sheet) => said.get(sheet) === sheet.textContent)) return;
      times.push(performance.now() - start);
      start = Number.NaN;
    }).observe(paper, { childList: true, subtree: true });
  });

async function keysToPage(pointer: string, keys: string): Promise<readonly number[]> {
  await page.focus(field(pointer));
  await page.keyboard.press("End");
  await page.waitForTimeout(1500);
  await page.evaluate(() => (window as unknown as { times: number[] }).times.splice(0));
  for (let i = 0; i < KEYS; i++) {
    if (i % keys.length === 0 && i > 0) for (const _ of keys) await page.keyboard.press("Backspace");
    await page.keyboard.insertText(keys[i % keys.length] as string);
    await page.waitForTimeout(PAUSE);
  }
  return page.evaluate((n) => (window as unknown as { times: number[] }).times.slice(n), WARM_UP);
}

async function rows(pointer: string, count: number, row: (i: number) => string): Promise<void> {
  await page.focus(field(pointer));
  await paste(page, { "text/plain": Array.from({ length: count }, (_, i) => row(i)).join("\n") });
  await page.waitForTimeout(500);
}

await page.getByRole("button", { name: "制造业高质量发展示范区样例" }).click();
await page.waitForSelector(".ws-sheet svg text");
await goTo("五、产业协同");
await rows("/chain/leaders/0/name", 40, (i) => `章丘第${i + 1}重型装备制造有限公司`);
await rows(
  "/chain/projects/0/name",
  60,
  (i) => `高端装备产业园第${i + 1}期项目\t章丘第${i + 1}有限公司\t${i + 1}.50`,
);
await watch(page);

let missed = 0;
for (const { name, section, pointer, keys } of PLACES) {
  await goTo(section);
  const times = await keysToPage(pointer, keys);
  if (times.length < (KEYS - WARM_UP) / 2)
    throw new Error(`${name}: only ${times.length} keys were seen on the pages`);
  const [median, p95] = [quantile(times, 0.5), quantile(times, 0.95)];
  if (median > LIMIT) missed += 1;
  console.log(
    `${name.padEnd(16)} median ${median.toFixed(1)} ms  p95 ${p95.toFixed(1)} ms  (${times.length} keys)`,
  );
}
console.log(
  `${missed === 0 ? "reached" : "MISSED "}  key → page in view ≤ ${LIMIT} ms, median of each place`,
);
await stage.close();
process.exitCode = missed === 0 ? 0 : 1;
