// @vitest-environment happy-dom
import type { Json } from "@shifan/schema";
import { beforeEach, expect, test } from "vitest";
import { keepFocus } from "./kept-focus.ts";

const row = (index: number) => `<tr id="f-list-${index}"><td><input id="f-list-${index}-name"></td></tr>`;
const page = (rows: number): void => {
  const drawn = Array.from({ length: rows }, (_, index) => row(index)).join("");
  document.body.innerHTML = `<section class="sf-list"><div id="f-list" tabindex="-1"></div><table>${drawn}</table><button id="f-list-add"></button></section>`;
};
const frame = (): Promise<unknown> => new Promise((done) => requestAnimationFrame(done));

/** Takes the last row away while the focus is in a field, and tells where it is then. */
async function afterRemoval(rows: number, focused: string, changed = "/list"): Promise<string> {
  page(rows);
  document.getElementById(focused)?.focus();
  const list: readonly Json[] = Array.from({ length: rows - 1 }, () => ({}));
  keepFocus({ value: (pointer) => (pointer === "/list" ? list : undefined) }, () => {
    document.getElementById(`f-list-${rows - 1}`)?.remove();
    return changed;
  });
  await frame();
  return document.activeElement?.id ?? "";
}

beforeEach(() => {
  document.body.innerHTML = "";
});

test("from a row that is gone the focus goes to the one before it", async () => {
  expect(await afterRemoval(3, "f-list-2-name")).toBe("f-list-1-name");
});

test("from the only row of a list it goes to the button that adds one", async () => {
  expect(await afterRemoval(1, "f-list-0-name")).toBe("f-list-add");
});

test("the same where the list was begun with its row, so that what is around it goes with it", async () => {
  expect(await afterRemoval(1, "f-list-0-name", "/chain")).toBe("f-list-add");
});

test("a focus that is elsewhere stays there", async () => {
  expect(await afterRemoval(3, "f-list-0-name")).toBe("f-list-0-name");
  expect(await afterRemoval(3, "nowhere")).toBe("");
});
